import type { EventId, RegistrationId } from '#src/modules/events/types.ts'
import { noteArrival, undoArrival } from '#src/modules/interviews/commands/check-ins.ts'
import { CheckInForm } from '#src/modules/interviews/forms.ts'
import { NotFound } from '#src/platform/errors.ts'
import { readForm } from '#src/platform/form.ts'
import { keepFresh } from '#src/portals/parts/live.tsx'
import { show } from '#src/portals/parts/page.tsx'
import { asStaff, goOn, idIn, type PageContext } from '#src/portals/session.ts'
import { DayListPage } from '#src/portals/staff/day-list-page.tsx'
import { DayNowPage } from '#src/portals/staff/day-now-page.tsx'
import { dayFor } from '#src/portals/staff/day-view.ts'
import { eventPath } from '#src/portals/staff/event-frame.tsx'

const REFRESH_SECONDS = 20

/** The day itself, for those who welcome people: who is here, who should be where, what to do about who is not. */
export const staffDay = {
  async open(c: PageContext) {
    return showList(c, null)
  },

  async now(c: PageContext) {
    const slot = c.req.query('slot')
    if (slot === undefined) keepFresh(c, REFRESH_SECONDS)
    return show(c, <DayNowPage c={c} view={await dayFor(c)} slot={slot} />)
  },

  async checkIn(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    const eventId = eventIn(c)
    const form = await readForm(c, CheckInForm)
    if (!form.ok) throw new NotFound()
    const registrationId = form.value.registration as RegistrationId
    const decision = await noteArrival(world, actor, { eventId, registrationId })
    if (!decision.ok) return showList(c, t.interviews.refusals[decision.reasons[0]!])
    const shown = form.value.show ? `&show=${encodeURIComponent(form.value.show)}` : ''
    return goOn(c, eventPath(organisation, eventId, `/day?noted=${registrationId}${shown}`))
  },

  async undo(c: PageContext) {
    const { world, organisation, actor } = asStaff(c)
    const eventId = eventIn(c)
    await undoArrival(world, actor, { eventId, registrationId: idIn<'registration'>(c, 'registration') })
    return goOn(c, eventPath(organisation, eventId, '/day'), 'interviews.undone')
  },
}

const eventIn = (c: PageContext): EventId => idIn<'event'>(c, 'event')

async function showList(c: PageContext, refusal: string | null) {
  const search = c.req.query('q') ?? ''
  const page = <DayListPage c={c} view={await dayFor(c, search)} search={search} refusal={refusal} />
  return show(c, page, refusal ? 422 : 200)
}
