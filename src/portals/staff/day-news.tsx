import { listCandidates } from '#src/modules/candidates/queries.ts'
import type { CandidateId } from '#src/modules/candidates/types.ts'
import { getEvent } from '#src/modules/events/queries.ts'
import type { EventId, InterviewDay, RegistrationId, TableId } from '#src/modules/events/types.ts'
import { welcomeUnregistered } from '#src/modules/interviews/commands/check-ins.ts'
import { AbsenceForm, NewcomerForm, TableNoteForm } from '#src/modules/interviews/forms.ts'
import { noteAbsence, noteTable, undoAbsence, undoTableNote } from '#src/modules/timetables/commands/day-notes.ts'
import type { DayNote } from '#src/modules/timetables/types.ts'
import { type FieldErrors, readForm, type Typed } from '#src/platform/form.ts'
import type { TimeOfDay } from '#src/platform/time-of-day.ts'
import { look } from '#src/platform/world.ts'
import { instantOf } from '#src/platform/zoned.ts'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { asStaff, goOn, idIn, type PageContext } from '#src/portals/session.ts'
import { DayArrivalsPage } from '#src/portals/staff/day-arrivals-page.tsx'
import { DayNewsPage } from '#src/portals/staff/day-news-page.tsx'
import { DayPersonPage } from '#src/portals/staff/day-person-page.tsx'
import { dayFor } from '#src/portals/staff/day-view.ts'
import { eventPath } from '#src/portals/staff/event-frame.tsx'

/** What nobody planned: who is absent, late or gone, tables too, and who comes without being registered. */
export const dayNews = {
  async open(c: PageContext) {
    return show(c, <DayNewsPage c={c} view={await dayFor(c)} form={freshForm(asStaff(c).t)} />)
  },

  async openPerson(c: PageContext) {
    return showPerson(c)
  },

  async notePerson(c: PageContext) {
    const { world, organisation, actor } = asStaff(c)
    const at = personIn(c)
    const form = await readForm(c, AbsenceForm)
    if (!form.ok) return showPerson(c, form)
    const decision = await noteAbsence(world, actor, at, await noteOf(c, form.value))
    if (!decision.ok) return showPerson(c, { errors: errorsOf(decision.reasons), typed: form.typed })
    return goOn(c, eventPath(organisation, at.eventId, '/day/news'), 'repairs.noted')
  },

  async undoPerson(c: PageContext) {
    const { world, organisation, actor } = asStaff(c)
    const at = personIn(c)
    await undoAbsence(world, actor, at)
    return goOn(c, eventPath(organisation, at.eventId, '/day/news'), 'repairs.undone')
  },

  async noteTable(c: PageContext) {
    const { world, organisation, actor } = asStaff(c)
    const eventId = eventIn(c)
    const form = await readForm(c, TableNoteForm)
    if (!form.ok) return showNews(c, form)
    const at = { eventId, tableId: form.value.table as TableId }
    const decision = await noteTable(world, actor, at, await noteOf(c, form.value))
    if (!decision.ok) return showNews(c, { errors: errorsOf(decision.reasons), typed: form.typed })
    return goOn(c, eventPath(organisation, eventId, '/day/news'), 'repairs.noted')
  },

  async undoTable(c: PageContext) {
    const { world, organisation, actor } = asStaff(c)
    const eventId = eventIn(c)
    await undoTableNote(world, actor, { eventId, tableId: idIn<'table'>(c, 'table') })
    return goOn(c, eventPath(organisation, eventId, '/day/news'), 'repairs.undone')
  },

  async openArrivals(c: PageContext) {
    return showArrivals(c, null)
  },

  async welcome(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    const eventId = eventIn(c)
    const form = await readForm(c, NewcomerForm)
    if (!form.ok) return showArrivals(c, t.errors.invalid)
    const candidateId = form.value.candidate as CandidateId
    const decision = await welcomeUnregistered(world, actor, { eventId, candidateId })
    if (!decision.ok) return showArrivals(c, t.repairs.refusals[decision.reasons[0]!])
    return goOn(c, eventPath(organisation, eventId, `/matches/${candidateId}`), 'repairs.arrived')
  },
}

const eventIn = (c: PageContext): EventId => idIn<'event'>(c, 'event')

const personIn = (c: PageContext): { eventId: EventId; registrationId: RegistrationId } => ({
  eventId: eventIn(c),
  registrationId: idIn<'registration'>(c, 'registration'),
})

type Said = { kind: DayNote['kind']; time: TimeOfDay | null }

/** The time is one of the clock on the wall, on the day of the event. */
async function noteOf(c: PageContext, { kind, time }: Said): Promise<DayNote> {
  const { world, actor } = asStaff(c)
  if (kind === 'absent' || time === null) return { kind, at: null }
  const event: InterviewDay = await look(world, actor, (db) => getEvent(db, actor, eventIn(c)))
  return { kind, at: instantOf(event.heldOn, time, event.timeZone, event.repeatedHour) }
}

const errorsOf = (reasons: readonly string[]): FieldErrors =>
  Object.fromEntries(reasons.map((reason) => [reason === 'time-missing' ? 'time' : '_form', reason]))

type Refused = { errors: FieldErrors; typed: Typed }

async function showPerson(c: PageContext, refused?: Refused) {
  const { t } = asStaff(c)
  const form = refused ? refusedForm(t, refused.typed, refused.errors, t.repairs.refusals) : freshForm(t)
  const page = <DayPersonPage c={c} view={await dayFor(c)} registrationId={personIn(c).registrationId} form={form} />
  return show(c, page, refused ? 422 : 200)
}

async function showNews(c: PageContext, refused: Refused) {
  const { t } = asStaff(c)
  const form = refusedForm(t, refused.typed, refused.errors, t.repairs.refusals)
  return show(c, <DayNewsPage c={c} view={await dayFor(c)} form={form} />, 422)
}

/** The first page of those found is enough at a door: whoever is not in it is searched more closely. */
async function showArrivals(c: PageContext, refusal: string | null) {
  const { world, actor } = asStaff(c)
  const search = c.req.query('q')?.trim() ?? ''
  const none = { rows: [], total: 0 }
  const found = search ? await look(world, actor, (db) => listCandidates(db, actor, { search, page: 1 })) : none
  const page = <DayArrivalsPage c={c} view={await dayFor(c)} search={search} found={found} refusal={refusal} />
  return show(c, page, refusal ? 422 : 200)
}
