import { expect, test } from 'vitest'
import { undoImport } from '#src/modules/imports/commands/undo-import.ts'
import { handlersOf } from '#src/worker.ts'
import { coordinator, north } from '#tests/support/cast.ts'
import { bringIn, importOf, read, textFile } from '#tests/support/imports.ts'
import { openSite } from '#tests/support/site.ts'
import { factsIn, freshWorld, type TestWorld } from '#tests/support/world.ts'

const FILES = [
  textFile(
    'inscriptions.csv',
    'Courriel;Prénom;Nom;Téléphone;Consentement',
    'ysoline@exemple.ca;Ysoline;Tavernel;450 555-0117;oui',
    'odon@exemple.ca;Odon;Quévillart;450 555-0118;non',
  ),
]

const sweep = (world: TestWorld) => handlersOf(world, async () => {}).sweep({ organisationId: north })

/** All that the database keeps of imports, as text. */
async function keptText(world: TestWorld): Promise<string> {
  const tables = ['imports', 'importFiles', 'importRows'] as const
  const rows = await Promise.all(tables.map((table) => world.owner.selectFrom(table).selectAll().execute()))
  return JSON.stringify(rows, (_, value) => (value?.type === 'Buffer' ? Buffer.from(value.data).toString() : value))
}

test('what files held of people goes after 30 days, and not before; the people who came stay', async () => {
  const world = await freshWorld({ now: '2027-01-15T14:00:00Z' })
  const { id } = await bringIn(world, { files: FILES })
  world.setNow('2027-02-14T13:59:00Z')
  await sweep(world)
  expect(await keptText(world)).toContain('Quévillart')
  expect((await importOf(world, id)).emptiedAt).toBeNull()

  world.setNow('2027-02-14T14:01:00Z')
  await sweep(world)
  const kept = await importOf(world, id)
  expect([kept.state, kept.emptiedAt, kept.fileNames]).toEqual(['written', world.now(), ['inscriptions.csv']])
  expect(kept.summary?.counts).toEqual({ candidate: { create: 1, refuse: 1 } })
  const text = await keptText(world)
  for (const word of ['Ysoline', 'Quévillart', 'exemple.ca', '0117']) expect(text).not.toContain(word)
  expect(await world.owner.selectFrom('candidates').select('givenNames').execute()).toEqual([{ givenNames: 'Ysoline' }])

  await sweep(world)
  expect((await factsIn(world)).filter((type) => type === 'import.emptied')).toHaveLength(1)
})

test('files that nobody confirmed go whole', async () => {
  const world = await freshWorld({ now: '2027-01-15T14:00:00Z' })
  await read(world, { files: FILES })
  world.setNow('2027-02-15T14:00:00Z')
  await sweep(world)
  expect(await world.owner.selectFrom('imports').select('id').execute()).toEqual([])
  expect(await world.owner.selectFrom('importFiles').select('name').execute()).toEqual([])
  expect(await factsIn(world)).toContain('import.discarded')
})

test('an import whose files were removed cannot be undone any more, and says so', async () => {
  const world = await freshWorld({ now: '2027-01-15T14:00:00Z' })
  const { id } = await bringIn(world, { files: FILES })
  const browser = await (await openSite(world)).browserOf(coordinator)
  const page = `/o/nord/staff/imports/${id}`
  const undoing = `href="${page}/undoing"`
  expect(await (await browser.get(page)).text()).toContain(undoing)

  world.setNow('2027-02-15T14:00:00Z')
  await sweep(world)
  expect(await undoImport(world, coordinator, id)).toEqual({ ok: false, reasons: ['emptied'] })
  const again = await (await openSite(world)).browserOf(coordinator)
  const textOf = async (path: string) => (await again.get(path)).text()
  const french = await textOf(page)
  expect(french).not.toContain(undoing)
  expect(french).not.toContain(`href="${page}/rows`)
  expect(french).toContain('cette importation ne peut plus être annulée')
  expect(await textOf(`${page}/rows`)).toContain('Elles ont été effacées')
  const refused = await again.post(`${page}/undoing`)
  expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('Ses fichiers ont été effacés')])
  await again.get(`${page}?lang=en`)
  expect(await textOf(page)).toContain('this import can no longer be undone')
})
