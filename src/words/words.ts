import { IntlMessageFormat } from 'intl-messageformat'
import * as en from '#src/words/en.ts'
import * as fr from '#src/words/fr.ts'
import { type Language, LOCALES } from '#src/words/language.ts'
import { withNoBreaks } from '#src/words/typography.ts'

export type { Language } from '#src/words/language.ts'

/** The names and types of all that we say. A key that English lacks does not compile. */
export type Catalogue = typeof fr

/**
 * What we say, in one language: `t.ui.save` for plain words, `t.format(t.ui.pageOf, { page, pages })` for a message
 * with arguments, `t.rich(…)` for one with elements in it.
 */
export type Words = Catalogue & {
  language: Language
  /** For `lang` and `Intl`: 'fr-CA' or 'en-CA'. */
  locale: (typeof LOCALES)[Language]
  format: (message: string, values: Values) => string
  /** The parts of a message whose arguments and tags may be elements: `<link>…</link>` calls `link` with its parts. */
  rich: <Part>(message: string, values: RichValues<Part>) => (string | Part)[]
}

export type Values = Record<string, string | number | Date>
export type RichValues<Part> = Record<string, string | number | Date | Part | ((parts: (string | Part)[]) => Part)>

const catalogues: Record<Language, Catalogue> = { fr: typeset({ ...fr }), en: { ...en } }

const spoken: Record<Language, Words> = { fr: speak('fr'), en: speak('en') }

/** All our words in a language. The same object each time. */
export const wordsFor = (language: Language): Words => spoken[language]

function speak(language: Language): Words {
  const locale = LOCALES[language]
  const compiled = new Map<string, IntlMessageFormat>()
  const compile = (message: string) => {
    const known = compiled.get(message)
    if (known) return known
    const made = new IntlMessageFormat(message, locale)
    compiled.set(message, made)
    return made
  }
  return {
    ...catalogues[language],
    language,
    locale,
    format: (message, values) => String(compile(message).format(values)),
    rich: <Part>(message: string, values: RichValues<Part>) => {
      const parts = compile(message).format<Part>(values as never)
      return Array.isArray(parts) ? parts : [parts]
    },
  }
}

/** A copy of a catalogue with the no-break spaces of French in every text. */
function typeset<T>(words: T): T {
  if (typeof words === 'string') return withNoBreaks(words) as T
  return Object.fromEntries(Object.entries(words as object).map(([key, value]) => [key, typeset(value)])) as T
}
