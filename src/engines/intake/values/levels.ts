import { saysNothing } from '#src/engines/intake/fold.ts'
import { anyOf, isOneOf } from '#src/engines/intake/phrases.ts'
import { plainly, type Reading, warily } from '#src/engines/intake/reading.ts'
import type { Level, Range } from '#src/engines/intake/value-types.ts'
import { plain } from '#src/engines/vocabulary/text/fold.ts'

/** CEFR levels on the Québec scale of twelve: an approximation that everyone uses and nobody publishes in one page. */
const CEFR: Record<string, Range> = { a1: [1, 2], a2: [3, 4], b1: [5, 6], b2: [7, 8], c1: [9, 10], c2: [11, 12] }

/** The three stages of the scale: échelle québécoise des niveaux de compétence en français, 2023. */
const STAGES: Record<string, Range> = {
  debutant: [1, 4],
  debutante: [1, 4],
  beginner: [1, 4],
  basic: [1, 4],
  intermediaire: [5, 8],
  intermediate: [5, 8],
  avance: [9, 12],
  avancee: [9, 12],
  advanced: [9, 12],
}

const NONE = isOneOf(`aucune? | none | nul | nulle | zero | 0 | pas du tout | not at all | non | no`)

/** Names of scales and tests, and words around a level that do not change it. "7 or more" asks for 7. */
const AROUND = anyOf(
  `niveau | niv | nv | level | lvl | echelle | quebecoise | nclc | clb | cecr?l? | cefr | tcf | tef | tefaq | delf |
   dalf | canada | quebec | minimum | mini | min | au moins | at least | ou plus |
   or more | or higher | and up | et plus |
   requis | required | souhaite | environ | env | about | approx | francais | french | anglais | english | parle |
   ecrit | spoken | written | stade | stage | orale? | ecrite`,
  'g',
)

/**
 * A level of a language: CEFR letters, a figure of the scale of twelve ("7", "7/12", "NCLC 7", "niveau 7"), a stage
 * in words, or two of them with a dash. Other words ("courant", "bilingue", "langue maternelle") say no level: the
 * range is null and a person is asked.
 */
export function readLevel(text: string, none: 'zero' | 'unknown' = 'unknown'): Reading<Level> {
  const typed = text.trim()
  const level = (range: Range | null): Level => ({ range, typed })
  if (saysNothing(typed)) return warily(level(null), 'not-said')
  const words = plain(typed)
  if (NONE.test(words)) return none === 'zero' ? plainly(level([0, 0])) : warily(level(null), 'not-understood')
  const date = /^\d{4}-(\d\d)-(\d\d)$/.exec(words)
  if (date) return fromDate(Number(date[1]), Number(date[2]), level)
  const range = spanOf(essence(words))
  if (range) return plainly(level(range))
  return warily(level(null), /^\d+([.,]\d+)?( ?(\/|sur|%).*)?$/.test(words) ? 'out-of-scale' : 'not-understood')
}

/** Spreadsheets take "7/12" for a day of December or of July. One of the two figures is the twelve. */
function fromDate(month: number, dayOfMonth: number, level: (range: Range | null) => Level): Reading<Level> {
  const figure = month === 12 ? dayOfMonth : dayOfMonth === 12 ? month : null
  return figure !== null && figure <= 12
    ? warily(level([figure, figure]), 'read-from-date')
    : warily(level(null), 'not-understood')
}

const essence = (words: string) =>
  words
    .replace(/\b([a-z]{2,})(?=\d)/g, '$1 ')
    .replace(/(\d+) ?(\/|sur|out of|of) ?12\b/g, '$1')
    .replace(/(\d+)[.,]0\b/g, '$1')
    .replace(/([a-c][12]|\d)\+/g, '$1')
    .replace(AROUND, ' ')
    .replace(/[():;,.>=≥]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

function spanOf(words: string): Range | null {
  const one = levelOf(words)
  if (one) return one
  if (/^\d+ ?\/ ?\d+$/.test(words)) return null
  const [first, last, ...more] = words.split(/ ?(?:-|\/| a | to | et | and | ou | or ) ?/)
  const [low, high] = [levelOf(first ?? ''), levelOf(last ?? '')]
  return low && high && more.length === 0 && low[0] <= high[0] ? [low[0], high[1]] : null
}

function levelOf(word: string): Range | null {
  const figure = /^\d{1,2}$/.test(word) ? Number(word) : 0
  if (figure >= 1 && figure <= 12) return [figure, figure]
  return CEFR[word] ?? STAGES[word] ?? null
}
