import { repairTimetable } from '#src/engines/timetable/repair.ts'
import type { Changes, Meeting, Problem, RepairedPlan } from '#src/engines/timetable/types.ts'
import { planOf } from '#src/modules/timetables/rules.ts'
import { runInThread } from '#src/platform/threads.ts'

/** The meetings that stand on a day, and what happened to it. */
export type MendTask = { problem: Problem; meetings: Meeting[]; changes: Changes }

/** A repair is counted in work and takes less than a second. Beyond this the best so far is taken. */
const SECONDS = 10
/** With starting and copying: beyond this something is wrong. */
const GIVEN_UP_AFTER_SECONDS = 25
const MEGABYTES = 1_024

/** In a thread, since a day of two thousand people takes half a second, in which everybody else would wait. */
export const mendInThread = (task: MendTask): Promise<RepairedPlan> =>
  runInThread<MendTask, RepairedPlan>('mend-timetable', task, {
    seconds: GIVEN_UP_AFTER_SECONDS,
    megabytes: MEGABYTES,
    isAwaited: true,
  })

/** Here, and nothing else goes on meanwhile: inside of the thread. */
export function mendHere({ problem, meetings, changes }: MendTask): RepairedPlan {
  const end = performance.now() + SECONDS * 1_000
  const now = () => performance.now()
  const task = { problem, plan: planOf(problem, meetings), changes }
  return repairTimetable(task, { now, stop: () => now() > end })
}
