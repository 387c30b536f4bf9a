/** What an interview day is counted by, in the order of the day. Each has its definition in words. */
export const FIGURES = [
  'registered',
  'eligible',
  'invited',
  'present',
  'planned',
  'held',
  'without-interview',
  'employer-yes',
  'candidate-yes',
  'mutual',
] as const
export type FigureName = (typeof FIGURES)[number]

/** A row that a figure counts: a person, and the firm where it is about a meeting. `at` is a slot. */
export type FigureRow = { candidateId: string; employerId: string | null; slot: number | null }

/** `counted` of `of`; a rate when `isRate`. `of` is null where there is nothing to compare with. */
export type Figure = { name: FigureName; counted: number; of: number | null; isRate: boolean; rows: FigureRow[] }

/** What is known of a day, as plain rows. */
export type DayRecord = {
  /** Everybody who registered, also those who withdrew. `eligible`: by the rules, or admitted by a person. */
  registrations: { candidateId: string; withdrawn: boolean; eligible: boolean }[]
  /** People who had a meeting in some released version. */
  invited: string[]
  meetings: { candidateId: string; tableId: string; employerId: string; slot: number; isOver: boolean }[]
  declined: { candidateId: string; tableId: string }[]
  arrived: string[]
  answers: {
    candidateId: string
    tableId: string
    employerId: string
    side: 'candidate' | 'employer'
    answer: string
  }[]
  introductions: { candidateId: string; employerId: string }[]
}
