import { expect, test } from 'vitest'
import { findPolicy } from '#src/modules/organisations/queries.ts'
import { look } from '#src/platform/world.ts'
import { adviser, manager, north, privacyOfficer } from '#tests/support/cast.ts'
import { shownForm } from '#tests/support/shown-form.ts'
import { openSite } from '#tests/support/site.ts'
import { freshWorld } from '#tests/support/world.ts'

const base = '/o/nord/staff/settings'

async function openSettings() {
  const world = await freshWorld()
  const site = await openSite(world)
  return { world, site, me: await site.browserOf(manager) }
}

test('the policy is offered filled in, and published as it was offered', async () => {
  const { world, me } = await openSettings()
  await world.owner.deleteFrom('policies').where('organisationId', '=', north).execute()
  const offered = shownForm(await (await me.get(`${base}/policy`)).text())
  expect(offered.textFr?.[0]?.includes('Chambre du Nord accompagne')).toEqual(true)
  expect(offered.textEn?.[0]?.includes('Clotilde Hauterivière')).toEqual(true)
  expect(/[{}]/.test(`${offered.textFr}${offered.textEn}`)).toEqual(false)
  expect((await me.post(`${base}/policy`, offered)).headers.get('location')).toEqual(`${base}?done=settings.published`)
  const policy = await look(world, manager, (db) => findPolicy(db, manager))
  expect(policy?.version).toEqual(1)
  expect((await me.post(`${base}/policy`, shownForm(await (await me.get(`${base}/policy`)).text()))).status).toEqual(
    422,
  )
})

test('every form of the settings is accepted as it is shown', async () => {
  const { world, me } = await openSettings()
  const hosting = { hostingPlace: 'Québec' }
  await world.owner.updateTable('organisations').set(hosting).where('id', '=', north).execute()
  for (const name of ['contact', 'privacy-officer', 'look', 'hosting']) {
    const shown = shownForm(await (await me.get(`${base}/${name}`)).text())
    expect([name, (await me.post(`${base}/${name}`, shown)).status]).toEqual([name, 303])
  }
})

test('a colour that cannot be read is refused at its field, and stays typed', async () => {
  const { me } = await openSettings()
  const shown = shownForm(await (await me.get(`${base}/look`)).text())
  const answer = await me.post(`${base}/look`, { ...shown, accent: '#ffd400' })
  const again = await answer.text()
  expect([answer.status, shownForm(again).accent]).toEqual([422, ['#ffd400']])
  expect(again.match(/href="#accent"/g)?.length).toEqual(1)
})

test('the privacy officer reaches what is of privacy only; an adviser nothing', async () => {
  const { site } = await openSettings()
  const officer = await site.browserOf(privacyOfficer)
  const other = await site.browserOf(adviser)
  const statuses = async (me: typeof officer) => {
    const found: number[] = []
    for (const path of ['', '/privacy-officer', '/policy', '/contact', '/look', '/hosting'])
      found.push((await me.get(`${base}${path}`)).status)
    return found
  }
  expect(await statuses(officer)).toEqual([200, 200, 200, 403, 403, 403])
  expect(await statuses(other)).toEqual([403, 403, 403, 403, 403, 403])
})
