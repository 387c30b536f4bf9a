import { listTables } from '#src/modules/events/queries/employers.ts'
import { listRegistrations } from '#src/modules/events/queries/people.ts'
import { getEvent, listSlots } from '#src/modules/events/queries.ts'
import type { EventId } from '#src/modules/events/types.ts'
import { mayExport } from '#src/modules/reporting/access.ts'
import { getDayRecord } from '#src/modules/reporting/queries.ts'
import { figuresOf } from '#src/modules/reporting/rules.ts'
import { NotFound, permit } from '#src/platform/errors.ts'
import { pdfFile } from '#src/platform/pdf.ts'
import { audit } from '#src/platform/record.ts'
import { csvFile, xlsxFile } from '#src/platform/sheet-file.ts'
import { look } from '#src/platform/world.ts'
import { show } from '#src/portals/parts/page.tsx'
import { asStaff, idIn, type PageContext } from '#src/portals/session.ts'
import { FigureRowsPage, FiguresPage } from '#src/portals/staff/figures-page.tsx'
import { type FiguresView, figureInWords, reportOf, rowsSheet } from '#src/portals/staff/figures-view.ts'

/** The figures of a day: each with its definition, its rows, and as files. */
export const figures = {
  async open(c: PageContext) {
    return show(c, <FiguresPage c={c} view={await viewFor(c)} mayExport={mayExport(asStaff(c).actor)} />)
  },

  async rows(c: PageContext) {
    const view = await viewFor(c)
    const figure = view.figures.find(({ name }) => name === c.req.param('figure'))
    if (!figure) throw new NotFound()
    return show(c, <FigureRowsPage c={c} view={view} figure={figure} />)
  },

  async download(c: PageContext) {
    const { t, actor, organisation } = asStaff(c)
    permit(mayExport(actor))
    const view = await viewFor(c, 'figures.exported')
    const words = t.reporting
    const sheet = {
      head: [words.figure, words.value, words.definition],
      rows: view.figures.map((figure) => [
        words.figures[figure.name].name,
        figureInWords(t, figure),
        words.figures[figure.name].definition,
      ]),
    }
    const name = `${organisation.slug}-${view.event.heldOn}`
    switch (c.req.param('format')) {
      case 'csv':
        return file(c, csvFile(sheet), { name: `${name}.csv`, type: 'text/csv; charset=utf-8' })
      case 'xlsx':
        return file(c, await xlsxFile(words.title, sheet), { name: `${name}.xlsx`, type: XLSX })
      case 'pdf':
        return file(c, await pdfFile(reportOf(t, organisation, view)), { name: `${name}.pdf`, type: 'application/pdf' })
      default:
        throw new NotFound()
    }
  },

  /** The rows of one figure as a workbook: names and numbers of people, no status, no address. */
  async downloadRows(c: PageContext) {
    const { t, actor, organisation } = asStaff(c)
    permit(mayExport(actor))
    const view = await viewFor(c, 'figures.rows-exported')
    const figure = view.figures.find(({ name }) => name === c.req.param('figure'))
    if (!figure) throw new NotFound()
    const bytes = await xlsxFile(t.reporting.figures[figure.name].name, rowsSheet(t, view, figure))
    return file(c, bytes, { name: `${organisation.slug}-${view.event.heldOn}-${figure.name}.xlsx`, type: XLSX })
  },
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

function file(c: PageContext, body: string | Uint8Array<ArrayBuffer>, { name, type }: { name: string; type: string }) {
  return c.body(body, 200, { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` })
}

async function viewFor(c: PageContext, action?: string): Promise<FiguresView> {
  const { world, actor } = asStaff(c)
  const eventId: EventId = idIn<'event'>(c, 'event')
  return look(world, actor, async (db) => {
    const event = await getEvent(db, actor, eventId)
    if (action) await audit(db, actor, { action, subject: { type: 'event', id: eventId } })
    return {
      event,
      at: world.now(),
      figures: figuresOf(await getDayRecord(db, actor, eventId, world.now())),
      people: await listRegistrations(db, actor, eventId),
      tables: await listTables(db, actor, eventId),
      slots: await listSlots(db, actor, eventId),
    }
  })
}
