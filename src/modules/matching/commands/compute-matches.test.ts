import { expect, test } from 'vitest'
import { saveForbiddenPairs, saveWishes } from '#src/modules/events/commands/save-rows.ts'
import { computeMatches } from '#src/modules/matching/commands/compute-matches.ts'
import { approveMatch } from '#src/modules/matching/commands/decide-matches.ts'
import { getMatchFile } from '#src/modules/matching/queries/match-file.ts'
import { listMatches } from '#src/modules/matching/queries.ts'
import type { MatchFilter } from '#src/modules/matching/types.ts'
import { Forbidden, NotFound } from '#src/platform/errors.ts'
import { change, look } from '#src/platform/world.ts'
import { adviser, coordinator, employerAdviser, southManager } from '#tests/support/cast.ts'
import { type MatchingDay, settleMatchingDay } from '#tests/support/matching-day.ts'
import { factsIn, freshWorld, type TestWorld } from '#tests/support/world.ts'

const everything: MatchFilter = { state: 'all', order: 'score', search: '', page: 1 }

async function proposedPairs(world: TestWorld, { eventId }: MatchingDay): Promise<string[]> {
  const found = await look(world, adviser, (db) => listMatches(db, adviser, eventId, everything))
  return found.rows.map(({ givenNames, jobTitle }) => `${givenNames}: ${jobTitle}`)
}

test('pairs from the threshold up are proposed, of confirmed employers only', async () => {
  const world = await freshWorld()
  const day = await settleMatchingDay(world)
  expect(await computeMatches(world, coordinator, day.eventId)).toEqual({ ok: true, value: { proposed: 3 } })
  expect(await proposedPairs(world, day)).toEqual([
    'Casimir: Soudeuse ou soudeur',
    'Ottilie: Analyste de données (H/F)',
    'Philomène: Commis de bureau',
  ])
  expect(await factsIn(world)).toEqual(['matches.computed'])
})

test('of whom nothing is said, nothing excludes: it is to verify', async () => {
  const world = await freshWorld()
  const day = await settleMatchingDay(world)
  await computeMatches(world, coordinator, day.eventId)
  const pair = { eventId: day.eventId, candidateId: day.philomene, jobId: day.clerk }
  const file = await look(world, adviser, (db) => getMatchFile(db, adviser, pair))
  expect(file.requirements.map(({ name, state }) => [name, state])).toEqual([
    ['right-to-work', 'met'],
    ['french-spoken', 'to-verify'],
    ['french-written', 'to-verify'],
    ['territory', 'to-verify'],
    ['skill', 'to-verify'],
  ])
})

test('a wish is answered by the best job of the employer, a forbidden pair is never proposed', async () => {
  const world = await freshWorld()
  const day = await settleMatchingDay(world)
  const wish = { side: 'candidate', rank: 1, comment: null, wishedOn: null } as const
  await change(world, coordinator, async (tx) => {
    const into = { tx, actor: coordinator, eventId: day.eventId }
    await saveWishes(into, [{ candidateId: day.casimir, employerId: day.office, ...wish }])
    await saveForbiddenPairs(into, [{ candidateId: day.ottilie, employerId: day.office, reason: null }])
  })
  await computeMatches(world, coordinator, day.eventId)
  expect((await proposedPairs(world, day)).sort()).toEqual([
    'Casimir: Analyste de données (H/F)',
    'Casimir: Soudeuse ou soudeur',
    'Philomène: Commis de bureau',
  ])
})

test('a new computation keeps decisions, and scores their pairs again', async () => {
  const world = await freshWorld()
  const day = await settleMatchingDay(world)
  await computeMatches(world, coordinator, day.eventId)
  const pair = { eventId: day.eventId, candidateId: day.ottilie, jobId: day.analyst }
  await approveMatch(world, adviser, pair, { reason: 'fits', note: null, seen: '' })
  expect(await computeMatches(world, coordinator, day.eventId, 1000)).toEqual({ ok: true, value: { proposed: 0 } })
  const found = await look(world, adviser, (db) => listMatches(db, adviser, day.eventId, everything))
  expect(found.rows.map(({ givenNames, state }) => [givenNames, state])).toEqual([['Ottilie', 'approved']])
})

test('whoever withdrew is not matched, and their matches are no longer there', async () => {
  const world = await freshWorld()
  const day = await settleMatchingDay(world)
  await computeMatches(world, coordinator, day.eventId)
  const registration = await world.owner
    .selectFrom('registrations')
    .select('id')
    .where('candidateId', '=', day.ottilie)
    .executeTakeFirstOrThrow()
  await world.owner
    .insertInto('registrationWithdrawals')
    .values({ organisationId: coordinator.organisationId, registrationId: registration.id, withdrawnBy: 'candidate' })
    .execute()
  expect(await proposedPairs(world, day)).toEqual(['Casimir: Soudeuse ou soudeur', 'Philomène: Commis de bureau'])
  expect(await computeMatches(world, coordinator, day.eventId)).toEqual({ ok: true, value: { proposed: 2 } })
})

test('without people or jobs there is nothing to compute, with every reason', async () => {
  const world = await freshWorld()
  const day = await settleMatchingDay(world)
  await world.owner.deleteFrom('registrations').execute()
  await world.owner.updateTable('jobs').set({ closedAt: world.now() }).execute()
  expect(await computeMatches(world, coordinator, day.eventId)).toEqual({
    ok: false,
    reasons: ['nobody-registered', 'no-open-job'],
  })
  expect(await factsIn(world)).toEqual([])
})

for (const [stranger, name, fault] of [
  [southManager, 'another chamber', NotFound],
  [employerAdviser, 'staff who work with firms only', Forbidden],
] as const)
  test(`${name} can neither compute matches nor see one`, async () => {
    const world = await freshWorld()
    const day = await settleMatchingDay(world)
    await computeMatches(world, coordinator, day.eventId)
    await expect(computeMatches(world, stranger, day.eventId)).rejects.toThrow(fault)
    const found = await look(world, stranger, (db) => listMatches(db, stranger, day.eventId, everything))
    expect(found.rows).toEqual([])
    const pair = { eventId: day.eventId, candidateId: day.ottilie, jobId: day.analyst }
    await expect(look(world, stranger, (db) => getMatchFile(db, stranger, pair))).rejects.toThrow(NotFound)
  })
