import type { Child } from 'hono/jsx'
import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Language } from '#src/words/language.ts'
import type { Values, Words } from '#src/words/words.ts'
import { writtenIn } from '#src/words/written-in.ts'

/**
 * What a person or a file wrote, inside a page of ours: a title, a note, a reason. Says in what language it is where
 * that is not the language of the page, so that it is read aloud and hyphenated as what it is.
 * `language`: where it is known; else it is recognised, or left unsaid. Not for names of people, firms and places.
 */
export function Written({ t, text, language }: { t: Words; text: string; language?: Language | undefined }) {
  const lang = otherLang(t, text, language)
  return lang ? <bdi lang={lang}>{text}</bdi> : text
}

/** For the `lang` of an element that holds such a text alone: a paragraph, a field, a line of a list to choose from. */
export function otherLang(t: Words, text: string, known?: Language): Language | undefined {
  const language = known ?? writtenIn(text)
  return language === t.language ? undefined : language
}

/** A sentence of ours around what somebody wrote: `written` by the names of its arguments, and its other `values`. */
export function sayWritten(t: Words, message: string, written: Record<string, string>, values: Values = {}): Child {
  const shown = Object.entries(written).map(([name, text]) => [name, <Written t={t} text={text} />])
  return <>{t.rich<JSX.Element>(message, { ...values, ...Object.fromEntries(shown) })}</>
}

/** Several such texts as a list of the page: « soudure, blueprint reading et meulage ». Each is in its own language. */
export function WrittenList({ t, items }: { t: Words; items: readonly string[] }) {
  const parts = new Intl.ListFormat(t.locale).formatToParts(items)
  return <>{parts.map(({ type, value }) => (type === 'element' ? <Written t={t} text={value} /> : value))}</>
}
