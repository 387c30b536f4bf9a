import { createHash } from 'node:crypto'
import { chmodSync, chownSync, lstatSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Account, assertMayCross } from '#src/platform/embedded/account.ts'

/** sockaddr_un.sun_path holds 104 bytes on macOS, 108 on Linux, with a zero at the end. */
const LONGEST_PATH = 100

/** A folder that only the account may enter, with a path short enough for a socket. Made when missing. */
export function prepareSocketFolder(dataDir: string, account: Account): string {
  const folder = chooseSocketFolder(dataDir, tmpdir())
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { uid } = lstatSync(folder)
  // In a folder open to all, somebody could have put one of the same name there to listen in our place.
  if (uid !== account.uid && uid !== process.getuid!())
    throw new Error(`The folder ${folder} belongs to user ${uid}: remove it, or choose a DATA_DIR with a shorter path.`)
  if (uid !== account.uid) chownSync(folder, account.uid, account.gid)
  chmodSync(folder, 0o700)
  assertMayCross(folder, account)
  return folder
}

/** Inside the data folder where that is short enough; otherwise in the temporary folder, by the hash of the path. */
export function chooseSocketFolder(dataDir: string, temporary: string): string {
  const inside = join(dataDir, 'run')
  if (Buffer.byteLength(join(inside, '.s.PGSQL.5432.lock')) <= LONGEST_PATH) return inside
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 12)
  return join(temporary, `jumelage-${hash}`)
}
