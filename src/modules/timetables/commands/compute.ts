import type { Progress } from '#src/engines/timetable/types.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { type At, fail, finish, takeUp } from '#src/modules/timetables/commands/computation-work.ts'
import { orderTimetable } from '#src/modules/timetables/commands/order-computation.ts'
import { newTask, type Solver, solveHere } from '#src/modules/timetables/commands/solve.ts'
import { getComputation } from '#src/modules/timetables/queries/computations.ts'
import type { Computation, ComputationId, DraftId, DraftRules } from '#src/modules/timetables/types.ts'
import { inScope } from '#src/platform/database.ts'
import { type Decision, no, yes } from '#src/platform/decision.ts'
import { ThreadLimit } from '#src/platform/threads.ts'
import { change, look, type World } from '#src/platform/world.ts'

/** After so long the best timetable so far is taken; a price is nearly right long before. */
const SECONDS = { draft: 60, prices: 6 }
const BEAT_MS = 400

/** Orders a timetable and computes it at once, in this process: for the demo world and for tests. */
export async function draftTimetable(
  world: World,
  actor: Actor,
  eventId: EventId,
  rules: DraftRules,
): Promise<Decision<{ draftId: DraftId }, string>> {
  const ordered = await orderTimetable(world, actor, eventId, rules)
  if (!ordered.ok) return ordered
  const id = ordered.value.computationId
  await compute({ world, actor }, id, solveHere)
  const { draftId, failure } = await look(world, actor, (db) => getComputation(db, actor, id))
  return draftId ? yes({ draftId }) : no(failure ?? 'unexpected')
}

/**
 * Carries out a computation that waits, or that another worker left. Done again, or given up by somebody, it does
 * nothing. What fails is kept with its reason, for the page to say so.
 */
export async function compute(at: At, id: ComputationId, solve: Solver): Promise<void> {
  const { world, actor } = at
  const work = await change(world, actor, (tx) => takeUp({ ...at, tx }, id))
  if (!work) return
  const task = newTask(work.problems, SECONDS[work.computation.kind])
  const watch = watchOver(at, work.computation, task.enough)
  try {
    const plans = await solve(task, watch)
    await change(world, actor, (tx) => finish({ ...at, tx }, work, plans))
  } catch (error) {
    if (watch.signal.aborted) return
    await fail(at, work.computation, error instanceof ThreadLimit ? 'too-large' : 'unexpected')
    // Whoever keeps the site is told of what should not happen; the coordinator, of either.
    if (!(error instanceof ThreadLimit)) throw error
  } finally {
    watch.stop()
  }
}

/**
 * Says every so often how far it is, and hears whether it is enough, or not wanted any more: given up by somebody, or
 * taken up by another worker that thought us dead.
 */
function watchOver({ world, actor }: At, { id, attempt }: Computation, enough: SharedArrayBuffer) {
  const givenUp = new AbortController()
  let best: Progress | null = null
  const beat = async () => {
    const row = await inScope(world.db, actor, (tx) =>
      tx
        .updateTable('timetableComputations')
        .set({ heardAt: world.now(), ...(best && soFar(best)) })
        .where('id', '=', id)
        .where('attempt', '=', attempt)
        .where('state', '=', 'running')
        .returning('isEnough')
        .executeTakeFirst(),
    )
    if (!row) givenUp.abort(new Error('the computation is not wanted any more'))
    else if (row.isEnough) Atomics.store(new Int8Array(enough), 0, 1)
  }
  // A beat that fails is followed by another: the database may be back by then.
  const timer = setInterval(() => void beat().catch(() => {}), BEAT_MS)
  return {
    signal: givenUp.signal,
    onProgress: (progress: Progress) => {
      best = progress
    },
    stop: () => clearInterval(timer),
  }
}

/** Before there is a bound, none is told. */
const soFar = ({ value, bound, meetings, people }: Progress) =>
  Number.isFinite(bound) ? { value, bound: Math.round(bound), meetings, people } : {}
