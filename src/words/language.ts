/** The languages of every screen, mail and file. French is the source and the default. */
export const LANGUAGES = ['fr', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** How each language is written here: dates, numbers, money, and the `lang` of a page. */
export const LOCALES = { fr: 'fr-CA', en: 'en-CA' } as const satisfies Record<Language, string>

export const isLanguage = (text: unknown): text is Language => LANGUAGES.some((language) => language === text)

export const otherLanguage = (language: Language): Language => (language === 'fr' ? 'en' : 'fr')
