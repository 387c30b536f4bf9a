import { mayListPeople, mayManageEvents } from '#src/modules/events/access.ts'
import { correctEvent, createEvent } from '#src/modules/events/commands/events.ts'
import { EventForm, periodsTyped, planOf } from '#src/modules/events/forms.ts'
import { getEventOverview, listEventCounts } from '#src/modules/events/queries/overview.ts'
import { getEvent, listEventProgrammes, listEvents, listSlots, listSlotTimes } from '#src/modules/events/queries.ts'
import type { CorrectionRefusal } from '#src/modules/events/rules/plan.ts'
import { periodsOf } from '#src/modules/events/rules.ts'
import type { EventPlan, InterviewDay, SlotTimes } from '#src/modules/events/types.ts'
import { listProgrammes } from '#src/modules/programmes/queries.ts'
import { dateBoxes, type FieldErrors, readForm } from '#src/platform/form.ts'
import { look, todayIn } from '#src/platform/world.ts'
import { instantOf, localTime } from '#src/platform/zoned.ts'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { asStaff, goOn, idIn, type PageContext } from '#src/portals/session.ts'
import { EventFormPage } from '#src/portals/staff/event-form-page.tsx'
import { eventPath } from '#src/portals/staff/event-frame.tsx'
import { EventListPage } from '#src/portals/staff/event-list-page.tsx'
import { EventPage } from '#src/portals/staff/event-page.tsx'
import type { FormView } from '#src/ui/form.tsx'
import { formatTime } from '#src/words/formats.ts'

/** Interview days: list, plan, open as a list of tasks, correct. */
export const events = {
  async list(c: PageContext) {
    const { world, organisation, actor } = asStaff(c)
    const lines = await look(world, actor, async (db) => {
      const counts = new Map((await listEventCounts(db, actor)).map((count) => [count.eventId, count]))
      const none = { employers: 0, tables: 0, people: 0 }
      return (await listEvents(db, actor)).map((event) => ({ ...event, ...(counts.get(event.id) ?? none) }))
    })
    const today = todayIn(world, organisation.timeZone)
    return show(c, <EventListPage c={c} events={lines} today={today} mayCreate={mayManageEvents(actor)} />)
  },

  async openNew(c: PageContext) {
    const { organisation, t } = asStaff(c)
    const values = { timeZone: organisation.timeZone, ...usual }
    return showForm(c, { event: null, form: freshForm(t, values) })
  },

  async create(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    const form = await readForm(c, EventForm)
    const halves = form.ok ? halfErrors(periodsTyped(form.value).halves) : form.errors
    if (!form.ok || halves) return showForm(c, { event: null, form: refused(t, form.typed, halves ?? {}) }, 422)
    const plan = planOf(form.value)
    const decision = await createEvent(world, actor, plan)
    if (decision.ok) return goOn(c, eventPath(organisation, decision.value), 'events.created')
    return showForm(c, { event: null, form: refusedPlan(c, form.typed, plan, decision.reasons) }, 422)
  },

  async open(c: PageContext) {
    const { world, actor } = asStaff(c)
    const id = idIn<'event'>(c)
    const found = await look(world, actor, async (db) => ({
      event: await getEvent(db, actor, id),
      slots: await listSlots(db, actor, id),
      overview: await getEventOverview(db, actor, id),
    }))
    const { heldOn, doorsOpenAt, timeZone, repeatedHour } = found.event
    const doorsAt = doorsOpenAt && instantOf(heldOn, doorsOpenAt, timeZone, repeatedHour)
    const today = todayIn(world, timeZone)
    const may = { manage: mayManageEvents(actor), listPeople: mayListPeople(actor) }
    return show(c, <EventPage c={c} {...found} doorsAt={doorsAt} today={today} may={may} />)
  },

  async edit(c: PageContext) {
    const { t } = asStaff(c)
    const { event, slots, programmeIds } = await planned(c)
    return showForm(c, { event, form: freshForm(t, valuesOf(event, slots, programmeIds)) })
  },

  async correct(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    const { event } = await planned(c)
    const form = await readForm(c, EventForm)
    const halves = form.ok ? halfErrors(periodsTyped(form.value).halves) : form.errors
    if (!form.ok || halves) return showForm(c, { event, form: refused(t, form.typed, halves ?? {}) }, 422)
    const plan = planOf(form.value)
    const rowVersion = form.value.rowVersion ?? 0
    const decision = await correctEvent(world, actor, event.id, { plan, rowVersion })
    if (decision.ok) return goOn(c, eventPath(organisation, event.id), 'events.corrected')
    return showForm(c, { event, form: refusedPlan(c, form.typed, plan, decision.reasons) }, 422)
  },
}

/** What a first interview day usually is: quarters of an hour, a whistle two minutes before the end. */
const usual = {
  slotMinutes: '15',
  warningMinute: '13',
  maxPerCandidate: '6',
  maxWishes: '5',
  oncePerEmployer: 'yes',
}

async function planned(c: PageContext) {
  const { world, actor } = asStaff(c)
  const id = idIn<'event'>(c)
  return look(world, actor, async (db) => ({
    event: await getEvent(db, actor, id),
    slots: await listSlotTimes(db, id),
    programmeIds: await listEventProgrammes(db, actor, id),
  }))
}

async function showForm(
  c: PageContext,
  { event, form }: { event: InterviewDay | null; form: FormView },
  status: 200 | 422 = 200,
) {
  const { world, actor, t } = asStaff(c)
  const found = await look(world, actor, (db) => listProgrammes(db, actor))
  const programmes = found.map(({ id, nameFr, nameEn }) => ({ id, name: t.language === 'fr' ? nameFr : nameEn }))
  const asksWhichHour = form.errors.repeatedHour !== undefined || form.values.repeatedHour !== undefined
  return show(
    c,
    <EventFormPage c={c} event={event} form={form} programmes={programmes} asksWhichHour={asksWhichHour} />,
    status,
  )
}

const refused = (t: FormView['t'], typed: FormView['values'], errors: FieldErrors): FormView =>
  refusedForm(t, typed as Record<string, string[]>, errors, t.events.errors)

const halfErrors = (halves: readonly string[]): FieldErrors | null =>
  halves.length > 0 ? Object.fromEntries(halves.map((field) => [field, 'required'])) : null

/** Beside which field each refusal of a plan is said. */
const FIELD_OF: Record<CorrectionRefusal, string> = {
  'in-the-past': 'heldOn',
  'no-period': 'from1',
  'period-ends-before-it-starts': 'to1',
  'periods-overlap': 'from2',
  'no-slot-fits': 'slotMinutes',
  'too-many-slots': 'slotMinutes',
  'warning-after-slot': 'warningMinute',
  'doors-after-start': 'doorsOpenAt',
  'time-does-not-exist': 'from1',
  'time-comes-twice': 'repeatedHour',
  'clocks-change-inside': 'from1',
  cancelled: '_form',
  'day-was-released': 'heldOn',
  'slots-were-released': 'from1',
}

function refusedPlan(c: PageContext, typed: FormView['values'], plan: EventPlan, reasons: CorrectionRefusal[]) {
  const { t } = asStaff(c)
  const view = refused(t, typed, Object.fromEntries(reasons.map((reason) => [FIELD_OF[reason], reason])))
  const next = reasons.includes('time-does-not-exist') ? nextTime(plan) : null
  if (!next) return view
  const time = formatTime(next, plan.timeZone, t.language)
  return { ...view, errors: { ...view.errors, from1: t.format(t.events.errors['time-does-not-exist'], { time }) } }
}

/** The first time that exists after one that was typed and does not. */
function nextTime({ periods, heldOn, timeZone }: EventPlan): Date | null {
  const found = periods
    .flatMap(({ from, to }) => [from, to])
    .map((time) => localTime(heldOn, time, timeZone))
    .find(({ kind }) => kind === 'never')
  return found?.kind === 'never' ? found.at : null
}

function valuesOf(event: InterviewDay, slots: readonly SlotTimes[], programmeIds: string[]): FormView['values'] {
  const text = (value: number | string | null) => (value === null ? '' : String(value))
  const periods = periodsOf(slots).flatMap(({ from, to }, place) => [
    [`from${place + 1}`, from],
    [`to${place + 1}`, to],
  ])
  return {
    name: event.name,
    ...dateBoxes('heldOn', event.heldOn),
    timeZone: event.timeZone,
    place: event.place,
    doorsOpenAt: text(event.doorsOpenAt),
    slotMinutes: text(event.slotMinutes),
    warningMinute: text(event.warningMinute),
    ...Object.fromEntries(periods),
    rooms: text(event.rooms),
    maxPerCandidate: text(event.maxPerCandidate),
    maxWishes: text(event.maxWishes),
    oncePerEmployer: event.oncePerEmployer ? 'yes' : '',
    ...(event.repeatedHour === 'after' && { repeatedHour: 'after' }),
    programmeIds,
    rowVersion: String(event.rowVersion),
  }
}
