import { expect, test } from 'vitest'
import { computeMatches } from '#src/modules/matching/commands/compute-matches.ts'
import { countMatches, listMatches } from '#src/modules/matching/queries.ts'
import { look } from '#src/platform/world.ts'
import { adviser, coordinator, employerAdviser, southManager } from '#tests/support/cast.ts'
import { settleMatchingDay } from '#tests/support/matching-day.ts'
import { type Browser, openSite } from '#tests/support/site.ts'
import { factsIn, freshWorld } from '#tests/support/world.ts'

async function openDay({ computed = true } = {}) {
  const world = await freshWorld()
  const day = await settleMatchingDay(world)
  if (computed) await computeMatches(world, coordinator, day.eventId)
  const site = await openSite(world)
  const base = `/o/nord/staff/events/${day.eventId}/matches`
  const counts = () => look(world, adviser, (db) => countMatches(db, adviser, day.eventId))
  const seenOf = (candidateId: string, jobId: string) => `${base}/${candidateId}/${jobId}`
  return { world, day, site, base, counts, seenOf, me: await site.browserOf(adviser) }
}

/** A page as its reader sees it, without tags, spaces folded. */
const read = async (browser: Browser, path: string): Promise<string> => textOf(await (await browser.get(path)).text())
const textOf = (html: string) =>
  html
    .replace(/<\/?bdi[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\s\u00a0\u202f]+/g, ' ')

const approval = { reason: 'fits', note: '', seen: '' }

test('before the first computation the page says so, and one button computes', async () => {
  const { world, me, base } = await openDay({ computed: false })
  expect(await read(me, base)).toContain('Aucun jumelage pour le moment')
  const answer = await me.post(`${base}/computations`, { threshold: '40' })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `${base}?done=matching.computed`])
  const page = await read(me, `${base}?done=matching.computed`)
  for (const said of ['Les jumelages sont calculés.', 'Brandenbourgeois Ottilie', 'À décider 3'])
    expect(page).toContain(said)
  expect(await factsIn(world)).toEqual(['matches.computed'])
})

test('a threshold that is no score is said beside its field', async () => {
  const { me, base } = await openDay({ computed: false })
  const answer = await me.post(`${base}/computations`, { threshold: '140' })
  expect(answer.status).toBe(422)
  expect(textOf(await answer.text())).toContain('Entrez un score, de 0 à 100.')
})

test('a pair shows its score as a sum with evidence, and its requirements with what the file says', async () => {
  const { day, me, seenOf } = await openDay()
  const page = await read(me, seenOf(day.ottilie, day.analyst))
  for (const said of [
    'Ottilie Brandenbourgeois et le poste « Analyste de données (H/F) »',
    'sur 100, du côté du poste',
    'Cherche « Analyste de données », qui ressemble à 100 % au titre du poste.',
    'Français à l’oral, niveau 8 Niveaux 9 à 10.',
    'Nom, sexe, âge, origine, nationalité, photo, date d’arrivée.',
  ])
    expect(page).toContain(said)
})

test('approving goes on to the next match that waits', async () => {
  const { day, me, counts, seenOf } = await openDay()
  const answer = await me.post(`${seenOf(day.ottilie, day.analyst)}/approval`, approval)
  expect([answer.status, answer.headers.get('location')]).toEqual([
    303,
    `${seenOf(day.casimir, day.welder)}?done=matching.approved`,
  ])
  expect(await counts()).toEqual({ 'to-decide': 2, approved: 1, refused: 0 })
})

test('a refusal without its reason is asked for again, with what was typed', async () => {
  const { day, me, counts, seenOf } = await openDay()
  const path = `${seenOf(day.casimir, day.welder)}/refusal`
  const answer = await me.post(path, { refusalReason: '', refusalNote: 'À revoir en mars.', seen: '' })
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(textOf(page)).toContain('Choisissez une raison.')
  expect(page).toContain('À revoir en mars.</textarea>')
  expect((await me.post(path, { refusalReason: 'unavailable', refusalNote: '', seen: '' })).status).toBe(303)
  expect(await counts()).toEqual({ 'to-decide': 2, approved: 0, refused: 1 })
})

test('ticked matches are approved together; none ticked is said', async () => {
  const { world, day, me, base, counts } = await openDay()
  expect((await me.post(`${base}/approvals`, {})).status).toBe(422)
  const filter = { state: 'all', order: 'score', search: '', page: 1 } as const
  const { rows } = await look(world, adviser, (db) => listMatches(db, adviser, day.eventId, filter))
  const answer = await me.post(`${base}/approvals`, { matches: rows.slice(1).map(({ id }) => id) })
  expect(answer.status).toBe(303)
  expect(await counts()).toEqual({ 'to-decide': 1, approved: 2, refused: 0 })
})

test('approving from a score up says how many first', async () => {
  const { me, base, counts } = await openDay()
  expect(await read(me, `${base}/approval?from=40`)).toContain('Approuver 3 jumelages?')
  expect((await me.get(`${base}/approval?from=lots`)).status).toBe(422)
  expect((await me.post(`${base}/approval`, { from: '40' })).status).toBe(303)
  expect(await counts()).toEqual({ 'to-decide': 0, approved: 3, refused: 0 })
})

test('for a person, every job of the day and what stands in the way', async () => {
  const { day, me, base, seenOf } = await openDay()
  const page = await read(me, `${base}/${day.casimir}`)
  for (const said of ['Soudeuse ou soudeur', 'Proposé', 'Français à l’oral, niveau 8. Niveaux 5 à 6.'])
    expect(page).toContain(said)
  expect(await read(me, seenOf(day.casimir, day.clerk))).toContain('Cette paire n’est pas proposée')
})

test('the list is searched, put in order and narrowed to a job', async () => {
  const { day, me, base } = await openDay()
  const names = async (query: string) => {
    const page = await read(me, `${base}?${query}`)
    return ['Brandenbourgeois', 'Oyelaranson', 'Zubiaurre']
      .filter((name) => page.includes(name))
      .sort((a, b) => page.indexOf(a) - page.indexOf(b))
  }
  expect(await names('order=person')).toEqual(['Brandenbourgeois', 'Oyelaranson', 'Zubiaurre'])
  expect(await names('order=job')).toEqual(['Oyelaranson', 'Brandenbourgeois', 'Zubiaurre'])
  expect(await names('q=BRUMEVAL')).toEqual(['Oyelaranson'])
  expect(await names(`job=${day.clerk}`)).toEqual(['Zubiaurre'])
  expect(await names('state=refused')).toEqual([])
})

test('in English too, reasons and all', async () => {
  const { day, me, seenOf } = await openDay()
  const answer = await me.get(`${seenOf(day.ottilie, day.analyst)}?lang=en`)
  const page =
    answer.status === 200 ? textOf(await answer.text()) : await read(me, answer.headers.get('location') ?? '')
  expect(page).toContain('Looks for “Analyste de données”, 100% like the title of the job.')
})

test('another chamber finds nothing, staff who work with firms only are refused', async () => {
  const { day, site, base, seenOf } = await openDay()
  const others = await site.browserOf(employerAdviser)
  expect((await others.get(base)).status).toBe(403)
  const south = await site.browserOf(southManager)
  const paths = [base, `${base}/${day.ottilie}`, seenOf(day.ottilie, day.analyst), `${base}/approval?from=40`]
  for (const path of paths) {
    // They do not work for this chamber: they are asked to sign in to it. In their own there is no such event.
    expect((await south.get(path)).status).toBe(303)
    expect((await south.get(path.replace('/o/nord/', '/o/sud/'))).status).toBe(404)
  }
})
