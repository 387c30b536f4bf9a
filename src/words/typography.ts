const NO_BREAK = '\u00a0'

/**
 * Puts the no-break spaces that French asks for, so that catalogues can be written with ordinary ones:
 * inside guillemets, before : % $, around the h of an hour, between thousands.
 * After the typographic rules of the Office québécois de la langue française. ICU placeholders are left as they are.
 */
export function withNoBreaks(text: string): string {
  return text
    .replace(/«[ \u00a0]?/g, `«${NO_BREAK}`)
    .replace(/[ \u00a0]?»/g, `${NO_BREAK}»`)
    .replace(/ (?=:(?!:))/g, NO_BREAK)
    .replace(/(?<=[\d}#]) (?=[%$])/g, NO_BREAK)
    .replace(/(?<=\d) (?=h\b)/g, NO_BREAK)
    .replace(/(?<=\dh|\d[\u00a0]h) (?=\d)/g, NO_BREAK)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, NO_BREAK)
}
