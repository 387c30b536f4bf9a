import type { CandidateFact } from '#src/modules/candidates/facts.ts'
import type { Reaction } from '#src/platform/record.ts'

type AnyFact = CandidateFact

/** Everything that happens because something happened. Runs in the worker, line by line, and may be retried. */
export const reactions: { [Type in AnyFact['type']]: Reaction<Extract<AnyFact, { type: Type }>>[] } = {
  'candidate.registered': [],
  'candidate.corrected': [],
  'candidate.note-written': [],
}
