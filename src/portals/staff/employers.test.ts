import { expect, test } from 'vitest'
import { insertEmployers, insertJobs, insertMembers } from '#src/modules/employers/commands/write-employers.ts'
import { employerFields, jobFields, memberFields } from '#src/modules/employers/examples.ts'
import { getEmployerFile } from '#src/modules/employers/queries.ts'
import { change, look } from '#src/platform/world.ts'
import { adviser, employerAdviser, privacyOfficer, southManager } from '#tests/support/cast.ts'
import { shownForm } from '#tests/support/shown-form.ts'
import { openSite } from '#tests/support/site.ts'
import { freshWorld } from '#tests/support/world.ts'

const staff = '/o/nord/staff'

/** A firm with its contact and one job, whose code is of an older classification. */
async function openFirm() {
  const world = await freshWorld()
  const [firm, member, job] = await change(world, employerAdviser, async (tx) => {
    const [id] = await insertEmployers(tx, employerAdviser, world.now(), [employerFields({ remarks: 'Rappeler.' })])
    const own = { employerId: id! }
    const old = jobFields({ cnpCode: null, cnpSaid: '1241', wageMin: 1234.5, wageMax: 82_000, wagePer: 'year' })
    const [contact] = await insertMembers(tx, employerAdviser, [{ ...memberFields(), ...own }])
    const [need] = await insertJobs(tx, employerAdviser, world.now(), [{ ...old, ...own }])
    return [id!, contact!, need!] as const
  })
  const site = await openSite(world)
  const fileNow = () => look(world, employerAdviser, (db) => getEmployerFile(db, employerAdviser, firm))
  return { site, me: await site.browserOf(employerAdviser), firm, member, job, fileNow }
}

test('forms sent back as they were shown change nothing', async () => {
  const { me, firm, member, job, fileNow } = await openFirm()
  const before = await fileNow()
  for (const lang of ['fr', 'en']) {
    await me.get(`${staff}/employers?lang=${lang}`)
    const edit = shownForm(await (await me.get(`${staff}/employers/${firm}/edit`)).text())
    expect((await me.post(`${staff}/employers/${firm}`, edit)).status).toEqual(303)
    const need = shownForm(await (await me.get(`${staff}/jobs/${job}/edit`)).text())
    expect((await me.post(`${staff}/jobs/${job}`, need)).status).toEqual(303)
    const page = (await (await me.get(`${staff}/employers/${firm}/members/${member}`)).text()).split('removal')[0]!
    const address = `${staff}/employers/${firm}/members/${member}`
    expect((await me.post(address, shownForm(page.replace(/<form method="post" action="[^"]*$/, '')))).status).toEqual(
      303,
    )
  }
  const after = await fileNow()
  expect(after.members).toEqual(before.members)
  expect(after.employer).toEqual({ ...before.employer, rowVersion: 3 })
  expect(after.jobs).toEqual(before.jobs.map((kept) => ({ ...kept, rowVersion: 3 })))
})

test('a code of an older classification is kept, and said beside its field', async () => {
  const { me, job } = await openFirm()
  const told = 'code d’une ancienne classification'
  for (const path of [`/jobs/${job}`, `/jobs/${job}/edit`])
    expect((await (await me.get(`${staff}${path}`)).text()).split(told).length - 1).toEqual(1)
})

test('a firm and a job are added on the page, refused with their reasons, and found', async () => {
  const { me, firm } = await openFirm()
  const twice = await me.post(`${staff}/employers/new`, { name: 'ateliers brumeval INC' })
  expect(twice.status).toEqual(422)
  const added = await me.post(`${staff}/employers/new`, { name: 'Éditions D’Amours' })
  expect(added.status).toEqual(303)
  const lines = { essentialSkills: '', assetSkills: '' }
  const need = { title: 'Relieuse ou relieur', openings: '2', wageMin: '30', wageMax: '25', ...lines }
  const refused = await me.post(`${staff}/employers/${firm}/jobs/new`, need)
  const reasons = (await refused.text()).match(/href="#(?:wageMax|wagePer)"/g)
  expect([refused.status, reasons]).toEqual([422, ['href="#wageMax"', 'href="#wagePer"']])
  const right = { ...need, wageMax: '35', wagePer: 'hour' }
  expect((await me.post(`${staff}/employers/${firm}/jobs/new`, right)).status).toEqual(303)
  const found = await (await me.get(`${staff}/jobs?q=brumeval+RELIEUSE`)).text()
  expect([...found.matchAll(/staff\/jobs\/[0-9a-f-]{36}">([^<]*)</g)].map(([, title]) => title)).toEqual([
    'Relieuse ou relieur',
  ])
})

test('a job is closed and opened again by a button', async () => {
  const { me, job, fileNow } = await openFirm()
  await me.post(`${staff}/jobs/${job}/closing`)
  expect((await fileNow()).jobs[0]!.closedAt === null).toEqual(false)
  await me.post(`${staff}/jobs/${job}/reopening`)
  expect((await fileNow()).jobs[0]!.closedAt).toEqual(null)
})

test('an adviser of candidates reads and changes nothing; others find nothing', async () => {
  const { site, firm, job } = await openFirm()
  const reader = await site.browserOf(adviser)
  expect((await reader.get(`${staff}/employers/${firm}`)).status).toEqual(200)
  expect((await reader.post(`${staff}/jobs/${job}/closing`)).status).toEqual(403)
  const officer = await site.browserOf(privacyOfficer)
  expect((await officer.get(`${staff}/employers/${firm}`)).status).toEqual(404)
  const south = await site.browserOf(southManager)
  for (const path of [`employers/${firm}`, `employers/${firm}/edit`, `jobs/${job}`, `employers/${firm}/jobs/new`])
    expect((await south.get(`/o/sud/staff/${path}`)).status).toEqual(404)
})
