import { type SuppositionTask, supposeHere } from '#src/modules/timetables/commands/suppose.ts'
import type { SupposedAnswer } from '#src/modules/timetables/rules/suppositions.ts'
import { serveThread } from '#src/platform/threads.ts'

/** Answers a question about a day. */
serveThread<SuppositionTask, SupposedAnswer>(supposeHere)
