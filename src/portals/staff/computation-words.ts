import { gapOf } from '#src/modules/timetables/rules.ts'
import type { Computation } from '#src/modules/timetables/types.ts'
import { formatNumber, formatPercent } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

/** A worker says at least once a second how far it is: after so long it has stopped. */
const SILENT_AFTER_MS = 15_000

/** What is proven of a plan, in a few words. */
export function gapInWords(t: Words, figures: { value: number; bound: number }): string {
  const gap = gapOf(figures)
  const words = t.planning.progress
  return gap === 0 ? words.proven : t.format(words.atMost, { gap: formatPercent(gap / 100_000, t.language, 3) })
}

export const PROGRESS_FIGURES = ['value', 'bound', 'gap', 'meetings', 'elapsed'] as const

/** Each figure of the page of a computation as it is read now, by its name; `state` is the sentence above them. */
export function progressTexts(
  t: Words,
  { state, sofar, isEnough, startedAt, heardAt }: Computation,
  now: Date,
): Record<(typeof PROGRESS_FIGURES)[number] | 'state', string> {
  const words = t.planning.progress
  const number = (value: number | undefined) => (value === undefined ? words.none : formatNumber(value, t.language))
  const isSilent = state === 'running' && heardAt !== null && now.getTime() - heardAt.getTime() > SILENT_AFTER_MS
  const seconds = startedAt ? Math.max(0, Math.round((now.getTime() - startedAt.getTime()) / 1_000)) : 0
  return {
    state: isSilent ? words.silent : state === 'waiting' ? words.waiting : isEnough ? words.ending : words.running,
    value: number(sofar?.value),
    bound: number(sofar?.bound),
    gap: sofar ? gapInWords(t, sofar) : words.none,
    meetings: number(sofar?.meetings),
    elapsed: t.format(words.seconds, { seconds }),
  }
}
