import { startEmbedded } from '#src/platform/embedded/start.ts'

/** A process that holds a database as the application does: says on one line how it went, and stops on SIGTERM. */
const [dataDir = ''] = process.argv.slice(2)
const say = (what: object) => process.stdout.write(`${JSON.stringify(what)}\n`)

try {
  const { pid, adopted, stop, url } = await startEmbedded({ dataDir, log: () => {} })
  process.once('SIGTERM', () => stop().then(() => process.exit(0)))
  say({ server: pid, adopted, url: url('jumelage_superuser', 'postgres') })
  setInterval(() => {}, 60_000)
} catch (error) {
  say({ refused: (error as Error).message })
}
