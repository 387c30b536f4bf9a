import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { besideApplication, readInstallation } from '#src/cli/installation.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { SystemActor } from '#src/modules/identity/types.ts'
import type { NamedBytes } from '#src/modules/imports/commands/read-files.ts'
import type { Import } from '#src/modules/imports/types.ts'
import { isId } from '#src/platform/id.ts'
import { hasTabularName } from '#src/platform/tabular/read.ts'
import { look, openWorld, type World } from '#src/platform/world.ts'
import type { Words } from '#src/words/words.ts'

export type BringIn = {
  organisation: string
  /** An id, a file that describes one, 'new' (the same as nothing: the one that the folder describes), or nothing. */
  event: string | undefined
  /** The form also asked to show profiles to employers. */
  sharing: boolean
  maxBytes: number
}

/** What came of it: the import, or the sentences that say why there is none. */
export type BroughtIn = { kept: Import | null; refusals: string[]; wroteNothing: boolean }

/** Brings files into an organisation of this installation, by the commands that the screen uses. */
export async function bringIn(paths: readonly string[], options: BringIn, t: Words): Promise<BroughtIn> {
  const config = readInstallation()
  const event = options.event?.endsWith('.json') ? [options.event] : []
  const { files, refusals } = await gather([...paths, ...event], options.maxBytes, t)
  if (files.length === 0) return { kept: null, refusals, wroteNothing: true }
  return besideApplication(config, async ({ appUrl }) => {
    const world = openWorld(config, appUrl)
    try {
      const brought = await bringInto(world, files, options, t)
      return { ...brought, refusals: [...refusals, ...brought.refusals] }
    } finally {
      await world.db.destroy()
    }
  })
}

/** The same in a world that is open: start, read, confirm, write, one after the other. */
export async function bringInto(
  world: World,
  files: readonly NamedBytes[],
  options: Omit<BringIn, 'maxBytes'>,
  t: Words,
): Promise<BroughtIn> {
  const { confirmImport, discardImport, startImport } = await import('#src/modules/imports/commands/start-import.ts')
  const { importInThread } = await import('#src/modules/imports/commands/in-thread.ts')
  const { getImport } = await import('#src/modules/imports/queries.ts')
  const refuse = (sentence: string): BroughtIn => ({ kept: null, refusals: [sentence], wroteNothing: true })
  const actor = await findSystem(world, options.organisation)
  if (!actor) return refuse(t.format(t.imports.command.organisationUnknown, { slug: options.organisation }))
  const into = isId(options.event) ? (options.event as EventId) : null
  if (into && !(await isThere(world, actor, into)))
    return refuse(t.format(t.imports.command.eventUnknown, { event: into }))

  const started = await startImport(world, actor, { files, into, sharing: options.sharing, inWorker: false })
  if (!started.ok) return refuse(t.imports.failures.unexpected)
  const current = () => look(world, actor, (db) => getImport(db, actor, started.value))
  await importInThread(world, { verb: 'read', actor, importId: started.value })
  const read = await current()
  const refusals = faultsOf(read, t)
  if (read.state === 'failed' || !writesAnything(read)) {
    await discardImport(world, actor, read.id)
    const failure = read.state === 'failed' ? [t.imports.failures[read.failure ?? 'unexpected']] : []
    return { kept: read, refusals: [...refusals, ...failure], wroteNothing: true }
  }
  await confirmImport(world, actor, read.id, { rowVersion: read.rowVersion, inWorker: false })
  await importInThread(world, { verb: 'write', actor, importId: read.id })
  const kept = await current()
  if (kept.state === 'written') return { kept, refusals, wroteNothing: false }
  const { command, failures } = t.imports
  const why = kept.state === 'failed' ? failures[kept.failure ?? 'unexpected'] : command.changed
  return { kept, refusals: [...refusals, why], wroteNothing: true }
}

async function findSystem(world: World, slug: string): Promise<SystemActor | null> {
  const { getOrganisation } = await import('#src/modules/organisations/queries.ts')
  const { NotFound } = await import('#src/platform/errors.ts')
  try {
    const { id } = await getOrganisation(world.db, slug)
    return { kind: 'system', organisationId: id, userId: null, name: null }
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}

async function isThere(world: World, actor: SystemActor, id: EventId): Promise<boolean> {
  const { listEvents } = await import('#src/modules/events/queries.ts')
  const events = await look(world, actor, (db) => listEvents(db, actor))
  return events.some((event) => event.id === id)
}

const writesAnything = ({ summary }: Import): boolean =>
  Object.values(summary?.counts ?? {}).some((own) => (own.create ?? 0) + (own.update ?? 0) > 0)

function faultsOf({ summary }: Import, t: Words): string[] {
  const reasons = { ...t.intake.files, ...t.imports.faults }
  return (summary?.faults ?? []).map(({ name, code, line }) =>
    t.format(line === null ? t.intake.file : t.intake.fileAtLine, { name, line: line ?? 0, reason: reasons[code] }),
  )
}

type Gathered = { files: NamedBytes[]; refusals: string[] }

/** Files as given, and of folders the tables and the day, by name. */
async function gather(paths: readonly string[], maxBytes: number, t: Words): Promise<Gathered> {
  const found: Gathered = { files: [], refusals: [] }
  const refuse = (name: string, code: 'missing' | 'no-table-files' | 'too-large') =>
    found.refusals.push(t.format(t.intake.file, { name, reason: t.intake.files[code] }))
  for (const path of paths) {
    const entry = await stat(path).catch(() => null)
    if (!entry) {
      refuse(path, 'missing')
      continue
    }
    const own = entry.isDirectory() ? await filesOf(path) : [path]
    if (entry.isDirectory() && !own.some((file) => hasTabularName(file))) refuse(path, 'no-table-files')
    for (const file of own)
      if ((await stat(file)).size > maxBytes) refuse(basename(file), 'too-large')
      else found.files.push({ name: basename(file), bytes: await readFile(file) })
  }
  return found
}

/** Lock files of office programs and hidden files are nobody's data; of JSON files only one that describes a day is. */
async function filesOf(folder: string): Promise<string[]> {
  const { isEventFile } = await import('#src/modules/imports/forms/event-file.ts')
  const names = (await readdir(folder)).filter((name) => !/^[.~]/.test(name)).sort()
  const wanted: string[] = []
  for (const name of names) {
    const path = join(folder, name)
    if (hasTabularName(name)) wanted.push(path)
    else if (name.endsWith('.json') && isEventFile(await jsonIn(path))) wanted.push(path)
  }
  return wanted
}

const jsonIn = (path: string): Promise<unknown> =>
  readFile(path, 'utf8')
    .then(JSON.parse)
    .catch(() => null)
