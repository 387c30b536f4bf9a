import { expect, test } from 'vitest'
import { cancelEvent } from '#src/modules/events/commands/events.ts'
import { installShipped } from '#src/modules/programmes/commands/install-programmes.ts'
import { SHIPPED_PROGRAMMES } from '#src/modules/programmes/shipped/programmes.ts'
import { coordinator, manager } from '#tests/support/cast.ts'
import { planDay } from '#tests/support/planned-day.ts'
import { openSite } from '#tests/support/site.ts'
import { factsIn, freshWorld } from '#tests/support/world.ts'

async function opened({ programmes = true } = {}) {
  const world = await freshWorld()
  if (programmes) await installShipped(world, manager, SHIPPED_PROGRAMMES)
  const me = (await openSite(world)).browser()
  const words = async (path: string) =>
    (await (await me.get(path)).text()).replace(/<[^>]+>/g, ' ').replace(/[\s\u00a0]+/g, ' ')
  return { world, me, words }
}

test('the first page says what the chamber offers, to whom, when, and who answers for privacy', async () => {
  const { world, words } = await opened()
  await planDay(world)
  const page = await words('/o/nord')
  expect(page).toMatch('Nos 3 programmes Interconnexion')
  expect(page).toMatch('Pour qui Au Canada depuis moins de 5 ans Avec un diplôme, d’ici ou d’ailleurs')
  expect(page).toMatch('2 entreprises confirmées.')
  expect(page).toMatch('Clotilde Hauterivière, directrice générale')
})

test('an event that was called off is not announced', async () => {
  const { world, words } = await opened()
  const { eventId } = await planDay(world)
  await cancelEvent(world, coordinator, eventId, { reason: 'La salle est inondée.', rowVersion: 1 })
  expect(await words('/o/nord')).toMatch('Aucun événement n’est annoncé')
})

test('a programme shows each criterion in force with its source and the day it was verified', async () => {
  const { words, me } = await opened()
  const page = await words('/o/nord/programmes/passerelle-sectorielle')
  expect(page).toMatch('Code postal en H, sauf H7 Source CCMM, lancement du 23 novembre 2020')
  expect(page).toMatch('Vérifié le 7 octobre 2026')
  expect((await me.get('/o/nord/programmes/inconnu')).status).toBe(404)
})

test('the self-check answers for each programme with its reasons, and writes nothing', async () => {
  const { world, me, words } = await opened()
  const before = await factsIn(world)
  const said = { 'arrived-month': '8', 'arrived-year': '2024', status: 'RP', postalCode: 'h7n', hasDiploma: 'yes' }
  const answer = await me.post('/o/nord/eligibility', { ...said, quebecMonths: '8', years: '', frenchSpoken: '' })
  expect(answer.headers.get('location')).toBe('/o/nord/eligibility/answer')
  const page = await words('/o/nord/eligibility/answer')
  expect(page).toMatch('Un programme est fait pour vous')
  expect(page).toMatch(/Interconnexion Laval Oui .* Interconnexion À vérifier .* Passerelle sectorielle Non, pas/)
  expect(page).toMatch('Ce qui changerait la réponse Une adresse sur le territoire.')
  expect(await factsIn(world)).toEqual(before)
  const tables = ['candidates', 'submissions', 'auditLines'] as const
  const rows = await Promise.all(tables.map((table) => world.owner.selectFrom(table).selectAll().execute()))
  expect(rows.map((own) => own.filter((row) => !('action' in row && row.action === 'programme.installed')))).toEqual([
    [],
    [],
    [],
  ])
})

test('the self-check refuses an arrival to come, keeps what was typed, and forgets when it is asked to', async () => {
  const { me } = await opened()
  const wrong = await me.post('/o/nord/eligibility', {
    'arrived-month': '8',
    'arrived-year': '2031',
    postalCode: 'H2X',
  })
  const page = await wrong.text()
  expect([wrong.status, /href="#arrived"/.test(page), /value="H2X"/.test(page)]).toEqual([422, true, true])
  await me.post('/o/nord/eligibility', { postalCode: 'H2X' })
  await me.post('/o/nord/eligibility/erasure')
  expect((await me.get('/o/nord/eligibility/answer')).headers.get('location')).toBe('/o/nord/eligibility')
  expect(await (await me.get('/o/nord/eligibility')).text()).not.toMatch('value="H2X"')
})

test('answers that somebody else wrote into the browser are checked like any other', async () => {
  const { me } = await opened()
  for (const value of ['', 'x', 'eJw', Buffer.from('{}').toString('base64url'), 'A'.repeat(5000)]) {
    me.cookies.set('draft-check', value)
    expect((await me.get('/o/nord/eligibility/answer')).status).toBe(303)
  }
})

test('where no programme is open nothing is asked', async () => {
  const { words } = await opened({ programmes: false })
  expect(await words('/o/nord/eligibility')).toMatch('Il n’y a rien à vérifier.')
})

test('the policy is shown with its version, the person in charge, the rights and where the data is', async () => {
  const { world, words } = await opened()
  await world.owner
    .updateTable('organisations')
    .set({ hostingPlace: 'Beauharnois' })
    .where('slug', '=', 'nord')
    .execute()
  const page = await words('/o/nord/privacy')
  expect(page).toMatch(/Version 1, publiée le .* Politique\./)
  expect(page).toMatch('vie-privee@nord.example')
  expect(page).toMatch('Lieu d’hébergement : Beauharnois.')
  expect(await words('/o/nord/accessibility')).toMatch('Nous répondons en cinq jours ouvrables au plus.')
})

test('the first page of the installation names its organisations, and leads to the demonstration', async () => {
  const { me, words } = await opened()
  expect(await words('/')).toMatch('Chambre du Nord Montréal Chambre du Sud Montréal')
  expect(await (await me.get('/')).text()).toMatch('href="/demo"')
})

test('whoever finds a fault of security knows where to write, for half a year', async () => {
  const { world, me } = await opened()
  const lines = (await (await me.get('/.well-known/security.txt')).text()).trim().split('\n')
  expect(lines.map((line) => line.split(':')[0])).toEqual(['Contact', 'Expires', 'Preferred-Languages', 'Canonical'])
  expect(lines[1]).toBe(`Expires: ${new Date(world.now().getTime() + 180 * 86_400_000).toISOString()}`)
})
