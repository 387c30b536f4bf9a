import { expect, test } from 'vitest'
import { correctContact, writeNote } from '#src/modules/candidates/commands.ts'
import { getCandidate } from '#src/modules/candidates/queries.ts'
import type { CandidateId } from '#src/modules/candidates/types.ts'
import { NotFound, Stale } from '#src/platform/errors.ts'
import { newId } from '#src/platform/id.ts'
import { look } from '#src/platform/world.ts'
import { adviser, employerAdviser, north, southManager } from '#tests/support/cast.ts'
import { factsIn, freshWorld, type TestWorld } from '#tests/support/world.ts'

const corrected = {
  givenNames: 'Ottilie',
  familyNames: 'Brandenbourgeois',
  email: 'ottilie@exemple.ca',
  phone: null,
  language: 'fr' as const,
  rowVersion: 1,
}

async function someone(world: TestWorld, email: string, number: number): Promise<CandidateId> {
  const id = newId<'candidate'>()
  await world.owner
    .insertInto('candidates')
    .values({
      organisationId: north,
      id,
      number,
      givenNames: 'Ottilie',
      searchText: 'ottilie',
      email,
      emailKey: email,
      source: 'staff',
    })
    .execute()
  return id
}

test('an adviser corrects how a person is reached, and it is kept who did', async () => {
  const world = await freshWorld()
  const id = await someone(world, 'old@exemple.ca', 1)
  expect(await correctContact(world, adviser, id, corrected)).toEqual({ ok: true, value: null })
  const saved = await look(world, adviser, (db) => getCandidate(db, adviser, id))
  expect([saved.email, saved.familyNames, saved.rowVersion]).toEqual(['ottilie@exemple.ca', 'Brandenbourgeois', 2])
  expect(await factsIn(world)).toEqual(['candidate.corrected'])
})

test('an e-mail belongs to one person, and the refusal leaves no trace', async () => {
  const world = await freshWorld()
  await someone(world, 'ottilie@exemple.ca', 1)
  const id = await someone(world, 'other@exemple.ca', 2)
  expect(await correctContact(world, adviser, id, corrected)).toEqual({ ok: false, reasons: ['email-taken'] })
  expect(await factsIn(world)).toEqual([])
})

test('a form opened before somebody else saved is not carried out', async () => {
  const world = await freshWorld()
  const id = await someone(world, 'old@exemple.ca', 1)
  await correctContact(world, adviser, id, corrected)
  await expect(correctContact(world, adviser, id, { ...corrected, email: 'x@exemple.ca' })).rejects.toThrow(Stale)
})

test('the same form sent twice has one effect and one answer', async () => {
  const world = await freshWorld()
  const id = await someone(world, 'old@exemple.ca', 1)
  const sent = () =>
    writeNote({ ...world, submission: { key: 'k1', hash: 'h', uses: 0 } }, adviser, id, 'Rappeler mardi.')
  expect(await Promise.all([sent(), sent()])).toEqual([
    { ok: true, value: null },
    { ok: true, value: null },
  ])
  expect(await factsIn(world)).toEqual(['candidate.note-written'])
})

test('for another chamber there is no such person, and none for staff without the role', async () => {
  const world = await freshWorld()
  const id = await someone(world, 'old@exemple.ca', 1)
  await expect(correctContact(world, southManager, id, corrected)).rejects.toThrow(NotFound)
  await expect(correctContact(world, employerAdviser, id, corrected)).rejects.toThrow(NotFound)
})
