import { type Language, LOCALES } from '#src/words/language.ts'

/** ISO 639 codes of the languages that people here speak most; others are shown where they were read. */
const CODES = `fr en es ar ht pt zh ru uk ro vi it de pl hi ur pa bn ta fa ps tr ko ja tl km th hy ka he el hu bg sq sr
  wo bm ff ln sw rw rn mg kab ber am ti so ha yo ig ak ee fon lu kg sg qu iu cr moe ase`.split(/\s+/)

/** Languages whose names Intl does not know. */
const OWN: Record<string, { fr: string; en: string }> = {
  moe: { fr: 'innu', en: 'Innu' },
  lsq: { fr: 'langue des signes québécoise', en: 'Quebec Sign Language' },
}

/** The name of a language in another: « français », Arabic. A code that nobody knows comes back as it is. */
export function languageName(code: string, language: Language): string {
  const own = OWN[code]?.[language]
  try {
    return own ?? new Intl.DisplayNames(LOCALES[language], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}

/** The languages to choose from, by name; `also`: one that is chosen already. */
export function languageChoices(language: Language, also?: string): { value: string; label: string }[] {
  const codes = also && !CODES.includes(also) ? [...CODES, also] : CODES
  const collator = new Intl.Collator(LOCALES[language])
  return [...codes, 'lsq']
    .map((value) => ({ value, label: languageName(value, language) }))
    .sort((a, b) => collator.compare(a.label, b.label))
}
