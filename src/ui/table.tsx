// biome-ignore-all lint/a11y/noRedundantRoles: a stacked table (display: block) loses its roles in Safari
import type { Child } from 'hono/jsx'
import { classes } from '#src/ui/classes.ts'

export type Column<Row> = {
  /** The word at the top; hidden but read aloud where `headHidden`. */
  head: string
  headHidden?: boolean
  cell: (row: Row) => Child
  /** To the right, in figures of one width. */
  number?: boolean
  /** What names the row: one column, usually the first. */
  rowHead?: boolean
  /** The address that sorts by this column, and how it is sorted now. */
  sort?: { href: string; now?: 'ascending' | 'descending' }
  /** In the last, ruled row. */
  total?: Child
}

type Props<Row> = {
  /** What the table holds, read aloud; shown above it where `captionShown`. */
  caption: string
  captionShown?: boolean | undefined
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  /** In a narrow place: stack each row, or scroll. Grids of figures scroll. */
  narrow?: 'stack' | 'scroll' | undefined
}

/** A ruled table. Roles are written out, because a table that stacks would lose them. */
export function Table<Row>({ caption, captionShown, columns, rows, narrow = 'stack' }: Props<Row>) {
  const table = (
    <table class={classes('data', narrow === 'stack' && 'fold')} role="table">
      <caption class={captionShown ? undefined : 'vh'}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <Head column={column} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row">
            {columns.map((column) => (
              <Cell column={column}>{column.cell(row)}</Cell>
            ))}
          </tr>
        ))}
      </tbody>
      {columns.some((column) => column.total !== undefined) && <Foot columns={columns} />}
    </table>
  )
  return narrow === 'stack' ? (
    <div class="fold-box">{table}</div>
  ) : (
    <section class="scroll" aria-label={caption} tabindex={0}>
      {table}
    </section>
  )
}

function Head<Row>({ column }: { column: Column<Row> }) {
  const label = column.headHidden ? <span class="vh">{column.head}</span> : column.head
  return (
    <th role="columnheader" scope="col" class={column.number ? 'r' : undefined} aria-sort={column.sort?.now}>
      {column.sort ? (
        <a class="sort" href={column.sort.href}>
          {label}
        </a>
      ) : (
        label
      )}
    </th>
  )
}

function Cell<Row>({ column, isEmpty, children }: { column: Column<Row>; isEmpty?: boolean; children: Child }) {
  if (column.rowHead)
    return (
      <th role="rowheader" scope="row">
        {children}
      </th>
    )
  return (
    <td
      role="cell"
      class={column.number ? 'r' : undefined}
      data-l={column.headHidden || isEmpty ? undefined : column.head}
    >
      {children}
    </td>
  )
}

function Foot<Row>({ columns }: { columns: readonly Column<Row>[] }) {
  return (
    <tfoot role="rowgroup">
      <tr role="row">
        {columns.map((column) => (
          <Cell column={column} isEmpty={column.total === undefined}>
            {column.total}
          </Cell>
        ))}
      </tr>
    </tfoot>
  )
}
