import { expect, test } from 'vitest'
import { insertCandidates } from '#src/modules/candidates/commands/write-candidates.ts'
import { eligibilityAnswers, newCandidate, profileAnswers } from '#src/modules/candidates/examples.ts'
import { listDossiers } from '#src/modules/candidates/queries/dossiers.ts'
import type { CandidateId } from '#src/modules/candidates/types.ts'
import { installShipped } from '#src/modules/programmes/commands/install-programmes.ts'
import { listProgrammes } from '#src/modules/programmes/queries.ts'
import { SHIPPED_PROGRAMMES } from '#src/modules/programmes/shipped/programmes.ts'
import { day } from '#src/platform/day.ts'
import { change, look } from '#src/platform/world.ts'
import { adviser, employerAdviser, manager, north, southManager } from '#tests/support/cast.ts'
import { shownForm } from '#tests/support/shown-form.ts'
import { openSite } from '#tests/support/site.ts'
import { factsIn, freshWorld } from '#tests/support/world.ts'

const base = '/o/nord/staff/candidates'
const newcomer = { givenNames: 'Thị Minh Anh', familyNames: 'Nguyễn', email: 'minh@exemple.ca', language: 'fr' }

/** The programmes, Ottilie whom two of them take, and Suharto of whom nothing is known. */
async function openFiles() {
  const world = await freshWorld()
  await installShipped(world, manager, SHIPPED_PROGRAMMES)
  const suharto = {
    givenNames: 'Suharto',
    familyNames: '',
    email: 's@exemple.ca',
    phone: null,
    language: 'en',
  } as const
  const ids = await change(world, adviser, (tx) =>
    insertCandidates(tx, adviser, world.now(), [
      newCandidate({
        eligibility: eligibilityAnswers({ arrivedFrom: day('2022-12-15'), arrivedTo: day('2023-02-10') }),
        profile: profileAnswers({ wageFloor: 31.5, mayWorkUntil: day('2029-05-01'), yearsMax: null }),
      }),
      newCandidate({ contact: suharto, eligibility: null, profile: null }),
    ]),
  )
  const site = await openSite(world)
  return { world, ids: ids as [CandidateId, CandidateId], site, me: await site.browserOf(adviser) }
}

const namesIn = (html: string) => [...html.matchAll(/<bdi dir="auto">([^<]*)<\/bdi>/g)].map(([, name]) => name)

test('a person is registered with the consents that they gave, and none is assumed', async () => {
  const { world, me } = await openFiles()
  expect((await (await me.get(`${base}/new`)).text()).includes('checked=""')).toEqual(true)
  const refused = await me.post(`${base}/new`, newcomer)
  expect([
    refused.status,
    (await refused.text()).includes('Sans cet accord, aucun dossier ne peut être ouvert.'),
  ]).toEqual([422, true])
  const opened = await me.post(`${base}/new`, { ...newcomer, consents: ['registration'] })
  expect(opened.status).toEqual(303)
  const page = await (await me.get(opened.headers.get('location') ?? '')).text()
  expect(namesIn(page)).toEqual(['Thị Minh Anh Nguyễn'])
  expect((await factsIn(world)).at(-1)).toEqual('candidate.registered')
})

test('staff register nobody until the chamber has published what the law asks', async () => {
  const { world, me } = await openFiles()
  await world.owner.deleteFrom('policies').where('organisationId', '=', north).execute()
  const answer = await me.post(`${base}/new`, { ...newcomer, consents: ['registration'] })
  expect((await answer.text()).includes('Cet espace n’est pas encore ouvert')).toEqual(true)
  expect((await factsIn(world)).includes('candidate.registered')).toEqual(false)
})

test('the list is narrowed by search and by what a programme answers', async () => {
  const { world, me } = await openFiles()
  const programmes = await look(world, adviser, (db) => listProgrammes(db, adviser))
  const laval = programmes.find(({ slug }) => slug === 'interconnexion-laval')!
  const listed = async (query: string) => namesIn(await (await me.get(`${base}?${query}`)).text())
  expect(await listed('')).toEqual(['Suharto', 'Brandenbourgeois Ottilie'])
  expect(await listed('q=BRÄNDEN')).toEqual(['Brandenbourgeois Ottilie'])
  expect(await listed(`eligibility=${laval.id}.yes`)).toEqual(['Brandenbourgeois Ottilie'])
  expect(await listed(`eligibility=${laval.id}.to-verify`)).toEqual(['Suharto'])
  expect(await listed('eligibility=to-verify&q=otti')).toEqual([])
  expect(await listed('eligibility=nonsense&event=nonsense&page=-3')).toEqual(['Suharto', 'Brandenbourgeois Ottilie'])
})

test('forms sent back as they were shown change nothing that they show', async () => {
  const { world, ids, me } = await openFiles()
  const dossier = async () => (await look(world, adviser, (db) => listDossiers(db, adviser, [ids[0]])))[0]!
  const before = await dossier()
  for (const lang of ['fr', 'en']) {
    await me.get(`${base}?lang=${lang}`)
    for (const [form, action] of [
      ['eligibility', 'eligibility'],
      ['profile', 'profile'],
      ['edit', ''],
    ]) {
      const html = await (await me.get(`${base}/${ids[0]}/${form}`)).text()
      const answer = await me.post(`${base}/${ids[0]}${action && `/${action}`}`, shownForm(html))
      expect([form, answer.status]).toEqual([form, 303])
    }
  }
  const { version, ...after } = await dossier()
  expect(version).toEqual(before.version + 6)
  expect(after).toEqual({
    id: before.id,
    contact: before.contact,
    eligibility: before.eligibility,
    profile: before.profile,
  })
})

test('a wrong date is said at its field, and what was typed stays', async () => {
  const { ids, me } = await openFiles()
  const html = await (await me.get(`${base}/${ids[0]}/eligibility`)).text()
  const typed = { ...shownForm(html), 'arrived-day': '30', 'arrived-month': '2', 'arrived-year': '2024' }
  const answer = await me.post(`${base}/${ids[0]}/eligibility`, typed)
  const again = await answer.text()
  expect(answer.status).toEqual(422)
  expect(shownForm(again)['arrived-day']).toEqual(['30'])
  expect(again.match(/href="#arrived"/g)?.length).toEqual(1)
})

test('an admission against the rules asks for its reason, then is shown with who signed it', async () => {
  const { world, ids, me } = await openFiles()
  const [programme] = await look(world, adviser, (db) => listProgrammes(db, adviser))
  const page = `${base}/${ids[1]}/programmes/${programme!.id}`
  expect((await me.get(page)).status).toEqual(200)
  const form = { decision: 'admitted', answerSeen: 'to-verify', overrideReason: '' }
  expect((await me.post(page, form)).status).toEqual(422)
  const signed = await me.post(page, { ...form, overrideReason: 'Pièces vues au bureau.' })
  expect(signed.headers.get('location')).toEqual(`${base}/${ids[1]}?done=programmes.decided`)
  const file = await (await me.get(`${base}/${ids[1]}`)).text()
  expect(file.includes('Pièces vues au bureau.')).toEqual(true)
  expect(file.includes(`par ${adviser.name}, le 15 janvier 2027`)).toEqual(true)
})

test('each opening of a file is written down, and the person in charge can read who looked', async () => {
  const { ids, me } = await openFiles()
  await me.get(`${base}/${ids[0]}`)
  const page = await (await me.get(`${base}/${ids[0]}/accesses`)).text()
  expect(page.match(/a ouvert le dossier/g)?.length).toEqual(1)
})

test('staff of another role see no list, and another chamber sees no file', async () => {
  const { ids, site } = await openFiles()
  const other = await site.browserOf(employerAdviser)
  expect((await other.get(base)).status).toEqual(403)
  for (const path of ['', '/edit', '/eligibility', '/profile', '/accesses'])
    expect([path, (await other.get(`${base}/${ids[0]}${path}`)).status]).toEqual([path, 404])
  const south = await site.browserOf(southManager)
  for (const path of ['', '/edit', '/eligibility', '/profile', '/accesses'])
    expect([path, (await south.get(`/o/sud/staff/candidates/${ids[0]}${path}`)).status]).toEqual([path, 404])
  expect(namesIn(await (await south.get('/o/sud/staff/candidates')).text())).toEqual([])
})
