import { listCandidates } from '#src/modules/candidates/queries.ts'
import { mayManagePeople } from '#src/modules/events/access.ts'
import { registerFor, restoreTo, stateAvailability, withdrawFrom } from '#src/modules/events/commands/registrations.ts'
import { AvailabilityForm, NewRegistrationForm, WithdrawalForm } from '#src/modules/events/forms.ts'
import { getRegistration, listRegistrations } from '#src/modules/events/queries/people.ts'
import { listStandings } from '#src/modules/events/queries/standings.ts'
import { getEvent, listSlots } from '#src/modules/events/queries.ts'
import { type FieldErrors, readForm, type Typed } from '#src/platform/form.ts'
import { look } from '#src/platform/world.ts'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { availabilityValues, slotsOfPresence } from '#src/portals/parts/presence-fields.tsx'
import { asStaff, goOn, idIn, type PageContext } from '#src/portals/session.ts'
import { eventPath } from '#src/portals/staff/event-frame.tsx'
import { EventPeoplePage } from '#src/portals/staff/event-people-page.tsx'
import { RegistrationPage } from '#src/portals/staff/event-registration-page.tsx'

/** The people of an event: list and search, register, when they can come, withdraw on their behalf. */
export const eventPeople = {
  list: (c: PageContext) => showList(c),

  async add(c: PageContext) {
    const { world, organisation, actor } = asStaff(c)
    const eventId = idIn<'event'>(c)
    const form = await readForm(c, NewRegistrationForm)
    if (!form.ok) return showList(c, 'choice-invalid')
    const candidateId = form.value.candidateId as ReturnType<typeof idIn<'candidate'>>
    const decision = await registerFor(world, actor, { eventId, candidateId })
    if (!decision.ok) return showList(c, decision.reasons[0])
    return goOn(c, eventPath(organisation, eventId, `/people/${decision.value}`), 'events.registered')
  },

  async open(c: PageContext) {
    const { t } = asStaff(c)
    const found = await personOf(c)
    const form = freshForm(t, availabilityValues(found.registration, found.slots))
    return show(c, <RegistrationPage c={c} {...found} form={form} />)
  },

  async correct(c: PageContext) {
    const { world, actor, t } = asStaff(c)
    const found = await personOf(c)
    const at = { eventId: found.event.id, registrationId: found.registration.id }
    const form = await readForm(c, AvailabilityForm)
    const stated = form.ok && { ...form.value, available: slotsOfPresence(form.value, found.slots) }
    const decision = stated ? await stateAvailability(world, actor, at, stated) : null
    if (decision?.ok) return goOn(c, pathOf(c), 'events.availabilitySaved')
    const errors = form.ok ? { presence: decision?.reasons[0] ?? 'invalid' } : form.errors
    const view = refusedForm(t, form.typed, errors, t.events.errors)
    return show(c, <RegistrationPage c={c} {...found} form={view} />, 422)
  },

  async withdraw(c: PageContext) {
    const { world, actor } = asStaff(c)
    const form = await readForm(c, WithdrawalForm)
    if (!form.ok) return refusedPerson(c, form.errors, form.typed)
    const decision = await withdrawFrom(world, actor, placeOf(c), form.value.reason)
    if (!decision.ok) return refusedPerson(c, { _form: decision.reasons[0] ?? 'invalid' }, form.typed)
    return goOn(c, pathOf(c), 'events.withdrawn')
  },

  async restore(c: PageContext) {
    const { world, actor } = asStaff(c)
    const decision = await restoreTo(world, actor, placeOf(c))
    if (!decision.ok) return refusedPerson(c, { _form: decision.reasons[0] ?? 'invalid' })
    return goOn(c, pathOf(c), 'events.restored')
  },
}

const placeOf = (c: PageContext) => ({
  eventId: idIn<'event'>(c),
  registrationId: idIn<'registration'>(c, 'registration'),
})

function pathOf(c: PageContext): string {
  const { eventId, registrationId } = placeOf(c)
  return eventPath(asStaff(c).organisation, eventId, `/people/${registrationId}`)
}

async function refusedPerson(c: PageContext, errors: FieldErrors, typed: Typed = {}) {
  const { t } = asStaff(c)
  const found = await personOf(c)
  const view = refusedForm(t, {}, errors, t.events.errors)
  const form = { ...view, values: { ...availabilityValues(found.registration, found.slots), ...typed } }
  return show(c, <RegistrationPage c={c} {...found} form={form} />, 422)
}

async function showList(c: PageContext, refusal?: string) {
  const { world, actor } = asStaff(c)
  const id = idIn<'event'>(c)
  const search = c.req.query('q') ?? ''
  const toAdd = c.req.query('add') ?? ''
  const found = await look(world, actor, async (db) => {
    const event = await getEvent(db, actor, id)
    const people = await listRegistrations(db, actor, id, search)
    const ids = people.map(({ candidateId }) => candidateId)
    const everybody = toAdd ? await listCandidates(db, actor, { search: toAdd, page: 1 }) : null
    return {
      event,
      people,
      slots: await listSlots(db, actor, id),
      standings: await listStandings(db, actor, id, ids),
      known: everybody?.rows ?? [],
      registeredIds: new Set((toAdd ? await listRegistrations(db, actor, id) : []).map((one) => one.candidateId)),
    }
  })
  const { known, registeredIds, ...rest } = found
  const adding = { toAdd: known.filter((one) => !registeredIds.has(one.id)), addSearch: toAdd }
  const may = { manage: mayManagePeople(actor) && !found.event.cancelled }
  const page = <EventPeoplePage c={c} {...rest} {...adding} search={search} may={may} refusal={refusal ?? null} />
  return show(c, page, refusal ? 422 : 200)
}

async function personOf(c: PageContext) {
  const { world, actor } = asStaff(c)
  const at = placeOf(c)
  const found = await look(world, actor, async (db) => {
    const registration = await getRegistration(db, actor, at)
    const standings = await listStandings(db, actor, at.eventId, [registration.candidateId])
    return {
      event: await getEvent(db, actor, at.eventId),
      slots: await listSlots(db, actor, at.eventId),
      registration,
      standing: standings.get(registration.candidateId) ?? ('unknown' as const),
    }
  })
  return { ...found, may: { manage: mayManagePeople(actor) } }
}
