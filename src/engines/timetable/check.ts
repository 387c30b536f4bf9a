import { type Figures, figuresOf } from '#src/engines/timetable/figures.ts'
import type { Meeting, PairName, Problem } from '#src/engines/timetable/types.ts'

/** Every way in which meetings can break a hard rule. */
export const BREACH_NAMES = [
  'unknown-candidate',
  'unknown-table',
  'not-an-acceptable-pair',
  'forbidden-pair',
  'no-such-slot',
  'met-twice',
  'outside-the-pairs-slots',
  'candidate-away',
  'table-away',
  'candidate-in-two-places',
  'table-in-two-places',
  'candidate-over-maximum',
  'table-over-maximum',
  'employer-met-twice',
  'two-in-a-row',
  'rooms-full',
] as const
export type BreachName = (typeof BREACH_NAMES)[number]

/** A broken rule and where: the ids and the slot that it concerns, as far as it concerns any. */
export type Breach = { breach: BreachName; candidate?: string; table?: string; slot?: number }

export type PlanCheck = Figures & { breaches: Breach[]; mustMissing: PairName[] }

/** Looks at meetings with the eyes of somebody who did not plan them: every breach, and every figure from scratch. */
export function checkPlan(problem: Problem, plan: { meetings: Meeting[] }): PlanCheck {
  const { meetings } = plan
  const met = new Set(meetings.map(({ candidate, table }) => `${candidate} ${table}`))
  return {
    ...figuresOf(problem, meetings),
    breaches: [
      ...pairBreaches(problem, meetings),
      ...presenceBreaches(problem, meetings),
      ...maximumBreaches(problem, meetings),
      ...employerBreaches(problem, meetings),
      ...restBreaches(problem, meetings),
      ...roomBreaches(problem, meetings),
    ],
    mustMissing: problem.pairs
      .filter((pair) => pair.must && !met.has(`${pair.candidate} ${pair.table}`))
      .map(({ candidate, table }) => ({ candidate, table })),
  }
}

function pairBreaches(problem: Problem, meetings: Meeting[]): Breach[] {
  const pairs = new Map(problem.pairs.map((pair) => [`${pair.candidate} ${pair.table}`, pair]))
  const forbidden = new Set(problem.forbidden?.map((pair) => `${pair.candidate} ${pair.table}`))
  const candidates = new Set(problem.candidates.map((one) => one.id))
  const tables = new Set(problem.tables.map((one) => one.id))
  const met = new Set<string>()
  return meetings.flatMap(({ candidate, table, slot }) => {
    const name = `${candidate} ${table}`
    const pair = pairs.get(name)
    const repeated = met.has(name)
    met.add(name)
    const known = candidates.has(candidate) && tables.has(table)
    return named({ candidate, table, slot }, [
      ['unknown-candidate', !candidates.has(candidate)],
      ['unknown-table', !tables.has(table)],
      ['not-an-acceptable-pair', known && !pair],
      ['forbidden-pair', forbidden.has(name)],
      ['no-such-slot', !Number.isInteger(slot) || slot < 0 || slot >= problem.slots],
      ['met-twice', repeated],
      ['outside-the-pairs-slots', pair?.slots !== undefined && !pair.slots.includes(slot)],
    ])
  })
}

function presenceBreaches(problem: Problem, meetings: Meeting[]): Breach[] {
  const cells = (people: { id: string; away?: number[] }[]) =>
    new Set(people.flatMap((one) => (one.away ?? []).map((slot) => `${one.id} ${slot}`)))
  const candidateAway = cells(problem.candidates)
  const tableAway = cells(problem.tables)
  const taken = { candidate: new Set<string>(), table: new Set<string>() }
  return meetings.flatMap((meeting) => {
    const candidate = `${meeting.candidate} ${meeting.slot}`
    const table = `${meeting.table} ${meeting.slot}`
    const breaches = named(meeting, [
      ['candidate-away', candidateAway.has(candidate)],
      ['table-away', tableAway.has(table)],
      ['candidate-in-two-places', taken.candidate.has(candidate)],
      ['table-in-two-places', taken.table.has(table)],
    ])
    taken.candidate.add(candidate)
    taken.table.add(table)
    return breaches
  })
}

function maximumBreaches(problem: Problem, meetings: Meeting[]): Breach[] {
  const candidateCount = countBy(meetings, (meeting) => meeting.candidate)
  const tableCount = countBy(meetings, (meeting) => meeting.table)
  const over = (one: { id: string; max?: number }, counts: Map<string, number>) =>
    (counts.get(one.id) ?? 0) > (one.max ?? Number.POSITIVE_INFINITY)
  return [
    ...problem.candidates
      .filter((one) => over(one, candidateCount))
      .map((one): Breach => ({ breach: 'candidate-over-maximum', candidate: one.id })),
    ...problem.tables
      .filter((one) => over(one, tableCount))
      .map((one): Breach => ({ breach: 'table-over-maximum', table: one.id })),
  ]
}

function employerBreaches({ oncePerEmployer, tables }: Problem, meetings: Meeting[]): Breach[] {
  if (!oncePerEmployer) return []
  const employerOf = new Map(tables.map((table) => [table.id, table.employer]))
  const met = new Map<string, string>()
  return meetings.flatMap(({ candidate, table, slot }) => {
    const employer = employerOf.get(table)
    if (employer === undefined) return []
    const before = met.get(`${candidate} ${employer}`)
    met.set(`${candidate} ${employer}`, table)
    return before === undefined || before === table
      ? []
      : [{ breach: 'employer-met-twice' as const, candidate, table, slot }]
  })
}

function restBreaches({ rules }: Problem, meetings: Meeting[]): Breach[] {
  if (!rules?.noConsecutive) return []
  const taken = new Set(meetings.map((meeting) => `${meeting.candidate} ${meeting.slot}`))
  return meetings
    .filter((meeting) => taken.has(`${meeting.candidate} ${meeting.slot + 1}`))
    .map(({ candidate, table, slot }) => ({ breach: 'two-in-a-row', candidate, table, slot }))
}

function roomBreaches({ rules }: Problem, meetings: Meeting[]): Breach[] {
  const rooms = rules?.rooms ?? Number.POSITIVE_INFINITY
  const loads = [...countBy(meetings, (meeting) => meeting.slot)].sort(([one], [other]) => one - other)
  return loads.filter(([, load]) => load > rooms).map(([slot]) => ({ breach: 'rooms-full', slot }))
}

function named(where: Meeting, breaches: [BreachName, boolean][]): Breach[] {
  const { candidate, table, slot } = where
  return breaches.filter(([, holds]) => holds).map(([breach]) => ({ breach, candidate, table, slot }))
}

function countBy<Key>(meetings: Meeting[], keyOf: (meeting: Meeting) => Key): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const meeting of meetings) counts.set(keyOf(meeting), (counts.get(keyOf(meeting)) ?? 0) + 1)
  return counts
}
