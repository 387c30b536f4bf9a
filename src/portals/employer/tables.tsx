import { addTable, correctTable, removeTable } from '#src/modules/events/commands/employers.ts'
import { TableForm } from '#src/modules/events/forms.ts'
import type { EventTable } from '#src/modules/events/types.ts'
import { NotFound } from '#src/platform/errors.ts'
import { readForm } from '#src/platform/form.ts'
import { look } from '#src/platform/world.ts'
import { firmDayOf } from '#src/portals/employer/home.tsx'
import { firmPath } from '#src/portals/employer/home-page.tsx'
import { FirmTablePage, FirmTablesPage } from '#src/portals/employer/tables-page.tsx'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { tableErrors, tableValues } from '#src/portals/parts/table-fields.tsx'
import { asEmployer, goOn, idIn, type PageContext } from '#src/portals/session.ts'

/** The tables of a firm, by the firm itself: who sits there, in which languages, when nobody does. */
export const employerTables = {
  async list(c: PageContext) {
    return show(c, <FirmTablesPage c={c} {...(await dayOf(c))} />)
  },

  async openNew(c: PageContext) {
    const { t } = asEmployer(c)
    return show(c, <FirmTablePage c={c} {...(await dayOf(c))} table={null} form={freshForm(t, tableValues(null))} />)
  },

  async add(c: PageContext) {
    const { world, actor, t } = asEmployer(c)
    const eventId = idIn<'event'>(c)
    const form = await readForm(c, TableForm)
    const at = { eventId, employerId: actor.employerId }
    const decision = form.ok ? await addTable(world, actor, at, form.value) : null
    if (decision?.ok) return goOn(c, firmPath(c, eventId, '/tables'), 'invitations.table')
    const errors = form.ok ? tableErrors(decision?.reasons ?? []) : form.errors
    const view = refusedForm(t, form.typed, errors, { ...t.events.errors, ...t.invitations.errors })
    return show(c, <FirmTablePage c={c} {...(await dayOf(c))} table={null} form={view} />, 422)
  },

  async open(c: PageContext) {
    const { t } = asEmployer(c)
    const { table, ...day } = await tableOf(c)
    return show(c, <FirmTablePage c={c} {...day} table={table} form={freshForm(t, tableValues(table))} />)
  },

  async correct(c: PageContext) {
    const { world, actor, t } = asEmployer(c)
    const { table, ...day } = await tableOf(c)
    const form = await readForm(c, TableForm)
    const at = { eventId: day.event.id, tableId: table.id }
    const decision = form.ok ? await correctTable(world, actor, at, form.value) : null
    if (decision?.ok) return goOn(c, firmPath(c, day.event.id, '/tables'), 'invitations.table')
    const errors = form.ok ? tableErrors(decision?.reasons ?? []) : form.errors
    const view = refusedForm(t, form.typed, errors, { ...t.events.errors, ...t.invitations.errors })
    return show(c, <FirmTablePage c={c} {...day} table={table} form={view} />, 422)
  },

  async remove(c: PageContext) {
    const { world, actor, t } = asEmployer(c)
    const { table, ...day } = await tableOf(c)
    const decision = await removeTable(world, actor, { eventId: day.event.id, tableId: table.id })
    if (decision.ok) return goOn(c, firmPath(c, day.event.id, '/tables'), 'invitations.tableRemoved')
    const view = refusedForm(t, {}, { _form: decision.reasons[0] ?? 'invalid' }, t.events.errors)
    const form = { ...view, values: tableValues(table) }
    return show(c, <FirmTablePage c={c} {...day} table={table} form={form} />, 422)
  },
}

function dayOf(c: PageContext) {
  const { world, actor } = asEmployer(c)
  return look(world, actor, (db) => firmDayOf(db, actor, idIn<'event'>(c)))
}

async function tableOf(c: PageContext) {
  const day = await dayOf(c)
  const id = idIn<'table'>(c, 'table')
  const table: EventTable | undefined = day.tables.find((each) => each.id === id)
  if (!table) throw new NotFound()
  return { ...day, table }
}
