import { evidenceOf } from '#src/engines/reading/evidence.ts'
import { topicOf } from '#src/engines/reading/headings.ts'
import { oneOf } from '#src/engines/reading/patterns.ts'
import { countryOf } from '#src/engines/reading/places.ts'
import type { Read } from '#src/engines/reading/types.ts'
import { NO_NAME_WORDS } from '#src/engines/vocabulary/data/cv.ts'
import { plain } from '#src/engines/vocabulary/text/in-place.ts'
import type { Line } from '#src/platform/documents/types.ts'

const EMAIL = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u

export function emailIn(lines: readonly Line[]): Read<string> | null {
  for (const line of lines) {
    const found = EMAIL.exec(line.text.replace(/\s*@\s*/, '@'))
    if (found) return { value: found[0], confidence: 0.98, evidence: evidenceOf(line) }
  }
  return null
}

const PHONE = /(?:\+|00)?\(?\d[\d().\s\u00a0/–-]{7,20}\d/g

/** The first number of ten to fifteen digits that is no date, as written. */
export function phoneIn(lines: readonly Line[]): Read<string> | null {
  for (const line of lines) {
    for (const [match] of line.text.replace(EMAIL, ' ').matchAll(PHONE)) {
      const value = match.replace(/\s*\($/, '').trim()
      const digits = value.replace(/\D/g, '').length
      const isYears = /^(?:19|20)\d\d\s*[-–/]/.test(value)
      if (digits >= 8 && digits <= 15 && !isYears)
        return { value, confidence: digits >= 10 ? 0.95 : 0.7, evidence: evidenceOf(line) }
    }
  }
  return null
}

const NO_NAME = new RegExp(String.raw`\b(?:${oneOf(NO_NAME_WORDS)})\b|\d|@|https?:|www\.`)
const WHOLE_NAME = /^(?:nom complet|nom et prenoms?|prenoms? et nom|full name|name) ?: */
const FIRST_NAME = /^(?:prenoms?|first names?|given names?) ?: */
const LAST_NAME = /^(?:nom(?: de famille)?|last name|surname|family name) ?: */

/** The name: after its label; else the largest of the first lines that can be one, with those that go on with it. */
export function nameIn(
  lines: readonly Line[],
  email: Read<string> | null,
  isTitle: (text: string) => boolean,
): Read<string> | null {
  const first = lines.filter(({ page }) => page === 1).slice(0, 25)
  const labelled = labelledName(first)
  if (labelled) return labelled
  const candidates = first.filter((line) => canBeName(headOf(line)))
  const scored = candidates.map((line, at) => ({
    line,
    score: worth(line, at, email) - (isTitle(headOf(line)) ? 3 : 0),
  }))
  const best = scored.reduce<(typeof scored)[number] | null>(
    (found, one) => (found && found.score >= one.score ? found : one),
    null,
  )
  if (!best) return null
  const value = withNeighbours(first, best.line)
  return { value, confidence: isLikeEmail(value, email) ? 0.97 : 0.8, evidence: evidenceOf(best.line) }
}

function labelledName(lines: readonly Line[]): Read<string> | null {
  const after = (label: RegExp) => {
    const line = lines.find(({ text }) => label.test(plain(text)))
    const value = line?.text.slice(label.exec(plain(line.text))![0].length).trim()
    return line && value ? { line, value } : undefined
  }
  const parts = [after(WHOLE_NAME)]
  const found = parts[0] ? parts : [after(FIRST_NAME), after(LAST_NAME)]
  const known = found.flatMap((part) => part ?? [])
  if (known.length === 0) return null
  return { value: known.map(({ value }) => value).join(' '), confidence: 0.95, evidence: evidenceOf(known[0]!.line) }
}

/** What stands first on the line: a job or a city may follow after a sign. */
const headOf = ({ text }: Line) => text.split(/\t|\s[|•·–—]\s|,/)[0]!.trim()

function canBeName(text: string): boolean {
  const parts = text.split(/\s+/)
  const isWords = parts.every((part) => /^[\p{L}\p{M}'’.-]+$/u.test(part)) && parts.length <= 6
  const capitals = parts.filter((part) => /^(?:d['’])?\p{Lu}/u.test(part)).length
  return (
    isWords &&
    capitals >= 1 &&
    2 * capitals >= parts.length &&
    text.length < 50 &&
    !NO_NAME.test(plain(text)) &&
    !topicOf(text) &&
    !countryOf(text)
  )
}

function worth(line: Line, at: number, email: Read<string> | null): number {
  return (
    line.size / 5 - 0.3 * at + (isLikeEmail(headOf(line), email) ? 4 : 0) + (line.text.split(/\s+/).length >= 2 ? 1 : 0)
  )
}

/** Whether a long part of the name stands in the address. */
const isLikeEmail = (name: string, email: Read<string> | null) => {
  const local = email ? plain(email.value.split('@')[0]!).replace(/[^a-z]/g, '') : ''
  return plain(name)
    .split(/[^a-z]+/)
    .some((part) => part.length > 2 && local.includes(part))
}

/** Names that are written on several lines of one size. */
function withNeighbours(lines: readonly Line[], line: Line): string {
  const goesWith = (other: Line | undefined, beside: Line) =>
    other &&
    Math.abs(other.size - line.size) < 0.5 &&
    line.size > 12 &&
    other.row === line.row &&
    canBeName(headOf(other)) &&
    Math.abs(other.line - beside.line) === 1
  const at = lines.indexOf(line)
  let [from, to] = [at, at]
  while (goesWith(lines[from - 1], lines[from]!) && to - from < 3) from--
  while (goesWith(lines[to + 1], lines[to]!) && to - from < 3) to++
  return lines
    .slice(from, to + 1)
    .map((one) => headOf(one))
    .join(' ')
}
