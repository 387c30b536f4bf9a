import type { Meeting, Problem, RepairedPlan } from '#src/engines/timetable/types.ts'
import { listSlots, lockEvent } from '#src/modules/events/queries.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { mayPlan, mayRelease } from '#src/modules/timetables/access.ts'
import { mendInThread } from '#src/modules/timetables/commands/mend.ts'
import { type Released, releaseDraft } from '#src/modules/timetables/commands/release.ts'
import { lockDraft, saveDraft } from '#src/modules/timetables/commands/save-draft.ts'
import { loadDay } from '#src/modules/timetables/queries/day.ts'
import { listDayNotes } from '#src/modules/timetables/queries/day-notes.ts'
import { findLatestDraft, listMeetings, listReleases } from '#src/modules/timetables/queries/timetables.ts'
import { isOut } from '#src/modules/timetables/rules/day-notes.ts'
import {
  type DayInputs,
  problemOf,
  type ReleaseRefusal,
  sameMeeting,
  samePlaces,
} from '#src/modules/timetables/rules.ts'
import { type Draft, type DraftId, type DraftRules, USUAL_RULES } from '#src/modules/timetables/types.ts'
import type { Tx } from '#src/platform/database.ts'
import { type Decision, no, refusedIf, yes } from '#src/platform/decision.ts'
import { permit } from '#src/platform/errors.ts'
import { change, type World } from '#src/platform/world.ts'

/**
 * Mends the timetable in force, as a draft: what has begun stays, freed places are filled, nobody else moves. Left out
 * are those who withdrew, those who were noted as not there, and meetings that one side declined. Asked again without
 * news it is the same draft.
 */
export function proposeRepair(
  world: World,
  actor: Actor,
  eventId: EventId,
): Promise<Decision<{ draftId: DraftId }, 'not-released' | 'nothing-to-do'>> {
  return change(world, actor, async (tx) => {
    await lockEvent(tx, actor, eventId)
    permit(mayPlan(actor))
    const latest = await findLatestDraft(tx, actor, eventId)
    const rules = latest?.rules ?? USUAL_RULES
    const { before, problem, plan } = await mend(world, { tx, actor }, eventId, rules)
    const refusal = refusedIf({
      'not-released': (await listReleases(tx, actor, eventId)).length === 0,
      'nothing-to-do': samePlaces(before, plan.meetings),
    })
    if (refusal) return refusal
    if (latest && 'disturbed' in latest.plan && samePlaces(latest.plan.meetings, plan.meetings))
      return yes({ draftId: latest.id })
    const isPlanned = (meeting: Meeting) => plan.meetings.some((one) => sameMeeting(one, meeting))
    const locked = latest?.locked.filter(isPlanned) ?? []
    const draft = { eventId, rules, problem, plan, locked, basedOn: latest?.id ?? null }
    return yes({ draftId: await saveDraft(tx, actor, draft) })
  })
}

export type RepairRefusal = ReleaseRefusal | 'proposal-is-old'

/**
 * Puts a proposed repair in force as the next version; only those concerned are told. Refused where the same question
 * has another answer by now: what was read must be what is done. Applied twice, it is applied once.
 */
export function applyRepair(
  world: World,
  actor: Actor,
  draftId: DraftId,
): Promise<Decision<Pick<Released, 'number'>, RepairRefusal>> {
  return change(world, actor, async (tx): Promise<Decision<Pick<Released, 'number'>, RepairRefusal>> => {
    const draft = await lockDraft(tx, actor, draftId)
    permit(mayRelease(actor))
    const [latest] = await listReleases(tx, actor, draft.eventId)
    if (latest?.draftId === draft.id) return yes({ number: latest.number })
    const { plan } = await mend(world, { tx, actor }, draft.eventId as EventId, draft.rules)
    if (!isProposal(draft) || !samePlaces(plan.meetings, draft.plan.meetings)) return no('proposal-is-old')
    return releaseDraft(world, { tx, actor }, draft, { fr: '', en: '' })
  })
}

/** Whether a draft is a repair that nobody changed by hand. */
export const isProposal = ({ plan }: Pick<Draft, 'plan'>): boolean => 'disturbed' in plan

type Asking = { tx: Tx; actor: Actor }
type Mended = { before: Meeting[]; problem: Problem; plan: RepairedPlan }

async function mend(world: World, { tx, actor }: Asking, eventId: EventId, rules: DraftRules): Promise<Mended> {
  const slots = await listSlots(tx, actor, eventId)
  const now = slots.filter(({ from }) => from <= world.now()).length - 1
  const day = withoutWithdrawn(await loadDay(tx, actor, eventId, 'everybody'), now)
  const notes = await listDayNotes(tx, actor, eventId)
  const inForce = await listMeetings(tx, actor, eventId)
  const before = inForce.map(({ candidateId, tableId, slot }) => ({ candidate: candidateId, table: tableId, slot }))
  const problem = problemOf(day, rules, [])
  const out = notes.people.filter((note) => isOut(note, world.now())).map(({ candidateId }) => candidateId)
  const gone = notes.tables.filter((note) => isOut(note, world.now())).map(({ tableId }) => tableId)
  const known = new Set(problem.tables.map(({ id }) => id))
  const changes = {
    now,
    absent: [...new Set([...day.withdrawn, ...out])],
    gone: gone.filter((id) => known.has(id)),
  }
  const meetings = standingIn(problem, before, now)
  return { before, problem, plan: await mendInThread({ problem, meetings, changes }) }
}

/** Those who withdrew were there in the slots that have begun, and in none to come, whatever is asked of the draft. */
function withoutWithdrawn<Day extends DayInputs & { withdrawn: string[] }>(day: Day, now: number): Day {
  const gone = new Set(day.withdrawn)
  const begun = Array.from({ length: now + 1 }, (_, slot) => slot)
  const people = day.people.map((person) =>
    gone.has(person.candidateId)
      ? { ...person, available: (person.available ?? begun).filter((slot) => slot <= now) }
      : person,
  )
  return { ...day, people }
}

/** The meetings that still may be held, and those that are over whatever was said since. */
function standingIn(problem: Problem, before: readonly Meeting[], now: number): Meeting[] {
  const nameOf = ({ candidate, table }: { candidate: string; table: string }) => `${candidate} ${table}`
  const forbidden = new Set((problem.forbidden ?? []).map(nameOf))
  const pairs = new Set(problem.pairs.map(nameOf))
  const away = new Set(
    [...problem.candidates, ...problem.tables].flatMap((one) => (one.away ?? []).map((slot) => `${one.id} ${slot}`)),
  )
  const isAway = (id: string, slot: number) => away.has(`${id} ${slot}`)
  return before.filter(
    (meeting) =>
      meeting.slot <= now ||
      (pairs.has(nameOf(meeting)) &&
        !forbidden.has(nameOf(meeting)) &&
        !isAway(meeting.candidate, meeting.slot) &&
        !isAway(meeting.table, meeting.slot)),
  )
}
