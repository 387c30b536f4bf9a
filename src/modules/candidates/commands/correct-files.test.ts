import { expect, test } from 'vitest'
import { giveConsent, withdrawConsent } from '#src/modules/candidates/commands/consents.ts'
import { correctEligibility, correctProfile } from '#src/modules/candidates/commands/correct-files.ts'
import { insertCandidates } from '#src/modules/candidates/commands/write-candidates.ts'
import { eligibilityAnswers, newCandidate, profileAnswers } from '#src/modules/candidates/examples.ts'
import type { EligibilityForm, ProfileForm } from '#src/modules/candidates/forms.ts'
import { getCandidateFile, listAccesses } from '#src/modules/candidates/queries.ts'
import type { CandidateId, NewCandidate } from '#src/modules/candidates/types.ts'
import { day } from '#src/platform/day.ts'
import { Forbidden, NotFound, Stale } from '#src/platform/errors.ts'
import { change, look } from '#src/platform/world.ts'
import { adviser, asCandidateActor, employerAdviser, southManager } from '#tests/support/cast.ts'
import { factsIn, freshWorld, type TestWorld } from '#tests/support/world.ts'

const today = day('2027-01-15')

async function someone(world: TestWorld, changes: Partial<NewCandidate> = {}): Promise<CandidateId> {
  const [id] = await change(world, adviser, (tx) => insertCandidates(tx, adviser, world.now(), [newCandidate(changes)]))
  return id!
}

const fileOf = (world: TestWorld, id: CandidateId) => look(world, adviser, (db) => getCandidateFile(db, adviser, id))

/** A form as it comes out of the door. */
const eligibility = (changes: Partial<EligibilityForm> = {}): EligibilityForm => ({
  status: 'PTO',
  originCountry: null,
  bornInCanada: false,
  arrived: { from: day('2026-03-01'), to: day('2026-03-31') },
  keepArrival: null,
  postalCode: 'H7N1A1',
  hasDiploma: null,
  diplomaCountry: null,
  quebecMonthsMin: 0,
  quebecMonthsMax: 6,
  quebecOutsideField: null,
  rowVersion: 1,
  ...changes,
})
const { rowVersion: _, ...answers } = { ...profileAnswers(), rowVersion: 1 }
const profile = (changes: Partial<ProfileForm> = {}): ProfileForm => ({ ...answers, rowVersion: 1, ...changes })

test('what is corrected is saved, and what the person wrote stays as it was written', async () => {
  const world = await freshWorld()
  const id = await someone(world)
  expect(await correctEligibility(world, adviser, id, { form: eligibility(), today })).toEqual({
    ok: true,
    value: null,
  })
  const { rowVersion, ...kept } = (await fileOf(world, id)).eligibility!
  const { statusSaid, arrivalSaid, diplomaSaid, quebecSaid } = eligibilityAnswers()
  const { arrived, keepArrival, rowVersion: _opened, ...written } = eligibility()
  expect(kept).toEqual({
    candidateId: id,
    ...written,
    arrivedFrom: '2026-03-01',
    arrivedTo: '2026-03-31',
    statusSaid,
    arrivalSaid,
    diplomaSaid,
    quebecSaid,
  })
  expect(rowVersion).toEqual(2)
  expect(await factsIn(world)).toEqual(['candidate.eligibility-corrected'])
})

test('a person without an eligibility file gets one', async () => {
  const world = await freshWorld()
  const id = await someone(world, { eligibility: null, profile: null })
  await correctEligibility(world, adviser, id, { form: eligibility({ rowVersion: 0 }), today })
  await correctProfile(world, adviser, id, profile({ rowVersion: 0 }))
  const file = await fileOf(world, id)
  expect([file.eligibility?.status, file.profile?.skills]).toEqual(['PTO', ['R', 'SQL']])
})

test('an arrival to come and inverted months are refused together, and nothing is saved', async () => {
  const world = await freshWorld()
  const id = await someone(world)
  const arrived = { from: day('2027-02-01'), to: day('2027-02-28') }
  const form = eligibility({ arrived, quebecMonthsMin: 9, quebecMonthsMax: 3 })
  expect(await correctEligibility(world, adviser, id, { form, today })).toEqual({
    ok: false,
    reasons: ['arrived-in-the-future', 'months-inverted'],
  })
  expect((await fileOf(world, id)).eligibility?.rowVersion).toEqual(1)
  expect(await factsIn(world)).toEqual([])
})

test('a profile whose ends are inverted is refused with every reason', async () => {
  const world = await freshWorld()
  const id = await someone(world)
  const form = profile({ yearsMin: 8, frenchSpokenMin: 12, frenchSpokenMax: 3, englishMin: 9, frenchWrittenMin: 9 })
  expect(await correctProfile(world, adviser, id, form)).toEqual({
    ok: false,
    reasons: ['years-inverted', 'french-spoken-inverted', 'french-written-inverted', 'english-inverted'],
  })
})

test('a form opened before somebody else saved is not carried out', async () => {
  const world = await freshWorld()
  const id = await someone(world)
  await correctProfile(world, adviser, id, profile())
  await expect(correctProfile(world, adviser, id, profile())).rejects.toThrow(Stale)
})

test('for another chamber there is no such file, and none for staff without the role', async () => {
  const world = await freshWorld()
  const id = await someone(world)
  for (const stranger of [southManager, employerAdviser])
    await expect(correctEligibility(world, stranger, id, { form: eligibility(), today })).rejects.toThrow(NotFound)
  await expect(correctProfile(world, asCandidateActor(id), id, profile())).rejects.toThrow(Forbidden)
})

test('a person gives a consent and takes it back: both stay written down, with the policy that was read', async () => {
  const world = await freshWorld()
  const id = await someone(world)
  const self = asCandidateActor(id)
  const purpose = 'share-profile-with-event-employers'
  await giveConsent(world, self, id, { purpose, said: null, policyVersion: 1 })
  world.setNow('2027-01-20T14:00:00Z')
  await withdrawConsent(world, adviser, id, purpose)
  const [latest] = (await fileOf(world, id)).consents
  expect([latest?.purpose, latest?.policyVersion, latest?.source]).toEqual([purpose, 1, 'candidate'])
  expect([latest?.givenAt, latest?.withdrawnAt]).toEqual([
    new Date('2027-01-15T14:00:00Z'),
    new Date('2027-01-20T14:00:00Z'),
  ])
  expect(await withdrawConsent(world, self, id, purpose)).toEqual({ ok: false, reasons: ['not-given'] })
  const accesses = await look(world, self, (db) => listAccesses(db, self, id))
  expect(accesses.map(({ action, byName }) => [action, byName])).toEqual([
    ['candidate.consent-withdrawn', adviser.name],
    ['candidate.consent-given', null],
  ])
})

test('nobody notes a consent for a person of another chamber, or for another person', async () => {
  const world = await freshWorld()
  const id = await someone(world)
  const said = { purpose: 'open-contact', said: null, policyVersion: 1 } as const
  const other = asCandidateActor('01900000-0000-7000-8000-000000000099')
  for (const stranger of [southManager, other, employerAdviser])
    await expect(giveConsent(world, stranger, id, said)).rejects.toThrow(NotFound)
})
