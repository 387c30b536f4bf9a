import type { RepairedPlan } from '#src/engines/timetable/types.ts'
import { type MendTask, mendHere } from '#src/modules/timetables/commands/mend.ts'
import { serveThread } from '#src/platform/threads.ts'

/** Mends a timetable on the day. */
serveThread<MendTask, RepairedPlan>(mendHere)
