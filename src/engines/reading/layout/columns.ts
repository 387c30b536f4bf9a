import { topicOf } from '#src/engines/reading/headings.ts'
import type { Fragment } from '#src/engines/reading/layout/fragments.ts'
import { periodsIn } from '#src/engines/reading/periods/periods.ts'

/** A part of a page: lines one after the other, or a table whose first column tells its rows. */
export type Region = { rows: Fragment[][]; gutter: number | null }

/** Fragments that begin at one place before this place is taken for a column. */
const ENOUGH = 3
/** A column of a page is this far, in points, from the one before. */
const APART = 40

/**
 * The regions of a page in the order of reading. Columns are read one after the other; a narrow column of dates or of
 * labels beside its text is a table, read row by row.
 */
export function regionsOf(rows: readonly Fragment[][]): Region[] {
  const cut = bestCut(rows)
  if (!cut) return rows.length > 0 ? [{ rows: [...rows], gutter: null }] : []
  const { gutter, from, to } = cut
  const inside = rows.slice(from, to)
  const middle = isTable(inside, gutter) ? [{ rows: inside, gutter }] : columnsOf(inside, gutter).flatMap(regionsOf)
  return [...regionsOf(rows.slice(0, from)), ...middle, ...regionsOf(rows.slice(to))]
}

type Cut = { gutter: number; from: number; to: number; worth: number }

/** Where a page divides into left and right, over which rows; the cut with the most text on its lesser side. */
function bestCut(rows: readonly Fragment[][]): Cut | null {
  const left = Math.min(...rows.flat().map(({ x }) => x))
  let best: Cut | null = null
  for (const gutter of startsOf(rows)) {
    if (gutter < left + APART) continue
    for (const [from, to] of clearRunsOf(rows, gutter)) {
      const inside = rows.slice(from, to)
      const [before, after] = columnsOf(inside, gutter).map(({ length }) => length)
      if (before! < 2 || after! < ENOUGH) continue
      const worth = Math.min(before!, after!) + (to - from)
      if (divides(inside, gutter) && worth > (best?.worth ?? 0)) best = { gutter, from, to, worth }
    }
  }
  return best
}

/** Places where several fragments begin. */
function startsOf(rows: readonly Fragment[][]): number[] {
  const counts = new Map<number, number>()
  for (const { x } of rows.flat()) counts.set(Math.round(x / 2), (counts.get(Math.round(x / 2)) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= ENOUGH).map(([place]) => place * 2 - 2)
}

/** Rows one after the other of which nothing crosses the gutter: whole, and between the headings among them. */
function clearRunsOf(rows: readonly Fragment[][], gutter: number): [from: number, to: number][] {
  const isClear = rows.map((row) => row.every(({ x, end }) => x >= gutter || end <= gutter + 1))
  const isHeading = rows.map((row, at) => isClear[at] && row.every(({ end }) => end <= gutter + 1) && hasHeading([row]))
  const runs = [...stretchesOf(isClear), ...stretchesOf(isClear.map((clear, at) => clear && !isHeading[at]))]
  return runs.filter(([from, to]) => to - from >= 2)
}

/** Where something holds without a break. */
function stretchesOf(holds: readonly (boolean | undefined)[]): [from: number, to: number][] {
  const found: [number, number][] = []
  holds.forEach((isSo, at) => {
    if (isSo && !holds[at - 1]) found.push([at, at + 1])
    else if (isSo) found.at(-1)![1] = at + 1
  })
  return found
}

function columnsOf(rows: readonly Fragment[][], gutter: number): [Fragment[][], Fragment[][]] {
  const side = (isOn: (fragment: Fragment) => boolean) =>
    rows.map((row) => row.filter(isOn)).filter(({ length }) => length > 0)
  return [side(({ x }) => x < gutter), side(({ x }) => x >= gutter)]
}

/** Half of the first column, or more, are dates or labels with a colon. */
const isLabels = (rows: readonly Fragment[][]) =>
  2 * rows.filter((row) => row.some(({ text }) => isLabel(text))).length >= rows.length

const isLabel = (text: string) => /:\s*$/.test(text) || (text.length < 40 && periodsIn(text, '2020-01').length > 0)

const hasHeading = (rows: readonly Fragment[][]) =>
  rows.some((row) => topicOf(row.map(({ text }) => text).join(' ')) !== undefined)

/** Rows of the lesser side that stand on a line of the other. */
function alignedShare(rows: readonly Fragment[][], gutter: number): number {
  const [left, right] = columnsOf(rows, gutter)
  const both = rows.filter((row) => row.some(({ x }) => x < gutter) && row.some(({ x }) => x >= gutter)).length
  return both / Math.min(left.length, right.length)
}

/** A table of dates or labels with their texts. */
function isTable(rows: readonly Fragment[][], gutter: number): boolean {
  const [left] = columnsOf(rows, gutter)
  return isLabels(left) && !hasHeading(left) && alignedShare(rows, gutter) >= 0.5
}

/** Whether there are two columns, or a table, and not merely words that line up. */
function divides(rows: readonly Fragment[][], gutter: number): boolean {
  if (isTable(rows, gutter)) return true
  const [left, right] = columnsOf(rows, gutter)
  if (hasHeading(left) && hasHeading(right)) return true
  return alignedShare(rows, gutter) < 0.5 && (hasHeading(left) || hasHeading(right))
}
