import { figuresOf } from '#src/engines/timetable/figures.ts'
import {
  type Candidate,
  type Meeting,
  type Pair,
  PLAN_FORMAT,
  type Plan,
  PROBLEM_FORMAT,
  type Problem,
  type Rules,
  type Table,
  type Wish,
} from '#src/engines/timetable/types.ts'
import type { DraftRules, MeetingChange, MeetingId, PlannedMeeting } from '#src/modules/timetables/types.ts'

/** What the day offers, as the other modules know it. Slots count from 0. */
export type DayInputs = {
  name: string
  slots: number
  rooms: number | null
  maxPerCandidate: number
  oncePerEmployer: boolean
  /** People who come. `available` null: nobody said, so every slot. */
  people: { candidateId: string; available: number[] | null; maxMeetings: number | null }[]
  tables: { id: string; employerId: string; away: number[]; maxMeetings: number | null }[]
  /** Who may meet whom, approved by a person; the score of the best job of the employer. */
  pairs: { candidateId: string; employerId: string; score: number; wish: Wish | null }[]
  forbidden: { candidateId: string; employerId: string }[]
  declined: { candidateId: string; tableId: string }[]
}

/**
 * The day as a problem of the engine. A pair with an employer is a pair with each of its tables; a locked meeting is a
 * must pair with one slot; a declined meeting is forbidden, so that it is not planned again.
 */
export function problemOf(day: DayInputs, rules: DraftRules, locked: readonly Meeting[]): Problem {
  const locks = new Map(locked.map((meeting) => [pairKey(meeting.candidate, meeting.table), meeting]))
  const people = new Set(day.people.map(({ candidateId }) => candidateId))
  const tables = tablesByEmployer(day)
  return {
    format: PROBLEM_FORMAT,
    name: day.name,
    slots: day.slots,
    rules: engineRules(rules, day.rooms),
    candidates: day.people.map((person) => toCandidate(person, day)),
    tables: day.tables.map(toTable),
    pairs: day.pairs
      .filter(({ candidateId }) => people.has(candidateId))
      .flatMap((pair) => pairsOf(pair, tables.get(pair.employerId) ?? [], locks)),
    forbidden: forbiddenOf(day, people),
    oncePerEmployer: day.oncePerEmployer,
  }
}

function engineRules({ rooms, ...rules }: DraftRules, planned: number | null): Rules {
  const limit = rooms === undefined ? planned : rooms
  return { ...rules, ...(limit !== null && { rooms: limit }) }
}

function toCandidate(person: DayInputs['people'][number], { slots, maxPerCandidate }: DayInputs): Candidate {
  const { candidateId, available, maxMeetings } = person
  const here = available && new Set(available)
  const away = here ? Array.from({ length: slots }, (_, slot) => slot).filter((slot) => !here.has(slot)) : []
  return { id: candidateId, max: Math.min(maxMeetings ?? maxPerCandidate, maxPerCandidate), away }
}

const toTable = ({ id, employerId, away, maxMeetings }: DayInputs['tables'][number]): Table => ({
  id,
  employer: employerId,
  away,
  ...(maxMeetings !== null && { max: maxMeetings }),
})

/** The ids of the tables of each employer. */
function tablesByEmployer({ tables }: DayInputs): Map<string, string[]> {
  const byEmployer = new Map<string, string[]>()
  for (const { id, employerId } of tables) {
    const own = byEmployer.get(employerId)
    if (own) own.push(id)
    else byEmployer.set(employerId, [id])
  }
  return byEmployer
}

function pairsOf(pair: DayInputs['pairs'][number], tables: readonly string[], locks: Map<string, Meeting>): Pair[] {
  const { candidateId, score, wish } = pair
  return tables.map((id) => {
    const lock = locks.get(pairKey(candidateId, id))
    return {
      candidate: candidateId,
      table: id,
      score,
      ...(wish && { wish }),
      ...(lock && { must: true, slots: [lock.slot] }),
    }
  })
}

function forbiddenOf(day: DayInputs, people: Set<string>) {
  const byEmployer = tablesByEmployer(day)
  const firms = day.forbidden.flatMap(({ candidateId, employerId }) =>
    (byEmployer.get(employerId) ?? []).map((table) => ({ candidate: candidateId, table })),
  )
  const tables = new Set(day.tables.map(({ id }) => id))
  const declined = day.declined
    .filter(({ tableId }) => tables.has(tableId))
    .map(({ candidateId, tableId }) => ({ candidate: candidateId, table: tableId }))
  const named = new Map([...firms, ...declined].map((pair) => [pairKey(pair.candidate, pair.table), pair]))
  return [...named.values()].filter(({ candidate }) => people.has(candidate))
}

const pairKey = (candidate: string, table: string) => `${candidate} ${table}`

/**
 * From the timetable in force to that of a plan. A pair that stays keeps its identity, so that a calendar entry moves
 * instead of doubling.
 */
export function changesTo(
  inForce: readonly PlannedMeeting[],
  plan: readonly Meeting[],
  newId: () => MeetingId,
): { after: PlannedMeeting[]; changes: MeetingChange[] } {
  const before = new Map(inForce.map((meeting) => [pairKey(meeting.candidateId, meeting.tableId), meeting]))
  const changes: MeetingChange[] = []
  const after = plan.map((planned): PlannedMeeting => {
    const key = pairKey(planned.candidate, planned.table)
    const known = before.get(key)
    before.delete(key)
    if (known?.slot === planned.slot) return known
    const meeting: PlannedMeeting = known
      ? { ...known, slot: planned.slot }
      : { id: newId(), candidateId: planned.candidate, tableId: planned.table, slot: planned.slot }
    changes.push(known ? { kind: 'moved', meeting, fromSlot: known.slot } : { kind: 'added', meeting })
    return meeting
  })
  for (const meeting of before.values()) changes.push({ kind: 'cancelled', meeting })
  return { after, changes }
}

/** What changed between two frozen versions, whose meetings keep their identities. */
export function changesBetween(before: readonly PlannedMeeting[], after: readonly PlannedMeeting[]): MeetingChange[] {
  const plan = after.map(({ candidateId, tableId, slot }) => ({ candidate: candidateId, table: tableId, slot }))
  const ids = new Map(after.map((meeting) => [pairKey(meeting.candidateId, meeting.tableId), meeting.id]))
  return changesTo(before, plan, () => 'unused' as MeetingId).changes.map((change) =>
    change.kind === 'added'
      ? {
          ...change,
          meeting: { ...change.meeting, id: ids.get(pairKey(change.meeting.candidateId, change.meeting.tableId))! },
        }
      : change,
  )
}

/** Meetings of a plan whose person no longer comes, whose table is gone, or that one side does not want any more. */
export function missingFrom(day: DayInputs, meetings: readonly Meeting[]): Meeting[] {
  const people = new Set(day.people.map(({ candidateId }) => candidateId))
  const tables = new Set(day.tables.map(({ id }) => id))
  const refused = new Set(forbiddenOf(day, people).map(({ candidate, table }) => pairKey(candidate, table)))
  return meetings.filter(
    ({ candidate, table }) => !people.has(candidate) || !tables.has(table) || refused.has(pairKey(candidate, table)),
  )
}

/** How far the plan may be from the best possible, in thousandths of a percent of the bound; 0 when proven. */
export function gapOf({ value, bound }: { value: number; bound: number }): number {
  return bound > value ? Math.ceil(((bound - value) / Math.max(1, bound)) * 100_000) : 0
}

/** Meetings as a plan that proves nothing of itself. */
export function planOf(problem: Problem, meetings: Meeting[]): Plan {
  const { value, atLeast, waiting, shortfall } = figuresOf(problem, meetings)
  return {
    format: PLAN_FORMAT,
    status: 'feasible',
    value,
    bound: value,
    atLeast,
    waiting,
    meetings,
    unmet: [],
    shortfall,
    milliseconds: 0,
  }
}

export const sameMeeting = (one: Meeting, other: Meeting): boolean =>
  one.candidate === other.candidate && one.table === other.table && one.slot === other.slot

/** Whether two plans are the same meetings, in whatever order. */
export function samePlaces(some: readonly Meeting[], others: readonly Meeting[]): boolean {
  const known = new Set(some.map(({ candidate, table, slot }) => `${candidate} ${table} ${slot}`))
  const isKnown = ({ candidate, table, slot }: Meeting) => known.has(`${candidate} ${table} ${slot}`)
  return some.length === others.length && others.every(isKnown)
}

export const RELEASE_REFUSALS = ['no-meetings', 'event-cancelled', 'already-released', 'day-has-changed'] as const
export type ReleaseRefusal = (typeof RELEASE_REFUSALS)[number]

export type EditRefusal = 'breaks-a-rule' | 'no-such-pair'
