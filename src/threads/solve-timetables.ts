import type { Plan, Progress } from '#src/engines/timetable/types.ts'
import { type SolveTask, solveHere } from '#src/modules/timetables/commands/solve.ts'
import { serveThread } from '#src/platform/threads.ts'

/** Solves the problems of a task; tells of each better plan. */
serveThread<SolveTask, Plan[], Progress>((task, tell) => solveHere(task, { onProgress: tell }))
