import { chooseLanguage } from '#src/modules/candidates/commands/choose-language.ts'
import { getCandidate } from '#src/modules/candidates/queries.ts'
import type { CandidateId } from '#src/modules/candidates/types.ts'
import { LanguageForm } from '#src/modules/events/forms.ts'
import { findRegistration, listWishes } from '#src/modules/events/queries/people.ts'
import { getEvent, listEvents, listOpenings, listSlots } from '#src/modules/events/queries.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { CandidateActor } from '#src/modules/identity/types.ts'
import type { Tx } from '#src/platform/database.ts'
import { NotFound } from '#src/platform/errors.ts'
import { readForm } from '#src/platform/form.ts'
import { look, todayIn } from '#src/platform/world.ts'
import { CandidateHomePage, NothingPlanned } from '#src/portals/candidate/home-page.tsx'
import { ToInterviews } from '#src/portals/candidate/interviews-link.tsx'
import { show } from '#src/portals/parts/page.tsx'
import { asCandidate, goOn, here, idIn, type PageContext } from '#src/portals/session.ts'

/** Where a candidate arrives by the personal link: what happens next, when, where, and whose turn it is. */
export const candidateHome = {
  /** The nearest day to come; without one, the last. */
  async open(c: PageContext) {
    const { world, actor, organisation } = asCandidate(c)
    const today = todayIn(world, organisation.timeZone)
    const found = await look(world, actor, async (db) => {
      const candidate = await getCandidate(db, actor, actor.candidateId as CandidateId)
      const events = await listEvents(db, actor)
      const next = events.findLast(({ heldOn, cancelled }) => heldOn >= today && !cancelled) ?? events[0]
      return { candidate, day: next ? await dayOf(db, actor, next.id) : null, others: events }
    })
    if (!found.day) return show(c, <NothingPlanned c={c} candidate={found.candidate} />)
    return show(
      c,
      <CandidateHomePage c={c} {...found.day} {...found} today={today}>
        <ToInterviews c={c} event={found.day.event} />
      </CandidateHomePage>,
    )
  },

  async openEvent(c: PageContext) {
    const { world, actor } = asCandidate(c)
    const id = idIn<'event'>(c)
    const found = await look(world, actor, async (db) => ({
      candidate: await getCandidate(db, actor, actor.candidateId as CandidateId),
      day: await dayOf(db, actor, id),
      others: await listEvents(db, actor),
    }))
    const today = todayIn(world, found.day.event.timeZone)
    return show(
      c,
      <CandidateHomePage c={c} {...found.day} {...found} today={today}>
        <ToInterviews c={c} event={found.day.event} />
      </CandidateHomePage>,
    )
  },

  async chooseLanguage(c: PageContext) {
    const { world, organisation, actor } = asCandidate(c)
    const form = await readForm(c, LanguageForm)
    if (!form.ok) return goOn(c, here(organisation, '/candidate'))
    await chooseLanguage(world, actor, form.value.language)
    return goOn(c, here(organisation, `/candidate?lang=${form.value.language}`), 'invitations.language')
  },
}

/** All that a page about one day of this person needs. Throws NotFound for a day they are not registered for. */
export async function dayOf(db: Tx, actor: CandidateActor, eventId: EventId) {
  const registration = await findRegistration(db, actor, { eventId, candidateId: actor.candidateId })
  if (!registration) throw new NotFound()
  return {
    event: await getEvent(db, actor, eventId),
    slots: await listSlots(db, actor, eventId),
    openings: await listOpenings(db, actor, eventId),
    wishes: await listWishes(db, actor, eventId),
    registration,
  }
}
export type CandidateDay = Awaited<ReturnType<typeof dayOf>>
