import { type Region, regionsOf } from '#src/engines/reading/layout/columns.ts'
import { type Fragment, rowsOf } from '#src/engines/reading/layout/fragments.ts'
import type { Line, Run } from '#src/platform/documents/types.ts'

const BULLET = /^\s*(?:[•●○▪■□◦‣⁃∙·➢➤►▶✓✔❖◆§*]|[-–—](?=\s)|o(?=\s))\s*/u

/** The lines of pages, in the order of reading. Tables of dates keep their rows. */
export function linesOf(pages: readonly (readonly Run[])[]): Line[] {
  const lines: Line[] = []
  let rows = 0
  pages.forEach((runs, page) => {
    let number = 0
    for (const region of regionsOf(rowsOf(runs))) {
      const bands = region.gutter === null ? null : bandsOf(region, region.gutter)
      const drawn = bands
        ? bands.flatMap((band) => tableLines(band, region.gutter!, rows++))
        : stack(region.rows, null, 0)
      for (const line of drawn) lines.push({ ...line, page: page + 1, line: ++number })
    }
  })
  return withoutHyphens(lines)
}

type Drawn = Omit<Line, 'page' | 'line'>

type Place = { above: readonly Fragment[] | undefined; left: number; row: number | null; cell: number }

const leftOf = (rows: readonly Fragment[][]) => Math.min(...rows.flat().map(({ x }) => x))

/** Lines one under the other, in a column or in a cell of a table. */
function stack(rows: readonly Fragment[][], row: number | null, cell: number): Drawn[] {
  const left = leftOf(rows)
  return rows.map((line, at) => lineOf(line, { above: rows[at - 1], left, row, cell }))
}

function lineOf(row: readonly Fragment[], { above, left, ...place }: Place): Drawn {
  const written = row.map(({ text }) => text.trim()).join('\t')
  const marker = BULLET.exec(written)?.[0].length ?? 0
  const text = written.slice(marker)
  const [first] = row
  const size = Math.max(...row.map((fragment) => fragment.size))
  const gap = above?.[0] ? Math.max(0, (first!.y - above[0].y) / size - 1) : 0
  const bold = Math.min(text.length, Math.max(0, first!.bold - marker))
  return { text, bold, size, bullet: marker > 0, indent: (first!.x - left) / size, gap, ...place }
}

/** A new row of the table begins with each fragment of its first column that does not go on with the one above it. */
function bandsOf({ rows }: Region, gutter: number): Fragment[][][] {
  const bands: Fragment[][][] = []
  let lastLabel: Fragment | null = null
  for (const row of rows) {
    const label = row.find(({ x }) => x < gutter)
    const goesOn = label && lastLabel && label.y - lastLabel.y <= 1.3 * label.size
    if (bands.length === 0 || (label && !goesOn)) bands.push([row])
    else bands.at(-1)!.push(row)
    lastLabel = label ?? lastLabel
  }
  return bands
}

function tableLines(band: readonly Fragment[][], gutter: number, tableRow: number): Drawn[] {
  const side = (isOn: (fragment: Fragment) => boolean) =>
    band.map((row) => row.filter(isOn)).filter(({ length }) => length > 0)
  const labels = side(({ x }) => x < gutter).flat()
  const [first] = labels
  const label = first && { ...first, text: labels.map(({ text }) => text.trim()).join(' ') }
  return [
    ...(label ? stack([[label]], tableRow, 0) : []),
    ...stack(
      side(({ x }) => x >= gutter),
      tableRow,
      1,
    ),
  ]
}

/** A soft hyphen, or a hyphen between small letters, at the end of a line: the word goes on in the next. */
function withoutHyphens(lines: readonly Line[]): Line[] {
  const out: Line[] = []
  for (const line of lines) {
    const last = out.at(-1)
    if (last && /\p{Ll}\u00ad$/u.test(last.text) && /^\p{Ll}/u.test(line.text))
      last.text = last.text.slice(0, -1) + line.text
    else out.push({ ...line })
  }
  return out.map((line) => ({ ...line, text: line.text.replaceAll('\u00ad', '') }))
}
