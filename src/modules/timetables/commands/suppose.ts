import { newTask, solveInThread } from '#src/modules/timetables/commands/solve.ts'
import {
  answerOf,
  type SupposedAnswer,
  type Supposition,
  supposing,
} from '#src/modules/timetables/rules/suppositions.ts'
import type { Draft } from '#src/modules/timetables/types.ts'
import { ThreadLimit } from '#src/platform/threads.ts'

/** Somebody waits: an answer that is nearly right now is worth more than the best one later. */
const SECONDS = 0.6
/** With its turn among other threads, and starting. Later than this the answer is that there is none. */
const PATIENCE_MS = 5_000

/**
 * What would come of a change to the day of a draft: nothing is written. Where the best timetable is not proven in
 * time, that of the draft is gone on from, so that what adds to the day never seems to take from it. Null when even
 * that takes too long.
 */
export async function answerSupposition(
  { problem, plan }: Pick<Draft, 'problem' | 'plan'>,
  supposition: Supposition,
): Promise<SupposedAnswer | null> {
  const task = { ...newTask([supposing(problem, supposition)], SECONDS), from: plan }
  const signal = AbortSignal.timeout(PATIENCE_MS)
  try {
    const [after] = await solveInThread(task, { signal })
    return after ? answerOf(plan, after) : null
  } catch (error) {
    if (signal.aborted || error instanceof ThreadLimit) return null
    throw error
  }
}
