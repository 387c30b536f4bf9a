import type { Language } from '#src/words/language.ts'
import type { Words } from '#src/words/words.ts'
import { writtenIn } from '#src/words/written-in.ts'

/**
 * What a person or a file wrote, inside a page of ours: a title, a note, a reason. Says in what language it is where that
 * is not the language of the page, so that it is read aloud and hyphenated as what it is.
 * `language`: where it is known; else it is recognised, or left unsaid. Not for names of people, firms and places.
 */
export function Written({ t, text, language }: { t: Words; text: string; language?: Language | undefined }) {
  const lang = otherLang(t, text, language)
  return lang ? <bdi lang={lang}>{text}</bdi> : <>{text}</>
}

/** For the `lang` of an element that holds such a text alone: a paragraph, a field, a line of a list to choose from. */
export function otherLang(t: Words, text: string, known?: Language): Language | undefined {
  const language = known ?? writtenIn(text)
  return language === t.language ? undefined : language
}
