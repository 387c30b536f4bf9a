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
const SECONDS_EACH = 0.4
/** With its turn among other threads, and starting. Later than this the answer is that there is none. */
const PATIENCE_MS = 3_000

/**
 * What would come of a change to the day of a draft: nothing is written. Both timetables are computed alike, unless
 * that of the draft is proven. Null when it takes too long.
 */
export async function answerSupposition(
  { problem, plan }: Pick<Draft, 'problem' | 'plan'>,
  supposition: Supposition,
): Promise<SupposedAnswer | null> {
  const supposed = supposing(problem, supposition)
  const known = plan.status === 'optimal' ? [plan] : []
  const asked = known.length > 0 ? [supposed] : [{ ...problem, rules: { ...problem.rules, compact: false } }, supposed]
  const signal = AbortSignal.timeout(PATIENCE_MS)
  try {
    const [before, after] = [...known, ...(await solveInThread(newTask(asked, SECONDS_EACH), { signal }))]
    return before && after ? answerOf(before, after) : null
  } catch (error) {
    if (signal.aborted || error instanceof ThreadLimit) return null
    throw error
  }
}
