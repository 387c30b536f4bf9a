import type { Language } from '#src/words/words.ts'
import { textIn } from '#tests/support/crawl-harvest.ts'

/** What nobody writes in a language, as a reader sees it. `_` stands for an ordinary space. */
const FAULTS: Record<Language, [name: string, pattern: RegExp][]> = {
  fr: [
    ['an hour with a colon', /\b\d{1,2}:\d{2}\b/],
    ['an hour of twelve', /\b\d{1,2} ?[ap]\.?m\b/i],
    ['an hour that may break', /\d h\b|\dh\b|\d\u00a0h \d/],
    ['a month in English', /\b(January|February|March|April|June|July|August|October|December) \d/],
    [
      'a first of the month without er',
      /\b1 (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|nov|déc)/,
    ],
    ['dollars before', /\$\d/],
    ['an amount or a share that may break', /\d [$%]/],
    ['a share without a space', /\d%/],
    ['a decimal point', /(?<!WCAG )\b\d+\.\d+\b(?!\.)/],
    ['thousands that may break, or with a comma', /\b\d{1,3}( \d{3})+\b(?![-\d])|\b\d{1,3}(,\d{3})+\b/],
  ],
  en: [
    ['an hour with an h', /\d[ \u00a0]?h\b/],
    ['dollars after', /\d[ \u00a0]?\$/],
    ['a space before %', /\d[ \u00a0]%/],
    ['a decimal comma', /\b\d+,\d{1,2}\b(?!\d)/],
    ['a month in French', /\b\d{1,2}(er)? (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre)\b/],
    ['guillemets', /[«»]/],
  ],
}

const ALWAYS: [name: string, pattern: RegExp][] = [
  ['a day of machines', /\b\d{4}-\d{2}-\d{2}\b/],
  ['a telephone of machines', /\+1\d{10}|\(\d{3}\) ?\d{3}/],
  ['a postal code that may break', /\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b/],
  ['a value that is none', /\b(undefined|null|NaN|Invalid Date|\[object)\b/],
]

/** Where a page writes numbers, hours, amounts or days otherwise than its language. What says another is left out. */
export function formatFaults(html: string, language: Language): string[] {
  const shown = html
    .slice(html.indexOf('<body'))
    .replace(/<(script|textarea|pre|code|iframe)\b.*?<\/\1>/gs, '')
    .replace(/<(\w+)[^>]* lang="..".*?<\/\1>/gs, '')
    .replace(/<(br|p|div|li|dt|dd|td|th|tr|h\d|section|option|label|time)\b[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
  const lines = textIn(shown).split(/\n+/)
  return [...FAULTS[language], ...ALWAYS].flatMap(([name, pattern]) =>
    lines.filter((line) => pattern.test(line)).map((line) => `${name}: ${line.trim()}`),
  )
}
