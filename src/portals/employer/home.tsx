import { listJobsOf } from '#src/modules/employers/queries/jobs.ts'
import type { EmployerId } from '#src/modules/employers/types.ts'
import { changeEventEmployer } from '#src/modules/events/commands/employers.ts'
import { FirmPresenceForm } from '#src/modules/events/forms.ts'
import { getEventEmployer, listTables } from '#src/modules/events/queries/employers.ts'
import { listWishes } from '#src/modules/events/queries/people.ts'
import { getEvent, listEvents, listOpenings, listSlots } from '#src/modules/events/queries.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { EmployerActor } from '#src/modules/identity/types.ts'
import type { Tx } from '#src/platform/database.ts'
import { readForm } from '#src/platform/form.ts'
import { look, todayIn } from '#src/platform/world.ts'
import { EmployerDayPage, EmployerEventsPage, firmPath } from '#src/portals/employer/home-page.tsx'
import { ToInterviews } from '#src/portals/employer/interviews-link.tsx'
import { FirmPresencePage } from '#src/portals/employer/presence-page.tsx'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { asEmployer, goOn, idIn, type PageContext } from '#src/portals/session.ts'

/** Where a firm arrives by its personal link: what is asked of it, and what it has said already. */
export const employerHome = {
  /** The one day to come; a list when there are several, or none. */
  async open(c: PageContext) {
    const { world, actor, organisation } = asEmployer(c)
    const today = todayIn(world, organisation.timeZone)
    const events = await look(world, actor, (db) => listEvents(db, actor))
    const coming = events.filter(({ heldOn }) => heldOn >= today)
    const [only] = coming
    if (coming.length === 1 && only) return c.redirect(firmPath(c, only.id), 303)
    return show(c, <EmployerEventsPage c={c} events={events} today={today} />)
  },

  async openEvent(c: PageContext) {
    const { world, actor } = asEmployer(c)
    const day = await look(world, actor, (db) => firmDayOf(db, actor, idIn<'event'>(c)))
    return show(
      c,
      <EmployerDayPage c={c} {...day} today={todayIn(world, day.event.timeZone)}>
        <ToInterviews c={c} event={day.event} />
      </EmployerDayPage>,
    )
  },

  async openPresence(c: PageContext) {
    const { world, actor, t } = asEmployer(c)
    const day = await look(world, actor, (db) => firmDayOf(db, actor, idIn<'event'>(c)))
    const { state, decisionMakerPresent: present } = day.employer
    const form = freshForm(t, {
      comes: state === 'to-confirm' ? '' : state === 'confirmed' ? 'yes' : 'no',
      decides: present === null ? '' : present ? 'yes' : 'no',
    })
    return show(c, <FirmPresencePage c={c} {...day} form={form} />)
  },

  async statePresence(c: PageContext) {
    const { world, actor, t } = asEmployer(c)
    const eventId = idIn<'event'>(c)
    const form = await readForm(c, FirmPresenceForm)
    if (form.ok) {
      const { comes, decides } = form.value
      const decision = await changeEventEmployer(
        world,
        actor,
        { eventId, employerId: actor.employerId },
        {
          state: comes === 'yes' ? 'confirmed' : 'cancelled',
          decisionMakerPresent: decides ? decides === 'yes' : null,
        },
      )
      if (decision.ok) return goOn(c, firmPath(c, eventId), 'invitations.firmPresence')
    }
    const errors = form.ok ? { _form: 'cancelled' } : form.errors
    const day = await look(world, actor, (db) => firmDayOf(db, actor, eventId))
    const view = refusedForm(t, form.typed, errors, t.invitations.errors)
    return show(c, <FirmPresencePage c={c} {...day} form={view} />, 422)
  },
}

/** All that a page about one day of this firm needs. Throws NotFound for a day it is not invited to. */
export async function firmDayOf(db: Tx, actor: EmployerActor, eventId: EventId) {
  const { employerId } = actor
  return {
    event: await getEvent(db, actor, eventId),
    slots: await listSlots(db, actor, eventId),
    employer: await getEventEmployer(db, actor, { eventId, employerId }),
    tables: await listTables(db, actor, eventId),
    jobs: (await listJobsOf(db, actor, [employerId as EmployerId])).filter(({ closedAt }) => closedAt === null),
    openings: await listOpenings(db, actor, eventId),
    stars: await listWishes(db, actor, eventId),
  }
}
export type FirmDay = Awaited<ReturnType<typeof firmDayOf>>
