import type { ImportTask } from '#src/modules/imports/commands/in-thread.ts'
import { readImport } from '#src/modules/imports/commands/read-import.ts'
import { writeImport } from '#src/modules/imports/commands/write-import.ts'
import type { Progress } from '#src/modules/imports/types.ts'
import { serveThread } from '#src/platform/threads.ts'
import { openWorld } from '#src/platform/world.ts'

/** Somebody who looks sees four steps a second. */
const PAUSE_MS = 250

/** Reads or writes an import; tells how far it is. */
serveThread<ImportTask, void, Progress>(async ({ verb, actor, importId, config, databaseUrl, now }, tell) => {
  const ahead = now.getTime() - Date.now()
  const world = { ...openWorld(config, databaseUrl), now: () => new Date(Date.now() + ahead) }
  let toldAt = 0
  const tellSometimes = (at: Progress) => {
    if (at.done < at.total && Date.now() - toldAt < PAUSE_MS) return
    toldAt = Date.now()
    tell(at)
  }
  try {
    await (verb === 'read' ? readImport : writeImport)(world, actor, importId, tellSometimes)
  } finally {
    await world.db.destroy()
  }
})
