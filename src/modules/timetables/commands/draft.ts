import { effectOfEdit, type HandEdit, unmetIn } from '#src/engines/timetable/hand-edit.ts'
import type { Meeting, Plan, Problem, Unmet } from '#src/engines/timetable/types.ts'
import { listSlots } from '#src/modules/events/queries.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { mayPlan } from '#src/modules/timetables/access.ts'
import { lockDraft, saveDraft } from '#src/modules/timetables/commands/save-draft.ts'
import { findLatestDraft } from '#src/modules/timetables/queries/timetables.ts'
import { type EditRefusal, planOf, sameMeeting } from '#src/modules/timetables/rules.ts'
import type { Draft, DraftId } from '#src/modules/timetables/types.ts'
import { type Decision, refusedIf, yes } from '#src/platform/decision.ts'
import { permit } from '#src/platform/errors.ts'
import { change, type World } from '#src/platform/world.ts'

/** Puts meetings in and takes others out, by hand. Refused when it would break a rule of the day. */
export function editDraft(
  world: World,
  actor: Actor,
  draftId: DraftId,
  edit: HandEdit & { lock: boolean },
): Promise<Decision<{ draftId: DraftId }, EditRefusal>> {
  return change(world, actor, async (tx) => {
    const draft = await lockDraft(tx, actor, draftId)
    permit(mayPlan(actor))
    const { put = [], take = [], lock } = edit
    const effect = effectOfEdit(draft.problem, draft.plan, { put, take })
    const isPlanned = (meeting: Meeting) => draft.plan.meetings.some((one) => sameMeeting(one, meeting))
    const refusal = refusedIf({
      'no-such-pair': !put.every((meeting) => isPair(draft.problem, meeting)) || !take.every(isPlanned),
      'breaks-a-rule': effect.breaches.length > 0,
    })
    if (refusal) return refusal
    const locked = draft.locked.filter((one) => !take.some((taken) => sameMeeting(one, taken)))
    const slots = await listSlots(tx, actor, draft.eventId as EventId)
    const now = slots.filter(({ from }) => from <= world.now()).length - 1
    const plan = { ...planWith(draft, effect.meetings), unmet: unmetNow(draft, effect.meetings, now) }
    const after = lock ? [...locked, ...put] : locked
    return yes({ draftId: await saveDraft(tx, actor, { ...draft, plan, locked: after, basedOn: draft.id }) })
  })
}

/** Fixes a meeting, so that the next computation keeps it, or frees it again. */
export function lockMeeting(
  world: World,
  actor: Actor,
  draftId: DraftId,
  { meeting, locked }: { meeting: Meeting; locked: boolean },
): Promise<Decision<{ draftId: DraftId }, EditRefusal>> {
  return change(world, actor, async (tx) => {
    const draft = await lockDraft(tx, actor, draftId)
    permit(mayPlan(actor))
    const planned = draft.plan.meetings.some((one) => sameMeeting(one, meeting))
    const refusal = refusedIf({ 'no-such-pair': !planned, 'breaks-a-rule': false })
    if (refusal) return refusal
    const others = draft.locked.filter((one) => !sameMeeting(one, meeting))
    const after = locked ? [...others, meeting] : others
    return yes({ draftId: await saveDraft(tx, actor, { ...draft, locked: after, basedOn: draft.id }) })
  })
}

/** Makes an older draft the newest again: the one that is worked on and released. */
export function keepDraft(
  world: World,
  actor: Actor,
  draftId: DraftId,
): Promise<Decision<{ draftId: DraftId }, never>> {
  return change(world, actor, async (tx) => {
    const draft = await lockDraft(tx, actor, draftId)
    permit(mayPlan(actor))
    const latest = await findLatestDraft(tx, actor, draft.eventId)
    if (latest?.id === draft.id) return yes({ draftId })
    return yes({ draftId: await saveDraft(tx, actor, { ...draft, basedOn: draft.id }) })
  })
}

/**
 * A plan changed by hand. It is still proven only where it is worth as much as the proven one, with as many people met;
 * the bound of the computation holds as long as nobody was left with fewer meetings.
 */
function planWith({ problem, plan }: Draft, meetings: Meeting[]): Plan {
  const changed = planOf(problem, meetings)
  const asFair = changed.atLeast.every((people, level) => people === plan.atLeast[level])
  const bound = Math.max(plan.bound, changed.value)
  return {
    ...changed,
    bound,
    status: plan.status === 'optimal' && asFair && changed.value === plan.bound ? 'optimal' : 'feasible',
  }
}

/**
 * Every wish left out after a change by hand, with its reason now: one change may fill a table for somebody else.
 * Who is absent or gone stays so: only the repair that made the draft knew.
 */
function unmetNow({ problem, plan }: Draft, meetings: Meeting[], now: number): Unmet[] {
  const isOut = ({ because }: Unmet) => because === 'person-absent' || because === 'table-gone'
  const out = new Map(plan.unmet.filter(isOut).map((unmet) => [`${unmet.candidate} ${unmet.table}`, unmet]))
  return unmetIn(problem, meetings, now).map((unmet) => out.get(`${unmet.candidate} ${unmet.table}`) ?? unmet)
}

const isPair = (problem: Problem, { candidate, table }: Meeting) =>
  problem.pairs.some((pair) => pair.candidate === candidate && pair.table === table)
