import { readdirSync, readFileSync } from 'node:fs'
import type { Actor } from '#src/modules/identity/types.ts'
import type { NamedBytes } from '#src/modules/imports/commands/read-files.ts'
import { readImport } from '#src/modules/imports/commands/read-import.ts'
import { confirmImport, type NewImport, startImport } from '#src/modules/imports/commands/start-import.ts'
import { writeImport } from '#src/modules/imports/commands/write-import.ts'
import { getImport } from '#src/modules/imports/queries.ts'
import type { Import, ImportId } from '#src/modules/imports/types.ts'
import { look } from '#src/platform/world.ts'
import { coordinator } from '#tests/support/cast.ts'
import { sharedPath } from '#tests/support/shared.ts'
import type { TestWorld } from '#tests/support/world.ts'

/** The files of the first event, its day among them. */
export const firstEventBytes = (): NamedBytes[] =>
  readdirSync(sharedPath('data/first-event'))
    .filter((name) => /\.(csv|xlsx)$|^evenement\.json$/.test(name))
    .map((name) => ({ name, bytes: readFileSync(sharedPath(`data/first-event/${name}`)) }))

/** A text file, as a chamber writes one. */
export const textFile = (name: string, ...lines: string[]): NamedBytes => ({
  name,
  bytes: Buffer.from(`${lines.join('\r\n')}\r\n`),
})

export const importOf = (world: TestWorld, id: ImportId, actor: Actor = coordinator): Promise<Import> =>
  look(world, actor, (db) => getImport(db, actor, id))

/** Files brought in and read, as a worker does. */
export async function read(world: TestWorld, given: Partial<NewImport>, actor: Actor = coordinator): Promise<Import> {
  const all = { files: [], into: null, sharing: true, inWorker: false, ...given }
  const started = await startImport(world, actor, all)
  if (!started.ok) throw new Error('not started')
  await readImport(world, actor, started.value)
  return importOf(world, started.value, actor)
}

/** Files brought in, read, confirmed and written. */
export async function bringIn(
  world: TestWorld,
  given: Partial<NewImport>,
  actor: Actor = coordinator,
): Promise<Import> {
  const { id, rowVersion, state } = await read(world, given, actor)
  if (state !== 'to-confirm') throw new Error(`The import is ${state}.`)
  await confirmImport(world, actor, id, { rowVersion, inWorker: false })
  await writeImport(world, actor, id)
  return importOf(world, id, actor)
}
