import type { RepairedPlan } from '#src/engines/timetable/types.ts'
import { gapOf } from '#src/modules/timetables/rules.ts'
import type { Computation } from '#src/modules/timetables/types.ts'
import { formatNumber, formatPercent } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

/** A worker says at least once a second how far it is: after so long it has stopped. */
const SILENT_AFTER_MS = 15_000

type Bounded = { value: number; bound: number }

/** How far a plan is from the best possible, at most: « 4,4 % », « 0,04 % ». Two figures say enough; rounded up. */
export function gapInPercent(t: Words, figures: Bounded): string {
  const gap = gapOf(figures)
  const [step, decimals] = gap >= 1_000 ? [100, 1] : gap >= 100 ? [10, 2] : [1, 3]
  return formatPercent((Math.ceil(gap / step) * step) / 100_000, t.language, decimals)
}

/** What is proven of a plan, in a few words. */
export function gapInWords(t: Words, figures: Bounded): string {
  const words = t.planning.progress
  return gapOf(figures) === 0 ? words.proven : t.format(words.atMost, { gap: gapInPercent(t, figures) })
}

/** How much moving others too could gain over a repair that disturbs nobody. */
export function anyChangeInWords(t: Words, { value, anyChangeBound }: RepairedPlan): string {
  const words = t.repairs.proposal
  const share = Math.ceil(((anyChangeBound - value) / Math.max(1, value)) * 10_000) / 10_000
  return share > 0 ? t.format(words.anyChange, { percent: formatPercent(share, t.language, 2) }) : words.anyChangeNone
}

export const PROGRESS_FIGURES = ['value', 'bound', 'gap', 'meetings', 'people', 'elapsed'] as const

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
    people: number(sofar?.people),
    elapsed: t.format(words.seconds, { seconds }),
  }
}
