import { isOpen } from '#src/modules/events/rules.ts'
import type {
  EventEmployer,
  GateItem,
  InterviewDay,
  JobCheck,
  Opening,
  Registration,
} from '#src/modules/events/types.ts'
import { GATE_ITEMS } from '#src/modules/events/types.ts'
import type { Day } from '#src/platform/day.ts'
import { type Decision, refusedIf, yes } from '#src/platform/decision.ts'

/** What a job says of itself, as far as the reality gate asks. */
export type JobSaid = {
  id: string
  wageMin: number | null
  wageMax: number | null
  schedule: string | null
  frenchSpokenMin: number | null
  frenchWrittenMin: number | null
  updatedAt: Date
}

export type GateLine = {
  item: GateItem
  /** checked: verified, and not changed since. changed-since: to verify again. unsaid: the job does not say it. */
  state: 'checked' | 'changed-since' | 'unsaid' | 'to-check'
  checkedBy: string | null
  checkedAt: Date | null
}

/** The reality gate of a job: what was verified, what must be verified again, what the firm has not said yet. */
export function gateOf(job: JobSaid, checks: readonly JobCheck[]): GateLine[] {
  return GATE_ITEMS.map((item) => {
    const check = checks.find((each) => each.jobId === job.id && each.item === item)
    const state = !saysOf(job, item)
      ? 'unsaid'
      : !check
        ? 'to-check'
        : check.checkedAt < job.updatedAt
          ? 'changed-since'
          : 'checked'
    return { item, state, checkedBy: check?.checkedBy ?? null, checkedAt: check?.checkedAt ?? null }
  })
}

/** Whether a job has passed: everything verified, nothing changed since. */
export const hasPassed = (gate: readonly GateLine[]): boolean => gate.every(({ state }) => state === 'checked')

function saysOf(job: JobSaid, item: GateItem): boolean {
  switch (item) {
    case 'wage':
      return job.wageMin !== null || job.wageMax !== null
    case 'schedule':
      return job.schedule !== null && job.schedule.trim() !== ''
    case 'french-level':
      return job.frenchSpokenMin !== null || job.frenchWrittenMin !== null
    case 'real-job':
    case 'decision-maker':
      return true
  }
}

export type ChecksRefusal = 'nothing-said'

/** Nobody verifies what a job does not say. */
export const decideChecks = (job: JobSaid, items: readonly GateItem[]): Decision<null, ChecksRefusal> =>
  refusedIf({ 'nothing-said': items.some((item) => !saysOf(job, item)) }) ?? yes(null)

/** Whether a table can be so. `slots` is how many the event has. */
export const decideTable = (
  event: InterviewDay,
  table: { languages: readonly string[]; away: readonly number[] },
  slots: number,
): Decision<null, 'cancelled' | 'slot-unknown' | 'language-missing'> =>
  refusedIf({
    cancelled: event.cancelled !== null,
    'slot-unknown': table.away.some((slot) => slot >= slots),
    'language-missing': table.languages.length === 0,
  }) ?? yes(null)

export type RegistrationRefusal = 'cancelled' | 'already-registered' | 'already-over'

export const decideRegistration = (
  event: InterviewDay,
  known: Registration | undefined,
  today: Day,
): Decision<null, RegistrationRefusal> =>
  refusedIf({
    cancelled: event.cancelled !== null,
    'already-registered': known !== undefined,
    'already-over': event.heldOn < today,
  }) ?? yes(null)

export type AvailabilityRefusal = 'withdrawn' | 'no-slot' | 'slot-unknown' | 'already-over'

/** Whether somebody's presence can be stated so: whoever can come to no slot at all withdraws instead. */
export const decideAvailability = (
  { event, registration }: { event: InterviewDay; registration: Registration },
  available: readonly number[],
  { slots, today }: { slots: number; today: Day },
): Decision<number[] | null, AvailabilityRefusal> =>
  refusedIf({
    withdrawn: registration.withdrawn !== null,
    'no-slot': available.length === 0,
    'slot-unknown': available.some((slot) => slot >= slots),
    'already-over': event.heldOn < today,
  }) ?? yes(available.length === slots ? null : [...available].sort((a, b) => a - b))

export type WithdrawalRefusal = 'already-withdrawn' | 'already-over'

export const decideWithdrawal = (
  event: InterviewDay,
  registration: Registration,
  today: Day,
): Decision<null, WithdrawalRefusal> =>
  refusedIf({
    'already-withdrawn': registration.withdrawn !== null,
    'already-over': event.heldOn < today,
  }) ?? yes(null)

export type WishesRefusal =
  | 'closed'
  | 'cancelled'
  | 'withdrawn'
  | 'too-many-wishes'
  | 'same-firm-twice'
  | 'not-at-event'

/** A candidate's whole list, best first. `employerIds` are the firms that may be asked for. */
export const decideWishes = (
  at: { event: InterviewDay; registration: Registration; openings: readonly Opening[]; today: Day },
  wished: readonly string[],
  employerIds: ReadonlySet<string>,
): Decision<null, WishesRefusal> =>
  refusedIf({
    closed: !isOpen(at.openings, 'wishes', at.today),
    cancelled: at.event.cancelled !== null,
    withdrawn: at.registration.withdrawn !== null,
    'too-many-wishes': wished.length > at.event.maxWishes,
    'same-firm-twice': new Set(wished).size < wished.length,
    'not-at-event': wished.some((id) => !employerIds.has(id)),
  }) ?? yes(null)

/** Stars go from 1 to 3, 3 being the most: kept as ranks, in which 1 is the strongest. */
export const STARS = [3, 2, 1] as const
export const rankOfStars = (stars: number): number => 4 - stars
export const starsOfRank = (rank: number | null): number => (rank === null ? 1 : Math.min(3, Math.max(1, 4 - rank)))

export type StarsRefusal = 'closed' | 'cancelled' | 'firm-cancelled' | 'not-shown'

/** An employer's stars, for people that it was shown. */
export const decideStars = (
  at: { event: InterviewDay; employer: EventEmployer; openings: readonly Opening[]; today: Day },
  starred: readonly string[],
  shown: ReadonlySet<string>,
): Decision<null, StarsRefusal> =>
  refusedIf({
    closed: !isOpen(at.openings, 'stars', at.today),
    cancelled: at.event.cancelled !== null,
    'firm-cancelled': at.employer.state === 'cancelled',
    'not-shown': starred.some((id) => !shown.has(id)),
  }) ?? yes(null)

export type OpeningRefusal = 'cancelled' | 'closes-in-the-past' | 'closes-after-the-day'

export const decideOpening = (event: InterviewDay, closesOn: Day, today: Day): Decision<null, OpeningRefusal> =>
  refusedIf({
    cancelled: event.cancelled !== null,
    'closes-in-the-past': closesOn < today,
    'closes-after-the-day': closesOn >= event.heldOn,
  }) ?? yes(null)

/** Whether people can still be asked to come. */
export const decideInvitation = (event: InterviewDay, today: Day): Decision<null, 'cancelled' | 'already-over'> =>
  refusedIf({ cancelled: event.cancelled !== null, 'already-over': event.heldOn < today }) ?? yes(null)
