import { expect, test } from 'vitest'
import { correctContact, writeNote } from '#src/modules/candidates/commands.ts'
import type { CandidateId } from '#src/modules/candidates/types.ts'
import { readImport } from '#src/modules/imports/commands/read-import.ts'
import { answerRows, confirmImport, correctMapping, discardImport } from '#src/modules/imports/commands/start-import.ts'
import { undoImport } from '#src/modules/imports/commands/undo-import.ts'
import { writeImport } from '#src/modules/imports/commands/write-import.ts'
import { getImport, listAllRows } from '#src/modules/imports/queries.ts'
import { Forbidden, NotFound } from '#src/platform/errors.ts'
import { look } from '#src/platform/world.ts'
import { coordinator, employerAdviser, southManager } from '#tests/support/cast.ts'
import { bringIn, importOf, read, textFile } from '#tests/support/imports.ts'
import { freshWorld, type TestWorld } from '#tests/support/world.ts'

const people = (...rows: string[]) =>
  textFile('inscriptions.csv', 'Courriel;Prénom;Nom;Téléphone;Code postal;Consentement', ...rows)
const YSOLINE = 'ysoline@exemple.ca;Ysoline;Tavernel;450 555-0117;H2V 8N7;oui'

const candidate = (world: TestWorld) => world.owner.selectFrom('candidates').selectAll().executeTakeFirstOrThrow()

async function correctPhone(world: TestWorld) {
  const { id, givenNames, familyNames, email, rowVersion } = await candidate(world)
  const contact = { givenNames, familyNames, email, phone: '+14505550199', language: 'fr' as const, rowVersion }
  await correctContact(world, coordinator, id as CandidateId, contact)
}

test('nothing is written before somebody confirms', async () => {
  const world = await freshWorld()
  const { id, state } = await read(world, { files: [people(YSOLINE)] })
  expect(state).toBe('to-confirm')
  await writeImport(world, coordinator, id)
  expect(await world.owner.selectFrom('candidates').select('id').execute()).toEqual([])
  expect(await discardImport(world, coordinator, id)).toEqual({ ok: true, value: null })
  expect(await world.owner.selectFrom('importFiles').select('name').execute()).toEqual([])
})

test('a person corrected by hand is asked about, and is overwritten only by the answer', async () => {
  const world = await freshWorld()
  await bringIn(world, { files: [people(YSOLINE)] })
  await correctPhone(world)
  const again = await read(world, { files: [people(YSOLINE)] })
  expect([again.summary?.questions, again.summary?.counts.candidate]).toEqual([1, { same: 1 }])

  const rows = await look(world, coordinator, (db) => listAllRows(db, coordinator, again.id, { only: 'questions' }))
  await answerRows(world, coordinator, again.id, new Map(rows.map(({ position }) => [position, 'take'])))
  await readImport(world, coordinator, again.id)
  const answered = await importOf(world, again.id)
  expect(answered.summary?.counts.candidate).toEqual({ update: 1 })
  await confirmImport(world, coordinator, again.id, { rowVersion: answered.rowVersion, inWorker: false })
  await writeImport(world, coordinator, again.id)
  expect((await candidate(world)).phone).toBe('+14505550117')
  await undoImport(world, coordinator, again.id)
  expect((await candidate(world)).phone).toBe('+14505550199')
})

test('an import whose people were changed since the check is shown again instead of written', async () => {
  const world = await freshWorld()
  const late = await read(world, { files: [people(YSOLINE)] })
  await bringIn(world, { files: [people(YSOLINE)] })
  await confirmImport(world, coordinator, late.id, { rowVersion: late.rowVersion, inWorker: false })
  await writeImport(world, coordinator, late.id)
  const { state, summary } = await importOf(world, late.id)
  expect([state, summary?.changedSince, summary?.counts.candidate]).toEqual(['to-confirm', true, { same: 1 }])
})

test('the same person under another address is recognised by name and telephone, unless somebody says otherwise', async () => {
  const world = await freshWorld()
  await bringIn(world, { files: [people(YSOLINE)] })
  const other = people(YSOLINE.replace('ysoline@', 'y.tavernel@'))
  const found = await read(world, { files: [other] })
  const [row] = await look(world, coordinator, (db) => listAllRows(db, coordinator, found.id))
  expect([found.summary?.questions, row?.action]).toEqual([1, 'same'])
  expect(row?.reasons[0]).toEqual({ type: 'found', because: 'same-name-and-phone' })
  await answerRows(world, coordinator, found.id, new Map([[0, 'separate']]))
  await readImport(world, coordinator, found.id)
  expect((await importOf(world, found.id)).summary?.counts.candidate).toEqual({ create: 1 })
})

test('a column is what a person says it is', async () => {
  const world = await freshWorld()
  const { id, rowVersion, summary } = await read(world, { files: [people(YSOLINE)] })
  const corrections = [{ file: 'inscriptions.csv', sheet: 'inscriptions.csv', columns: { 4: null } }]
  await correctMapping(world, coordinator, id, { mapping: { corrections }, rowVersion })
  await readImport(world, coordinator, id)
  const corrected = await importOf(world, id)
  expect(summary?.sheets[0]?.columns.map(({ column }) => column)).toEqual([0, 1, 2, 3, 4, 5])
  expect(corrected.summary?.sheets[0]?.columns.map(({ column }) => column)).toEqual([0, 1, 2, 3, 5])
})

test('an import on which something was built stays, with every reason', async () => {
  const world = await freshWorld()
  const { id } = await bringIn(world, { files: [people(YSOLINE)] })
  await correctPhone(world)
  await writeNote(world, coordinator, (await candidate(world)).id as CandidateId, 'A rappelé.')
  expect(await undoImport(world, coordinator, id)).toEqual({
    ok: false,
    reasons: ['corrected-since', 'more-was-added'],
  })
})

test('files that cannot be read say why, and those beside them are read', async () => {
  const world = await freshWorld()
  const empty = { name: 'vide.csv', bytes: Buffer.from('') }
  const some = await read(world, { files: [empty, people(YSOLINE)] })
  expect(some.summary?.faults).toEqual([{ name: 'vide.csv', code: 'empty', line: null }])
  const none = await read(world, { files: [empty] })
  expect([none.state, none.failure]).toEqual(['failed', 'nothing-read'])
})

test('for another organisation there is no such import; those who work with firms only may bring in nothing', async () => {
  const world = await freshWorld()
  const { id } = await read(world, { files: [people(YSOLINE)] })
  await expect(look(world, southManager, (db) => getImport(db, southManager, id))).rejects.toThrow(NotFound)
  await expect(discardImport(world, southManager, id)).rejects.toThrow(NotFound)
  await expect(read(world, { files: [people(YSOLINE)] }, employerAdviser)).rejects.toThrow(Forbidden)
})
