import type { Actor } from '#src/modules/identity/types.ts'
import { fail } from '#src/modules/imports/commands/read-import.ts'
import type { ImportId, Progress } from '#src/modules/imports/types.ts'
import type { Config } from '#src/platform/config.ts'
import { inScope } from '#src/platform/database.ts'
import { runInThread, ThreadLimit } from '#src/platform/threads.ts'
import type { World } from '#src/platform/world.ts'

/** What the thread `carry-import` is asked: to read an import that waits for it, or to write one. */
export type ImportOrder = { verb: 'read' | 'write'; actor: Actor; importId: ImportId }

/** The same with all that the thread needs to do it by itself. `now`: what its clock shows when it begins. */
export type ImportTask = ImportOrder & { config: Config; databaseUrl: string; now: Date }

/** Measured: of candidates with 24 columns, 10 000 rows take 128 MB, 30 000 take 256, and 20 s of a core to be read. */
const LIMITS = { seconds: 600, megabytes: 1024 }

/**
 * Reads or writes an import in a thread of its own, with a connection of its own to the database, so that nobody waits
 * for it. Files that take too long or too much memory are a failure of the import, for the page to say so; other
 * errors come out.
 */
export async function importInThread(
  world: World,
  { verb, actor, importId }: ImportOrder,
  limits: { seconds?: number; megabytes?: number; signal?: AbortSignal | undefined } = {},
): Promise<void> {
  const { config, databaseUrl } = world
  const task: ImportTask = { verb, actor, importId, config, databaseUrl, now: world.now() }
  const onProgress = progressWriter(world, actor, importId)
  try {
    await runInThread<ImportTask, void, Progress>('carry-import', task, { ...LIMITS, ...limits, onProgress })
  } catch (error) {
    if (!(error instanceof ThreadLimit)) throw error
    await fail(world, actor, importId, error.limit === 'time' ? 'too-long' : 'too-large')
  }
}

/**
 * Writes how far it is, outside the work's own transaction so that it is seen while the work goes on; what comes while
 * it writes is left out. It matters to nobody but whoever looks: where it fails, the work goes on.
 */
function progressWriter(world: World, actor: Actor, id: ImportId): (at: Progress) => void {
  let isWriting = false
  return (at) => {
    if (isWriting) return
    isWriting = true
    inScope(world.db, actor, (tx) =>
      tx.updateTable('imports').set(at).where('id', '=', id).where('state', 'in', ['reading', 'writing']).execute(),
    )
      .catch(() => {})
      .finally(() => {
        isWriting = false
      })
  }
}
