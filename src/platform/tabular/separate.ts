import { parse } from 'csv-parse/sync'
import { type Row, SEPARATORS, type Separator } from '#src/platform/tabular/types.ts'

export type Separated = { ok: true; separator: Separator; rows: Row[] } | { ok: false; line: number }

/**
 * The records of a delimited text, each with the cells that it has. A quote left open breaks all that follows it:
 * then the answer is the line where that record starts. A first line `sep=;`, as Excel writes, is obeyed.
 */
export function separate(text: string): Separated {
  const lines = text.replace(/\r\n?/g, '\n')
  const hint = /^sep=([;,\t|])\n/i.exec(lines)
  const body = hint ? lines.slice(hint[0].length) : lines
  const separator = (hint?.[1] as Separator | undefined) ?? separatorOf(body)
  const rows: Row[] = []
  const linesBefore = hint ? 1 : 0
  let linesRead = 0
  const whole = walk(body, separator, (cells, linesSoFar) => {
    rows.push({ line: linesBefore + linesRead + 1, row: linesBefore + rows.length + 1, cells })
    linesRead = linesSoFar
  })
  return whole ? { ok: true, separator, rows } : { ok: false, line: linesBefore + linesRead + 1 }
}

/** Hands over each record with the number of lines read so far. False where a quote is left open. */
function walk(text: string, separator: Separator, visit: (cells: string[], lines: number) => void, to = -1): boolean {
  try {
    parse(text, {
      delimiter: separator,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      to,
      on_record: (record: string[], { lines }) => {
        visit(record, lines)
        return null
      },
    })
    return true
  } catch {
    return false
  }
}

/** The separator that cuts most records into the same number of cells, two at least; of equals, the widest. */
function separatorOf(text: string): Separator {
  const scored = SEPARATORS.map((separator) => ({ separator, score: regularity(text, separator) }))
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).separator
}

const SAMPLED_RECORDS = 60

/** From 0 to 1 for how alike the records are, and a little more for wide ones. Quoted cells are not looked into. */
function regularity(text: string, separator: Separator): number {
  const widths: number[] = []
  const visit = (cells: string[]) => {
    if (cells.some((cell) => cell.trim() !== '')) widths.push(cells.length)
  }
  walk(text, separator, visit, SAMPLED_RECORDS)
  const tally = new Map<number, number>()
  for (const width of widths) if (width > 1) tally.set(width, (tally.get(width) ?? 0) + 1)
  if (tally.size === 0) return 0
  const [width, records] = [...tally].reduce((best, next) => (next[1] > best[1] ? next : best))
  return records / widths.length + Math.min(width, 50) / 100
}
