import iconv from 'iconv-lite'
import type { Encoding } from '#src/platform/tabular/types.ts'

export type Decoded = { text: string; encoding: Encoding }

/**
 * Bytes of a text file as text. A byte order mark decides; then UTF-8 where the bytes are UTF-8 (a last character
 * cut in half, or a rare damaged one, does not change that); then the older encoding that yields most French letters.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return { text: utf8(bytes.subarray(3)), encoding: 'utf-8-bom' }
  const utf16 = utf16Of(bytes)
  if (utf16) return utf16
  const text = utf8(bytes)
  return looksLikeUtf8(text) ? { text, encoding: 'utf-8' } : older(bytes)
}

const startsWith = (bytes: Uint8Array, start: number[]) => start.every((byte, index) => bytes[index] === byte)

const utf8 = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

/** With its byte order mark, or without it where every second byte of the beginning is zero. */
function utf16Of(bytes: Uint8Array): Decoded | null {
  const read = (encoding: 'utf-16le' | 'utf-16be', from: number): Decoded => ({
    text: iconv.decode(Buffer.from(bytes.subarray(from)), encoding),
    encoding,
  })
  if (startsWith(bytes, [0xff, 0xfe])) return read('utf-16le', 2)
  if (startsWith(bytes, [0xfe, 0xff])) return read('utf-16be', 2)
  const beginning = bytes.subarray(0, 400)
  if (beginning.length < 8) return null
  const zeros = (parity: number) => beginning.filter((byte, index) => index % 2 === parity && byte === 0).length
  const half = beginning.length / 2
  if (zeros(1) > 0.6 * half && zeros(0) === 0) return read('utf-16le', 0)
  if (zeros(0) > 0.6 * half && zeros(1) === 0) return read('utf-16be', 0)
  return null
}

/** Bytes of an older encoding are hardly ever valid UTF-8: so ten good characters outweigh one that is damaged. */
function looksLikeUtf8(text: string): boolean {
  const damaged = count(text, /\ufffd/g)
  const cutAtTheEnd = damaged === 1 && text.endsWith('\ufffd')
  return damaged === 0 || cutAtTheEnd || count(text, /[\u0080-\ufffc\ud800-\udfff]/g) > 10 * damaged
}

/** What Excel writes: "CSV" on Windows, "CSV (Macintosh)", "CSV (MS-DOS)". The first wins where nothing decides. */
const OLDER: readonly (readonly [Encoding, string])[] = [
  ['windows-1252', 'win1252'],
  ['macintosh', 'macroman'],
  ['cp850', 'cp850'],
]

function older(bytes: Uint8Array): Decoded {
  const readings = OLDER.map(([encoding, name]) => ({ encoding, text: iconv.decode(Buffer.from(bytes), name) }))
  return readings.reduce((best, next) => (frenchness(next.text) > frenchness(best.text) ? next : best))
}

/** Letters and marks of French text, less what a text of a form would hardly hold. */
function frenchness(text: string): number {
  const sample = text.slice(0, 200_000)
  return count(sample, /[éèêëàâçîïôûùœÉÈÊÀÇÎÔŒ’«»…\u00a0]/g) - 2 * count(sample, UNLIKELY)
}

/** Controls, and what the letters of one older encoding become when read as another. */
const UNLIKELY = /(?![\t\n\r])[\p{Cc}\p{Cn}‚ƒ„†‡ˆ‰Š‹Žˇ˘˙˝˛¬¤∂∑∏∫Ω√░▒▓│┤╣║╗╝┐└]/gu

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
