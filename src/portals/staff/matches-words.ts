import type { Child } from 'hono/jsx'
import type { Evidence, Requirement, RequirementState } from '#src/engines/matching/types.ts'
import { isDay } from '#src/platform/day.ts'
import type { Tone } from '#src/ui/status.tsx'
import { Written } from '#src/ui/written.tsx'
import { formatDay, formatMoney, formatNumber } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

/** Scores are kept from 0 to 1000 and shown from 0 to 100, with one decimal. */
export const shownScore = (t: Words, score: number): string => formatNumber(score / 10, t.language, 1)

/** A threshold is chosen in whole points. */
export const shownThreshold = (t: Words, score: number): string =>
  formatNumber(score / 10, t.language, score % 10 === 0 ? 0 : 1)

export const REQUIREMENT_TONES: Record<RequirementState, Tone> = {
  met: 'ok',
  near: 'near',
  missing: 'bad',
  'to-verify': 'ask',
}
const STATE_WORDS = { met: 'met', near: 'near', missing: 'missing', 'to-verify': 'toVerify' } as const

export const requirementState = (t: Words, state: RequirementState): string => t.ui.status[STATE_WORDS[state]]

/** What a requirement asks: « Français à l’oral, niveau 8 ». */
export const requirementName = (t: Words, { name, evidence }: Requirement): Child =>
  sentence(t, t.matching.requirementNames[name], evidence)

/** What the file of the person says about a requirement. */
export function inTheFile(t: Words, evidence: Evidence): Child {
  const sentences: Record<string, string> = t.matching.inTheFile
  const [first, ...rest] = sentence(t, sentences[evidence.code] ?? '', evidence)
  return [typeof first === 'string' ? capital(first) : first, ...rest]
}

/** What a contribution rests on, in a sentence. */
export function evidenceSentence(t: Words, evidence: Evidence): Child {
  const sentences: Record<string, string> = t.matching.evidence
  return sentence(t, sentences[evidence.code] ?? '', evidence)
}

/** What comes from a file or a job as somebody wrote it. */
const WRITTEN = ['title', 'asked', 'found', 'told']

function sentence(t: Words, message: string, evidence: Evidence): Child[] {
  const { code, values: told } = evidence
  const isWritten = (name: string) => WRITTEN.includes(name) && told[name] && !/^(region|schedule)/.test(code)
  const values = Object.entries(sayable(t, evidence)).map(([name, value]) => [
    name,
    isWritten(name) ? Written({ t, text: String(value) }) : value,
  ])
  return t.rich<Child>(message, Object.fromEntries(values))
}

const SCORES = ['points', 'outOf', 'without']
const DURATIONS = ['months', 'all', 'full']
const AMOUNTS = ['floor', 'min', 'max']

/** The values of evidence as a reader of the language reads them. Places and shifts are codes until here. */
function sayable(t: Words, { code, values }: Evidence): Record<string, string | number> {
  const said: Record<string, string | number> = { ...values }
  for (const [name, value] of Object.entries(values)) {
    if (SCORES.includes(name)) said[name] = shownScore(t, Number(value))
    if (DURATIONS.includes(name)) said[name] = duration(t, Number(value))
    if (code.startsWith('wage') && AMOUNTS.includes(name)) said[name] = formatMoney(Number(value), t.language)
    if (name === 'until' && isDay(String(value))) said[name] = formatDay(String(value) as never, t.language)
  }
  if (code.startsWith('region')) {
    said.asked = places(t, String(values.asked ?? ''))
    said.regions = places(t, String(values.regions ?? ''))
  }
  if (code.startsWith('schedule')) {
    said.asked = shifts(t, String(values.asked ?? ''))
    said.told = shifts(t, String(values.told ?? ''))
  }
  if (code === 'level') said.level = level(t, Number(values.min), Number(values.max))
  if (code === 'diploma-untold') said.told = values.told || 'none'
  return said
}

const places = (t: Words, codes: string) => listed(codes, t.vocabulary.regions)
const shifts = (t: Words, codes: string) => listed(codes, t.matching.shifts)

const listed = (codes: string, names: Record<string, string>) =>
  codes
    .split(' ')
    .map((code) => names[code] ?? code)
    .join(', ')

const level = (t: Words, min: number, max: number) =>
  min === max
    ? t.format(t.matching.inTheFile.levelOne, { min })
    : t.format(t.matching.inTheFile.levelSpan, { min, max })

function duration(t: Words, months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12]
  const inYears = t.format(t.matching.years, { count: years })
  const inMonths = t.format(t.matching.months, { count: rest })
  if (rest === 0 && years > 0) return inYears
  return years === 0 ? inMonths : t.format(t.matching.yearsAndMonths, { years: inYears, months: inMonths })
}

const capital = (sentence: string) => sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1)
