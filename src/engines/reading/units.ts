import { isPlace } from '#src/engines/reading/places.ts'
import { plain } from '#src/engines/reading/plain.ts'
import type { Line } from '#src/platform/documents/types.ts'

/** A part of a header between two strong signs: a title, or an employer with its place. */
export type Unit = { text: string; line: Line; bold: boolean }

const STRONG = /\t+|\s+[|•·–—]\s+|\s+-\s+|\s+(?:chez|at|@)\s+/gu

/** The units of a line. Bold that ends inside of it is a sign as well. */
export function unitsOf(line: Line, text = line.text): Unit[] {
  const isBoldThere = line.bold > 0 && line.bold < text.length - 2 && text.startsWith(line.text.slice(0, line.bold))
  const edge = isBoldThere ? line.bold : text.length
  const parts = [text.slice(0, edge), text.slice(edge)]
  return parts.flatMap((part, at) =>
    part
      .split(STRONG)
      .map((unit) => bare(unit))
      .filter((unit) => /\p{L}{2}/u.test(unit))
      .map((unit) => ({ text: unit, line, bold: at === 0 && line.bold > 0 })),
  )
}

/** Without the signs that stood around it. Brackets that close stay. */
export function bare(text: string): string {
  const trimmed = text.replace(/^[\s,;:|•·–—/-]+|[\s,;:|•·–—/-]+$/gu, '').trim()
  if (/^\([^()]*\)$/.test(trimmed)) return trimmed.slice(1, -1).trim()
  return trimmed
    .replace(/^[)\]]\s*|\s*[([]$/g, '')
    .replace(/\(\s*\)/g, '')
    .trim()
}

const LEGAL =
  /^(?:inc|ltee|ltd|llc|corp|co|sarl|sas|sa|s\.a\.?|s\.a\.r\.l|s\.e\.n\.c|senc|gmbh|plc|spa|cie|suarl|eurl|snc)\.?$/

/** The chunks of a unit between commas; forms of companies stay with their names. */
export function chunksOf(text: string): string[] {
  const chunks: string[] = []
  for (const chunk of text.split(/\s*[,;]\s+/)) {
    if (chunks.length > 0 && LEGAL.test(plain(chunk))) chunks[chunks.length - 1] += `, ${chunk}`
    else chunks.push(chunk)
  }
  return chunks.filter((chunk) => chunk.trim() !== '')
}

/** What stands before the place: « Bureau Kay Solid, Port-au-Prince, Haïti » is « Bureau Kay Solid ». */
export function withoutPlace(text: string): string {
  const chunks = chunksOf(text)
  let end = chunks.findIndex((chunk, at) => at > 0 && isPlace(chunk))
  // A town that we do not know, before its country.
  if (end > 1 && end === chunks.length - 1 && /^\p{Lu}[\p{L}' -]{2,}$/u.test(chunks[end - 1]!)) end -= 1
  const kept = (end === -1 ? chunks : chunks.slice(0, end)).join(', ')
  const bracket = /\s*\(([^)]*)\)\s*$/.exec(kept)
  return bare(bracket && isPlace(bracket[1]!) ? kept.slice(0, bracket.index) : kept)
}
