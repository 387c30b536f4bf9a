import type { CandidateId } from '#src/modules/candidates/types.ts'
import { mayManagePeople } from '#src/modules/events/access.ts'
import { allowPair, forbidPair, noteWish, removeWish } from '#src/modules/events/commands/wishes.ts'
import { NewForbiddenPairForm, NewWishForm } from '#src/modules/events/forms.ts'
import { listEventEmployers } from '#src/modules/events/queries/employers.ts'
import { listForbiddenPairs, listRegistrations, listWishes } from '#src/modules/events/queries/people.ts'
import { getEvent } from '#src/modules/events/queries.ts'
import { readForm } from '#src/platform/form.ts'
import { folded, searchPatterns } from '#src/platform/text.ts'
import { look } from '#src/platform/world.ts'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { asStaff, goOn, idIn, type PageContext } from '#src/portals/session.ts'
import { eventPath } from '#src/portals/staff/event-frame.tsx'
import { ForbiddenPairsPage } from '#src/portals/staff/event-pairs-page.tsx'
import { EventWishesPage } from '#src/portals/staff/event-wishes-page.tsx'
import type { FormView } from '#src/ui/form.tsx'

/** Who wants to meet whom, and who must not: list, search, note, take away. */
export const eventWishes = {
  list: (c: PageContext) => showWishes(c),

  async add(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    const eventId = idIn<'event'>(c)
    const form = await readForm(c, NewWishForm)
    if (form.ok) {
      const wish = { ...form.value, candidateId: form.value.candidateId as CandidateId }
      const decision = await noteWish(world, actor, eventId, wish)
      if (decision.ok) return goOn(c, eventPath(organisation, eventId, '/wishes'), 'events.wishSaved')
      return showWishes(c, refusedForm(t, form.typed, { candidateId: decision.reasons[0] ?? '' }, t.events.errors))
    }
    return showWishes(c, refusedForm(t, form.typed, form.errors, t.events.errors))
  },

  async remove(c: PageContext) {
    const { world, organisation, actor } = asStaff(c)
    const eventId = idIn<'event'>(c)
    await removeWish(world, actor, { eventId, wishId: idIn<'wish'>(c, 'wish') })
    return goOn(c, eventPath(organisation, eventId, '/wishes'), 'events.wishRemoved')
  },

  listPairs: (c: PageContext) => showPairs(c),

  async forbid(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    const eventId = idIn<'event'>(c)
    const form = await readForm(c, NewForbiddenPairForm)
    if (form.ok) {
      const pair = { ...form.value, candidateId: form.value.candidateId as CandidateId }
      const decision = await forbidPair(world, actor, eventId, pair)
      if (decision.ok) return goOn(c, eventPath(organisation, eventId, '/forbidden-pairs'), 'events.pairForbidden')
      return showPairs(c, refusedForm(t, form.typed, { candidateId: decision.reasons[0] ?? '' }, t.events.errors))
    }
    return showPairs(c, refusedForm(t, form.typed, form.errors, t.events.errors))
  },

  async allow(c: PageContext) {
    const { world, organisation, actor } = asStaff(c)
    const eventId = idIn<'event'>(c)
    await allowPair(world, actor, { eventId, pairId: idIn<'forbidden-pair'>(c, 'pair') })
    return goOn(c, eventPath(organisation, eventId, '/forbidden-pairs'), 'events.pairAllowed')
  },
}

async function showWishes(c: PageContext, form?: FormView) {
  const { world, actor, t } = asStaff(c)
  const id = idIn<'event'>(c)
  const search = c.req.query('q') ?? ''
  const found = await look(world, actor, async (db) => ({
    ...(await whoIsWho(db, c)),
    wishes: await listWishes(db, actor, id),
    pairs: await listForbiddenPairs(db, actor, id),
  }))
  const wishes = found.wishes.filter((wish) => fits(nameIn(found, wish), search))
  const may = { manage: mayManagePeople(actor) }
  const view = form ?? freshForm(t, { side: 'candidate' })
  const page = <EventWishesPage c={c} {...found} all={found.wishes} wishes={wishes} {...{ search, may, form: view }} />
  return show(c, page, form ? 422 : 200)
}

async function showPairs(c: PageContext, form?: FormView) {
  const { world, actor, t } = asStaff(c)
  const id = idIn<'event'>(c)
  const search = c.req.query('q') ?? ''
  const found = await look(world, actor, async (db) => ({
    ...(await whoIsWho(db, c)),
    pairs: await listForbiddenPairs(db, actor, id),
  }))
  const pairs = found.pairs.filter((pair) => fits(nameIn(found, pair), search))
  const may = { manage: mayManagePeople(actor) }
  const page = <ForbiddenPairsPage c={c} {...found} pairs={pairs} {...{ search, may, form: form ?? freshForm(t) }} />
  return show(c, page, form ? 422 : 200)
}

async function whoIsWho(db: Parameters<typeof getEvent>[0], c: PageContext) {
  const { actor } = asStaff(c)
  const id = idIn<'event'>(c)
  return {
    event: await getEvent(db, actor, id),
    people: await listRegistrations(db, actor, id),
    employers: await listEventEmployers(db, actor, id),
  }
}

type Known = Pick<Awaited<ReturnType<typeof whoIsWho>>, 'people' | 'employers'>

function nameIn({ people, employers }: Known, pair: { candidateId: string; employerId: string }): string {
  const person = people.find(({ candidateId }) => candidateId === pair.candidateId)
  const firm = employers.find(({ employerId }) => employerId === pair.employerId)
  return `${person?.familyNames} ${person?.givenNames} ${person?.email} ${firm?.name}`
}

/** Every word of the search is somewhere in the text: accents, case and apostrophes do not matter. */
const fits = (text: string, search: string): boolean => {
  const known = folded(text)
  return searchPatterns(search).every((pattern) => known.includes(pattern.slice(1, -1).replaceAll('\\', '')))
}
