import { expect, test } from 'vitest'
import { addJob, closeJob, correctJob, reopenJob } from '#src/modules/employers/commands/jobs.ts'
import { addMember, correctEmployer, correctMember, endMember, openEmployer } from '#src/modules/employers/commands.ts'
import { employerFields, memberFields } from '#src/modules/employers/examples.ts'
import type { NewJobForm } from '#src/modules/employers/forms.ts'
import { getJob } from '#src/modules/employers/queries/jobs.ts'
import { getEmployerFile } from '#src/modules/employers/queries.ts'
import type { EmployerId, JobId } from '#src/modules/employers/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { Decision } from '#src/platform/decision.ts'
import { Forbidden, NotFound, Stale } from '#src/platform/errors.ts'
import { look } from '#src/platform/world.ts'
import { adviser, asEmployerActor, employerAdviser, southManager } from '#tests/support/cast.ts'
import { factsIn, freshWorld, type TestWorld } from '#tests/support/world.ts'

const jobForm = (changes: Partial<NewJobForm> = {}): NewJobForm => ({
  reference: null,
  title: 'Soudeuse ou soudeur',
  cnp: 'CNP 72106',
  essentialSkills: ['TIG'],
  assetSkills: [],
  frenchSpoken: 5,
  frenchWritten: null,
  otherLanguage: null,
  schedule: null,
  wageMin: 26,
  wageMax: 31,
  wagePer: 'hour',
  region: '06',
  professionalOrder: null,
  openings: 2,
  conditions: null,
  ...changes,
})

function done<T>(decision: Decision<T, string>): T {
  if (!decision.ok) throw new Error(decision.reasons.join(', '))
  return decision.value
}

const openFirm = async (world: TestWorld, name = 'Ateliers Brumeval inc.'): Promise<EmployerId> =>
  done(await openEmployer(world, employerAdviser, employerFields({ name, remarks: 'Rappeler' })))

const fileOf = (world: TestWorld, id: EmployerId, actor: Actor = employerAdviser) =>
  look(world, actor, (db) => getEmployerFile(db, actor, id))
const jobOf = (world: TestWorld, id: JobId) => look(world, employerAdviser, (db) => getJob(db, employerAdviser, id))

test('a firm is added once, whatever the accents and the punctuation of its name', async () => {
  const world = await freshWorld()
  await openFirm(world, 'L’Érablière du Nord')
  const again = await openEmployer(world, employerAdviser, employerFields({ name: "L'erabliere  du nord." }))
  expect(again).toEqual({ ok: false, reasons: ['name-taken'] })
  expect(await factsIn(world)).toEqual(['employer.added'])
  await expect(openEmployer(world, adviser, employerFields())).rejects.toThrow(Forbidden)
})

test('a firm corrects its own file, and the remarks of staff stay', async () => {
  const world = await freshWorld()
  const id = await openFirm(world)
  const { remarks, ...fields } = employerFields({ city: 'Laval' })
  await correctEmployer(world, asEmployerActor(id), id, { ...fields, rowVersion: 1 })
  expect((await fileOf(world, id)).employer).toEqual({ ...fields, id, remarks: 'Rappeler', rowVersion: 2 })
  await correctEmployer(world, employerAdviser, id, { ...fields, remarks: null, rowVersion: 2 })
  expect((await fileOf(world, id)).employer.remarks).toEqual(null)
})

test('the name of another firm is refused, one’s own is not, and an old form is stale', async () => {
  const world = await freshWorld()
  const [id] = [await openFirm(world), await openFirm(world, 'Verrerie Plumard')]
  const form = (name: string, rowVersion: number) => ({ ...employerFields({ name }), rowVersion })
  const taken = await correctEmployer(world, employerAdviser, id, form('VERRERIE PLUMARD', 1))
  expect(taken).toEqual({ ok: false, reasons: ['name-taken'] })
  expect((await correctEmployer(world, employerAdviser, id, form('Ateliers Brumeval', 1))).ok).toEqual(true)
  await expect(correctEmployer(world, employerAdviser, id, form('Autre', 1))).rejects.toThrow(Stale)
})

test('somebody of a firm is added, corrected and leaves; their e-mail is free again', async () => {
  const world = await freshWorld()
  const id = await openFirm(world)
  const member = done(await addMember(world, employerAdviser, id, memberFields()))
  const double = memberFields({ name: 'Autre', email: 'E.Tremblecourt@brumeval.example' })
  expect(await addMember(world, employerAdviser, id, double)).toEqual({ ok: false, reasons: ['email-taken'] })
  await correctMember(world, employerAdviser, member, memberFields({ title: null }))
  expect((await fileOf(world, id)).members).toEqual([{ ...memberFields({ title: null }), id: member, employerId: id }])
  await endMember(world, employerAdviser, member)
  expect((await fileOf(world, id)).members).toEqual([])
  expect((await addMember(world, employerAdviser, id, double)).ok).toEqual(true)
})

test('a job without a reference takes the next number; its code is read, or kept as it was written', async () => {
  const world = await freshWorld()
  const id = await openFirm(world)
  const [known, old, unknown] = [
    done(await addJob(world, asEmployerActor(id), id, jobForm())),
    done(await addJob(world, employerAdviser, id, jobForm({ cnp: '1241' }))),
    done(await addJob(world, employerAdviser, id, jobForm({ cnp: '99999', reference: 'Z-9' }))),
  ]
  const saved = await Promise.all([known, old, unknown].map((job) => jobOf(world, job)))
  expect(saved.map(({ reference, cnpCode, cnpSaid }) => [reference, cnpCode, cnpSaid])).toEqual([
    ['1', '72106', null],
    ['2', null, '1241'],
    ['Z-9', null, '99999'],
  ])
})

test('a job is refused with every reason at once', async () => {
  const world = await freshWorld()
  const id = await openFirm(world)
  done(await addJob(world, employerAdviser, id, jobForm({ reference: 'A' })))
  const form = jobForm({ reference: 'A', wageMin: 40, wageMax: 30, wagePer: null })
  expect(await addJob(world, employerAdviser, id, form)).toEqual({
    ok: false,
    reasons: ['reference-taken', 'wage-inverted', 'wage-period-missing'],
  })
})

test('a level that was read loosely stays an interval until its lower end changes', async () => {
  const world = await freshWorld()
  const id = await openFirm(world)
  const job = done(await addJob(world, employerAdviser, id, jobForm()))
  await world.owner.updateTable('jobs').set({ frenchSpokenMax: 8 }).where('id', '=', job).execute()
  const french = async () => {
    const { frenchSpokenMin, frenchSpokenMax } = await jobOf(world, job)
    return [frenchSpokenMin, frenchSpokenMax]
  }
  await correctJob(world, employerAdviser, job, { ...jobForm(), rowVersion: 1 })
  expect(await french()).toEqual([5, 8])
  await correctJob(world, employerAdviser, job, { ...jobForm({ frenchSpoken: 7 }), rowVersion: 2 })
  expect(await french()).toEqual([7, 7])
  await expect(correctJob(world, employerAdviser, job, { ...jobForm(), rowVersion: 1 })).rejects.toThrow(Stale)
})

test('a job is closed once and opened again', async () => {
  const world = await freshWorld()
  const id = await openFirm(world)
  const job = done(await addJob(world, employerAdviser, id, jobForm()))
  expect((await closeJob(world, asEmployerActor(id), job)).ok).toEqual(true)
  expect(await closeJob(world, employerAdviser, job)).toEqual({ ok: false, reasons: ['already-so'] })
  expect((await jobOf(world, job)).closedAt).toEqual(world.now())
  await reopenJob(world, employerAdviser, job)
  expect((await jobOf(world, job)).closedAt).toEqual(null)
})

test('for another firm or chamber there is no such firm and no such job; advisers of candidates only read', async () => {
  const world = await freshWorld()
  const [id, other] = [await openFirm(world), await openFirm(world, 'Verrerie Plumard')]
  const job = done(await addJob(world, employerAdviser, id, jobForm()))
  for (const stranger of [asEmployerActor(other), southManager]) {
    await expect(closeJob(world, stranger, job)).rejects.toThrow(NotFound)
    await expect(addJob(world, stranger, id, jobForm())).rejects.toThrow(NotFound)
    await expect(fileOf(world, id, stranger)).rejects.toThrow(NotFound)
  }
  await expect(closeJob(world, adviser, job)).rejects.toThrow(Forbidden)
  await expect(addMember(world, asEmployerActor(id), id, memberFields())).rejects.toThrow(Forbidden)
})
