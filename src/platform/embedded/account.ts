import { chownSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Who runs the database. PostgreSQL refuses root, so root lends it to an account without rights. */
export type Account = { uid: number; gid: number; name: string }

/** The account for this cluster folder: us, or for root the folder's owner, or nobody. Throws a sentence. */
export function chooseAccount(clusterFolder: string): Account {
  const me = process.getuid!()
  const owner = statSync(clusterFolder, { throwIfNoEntry: false })
  if (me !== 0) {
    if (owner && owner.uid !== me)
      throw new Error(
        `The database folder ${clusterFolder} belongs to user ${owner.uid}, and this is user ${me}: ` +
          `start as the same user as before, or run "sudo chown -R ${me} ${clusterFolder}".`,
      )
    return { uid: me, gid: process.getgid!(), name: `user ${me}` }
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, name: `user ${owner.uid}` }
  return nobody()
}

/** Throws a sentence naming the first folder above the path, or the path itself, that the account may not cross. */
export function assertMayCross(path: string, account: Account): void {
  if (account.uid === process.getuid!()) return
  const closed = withParents(path).find((folder) => !mayCross(folder, account))
  if (closed === undefined) return
  throw new Error(
    `PostgreSQL refuses to run as root, so root lends it to ${account.name}, who may not enter ${closed} ` +
      `on the way to ${path}. Run "chmod o+x ${closed}", put the program and DATA_DIR elsewhere, ` +
      'or start as another user.',
  )
}

/** Gives the account everything in the folder that it does not own yet. Only root can. */
export function giveTo(account: Account, path: string): void {
  if (account.uid === process.getuid!()) return
  const stat = lstatSync(path)
  if (stat.uid !== account.uid && !stat.isSymbolicLink()) chownSync(path, account.uid, account.gid)
  if (stat.isDirectory()) for (const name of readdirSync(path)) giveTo(account, join(path, name))
}

function nobody(): Account {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((each) => each.startsWith('nobody:'))
  const [name = '', , uid, gid] = line?.split(':') ?? []
  if (!(Number(uid) > 0))
    throw new Error(
      'PostgreSQL refuses to run as root, and there is no account "nobody" to lend it to: start as another user.',
    )
  return { uid: Number(uid), gid: Number(gid), name }
}

const withParents = (path: string): string[] =>
  dirname(path) === path ? [path] : [...withParents(dirname(path)), path]

function mayCross(path: string, { uid, gid }: Account): boolean {
  const { mode, uid: owner, gid: group } = statSync(path)
  if (owner === uid) return (mode & 0o100) !== 0
  if (group === gid) return (mode & 0o010) !== 0
  return (mode & 0o001) !== 0
}
