import { expect, test } from 'vitest'
import { importInThread } from '#src/modules/imports/commands/in-thread.ts'
import { readImport } from '#src/modules/imports/commands/read-import.ts'
import { confirmImport, startImport } from '#src/modules/imports/commands/start-import.ts'
import { writeImport } from '#src/modules/imports/commands/write-import.ts'
import type { Progress } from '#src/modules/imports/types.ts'
import { coordinator } from '#tests/support/cast.ts'
import { importOf, textFile } from '#tests/support/imports.ts'
import { freshWorld, type TestWorld } from '#tests/support/world.ts'

const PEOPLE = 40
const people = Array.from({ length: PEOPLE }, (_, n) => `p${n}@exemple.ca;Ysoline;Tavernel${n};450 555-01${10 + n};oui`)
const FILES = [textFile('inscriptions.csv', 'Courriel;Prénom;Nom;Téléphone;Consentement', ...people)]

async function started(world: TestWorld) {
  const given = { files: FILES, into: null, sharing: false, inWorker: false } as const
  const decision = await startImport(world, coordinator, given)
  if (!decision.ok) throw new Error('not started')
  return decision.value
}

const nobody = (world: TestWorld) => world.owner.selectFrom('candidates').select('id').execute()

test('an import is read and written in a thread, by its clock and under its own name', async () => {
  const world = await freshWorld()
  const importId = await started(world)
  await importInThread(world, { verb: 'read', actor: coordinator, importId })
  const { state, rowVersion, summary } = await importOf(world, importId)
  expect([state, summary?.counts]).toEqual(['to-confirm', { candidate: { create: PEOPLE } }])
  expect(await nobody(world)).toEqual([])

  await confirmImport(world, coordinator, importId, { rowVersion, inWorker: false })
  await importInThread(world, { verb: 'write', actor: coordinator, importId })
  const written = await importOf(world, importId)
  expect([written.state, written.writtenAt?.toISOString().slice(0, 10)]).toEqual(['written', '2027-01-15'])
  expect(await nobody(world)).toHaveLength(PEOPLE)
})

test('how far it is counts rows: read, compared, written', async () => {
  const world = await freshWorld()
  const id = await started(world)
  const told: Progress[] = []
  await readImport(world, coordinator, id, (at) => told.push(at))
  const { rowVersion } = await importOf(world, id)
  expect([...new Set(told.map(({ stage }) => stage))]).toEqual(['read', 'compared'])
  await confirmImport(world, coordinator, id, { rowVersion, inWorker: false })
  told.length = 0
  await writeImport(world, coordinator, id, (at) => told.push(at))
  for (const stage of ['read', 'compared', 'written']) {
    const own = told.filter((at) => at.stage === stage)
    expect(own.at(-1)).toEqual({ stage, done: PEOPLE, total: PEOPLE })
    expect(own.map(({ done }) => done)).toEqual(own.map(({ done }) => done).sort((a, b) => a - b))
  }
})

test('files that take too long or too much memory are a failure that the page can say, and nothing is written', async () => {
  const world = await freshWorld()
  const endings = [
    [{ seconds: 0.01 }, 'too-long'],
    [{ megabytes: 8 }, 'too-large'],
  ] as const
  for (const [limits, failure] of endings) {
    const importId = await started(world)
    await importInThread(world, { verb: 'read', actor: coordinator, importId }, limits)
    expect(await importOf(world, importId)).toMatchObject({ state: 'failed', failure })
  }
  const importId = await started(world)
  await readImport(world, coordinator, importId)
  const { rowVersion } = await importOf(world, importId)
  await confirmImport(world, coordinator, importId, { rowVersion, inWorker: false })
  await importInThread(world, { verb: 'write', actor: coordinator, importId }, { seconds: 0.01 })
  expect(await importOf(world, importId)).toMatchObject({ state: 'failed', failure: 'too-long' })
  expect(await nobody(world)).toEqual([])
})
