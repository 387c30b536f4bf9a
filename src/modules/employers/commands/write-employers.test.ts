import { expect, test } from 'vitest'
import {
  insertEmployers,
  insertJobs,
  insertMembers,
  removeEmployers,
  saveEmployers,
  saveJobs,
} from '#src/modules/employers/commands/write-employers.ts'
import { employerFields, jobFields, memberFields } from '#src/modules/employers/examples.ts'
import { listJobs } from '#src/modules/employers/queries/jobs.ts'
import { getEmployerFile, listEmployerKeys, listEmployers } from '#src/modules/employers/queries.ts'
import type { EmployerId } from '#src/modules/employers/types.ts'
import { NotFound } from '#src/platform/errors.ts'
import { change, look } from '#src/platform/world.ts'
import { asEmployerActor, employerAdviser, southManager, visitor } from '#tests/support/cast.ts'
import { freshWorld, type TestWorld } from '#tests/support/world.ts'

/** Two firms; the first has a contact, a recruiter and two jobs. */
async function twoFirms(world: TestWorld): Promise<[EmployerId, EmployerId]> {
  return change(world, employerAdviser, async (tx) => {
    const at = world.now()
    const firms = [
      employerFields(),
      employerFields({ name: 'Éditions D’Amours', usualName: null, remarks: 'Rappeler' }),
    ]
    const [one, other] = (await insertEmployers(tx, employerAdviser, at, firms)) as [EmployerId, EmployerId]
    await insertMembers(tx, employerAdviser, [
      { ...memberFields({ name: 'Zénobie Aubertin', email: null, isContact: false }), employerId: one },
      { ...memberFields(), employerId: one },
    ])
    await insertJobs(tx, employerAdviser, at, [
      { ...jobFields(), employerId: one },
      { ...jobFields({ reference: 'A-2', title: 'Soudeuse ou soudeur', openings: 3 }), employerId: one },
      { ...jobFields({ title: 'Réviseure ou réviseur' }), employerId: other },
    ])
    return [one, other]
  })
}

test('a firm comes back with its contact first, and its jobs', async () => {
  const world = await freshWorld()
  const [id] = await twoFirms(world)
  const { employer, members, jobs } = await look(world, employerAdviser, (db) =>
    getEmployerFile(db, employerAdviser, id),
  )
  expect(employer).toEqual({ ...employerFields(), id, rowVersion: 1 })
  expect(members.map(({ name, isContact }) => [name, isContact])).toEqual([
    ['Euphrasie Tremblecourt', true],
    ['Zénobie Aubertin', false],
  ])
  expect(jobs.map((job) => [job.reference, job.title, job.employerName, job.openings])).toEqual([
    ['A-1', jobFields().title, 'Brumeval', 1],
    ['A-2', 'Soudeuse ou soudeur', 'Brumeval', 3],
  ])
})

test('a search finds a firm and its jobs, with either apostrophe and without accents', async () => {
  const world = await freshWorld()
  await twoFirms(world)
  const firms = (search: string) =>
    look(world, employerAdviser, (db) => listEmployers(db, employerAdviser, { search, page: 1 }))
  expect((await firms('editions d’amours')).rows.map(({ name }) => name)).toEqual(['Éditions D’Amours'])
  expect((await firms("D'AMOURS")).rows.map(({ openJobs, openings }) => [openJobs, openings])).toEqual([[1, 1]])
  expect((await firms('')).rows.map(({ openJobs, openings }) => [openJobs, openings])).toEqual([
    [2, 4],
    [1, 1],
  ])
  const jobs = await look(world, employerAdviser, (db) =>
    listJobs(db, employerAdviser, { search: 'brumeval soud', page: 1, which: 'open' }),
  )
  expect(jobs.rows.map(({ title }) => title)).toEqual(['Soudeuse ou soudeur'])
})

test('saving writes every field, and the version grows', async () => {
  const world = await freshWorld()
  const [id] = await twoFirms(world)
  const file = () => look(world, employerAdviser, (db) => getEmployerFile(db, employerAdviser, id))
  const firm = employerFields({ name: 'Brumeval et filles', usualName: null, city: null })
  const [job] = (await file()).jobs
  await change(world, employerAdviser, async (tx) => {
    await saveEmployers(tx, employerAdviser, world.now(), [{ ...firm, id }])
    await saveJobs(tx, world.now(), [{ ...jobFields({ wageMin: null, wageMax: null, wagePer: null }), id: job!.id }])
  })
  const saved = await file()
  expect(saved.employer).toEqual({ ...firm, id, rowVersion: 2 })
  expect([saved.jobs[0]!.wageMin, saved.jobs[0]!.rowVersion]).toEqual([null, 2])
  const keys = await look(world, employerAdviser, (db) => listEmployerKeys(db, employerAdviser))
  expect(keys.find((known) => known.id === id)).toEqual({ id, nameKey: 'brumeval et filles', usualNameKey: null })
})

test('a firm sees itself without the remarks of staff, and nothing of another', async () => {
  const world = await freshWorld()
  const [id, other] = await twoFirms(world)
  const actor = asEmployerActor(other)
  const own = await look(world, actor, (db) => getEmployerFile(db, actor, other))
  expect([own.employer.name, own.employer.remarks, own.jobs.length]).toEqual(['Éditions D’Amours', null, 1])
  await expect(look(world, actor, (db) => getEmployerFile(db, actor, id))).rejects.toThrow(NotFound)
  const seen = await look(world, actor, (db) => listJobs(db, actor, { search: '', page: 1, which: 'open' }))
  expect(seen.rows.map(({ employerId }) => employerId)).toEqual([other])
})

test('another chamber and a visitor see no firm', async () => {
  const world = await freshWorld()
  await twoFirms(world)
  for (const actor of [southManager, visitor])
    expect((await look(world, actor, (db) => listEmployers(db, actor, { search: '', page: 1 }))).total).toEqual(0)
})

test('firms that are removed take their people and jobs along', async () => {
  const world = await freshWorld()
  const [id] = await twoFirms(world)
  await change(world, employerAdviser, (tx) => removeEmployers(tx, [id]))
  expect((await world.owner.selectFrom('jobs').select('title').execute()).map(({ title }) => title)).toEqual([
    'Réviseure ou réviseur',
  ])
  expect(await world.owner.selectFrom('employerMembers').select('id').execute()).toEqual([])
})
