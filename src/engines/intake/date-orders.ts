import type { Field } from '#src/engines/intake/fields.ts'
import { clean } from '#src/engines/intake/fold.ts'
import { ask } from '#src/engines/intake/questions.ts'
import type { OpenSheet } from '#src/engines/intake/sheet-reader.ts'
import type { Place } from '#src/engines/intake/types.ts'
import { type DateOrder, dateOrderOf, hasTwoReadings, isOrderTold } from '#src/engines/intake/values/dates.ts'

/** How the columns of dates of a sheet are written. `assumed`: by what the column shows, not by what a person said. */
export type SheetDates = { orders: Partial<Record<Field, DateOrder>>; assumed: boolean }

/** The day comes first, unless a column shows otherwise. Where none of its dates tells, the chamber is asked. */
export function askedOrder(sheet: OpenSheet, fields: readonly Field[]): SheetDates {
  const columns = fields.flatMap((field) => {
    const column = sheet.columnOf.get(field)
    return column === undefined ? [] : [{ field, cells: sheet.rows.map(({ cells }) => cells[column] ?? '') }]
  })
  const doubtful = columns.filter(({ cells }) => !isOrderTold(cells) && cells.some(hasTwoReadings))
  const answer = askAbout(sheet, doubtful)
  const orderIn = ({ field, cells }: Column): DateOrder =>
    answer && doubtful.some((column) => column.field === field) ? answer : dateOrderOf(cells)
  return { orders: Object.fromEntries(columns.map((column) => [column.field, orderIn(column)])), assumed: !answer }
}

type Column = { field: Field; cells: readonly string[] }

/** One question for all the columns of the sheet; the rows are those with a date that can be read both ways. */
function askAbout({ asking, kind, reading, rows }: OpenSheet, columns: readonly Column[]): DateOrder | null {
  const [first] = columns
  if (!first) return null
  const { file, sheet } = reading
  const places = rows.flatMap(({ line, row }, at): Place[] =>
    columns.some(({ cells }) => hasTwoReadings(cells[at]!)) ? [{ file, sheet, line, row, rank: 0 }] : [],
  )
  const said = clean(first.cells.find(hasTwoReadings) ?? '')
  const question = { kind, field: first.field, about: 'date-order', said, file } as const
  const answer = ask(asking, { ...question, code: 'not-understood', suggestion: null, choices: [] }, places)
  return answer?.is === 'means' ? (answer.text as DateOrder) : null
}
