import { isEmployer } from '#src/engines/reading/employers.ts'
import type { Month } from '#src/engines/reading/periods/moments.ts'
import { type Period, periodsIn } from '#src/engines/reading/periods/periods.ts'
import { isPlace } from '#src/engines/reading/places.ts'
import { chunksOf, type Unit, unitsOf } from '#src/engines/reading/units.ts'
import type { Line } from '#src/platform/documents/types.ts'

/** One job, or one course of study: when, the lines that name it, and those that tell of it. */
export type Record = { period: Period; dated: Line; header: Line[]; body: Line[] }

/** Lines before the period that can name a job: its title, its employer, their place. */
const MOST_BEFORE = 3

/** The jobs of a section: by the rows of its table, else by its periods. `titleLikeness`: 0 to 1. */
export function recordsOf(lines: readonly Line[], asOf: Month, titleLikeness: (text: string) => number): Record[] {
  const dated = datedLines(lines, asOf)
  const inRows = dated.filter(({ line }) => line.row !== null).length
  return 2 * inRows > dated.length ? rowRecords(lines, asOf) : flowRecords(lines, dated, titleLikeness)
}

type Dated = { at: number; line: Line; period: Period }

/** Lines that say a period for sure; those under a bullet only where there is no other. */
function datedLines(lines: readonly Line[], asOf: Month): Dated[] {
  const all = lines.flatMap((line, at) => {
    const period = periodsIn(line.text, asOf).find(({ sure }) => sure)
    return period && line.text.length < 160 ? [{ at, line, period }] : []
  })
  const plain = all.filter(({ line }) => !line.bullet)
  const chosen = plain.length > 0 ? plain : all
  return chosen.length > 0 ? chosen : loneYears(lines, asOf)
}

/** Where no line says two ends: short lines that say one year or month. */
const loneYears = (lines: readonly Line[], asOf: Month): Dated[] =>
  lines.flatMap((line, at) => {
    const [period] = periodsIn(line.text, asOf)
    return period && !line.bullet && line.text.length < 100 ? [{ at, line, period }] : []
  })

function rowRecords(lines: readonly Line[], asOf: Month): Record[] {
  const rows = new Map<number, Line[]>()
  for (const line of lines) if (line.row !== null) rows.set(line.row, [...(rows.get(line.row) ?? []), line])
  return [...rows.values()].flatMap((row) => {
    const [found] = datedLines(row, asOf)
    if (!found) return []
    const header = row.filter(({ bullet }) => !bullet)
    // In a cell, what follows the first tasks are tasks.
    const named = header.filter(
      (line) => !row.some((other) => other.bullet && other.cell === line.cell && other.line < line.line),
    )
    return [
      { period: found.period, dated: found.line, header: named, body: row.filter((line) => !named.includes(line)) },
    ]
  })
}

function flowRecords(
  lines: readonly Line[],
  dated: readonly Dated[],
  titleLikeness: (text: string) => number,
): Record[] {
  const usual = dated[0] && dated[0].at <= MOST_BEFORE ? dated[0].at : 0
  const starts = dated.map(({ at }, index) =>
    startOf(lines, { at, after: dated[index - 1]?.at ?? -1, usual }, titleLikeness),
  )
  return dated.map(({ at, line, period }, index) => {
    const end = starts[index + 1] ?? lines.length
    const last = lastOfHeader(lines, { start: starts[index]!, at, end }, titleLikeness)
    return { period, dated: line, header: lines.slice(starts[index], last + 1), body: lines.slice(last + 1, end) }
  })
}

type Around = { at: number; after: number; usual: number }

/** The first line of the job whose period stands at a line: where most signs are. */
function startOf(
  lines: readonly Line[],
  { at, after, usual }: Around,
  titleLikeness: (text: string) => number,
): number {
  let best = { start: at, worth: Number.NEGATIVE_INFINITY }
  for (let start = at; start > after && start >= at - MOST_BEFORE; start--) {
    const between = lines.slice(start, at)
    if (between.some(({ bullet, text }) => bullet || text.length > 110)) break
    const worth = signsOf(lines, start, titleLikeness) + (at - start === usual ? 3 : 0)
    if (worth > best.worth) best = { start, worth }
  }
  return best.start
}

function signsOf(lines: readonly Line[], start: number, titleLikeness: (text: string) => number): number {
  const [line, above] = [lines[start]!, lines[start - 1]]
  const isBold = line.bold > line.text.length / 3
  const stands =
    !above || above.bullet || line.gap > 0.3 + (lines[start + 1]?.gap ?? 0) || line.indent < above.indent - 0.5
  return (
    (stands ? 2 : 0) +
    (isBold && !(above && above.bold > 0) ? 2 : 0) +
    2 * titleLikeness(line.text) -
    (/[.;]$/.test(line.text) ? 2 : 0)
  )
}

/** So many lines after the period may still name the job. */
const MOST_AFTER = 2

/**
 * The last line of the header: lines after the period belong to it while the title or the employer is missing, and
 * those that only name a place.
 */
function lastOfHeader(
  lines: readonly Line[],
  { start, at, end }: { start: number; at: number; end: number },
  titleLikeness: (text: string) => number,
): number {
  let last = at
  while (last + 1 < end && last - at < MOST_AFTER && goesOn(lines, { start, at, last }, titleLikeness)) last++
  return last
}

function goesOn(
  lines: readonly Line[],
  { start, at, last }: { start: number; at: number; last: number },
  titleLikeness: (text: string) => number,
): boolean {
  const next = lines[last + 1]!
  if (next.bullet || next.text.length > 90 || next.indent - lines[at]!.indent > 1 || isSentence(next.text)) return false
  if (chunksOf(next.text).every(isPlace)) return true
  const units = lines.slice(start, last + 1).flatMap((line) => unitsWithoutPeriod(line))
  const named = units.flatMap(({ text }) => chunksOf(text)).filter((chunk) => !isPlace(chunk))
  const hasTitle = named.some((chunk) => titleLikeness(chunk) >= LIKE_A_TITLE && !isEmployer(chunk))
  if (!hasTitle) return named.length < 2 || titleLikeness(next.text) >= LIKE_A_TITLE
  return named.length < 2 && at === start
}

const LIKE_A_TITLE = 0.35

const isSentence = (text: string) => /[.;:]$/.test(text) && !/\b(?:inc|ltd|ltée|s\.a|cie|co|corp)\.$/i.test(text)

/** The units of a line of a header, its period apart. */
export function unitsWithoutPeriod(line: Line): Unit[] {
  const period = periodsIn(line.text, '2000-01').find(({ sure }) => sure) ?? periodsIn(line.text, '2000-01')[0]
  return unitsOf(line, period ? withoutPeriod(line.text, period) : line.text)
}

/** Without the period, and without what is only said of it: « (temps partiel) ». */
function withoutPeriod(text: string, { from, to }: Period): string {
  return `${text.slice(0, from)}\t${text.slice(to)}`
    .replace(/\(\s*\)|\([^)]*(?:temps|time|contrat|contract|stage|saison)[^)]*\)/gi, ' ')
    .replace(/^[\s):(,.;-]+|[\s(:,;-]+$/g, '')
}
