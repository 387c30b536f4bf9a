import type { Line } from '#src/platform/documents/types.ts'

/** Signs that Windows-1252 shows for the bytes 0x80 to 0x9f. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** UTF-8 that was shown as Windows-1252: « Ã© » is é. Nothing else is touched. */
export function repaired(text: string): string {
  return text.replace(/[ÂÃâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,2}/g, (signs) => {
    const bytes = [...signs].map((sign) => (WINDOWS.includes(sign) ? 0x80 + WINDOWS.indexOf(sign) : sign.charCodeAt(0)))
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes))
    } catch {
      return signs
    }
  })
}

const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd\p{Co}]/gu

const readable = (text: string) =>
  repaired(text)
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(INVISIBLE, '')
    .replace(/(?:\p{Extended_Pictographic}|\u200d|\ufe0f|✓)+/gu, ' • ')
    .replace(/[^\S\t]+/g, ' ')
    .replace(/^[\s•]+/, '')
    .replace(/(?:^|\t)[^\p{L}\p{N}\t]*(?=\t|$)/gu, '')

/** Lines as people read them: repaired, ligatures opened, one kind of space, nothing invisible, icons as bullets. */
export const cleaned = (lines: readonly Line[]): Line[] =>
  lines
    .map((line) => ({
      ...line,
      text: readable(line.text).trim(),
      bold: readable(line.text.slice(0, line.bold)).trim().length,
    }))
    .filter(({ text }) => text !== '')
