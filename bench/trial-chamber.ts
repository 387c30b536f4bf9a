import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { foundOrganisation } from '#src/modules/organisations/commands/found-organisation.ts'
import { readConfig } from '#src/platform/config.ts'
import { openServer, prepareServer, type Server } from '#src/platform/server.ts'
import { openWorld, type Who, type World } from '#src/platform/world.ts'

export type TrialChamber = { slug: string; world: World; server: Server; who: Who }

/** An empty chamber on a PostgreSQL of its own, durable as in use, for as long as the work takes. */
export async function withTrialChamber(work: (chamber: TrialChamber) => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'jumelage-bench-'))
  // An unprivileged PostgreSQL must be able to cross it.
  chmodSync(dataDir, 0o711)
  const config = readConfig({ DATA_DIR: dataDir, DEMO: '1' })
  if (!config.ok) throw new Error(config.reasons.join(' '))
  const server = await openServer(config.value, () => {})
  try {
    await prepareServer(server)
    const world = openWorld(config.value, server.appUrl)
    const slug = 'essai'
    const named = { slug, name: 'Chambre d’essai', shortName: 'Essai', city: 'Laval' }
    const contact = { contactEmail: 'info@essai.example', timeZone: 'America/Toronto' }
    const founded = await foundOrganisation(world, { ...named, ...contact })
    if (!founded.ok) throw new Error(founded.reasons.join(' '))
    const who: Who = { kind: 'system', organisationId: founded.value, userId: null, name: null }
    await work({ slug, world, server, who })
    await world.db.destroy()
  } finally {
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
