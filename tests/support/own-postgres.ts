import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { SUPERUSER, startCluster } from '#src/platform/embedded/cluster.ts'
import { APP_ROLE, OWNER_ROLE, prepareOwnDatabase } from '#src/platform/roles.ts'
import { PASSWORD } from '#tests/support/database.ts'

/** A PostgreSQL of one's own, which can be stopped and made to stand still without hurting another test. */
export async function ownPostgres() {
  const dataDir = mkdtempSync(join(tmpdir(), 'jumelage-fault-'))
  chmodSync(dataDir, 0o711)
  const start = () => startCluster({ dataDir, log: () => {} })
  let cluster = await start()
  await prepareOwnDatabase(cluster.url(SUPERUSER, 'postgres'), 'jumelage', PASSWORD)
  const signal = (name: 'SIGSTOP' | 'SIGCONT') => {
    for (const pid of processesOf(dataDir)) tell(pid, name)
  }
  onTestFinished(async () => {
    signal('SIGCONT')
    await cluster.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })
  return {
    appUrl: cluster.url(APP_ROLE, 'jumelage'),
    ownerUrl: cluster.url(OWNER_ROLE, 'jumelage'),
    stop: () => cluster.stop(),
    start: async () => {
      cluster = await start()
    },
    /** It answers nobody and refuses nobody, as on a machine that swaps. */
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
  }
}

function tell(pid: number, name: 'SIGSTOP' | 'SIGCONT'): void {
  try {
    process.kill(pid, name)
  } catch {
    // One of its processes ended meanwhile.
  }
}

/** The server and the processes that it began. */
function processesOf(dataDir: string): number[] {
  const server = Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
  const children = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && parentOf(pid) === server)
  return [server, ...children.map(Number)]
}

/** The fields after the name of the program, which is in parentheses: state, parent, … */
function parentOf(pid: string): number | undefined {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')[1])
  } catch {
    return undefined
  }
}
