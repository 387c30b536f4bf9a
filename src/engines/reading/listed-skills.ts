import { evidenceOf } from '#src/engines/reading/evidence.ts'
import type { Knowledge, Read } from '#src/engines/reading/types.ts'
import { bare } from '#src/engines/reading/units.ts'
import { plain, words } from '#src/engines/vocabulary/text/in-place.ts'
import type { Line } from '#src/platform/documents/types.ts'

const LONGEST = 60

/** The skills of a CV: what its lists name, then what its other lines tell, each once. */
export function skillsIn(
  listed: readonly Line[],
  told: readonly Line[],
  { skillsIn: named }: Knowledge,
): Read<string>[] {
  const found = new Map<string, Read<string>>()
  const keep = (value: string, confidence: number, line: Line) => {
    const key = words(value)
    // One letter is a skill where it is a name: R, C.
    const isName = key.length > 1 || /^[A-Z]$/.test(value)
    if (isName && !found.has(key)) found.set(key, { value, confidence, evidence: evidenceOf(line) })
  }
  for (const line of listed) for (const item of itemsOf(line.text)) keep(item, 0.85, line)
  for (const line of told) for (const { surface, confidence } of named(line.text)) keep(surface, confidence, line)
  return [...found.values()]
}

/** The items of a list in one line. A label before a colon only leads in; signs inside brackets part nothing. */
export function itemsOf(text: string): string[] {
  const list = text.replace(/^[^:]{2,40}:\s+/, '')
  const items: string[] = []
  let depth = 0
  let item = ''
  for (const [at, letter] of [...list].entries()) {
    if (letter === '(') depth++
    if (letter === ')') depth = Math.max(0, depth - 1)
    const isDash = /[–—-]/.test(letter) && list[at - 1] === ' ' && list[at + 1] === ' '
    const isEnd = letter === '.' && (at === list.length - 1 || list[at + 1] === ' ')
    if (depth === 0 && (/[,;•|·\t]/.test(letter) || isDash || isEnd)) {
      items.push(item)
      item = ''
    } else item += letter
  }
  return [...items, item]
    .map((one) => bare(one).replace(/^(?:et|and)\s+/i, ''))
    .filter((one) => one.length > 0 && one.length <= LONGEST && !/^\d+$/.test(plain(one)))
}
