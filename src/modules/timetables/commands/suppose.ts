import { planSupposed } from '#src/modules/timetables/rules/going-on.ts'
import {
  answerOf,
  type SupposedAnswer,
  type Supposition,
  supposing,
} from '#src/modules/timetables/rules/suppositions.ts'
import type { Draft } from '#src/modules/timetables/types.ts'
import { runInThread, ThreadLimit } from '#src/platform/threads.ts'

/** `now`: the last slot that has begun, -1 before the day. */
export type SuppositionTask = Pick<Draft, 'problem' | 'plan'> & { now: number; supposition: Supposition }

/** Somebody waits: an answer that is nearly right now is worth more than the best one later. */
const SECONDS = 0.6
/** With starting and copying. Later than this the answer is that there is none. */
const PATIENCE_SECONDS = 5
const MEGABYTES = 1_024

/** Here, and nothing else goes on meanwhile: inside of the thread. */
export function supposeHere({ problem, plan, now, supposition }: SuppositionTask): SupposedAnswer {
  const clock = () => performance.now()
  const end = clock() + SECONDS * 1_000
  const options = { now: clock, stop: () => clock() > end }
  return answerOf(plan, planSupposed({ plan, now }, supposing(problem, supposition), options))
}

/**
 * What would come of a change to the day of a draft: nothing is written. A draft that is not proven is gone on from, so
 * that what adds to the day never seems to take from it. Null when even that takes too long.
 */
export async function answerSupposition({
  problem,
  plan,
  now,
  supposition,
}: SuppositionTask): Promise<SupposedAnswer | null> {
  const task = { problem, plan, now, supposition }
  const signal = AbortSignal.timeout(PATIENCE_SECONDS * 1_000)
  try {
    return await runInThread<SuppositionTask, SupposedAnswer>('answer-supposition', task, {
      seconds: PATIENCE_SECONDS,
      megabytes: MEGABYTES,
      isAwaited: true,
      signal,
    })
  } catch (error) {
    if (signal.aborted || error instanceof ThreadLimit) return null
    throw error
  }
}
