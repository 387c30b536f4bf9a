import type { DayRecord, Figure, FigureName, FigureRow } from '#src/modules/reporting/types.ts'

/**
 * The figures of a day, each with the rows that it counts. The definitions are in words.reporting.figures; when one
 * changes, the other does too.
 */
export function figuresOf(day: DayRecord): Figure[] {
  const registered = day.registrations
  const coming = registered.filter(({ withdrawn }) => !withdrawn)
  const eligible = coming.filter((person) => person.eligible)
  const planned = withoutDeclined(day)
  const met = new Set(planned.map(({ candidateId }) => candidateId))
  const arrived = new Set(day.arrived)
  const answered = new Set(day.answers.map(({ candidateId, tableId }) => `${candidateId} ${tableId}`))
  const held = planned.filter(
    ({ candidateId, tableId, isOver }) =>
      isOver && (arrived.has(candidateId) || answered.has(`${candidateId} ${tableId}`)),
  )
  const employerAnswers = day.answers.filter(({ side }) => side === 'employer')
  const candidateAnswers = day.answers.filter(({ side }) => side === 'candidate')
  const yes = ({ answer }: { answer: string }) => answer === 'yes'
  return [
    count('registered', registered, null),
    count('eligible', eligible, registered.length),
    count('invited', people(day.invited), coming.length),
    count('present', people(day.arrived), day.invited.length),
    count('planned', planned, null),
    count('held', held, planned.length),
    count(
      'without-interview',
      eligible.filter(({ candidateId }) => !met.has(candidateId)),
      eligible.length,
    ),
    rate('employer-yes', employerAnswers.filter(yes), employerAnswers.length),
    rate('candidate-yes', candidateAnswers.filter(yes), candidateAnswers.length),
    count('mutual', day.introductions, held.length),
  ]
}

/** A meeting that one side declined is no longer planned, even before the next version says so. */
function withoutDeclined({ meetings, declined }: DayRecord): DayRecord['meetings'] {
  const refused = new Set(declined.map(({ candidateId, tableId }) => `${candidateId} ${tableId}`))
  return meetings.filter(({ candidateId, tableId }) => !refused.has(`${candidateId} ${tableId}`))
}

const people = (ids: readonly string[]) => ids.map((candidateId) => ({ candidateId }))

type Counted = { candidateId: string; employerId?: string; slot?: number }

const toRow = ({ candidateId, employerId, slot }: Counted): FigureRow => ({
  candidateId,
  employerId: employerId ?? null,
  slot: slot ?? null,
})

const count = (name: FigureName, rows: readonly Counted[], of: number | null): Figure => ({
  name,
  counted: rows.length,
  of,
  isRate: false,
  rows: rows.map(toRow),
})

const rate = (name: FigureName, rows: readonly Counted[], of: number): Figure => ({
  ...count(name, rows, of),
  isRate: true,
})
