import { announceRelease } from '#src/modules/timetables/commands/announce.ts'
import { orderReminders } from '#src/modules/timetables/commands/remind.ts'
import type { TimetableFact } from '#src/modules/timetables/facts.ts'
import type { Reaction } from '#src/platform/record.ts'

type AnyFact = TimetableFact

/**
 * Everything that happens because something happened. Runs in the worker, line by line, and may be retried.
 * A fact that is not here has no consequence.
 */
export const reactions: { [Type in AnyFact['type']]?: Reaction<Extract<AnyFact, { type: Type }>>[] } = {
  'timetable.released': [announceRelease, orderReminders],
}
