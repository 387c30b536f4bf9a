import type { Plan, Problem } from '#src/engines/timetable/types.ts'
import { validateProblem } from '#src/engines/timetable/validate.ts'
import { getEvent, lockEvent } from '#src/modules/events/queries.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { orderPricesIn } from '#src/modules/timetables/commands/order-computation.ts'
import { saveDraft } from '#src/modules/timetables/commands/save-draft.ts'
import { lockComputation } from '#src/modules/timetables/queries/computations.ts'
import { loadDay } from '#src/modules/timetables/queries/day.ts'
import { findLatestDraft, getDraft } from '#src/modules/timetables/queries/timetables.ts'
import { figuresOf, variantsOf } from '#src/modules/timetables/rules/prices.ts'
import { problemOf, sameMeeting } from '#src/modules/timetables/rules.ts'
import type { Computation, ComputationFailure, ComputationId, DraftId, Prices } from '#src/modules/timetables/types.ts'
import { json, type Tx } from '#src/platform/database.ts'
import { change, type World } from '#src/platform/world.ts'

export type At = { world: World; actor: Actor }
type Within = At & { tx: Tx }

/** What a computation asks of the solver, and what is kept of its plans. */
export type Work = { computation: Computation; problems: Problem[]; keep: (at: Within, plans: Plan[]) => Promise<Kept> }
type Kept = { draftId?: DraftId; prices?: Prices } & Partial<Record<'value' | 'bound' | 'meetings' | 'people', number>>

/** A worker that dies leaves the computation to the next. One that kills them all is given up. */
const MOST_ATTEMPTS = 3

/** Takes a computation up, if it waits for somebody or was left by a worker that fell silent. */
export async function takeUp(at: Within, id: ComputationId): Promise<Work | null> {
  const { tx, world, actor } = at
  const found = await lockComputation(tx, actor, id)
  if (found.state !== 'waiting' && found.state !== 'running') return null
  const computation: Computation = { ...found, state: 'running', attempt: found.attempt + 1 }
  const work = computation.kind === 'draft' ? await workOnDraft(at, computation) : await workOnPrices(at, computation)
  const failure = computation.attempt > MOST_ATTEMPTS ? 'unexpected' : faultOf(work)
  const now = world.now()
  const begun = { state: 'running', attempt: computation.attempt, startedAt: now, heardAt: now, value: null }
  const set = failure ? failed(failure, now) : begun
  await tx.updateTable('timetableComputations').set(set).where('id', '=', id).execute()
  return failure ? null : work
}

/** The day as it is now, with what is fixed in the newest draft. */
async function workOnDraft({ tx, actor }: Within, computation: Computation): Promise<Work> {
  const { rules } = computation
  const eventId = computation.eventId as EventId
  const latest = await findLatestDraft(tx, actor, eventId)
  const fixed = latest?.locked ?? []
  const problem = problemOf(await loadDay(tx, actor, eventId), rules, fixed)
  const keep = async (at: Within, [plan]: Plan[]) => {
    if (!plan) return {}
    const locked = fixed.filter((lock) => plan.meetings.some((meeting) => sameMeeting(meeting, lock)))
    const draft = { eventId, rules, problem, plan, locked, basedOn: latest?.id ?? null }
    const draftId = await saveDraft(at.tx, at.actor, draft)
    await orderPricesIn(at, draftId)
    const { value, bound, meetings, people } = figuresOf(plan)
    return { draftId, value, bound, meetings, people }
  }
  return { computation, problems: [problem], keep }
}

/** The problem of the draft with each rule changed in turn. */
async function workOnPrices({ tx, actor }: Within, computation: Computation): Promise<Work> {
  const draft = await getDraft(tx, actor, computation.draftId as DraftId)
  const event = await getEvent(tx, actor, computation.eventId as EventId)
  const variants = variantsOf(draft.problem, event.rooms)
  const keep = async (_: Within, plans: Plan[]) => {
    const priced = plans.map((plan, place) => [variants[place]?.rule ?? '', figuresOf(plan)])
    return { prices: Object.fromEntries(priced) as Prices }
  }
  return { computation, problems: variants.map(({ problem }) => problem), keep }
}

function faultOf({ problems }: Work): ComputationFailure | null {
  if (problems.some(({ pairs }) => pairs.length === 0)) return 'nothing-to-plan'
  return problems.every((problem) => validateProblem(problem).ok) ? null : 'too-large'
}

/** Keeps the plans, unless somebody gave the computation up or another worker took it meanwhile. */
export async function finish(at: Within, work: Work, plans: Plan[]): Promise<void> {
  const { tx, world, actor } = at
  const { id, attempt, eventId } = work.computation
  await lockEvent(tx, actor, eventId as EventId)
  const now = await lockComputation(tx, actor, id)
  if (now.state !== 'running' || now.attempt !== attempt) return
  const { prices, ...kept } = await work.keep(at, plans)
  await tx
    .updateTable('timetableComputations')
    .set({ ...kept, ...(prices && { prices: json(prices) }), state: 'done', endedAt: world.now() })
    .where('id', '=', id)
    .execute()
}

/** Says why a computation stopped, where it is still ours. */
export function fail({ world, actor }: At, { id, attempt }: Computation, failure: ComputationFailure): Promise<void> {
  return change(world, actor, async (tx) => {
    await tx
      .updateTable('timetableComputations')
      .set(failed(failure, world.now()))
      .where('id', '=', id)
      .where('attempt', '=', attempt)
      .where('state', '=', 'running')
      .execute()
  })
}

const failed = (failure: ComputationFailure, endedAt: Date) => ({ state: 'failed' as const, failure, endedAt })
