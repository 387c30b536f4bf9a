import { patternsByName } from '#src/engines/reading/patterns.ts'
import type { NotNeeded } from '#src/engines/reading/types.ts'
import { NOT_NEEDED_WORDS } from '#src/engines/vocabulary/data/cv.ts'
import { plain } from '#src/engines/vocabulary/text/in-place.ts'
import type { Line } from '#src/platform/documents/types.ts'

const KINDS = patternsByName<NotNeeded>(NOT_NEEDED_WORDS).map(([kind, source]) => [kind, new RegExp(source)] as const)

/**
 * The lines of a document without what nobody may be chosen by, and the kinds of it that were there. The answer beside
 * a label goes with it.
 */
export function withoutNotNeeded(lines: readonly Line[]): { lines: Line[]; kinds: NotNeeded[] } {
  const kindsOf = ({ text }: Line) =>
    KINDS.filter(([, pattern]) => pattern.test(plain(text).trim())).map(([kind]) => kind)
  const rows = new Set(
    lines.filter((line) => line.cell === 0 && kindsOf(line).length > 0).flatMap(({ row }) => row ?? []),
  )
  const isAside = (line: Line) => (line.row !== null && rows.has(line.row)) || kindsOf(line).length > 0
  const kinds = new Set(lines.flatMap(kindsOf))
  return { lines: lines.filter((line) => !isAside(line)), kinds: [...kinds] }
}
