import type { CandidateId } from '#src/modules/candidates/types.ts'
import { stateStars } from '#src/modules/events/commands/wishes.ts'
import { listPeopleToStar } from '#src/modules/events/queries/choices.ts'
import { STARS, starsOfRank } from '#src/modules/events/rules/statements.ts'
import { BadRequest } from '#src/platform/errors.ts'
import { readTyped, type Typed } from '#src/platform/form.ts'
import { isId } from '#src/platform/id.ts'
import { look, todayIn } from '#src/platform/world.ts'
import { firmDayOf } from '#src/portals/employer/home.tsx'
import { firmPath } from '#src/portals/employer/home-page.tsx'
import { StarsPage } from '#src/portals/employer/stars-page.tsx'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { asEmployer, goOn, idIn, type PageContext } from '#src/portals/session.ts'
import type { FormView } from '#src/ui/form.tsx'

/** Whom a firm wants to meet, among the people who agreed to be seen by it. */
export const employerStars = {
  open: (c: PageContext) => showPage(c),

  async state(c: PageContext) {
    const { world, actor, t } = asEmployer(c)
    const eventId = idIn<'event'>(c)
    const typed = await readTyped(c)
    const decision = await stateStars(world, actor, eventId, starsTyped(typed))
    if (decision.ok) return goOn(c, firmPath(c, eventId), 'invitations.stars')
    return showPage(c, refusedForm(t, typed, { _form: decision.reasons[0] ?? 'invalid' }, t.invitations.errors))
  },
}

/**
 * The stars of a form that has one field per person, `stars-` and the id. Those without a star are left out.
 * Throws BadRequest on a field or a value that the page does not offer.
 */
export function starsTyped(typed: Typed): Map<CandidateId, number> {
  const stars = new Map<CandidateId, number>()
  for (const [name, values] of Object.entries(typed)) {
    if (name.startsWith('_')) continue
    const id = name.slice('stars-'.length)
    const given = Number(values.at(-1))
    if (!name.startsWith('stars-') || !isId(id) || ![0, ...STARS].includes(given))
      throw new BadRequest(400, 'a field that is not a star')
    if (given > 0) stars.set(id as CandidateId, given)
  }
  return stars
}

async function showPage(c: PageContext, form?: FormView) {
  const { world, actor, t } = asEmployer(c)
  const eventId = idIn<'event'>(c)
  const { people, ...day } = await look(world, actor, async (db) => {
    const found = await firmDayOf(db, actor, eventId)
    const today = todayIn(world, found.event.timeZone)
    return { ...found, people: await listPeopleToStar(db, actor, { eventId, today }) }
  })
  const known = day.stars.map(({ candidateId, rank }) => [`stars-${candidateId}`, String(starsOfRank(rank))])
  const view = form ?? freshForm(t, Object.fromEntries(known))
  return show(c, <StarsPage c={c} {...day} people={people} form={view} />, form ? 422 : 200)
}
