import { addTable, correctTable, removeTable } from '#src/modules/events/commands/employers.ts'
import { TableForm } from '#src/modules/events/forms.ts'
import { getEventEmployer, getTable } from '#src/modules/events/queries/employers.ts'
import { getEvent, listSlots } from '#src/modules/events/queries.ts'
import type { EventTable, InterviewDay, Slot } from '#src/modules/events/types.ts'
import { readForm } from '#src/platform/form.ts'
import { look } from '#src/platform/world.ts'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { TableFields, tableErrors, tableValues } from '#src/portals/parts/table-fields.tsx'
import { asStaff, goOn, idIn, type PageContext } from '#src/portals/session.ts'
import { EventFrame, eventPath } from '#src/portals/staff/event-frame.tsx'
import { Button } from '#src/ui/button.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { sayWritten } from '#src/ui/written.tsx'

/** The tables of a firm at an event: add, correct, take away. */
export const eventTables = {
  async openNew(c: PageContext) {
    const { t } = asStaff(c)
    return show(c, <TablePage c={c} {...(await placeOf(c))} form={freshForm(t, tableValues(null))} />)
  },

  async add(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    const at = { eventId: idIn<'event'>(c), employerId: idIn<'employer'>(c, 'employer') }
    const form = await readForm(c, TableForm)
    const decision = form.ok ? await addTable(world, actor, at, form.value) : null
    if (decision?.ok)
      return goOn(c, eventPath(organisation, at.eventId, `/employers/${at.employerId}`), 'events.tableSaved')
    const errors = form.ok ? tableErrors(decision?.reasons ?? []) : form.errors
    const view = refusedForm(t, form.typed, errors, t.events.errors)
    return show(c, <TablePage c={c} {...(await placeOf(c))} form={view} />, 422)
  },

  async open(c: PageContext) {
    const { t } = asStaff(c)
    const found = await tableOf(c)
    return show(c, <TablePage c={c} {...found} form={freshForm(t, tableValues(found.table))} />)
  },

  async correct(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    const found = await tableOf(c)
    const at = { eventId: found.event.id, tableId: found.table.id }
    const form = await readForm(c, TableForm)
    const decision = form.ok ? await correctTable(world, actor, at, form.value) : null
    if (decision?.ok)
      return goOn(
        c,
        eventPath(organisation, at.eventId, `/employers/${found.employer.employerId}`),
        'events.tableSaved',
      )
    const errors = form.ok ? tableErrors(decision?.reasons ?? []) : form.errors
    const view = refusedForm(t, form.typed, errors, t.events.errors)
    return show(c, <TablePage c={c} {...found} form={view} />, 422)
  },

  async remove(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    const found = await tableOf(c)
    const decision = await removeTable(world, actor, { eventId: found.event.id, tableId: found.table.id })
    if (decision.ok) {
      const path = `/employers/${found.employer.employerId}`
      return goOn(c, eventPath(organisation, found.event.id, path), 'events.tableRemoved')
    }
    const view = refusedForm(t, {}, { _form: decision.reasons[0] ?? 'invalid' }, t.events.errors)
    return show(c, <TablePage c={c} {...found} form={{ ...view, values: tableValues(found.table) }} />, 422)
  },
}

async function placeOf(c: PageContext) {
  const { world, actor } = asStaff(c)
  const at = { eventId: idIn<'event'>(c), employerId: idIn<'employer'>(c, 'employer') }
  return look(world, actor, async (db) => ({
    event: await getEvent(db, actor, at.eventId),
    slots: await listSlots(db, actor, at.eventId),
    employer: await getEventEmployer(db, actor, at),
    table: null,
  }))
}

async function tableOf(c: PageContext) {
  const { world, actor } = asStaff(c)
  const eventId = idIn<'event'>(c)
  return look(world, actor, async (db) => {
    const table = await getTable(db, actor, { eventId, tableId: idIn<'table'>(c, 'table') })
    return {
      event: await getEvent(db, actor, eventId),
      slots: await listSlots(db, actor, eventId),
      employer: { employerId: table.employerId, name: table.employerName },
      table,
    }
  })
}

type Props = {
  c: PageContext
  event: InterviewDay
  slots: readonly Slot[]
  employer: { employerId: string; name: string }
  /** null: a new one. */
  table: EventTable | null
  form: FormView
}

function TablePage({ c, event, slots, employer, table, form }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.events
  const firm = eventPath(organisation, event.id, `/employers/${employer.employerId}`)
  const own = table ? eventPath(organisation, event.id, `/tables/${table.id}`) : `${firm}/tables`
  const title = table ? t.format(words.tableNumber, { number: table.number }) : words.addTable
  return (
    <EventFrame
      c={c}
      event={event}
      title={title}
      lead={employer.name}
      back={{ href: firm, label: employer.name }}
      hasErrors={hasErrors(form)}
    >
      <ErrorSummary form={form} />
      {table?.awaySaid && <p>{sayWritten(t, words.awaySaid, { said: table.awaySaid })}</p>}
      <Form action={own} class="measure">
        <TableFields form={form} event={event} slots={slots} />
        <Button kind="main">{t.ui.save}</Button>
      </Form>
      {table && (
        <Form action={`${own}/removal`} class="mt6">
          <Button kind="bad">{words.removeTable}</Button>
        </Form>
      )}
    </EventFrame>
  )
}
