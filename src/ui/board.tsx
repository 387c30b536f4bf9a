import type { Child } from 'hono/jsx'
import { classes } from '#src/ui/classes.ts'

/** both, one, plain: how many sides wished for it. free: nobody. pause: nobody sits there. absent: no table then. */
export type BoardState = 'both' | 'one' | 'plain' | 'free' | 'pause' | 'absent'

export type BoardMark = 'changed' | 'fixed' | 'selected' | 'related'

export type BoardCell = {
  state: BoardState
  /** What is written in the cell: a number, a dash. */
  text: string
  /** What the marks and the state say to those who do not see them: « changée », « pause ». */
  spoken?: string | undefined
  marks?: readonly BoardMark[] | undefined
  /** Opens the cell: what is in it and what can be done. */
  href?: string | undefined
  /** What is in the cell can be dragged to another that opens. See src/islands/board-drag.ts. */
  canMove?: boolean | undefined
}

export type BoardColumn = {
  /** The minutes: « 15 ». Narrow, since a day has many columns. */
  label: string
  /** Above the minutes where an hour begins, free to run over the columns of that hour: « 10 h », 10 a.m. */
  hour?: string | undefined
  /** Read in place of both: « 10 h 15 ». */
  spoken?: string | undefined
  /** A break in the day after this column. */
  breakAfter?: boolean | undefined
}

export type BoardRow = { key: string; number?: string | undefined; name: Child; cells: readonly BoardCell[] }

type Props = {
  caption: string
  /** The corner: what a row is. */
  rowName: string
  columns: readonly BoardColumn[]
  rows: readonly BoardRow[]
}

const STATE_CLASS: Record<BoardState, string> = {
  both: 'x2',
  one: 'x1',
  plain: 'x0',
  free: 'free',
  pause: 'br',
  absent: 'no',
}
const MARK_CLASS: Record<BoardMark, string> = { changed: 'chg', fixed: 'lock', selected: 'sel', related: 'same' }

/** A grid of the day: a real table, one row per place, one column per time. State by weight, pattern, ring and word. */
export function Board({ caption, rowName, columns, rows }: Props) {
  return (
    <section class="scroll" aria-label={caption} tabindex={0}>
      <table class="board">
        <caption class="vh">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rowName}</th>
            {columns.map((column) => (
              <th scope="col" class={classes(column.hour && 'h', column.breakAfter && 'noon') || undefined}>
                {column.spoken && <span class="vh">{column.spoken}</span>}
                <span aria-hidden={column.spoken ? 'true' : undefined}>
                  {column.hour && <b>{column.hour}</b>}
                  {column.label}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr id={`row-${row.key}`}>
              <th scope="row">
                {row.number && <b>{row.number}</b>}
                {row.name}
              </th>
              {row.cells.map((cell, place) => (
                <BoardCellView cell={cell} breakAfter={columns[place]?.breakAfter} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function BoardCellView({ cell, breakAfter }: { cell: BoardCell; breakAfter?: boolean | undefined }) {
  const { state, text, spoken, marks = [], href, canMove } = cell
  const content = (
    <>
      {state === 'pause' || state === 'absent' ? <span aria-hidden="true">{text}</span> : text}
      {spoken && <span class="vh"> {spoken}</span>}
    </>
  )
  return (
    <td class={classes(STATE_CLASS[state], ...marks.map((mark) => MARK_CLASS[mark]), breakAfter && 'noon')}>
      {href === undefined ? (
        content
      ) : (
        <a href={href} data-move={canMove ? '' : undefined}>
          {content}
        </a>
      )}
    </td>
  )
}

export type LegendItem = { state: BoardState; mark?: BoardMark | undefined; sample?: string | undefined; label: string }

/** What the looks of the cells mean. */
export function BoardLegend({ items }: { items: readonly LegendItem[] }) {
  return (
    <ul class="legend mt2">
      {items.map((item) => (
        <li>
          <i class={classes(item.mark ? MARK_CLASS[item.mark] : STATE_CLASS[item.state])} aria-hidden="true">
            {item.sample}
          </i>
          {item.label}
        </li>
      ))}
    </ul>
  )
}
