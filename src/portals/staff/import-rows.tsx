import { answerRows } from '#src/modules/imports/commands/start-import.ts'
import { answersForm, answersIn } from '#src/modules/imports/forms.ts'
import { listAllRows, listRows, type RowFilter } from '#src/modules/imports/queries.ts'
import { type ImportRow, ROW_ACTIONS, ROW_KINDS, type RowAnswer } from '#src/modules/imports/types.ts'
import { NotFound } from '#src/platform/errors.ts'
import { readForm } from '#src/platform/form.ts'
import { pageNumber } from '#src/platform/page-of.ts'
import { audit } from '#src/platform/record.ts'
import { csvFile } from '#src/platform/sheet-file.ts'
import { look } from '#src/platform/world.ts'
import { show } from '#src/portals/parts/page.tsx'
import { asStaff, goOn, here, type PageContext } from '#src/portals/session.ts'
import { ImportRowsPage } from '#src/portals/staff/import-rows-page.tsx'
import { reasonsInWords } from '#src/portals/staff/import-words.ts'
import { importIn } from '#src/portals/staff/imports.tsx'

/** The rows of an import: each with what becomes of it, those that ask something, those that were refused as a file. */
export const importRows = {
  async list(c: PageContext) {
    const { world, actor } = asStaff(c)
    const kept = await importIn(c)
    const filter = filterIn(c)
    const page = pageNumber(c.req.query('page'))
    const found = await look(world, actor, async (db) => {
      await audit(db, actor, { action: 'import-rows.read', subject: { type: 'import', id: kept.id } })
      return listRows(db, actor, kept.id, { ...filter, page })
    })
    return show(c, <ImportRowsPage c={c} kept={kept} filter={filter} found={found} />)
  },

  async answer(c: PageContext) {
    const { world, organisation, actor } = asStaff(c)
    const kept = await importIn(c)
    const asked = await look(world, actor, (db) => listAllRows(db, actor, kept.id, { only: 'questions' }))
    const positions = asked.map(({ position }) => position)
    const form = await readForm(c, answersForm(positions))
    if (form.ok) {
      const { all } = form.value
      const answers = all
        ? new Map(positions.map((position) => [position, all as RowAnswer]))
        : answersIn(form.value, positions)
      await answerRows(world, actor, kept.id, answers)
    }
    return goOn(c, here(organisation, `/staff/imports/${kept.id}`), 'imports.answered')
  },

  /** As they came, with why in one more column: to correct and to bring in again. */
  async downloadRefused(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    const kept = await importIn(c)
    const rows = await look(world, actor, async (db) => {
      await audit(db, actor, { action: 'import-refused.exported', subject: { type: 'import', id: kept.id } })
      return listAllRows(db, actor, kept.id, { action: 'refuse' })
    })
    const sheet = kept.summary?.sheets[Number(c.req.query('sheet') ?? 0)]
    if (!sheet) throw new NotFound()
    const own = rows.filter((row) => row.file === sheet.file && row.sheet === sheet.sheet)
    const text = csvFile({
      head: [...padded(sheet.headers, widthOf(own, sheet)), t.imports.columns.reason],
      rows: own.map((row) => [...padded(row.cells, widthOf(own, sheet)), reasonsInWords(t, row).join(' ; ')]),
    })
    const name = `${organisation.slug}-${sheet.kind ?? 'lignes'}.csv`
    return c.body(text, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
    })
  },
}

/** A row that was cut in two has more cells than titles: they are kept. */
const widthOf = (rows: readonly ImportRow[], { headers }: { headers: readonly string[] }) =>
  Math.max(headers.length, ...rows.map(({ cells }) => cells.length))

const padded = (cells: readonly string[], width: number) =>
  Array.from({ length: width }, (_, column) => cells[column] ?? '')

/** What the address asks for; what is no filter narrows nothing. */
function filterIn(c: PageContext): RowFilter {
  const { action, kind, only } = c.req.query()
  return {
    action: ROW_ACTIONS.find((one) => one === action),
    kind: ROW_KINDS.find((one) => one === kind),
    only: only === 'questions' || only === 'warnings' ? only : undefined,
  }
}
