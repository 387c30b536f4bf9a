import { isCompanyForm } from '#src/engines/reading/employers.ts'
import { patternsByName } from '#src/engines/reading/patterns.ts'
import { isPlace } from '#src/engines/reading/places.ts'
import { JOB_LABELS } from '#src/engines/vocabulary/data/cv.ts'
import { plain } from '#src/engines/vocabulary/text/in-place.ts'
import type { Line } from '#src/platform/documents/types.ts'

/** A part of a header between two strong signs: a title, or an employer with its place. */
export type Unit = { text: string; line: Line; bold: boolean; role: Role | undefined }

/** What a label before a colon says of what follows it. */
export type Role = 'title' | 'employer' | 'place' | 'period' | 'tasks'

const LABELS = patternsByName<Role>(JOB_LABELS)
const LABEL = new RegExp(`^(?:${LABELS.map(([role, source]) => `(?<${role}>${source})`).join('|')})\\s*:\\s*`)

/** The label that begins a line, and how long it is; undefined where there is none. */
export function labelOf(text: string): { role: Role; length: number } | undefined {
  const found = LABEL.exec(plain(text))
  const role = LABELS.find(([name]) => found?.groups?.[name] !== undefined)?.[0]
  return found && role ? { role, length: found[0].length } : undefined
}

const STRONG = /\t+|\s+[|•·–—]\s+|\s+-\s+|\s+(?:chez|at|@)\s+/gu

/** The units of a line. Bold that ends inside of it is a sign as well. */
export function unitsOf(line: Line, text = line.text): Unit[] {
  const label = labelOf(text)
  const said = text.slice(label?.length ?? 0)
  const isBoldThere =
    !label && line.bold > 0 && line.bold < said.length - 2 && said.startsWith(line.text.slice(0, line.bold))
  const edge = isBoldThere ? line.bold : said.length
  const parts = [said.slice(0, edge), said.slice(edge)]
  return parts.flatMap((part, at) =>
    part
      .split(STRONG)
      .map((unit) => bare(unit))
      .filter((unit) => /\p{L}{2}/u.test(unit))
      .map((unit) => ({ text: unit, line, bold: at === 0 && line.bold > 0, role: label?.role })),
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

/** The chunks of a unit between commas; forms of companies stay with their names. */
export function chunksOf(text: string): string[] {
  const chunks: string[] = []
  for (const chunk of text.split(/\s*[,;]\s+/)) {
    if (chunks.length > 0 && isCompanyForm(chunk)) chunks[chunks.length - 1] += `, ${chunk}`
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
