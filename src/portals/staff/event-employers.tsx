import { listEmployers } from '#src/modules/employers/queries.ts'
import type { EmployerId } from '#src/modules/employers/types.ts'
import { mayManageEventEmployers } from '#src/modules/events/access.ts'
import { addEventEmployer, changeEventEmployer } from '#src/modules/events/commands/employers.ts'
import { EventEmployerForm, NewEventEmployerForm } from '#src/modules/events/forms.ts'
import { getEventEmployer, listEventEmployers, listTables } from '#src/modules/events/queries/employers.ts'
import { listGatedJobs } from '#src/modules/events/queries/gate.ts'
import { getEvent, listSlots } from '#src/modules/events/queries.ts'
import type { EventEmployer } from '#src/modules/events/types.ts'
import { readForm } from '#src/platform/form.ts'
import { look } from '#src/platform/world.ts'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { asStaff, goOn, idIn, type PageContext } from '#src/portals/session.ts'
import { EventEmployerPage } from '#src/portals/staff/event-employer-page.tsx'
import { EventEmployersPage } from '#src/portals/staff/event-employers-page.tsx'
import { eventPath } from '#src/portals/staff/event-frame.tsx'
import type { FormView } from '#src/ui/form.tsx'

/** The firms of an event: ask, confirm, cancel. */
export const eventEmployers = {
  list: (c: PageContext) => showList(c),

  async add(c: PageContext) {
    const { world, organisation, actor } = asStaff(c)
    const eventId = idIn<'event'>(c)
    const form = await readForm(c, NewEventEmployerForm)
    if (!form.ok) return showList(c, 'choice-invalid')
    const { employerId } = form.value
    const decision = await addEventEmployer(world, actor, { eventId, employerId })
    if (!decision.ok) return showList(c, decision.reasons[0])
    return goOn(c, eventPath(organisation, eventId, `/employers/${employerId}`), 'events.employerAdded')
  },

  async open(c: PageContext) {
    const { t } = asStaff(c)
    const found = await firmOf(c)
    return show(c, <EventEmployerPage c={c} {...found} form={freshForm(t, valuesOf(found.employer))} />)
  },

  async change(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    const at = { eventId: idIn<'event'>(c), employerId: idIn<'employer'>(c, 'employer') }
    const form = await readForm(c, EventEmployerForm)
    if (form.ok) {
      const { decisionMakerPresent: said, ...rest } = form.value
      const decisionMakerPresent = said === 'unknown' ? null : said === 'yes'
      const decision = await changeEventEmployer(world, actor, at, { ...rest, decisionMakerPresent })
      if (decision.ok)
        return goOn(c, eventPath(organisation, at.eventId, `/employers/${at.employerId}`), 'events.employerChanged')
    }
    const errors = form.ok ? { _form: 'cancelled' } : form.errors
    const view = refusedForm(t, form.typed, errors, t.events.errors)
    return show(c, <EventEmployerPage c={c} {...(await firmOf(c))} form={view} />, 422)
  },
}

async function showList(c: PageContext, refusal?: string) {
  const { world, actor } = asStaff(c)
  const id = idIn<'event'>(c)
  const search = c.req.query('q') ?? ''
  const found = await look(world, actor, async (db) => ({
    event: await getEvent(db, actor, id),
    employers: await listEventEmployers(db, actor, id),
    tables: await listTables(db, actor, id),
    jobs: await listGatedJobs(db, actor, id),
    known: search ? (await listEmployers(db, actor, { search, page: 1 })).rows : [],
  }))
  const there = new Set(found.employers.map(({ employerId }) => employerId))
  const toAdd = found.known.filter((employer) => !there.has(employer.id))
  const may = { manage: mayManageEventEmployers(actor) && !found.event.cancelled }
  const page = <EventEmployersPage c={c} {...found} toAdd={toAdd} search={search} may={may} refusal={refusal ?? null} />
  return show(c, page, refusal ? 422 : 200)
}

async function firmOf(c: PageContext) {
  const { world, actor } = asStaff(c)
  const eventId = idIn<'event'>(c)
  const employerId: EmployerId = idIn<'employer'>(c, 'employer')
  return look(world, actor, async (db) => ({
    event: await getEvent(db, actor, eventId),
    slots: await listSlots(db, actor, eventId),
    employer: await getEventEmployer(db, actor, { eventId, employerId }),
    tables: (await listTables(db, actor, eventId)).filter((table) => table.employerId === employerId),
    jobs: (await listGatedJobs(db, actor, eventId)).filter((job) => job.employerId === employerId),
    may: { manage: mayManageEventEmployers(actor) },
  }))
}

const valuesOf = ({ state, decisionMakerPresent: present, remarks }: EventEmployer): FormView['values'] => ({
  state,
  decisionMakerPresent: present === null ? 'unknown' : present ? 'yes' : 'no',
  remarks: remarks ?? '',
})
