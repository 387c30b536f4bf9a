import { sendLinks, tellCorrected } from '#src/modules/events/commands/tell.ts'
import type { EventFact } from '#src/modules/events/facts.ts'
import { introduceIfMutual } from '#src/modules/interviews/commands/introductions.ts'
import type { InterviewFact } from '#src/modules/interviews/facts.ts'
import { announceRelease } from '#src/modules/timetables/commands/announce.ts'
import { orderReminders } from '#src/modules/timetables/commands/remind.ts'
import { tellCancelled, tellPostponed } from '#src/modules/timetables/commands/tell-change.ts'
import type { TimetableFact } from '#src/modules/timetables/facts.ts'
import type { Reaction } from '#src/platform/record.ts'

type AnyFact = EventFact | TimetableFact | InterviewFact

/**
 * Everything that happens because something happened. Runs in the worker, line by line, and may be retried.
 * A fact that is not here has no consequence.
 */
export const reactions: { [Type in AnyFact['type']]?: Reaction<Extract<AnyFact, { type: Type }>>[] } = {
  'event.links-ordered': [sendLinks],
  'event.corrected': [tellCorrected],
  'event.postponed': [tellPostponed, orderReminders],
  'event.cancelled': [tellCancelled],
  'interview.answered': [introduceIfMutual],
  'timetable.released': [announceRelease, orderReminders],
}
