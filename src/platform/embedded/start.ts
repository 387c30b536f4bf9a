import { mkdirSync } from 'node:fs'
import { findApplication, takeApplicationLock } from '#src/platform/embedded/application-lock.ts'
import { type Cluster, startCluster } from '#src/platform/embedded/cluster.ts'

type Options = { dataDir: string; log: (line: string) => void }

/**
 * The embedded PostgreSQL for the application, which has the data folder for itself: starts it, or adopts the one that
 * survived a kill -9 of the application. Throws a sentence when another application runs on the folder.
 */
export async function startEmbedded({ dataDir, log }: Options): Promise<Cluster> {
  makeDataDir(dataDir)
  const lock = takeApplicationLock(dataDir)
  try {
    const cluster = await startCluster({ dataDir, log })
    if (cluster.adopted) log(`Adopted the PostgreSQL that was still running (process ${cluster.pid}).`)
    return {
      ...cluster,
      async stop() {
        await cluster.stop()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** For a command: joins the application's server and leaves it running, or starts one as the application does. */
export async function joinEmbedded(options: Options): Promise<Cluster> {
  if (findApplication(options.dataDir) === undefined) return startEmbedded(options)
  const cluster = await startCluster(options)
  return { ...cluster, stop: async () => {} }
}

/** Root's folder can be crossed by the account of the database, and read by nobody else. */
function makeDataDir(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
}
