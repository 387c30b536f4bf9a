import type { Run } from '#src/platform/documents/types.ts'

/** Text of one line between two wide gaps. */
export type Fragment = { text: string; x: number; end: number; y: number; size: number; bold: number }

/** Closer than this, in letters, two runs are one word; further than the other, they stand apart. */
const SAME_WORD = 0.13
const APART = 1.6

const BULLET = /^[•●○▪■□◦‣⁃∙·*➢➤►▶✓✔❖◆o§-]$/u

/** The runs of a page as lines of fragments, from top to bottom, each line from left to right. */
export function rowsOf(runs: readonly Run[]): Fragment[][] {
  const seen = runs.filter(({ text, width }) => text.trim() !== '' && width >= 0)
  const lines: Run[][] = []
  for (const run of [...seen].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.findLast(([first]) => Math.abs(first!.y - run.y) <= 0.35 * Math.max(first!.size, run.size))
    if (line) line.push(run)
    else lines.push([run])
  }
  return lines.map((line) => joined(line.sort((a, b) => a.x - b.x)))
}

function joined(line: readonly Run[]): Fragment[] {
  const fragments: Fragment[] = []
  for (const run of line) {
    const last = fragments.at(-1)
    const gap = last ? (run.x - last.end) / run.size : Number.POSITIVE_INFINITY
    if (last && (gap < APART || (BULLET.test(last.text.trim()) && gap < 4 * APART))) append(last, run, gap)
    else
      fragments.push({
        text: run.text.trimStart(),
        x: run.x,
        end: run.x + run.width,
        y: run.y,
        size: run.size,
        bold: boldOf(run),
      })
  }
  return fragments
}

const boldOf = ({ text, bold }: Run) => (bold ? text.trimStart().length : 0)

/** Bold counts from the beginning, and as long as it lasts. */
function append(last: Fragment, run: Run, gap: number): void {
  const glue = gap > SAME_WORD && !/\s$/.test(last.text) && !/^\s/.test(run.text) ? ' ' : ''
  const isBoldSoFar = last.bold >= last.text.trimEnd().length
  last.text += glue + run.text
  if (run.bold && isBoldSoFar) last.bold = last.text.length
  last.end = Math.max(last.end, run.x + run.width)
  last.size = Math.max(last.size, run.size)
}
