import { expect, test } from 'vitest'
import { registerCandidate } from '#src/modules/candidates/commands/register-candidate.ts'
import { insertCandidates, removeCandidates, saveDossiers } from '#src/modules/candidates/commands/write-candidates.ts'
import { eligibilityAnswers, newCandidate, profileAnswers } from '#src/modules/candidates/examples.ts'
import { listCandidateKeys, listDossiers } from '#src/modules/candidates/queries/dossiers.ts'
import { getCandidate, listCandidates } from '#src/modules/candidates/queries.ts'
import type { NewCandidate } from '#src/modules/candidates/types.ts'
import { Forbidden } from '#src/platform/errors.ts'
import { change, look } from '#src/platform/world.ts'
import { adviser, employerAdviser, southManager, visitor } from '#tests/support/cast.ts'
import { factsIn, freshWorld, type TestWorld } from '#tests/support/world.ts'

const named = (name: string, changes: Partial<NewCandidate> = {}): NewCandidate =>
  newCandidate({
    contact: { givenNames: name, familyNames: '', email: `${name}@exemple.ca`, phone: null, language: 'fr' },
    ...changes,
  })

const write = (world: TestWorld, people: NewCandidate[], actor = adviser) =>
  change(world, actor, (tx) => insertCandidates(tx, actor, world.now(), people))

const dossiersOf = (world: TestWorld, ids: Awaited<ReturnType<typeof write>>) =>
  look(world, adviser, (db) => listDossiers(db, adviser, ids))

test('what was written comes back whole, and the files that a person lacks stay away', async () => {
  const world = await freshWorld()
  const [whole, bare] = [newCandidate(), named('suharto', { eligibility: null, profile: null })]
  const ids = await write(world, [whole, bare])
  const kept = await dossiersOf(world, ids)
  expect(ids.map((id) => kept.find((dossier) => dossier.id === id))).toEqual([
    { id: ids[0], version: 3, contact: whole.contact, eligibility: whole.eligibility, profile: whole.profile },
    { id: ids[1], version: 1, contact: bare.contact, eligibility: null, profile: null },
  ])
})

test('numbers follow one another in each organisation, and none is given twice', async () => {
  const world = await freshWorld()
  const [first] = await Promise.all([
    write(world, [named('a'), named('b')]),
    write(world, [named('c')]),
    write(world, [named('a')], southManager),
  ])
  await change(world, adviser, (tx) => removeCandidates(tx, first!))
  await write(world, [named('d')])
  const numbers = await world.owner
    .selectFrom('candidates')
    .select(['givenNames', 'number', 'organisationId'])
    .orderBy('number')
    .orderBy('givenNames')
    .execute()
  expect(numbers.filter(({ organisationId }) => organisationId === southManager.organisationId).length).toEqual(1)
  const north = numbers.filter(({ organisationId }) => organisationId === adviser.organisationId)
  expect(north.map(({ givenNames }) => givenNames)).toEqual(['c', 'd'])
  expect(north[1]!.number).toEqual(4)
})

test('saving a dossier again writes all of it, takes away a file that is gone, and its version grows', async () => {
  const world = await freshWorld()
  const ids = await write(world, [newCandidate(), named('b')])
  const contact = { ...newCandidate().contact, phone: '+15145550199;ext=12', email: 'Nouvelle@exemple.ca' }
  const eligibility = eligibilityAnswers({ status: null, postalCode: null })
  await change(world, adviser, (tx) =>
    saveDossiers(tx, adviser, world.now(), [{ id: ids[0]!, contact, eligibility, profile: null }]),
  )
  expect(await dossiersOf(world, [ids[0]!])).toEqual([{ id: ids[0], version: 4, contact, eligibility, profile: null }])
  expect(await dossiersOf(world, [ids[1]!])).toMatchObject([{ version: 3, profile: profileAnswers() }])
})

test('people are found again by e-mail or telephone, whatever the case and the extension', async () => {
  const world = await freshWorld()
  const contact = { ...newCandidate().contact, email: 'Ottilie@Exemple.ca', phone: '+15145550117;ext=4' }
  const [id] = await write(world, [newCandidate({ contact }), named('b')])
  const find = (emailKeys: string[], phoneKeys: string[]) =>
    look(world, adviser, (db) => listCandidateKeys(db, adviser, { emailKeys, phoneKeys }))
  const found = {
    id,
    givenNames: 'Ottilie',
    familyNames: 'Brandenbourgeois',
    language: 'fr',
    emailKey: 'ottilie@exemple.ca',
    phoneKey: '5145550117',
  }
  expect(await find(['ottilie@exemple.ca'], [])).toEqual([found])
  expect(await find([], ['5145550117'])).toEqual([found])
  expect(await find(['nobody@exemple.ca'], ['4185550100'])).toEqual([])
})

test('ten thousand people are written in one go', async () => {
  const world = await freshWorld()
  const people = Array.from({ length: 10_000 }, (_, place) => named(`p${place}`))
  await write(world, people)
  const found = await look(world, adviser, (db) => listCandidates(db, adviser, { search: '', page: 1 }))
  expect(found.total).toEqual(10_000)
})

test('a person registers, and it is kept; without consent, or with an e-mail that is taken, nothing is', async () => {
  const world = await freshWorld()
  const decision = await registerCandidate(world, visitor, newCandidate())
  if (!decision.ok) throw new Error(decision.reasons.join())
  const saved = await look(world, adviser, (db) => getCandidate(db, adviser, decision.value))
  expect([saved.number, saved.email]).toEqual([1, 'ottilie@exemple.ca'])
  const contact = { ...newCandidate().contact, email: 'OTTILIE@exemple.ca' }
  expect(await registerCandidate(world, adviser, newCandidate({ contact, consents: [] }))).toEqual({
    ok: false,
    reasons: ['email-taken', 'consent-missing'],
  })
  expect(await factsIn(world)).toEqual(['candidate.registered'])
})

test('staff who do not work with candidates register nobody', async () => {
  const world = await freshWorld()
  await expect(registerCandidate(world, employerAdviser, newCandidate())).rejects.toThrow(Forbidden)
})
