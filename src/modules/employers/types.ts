import type { Id } from '#src/platform/id.ts'

export type EmployerId = Id<'employer'>
export type MemberId = Id<'member'>
export type JobId = Id<'job'>

/** What is written of a firm. Remarks are for staff only: null for everybody else. */
export type EmployerFields = {
  /** Of the register of firms. */
  name: string
  /** What people call it. */
  usualName: string | null
  sector: string | null
  city: string | null
  /** In its own words: « 30 employés », « 50 à 99 ». */
  sizeSaid: string | null
  remarks: string | null
}

export const EMPLOYER_FIELDS = [
  'name',
  'usualName',
  'sector',
  'city',
  'sizeSaid',
  'remarks',
] as const satisfies readonly (keyof EmployerFields)[]

export type Employer = EmployerFields & { id: EmployerId; rowVersion: number }

/** The names that a firm goes by, as keys of rules make them: to find it again. */
export type EmployerKeys = { id: EmployerId; nameKey: string; usualNameKey: string | null }

/** Somebody of a firm: its contact, a recruiter. */
export type MemberFields = {
  name: string
  title: string | null
  email: string | null
  /** As of a candidate: E.164 with `;ext=12`. */
  phone: string | null
  isContact: boolean
  language: 'fr' | 'en'
}
export type EmployerMember = MemberFields & { id: MemberId; employerId: EmployerId }

export const WAGE_PERIODS = ['hour', 'year'] as const
export type WagePeriod = (typeof WAGE_PERIODS)[number]

/** A need of a firm. Levels of French on the Québec scale, 1 to 12; the lower end is what is asked for. */
export type JobFields = {
  /** Of the firm or of the file that it came in; unique within the firm. */
  reference: string
  title: string
  /** A unit group of the CNP 2021, or null. */
  cnpCode: string | null
  /** The code as somebody wrote it, where it is not one of the CNP 2021. */
  cnpSaid: string | null
  essentialSkills: string[]
  assetSkills: string[]
  frenchSpokenMin: number | null
  frenchSpokenMax: number | null
  frenchWrittenMin: number | null
  frenchWrittenMax: number | null
  /** Which, and why: asking for another language must be justified (Charter of the French language, s. 46). */
  otherLanguage: string | null
  schedule: string | null
  wageMin: number | null
  wageMax: number | null
  wagePer: WagePeriod | null
  /** Code of an administrative region, '01' to '17'. */
  region: string | null
  /** The order of a regulated profession. */
  professionalOrder: string | null
  openings: number
  conditions: string | null
}
export const JOB_FIELDS = [
  'reference',
  'title',
  'cnpCode',
  'cnpSaid',
  'essentialSkills',
  'assetSkills',
  'frenchSpokenMin',
  'frenchSpokenMax',
  'frenchWrittenMin',
  'frenchWrittenMax',
  'otherLanguage',
  'schedule',
  'wageMin',
  'wageMax',
  'wagePer',
  'region',
  'professionalOrder',
  'openings',
  'conditions',
] as const satisfies readonly (keyof JobFields)[]

export type Job = JobFields & {
  id: JobId
  employerId: EmployerId
  employerName: string
  closedAt: Date | null
  rowVersion: number
}

/** A firm on one screen. */
export type EmployerFile = { employer: Employer; members: EmployerMember[]; jobs: Job[] }

/** A line of the list. */
export type EmployerLine = Pick<Employer, 'id' | 'name' | 'usualName' | 'sector' | 'city'> & {
  openJobs: number
  openings: number
}

/** What a code typed beside « CNP » is. */
export type CodeState = 'known' | 'old' | 'unknown' | 'absent'

export type NewMember = MemberFields & { employerId: EmployerId }
export type NewJob = JobFields & { employerId: EmployerId }
