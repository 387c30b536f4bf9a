import { createHmac } from 'node:crypto'
import pg from 'pg'

/** Owns the database and its tables: migrations, backups, nothing else. */
export const OWNER_ROLE = 'jumelage_owner'

/** What serves pages and runs jobs. Owns nothing, so that row-level security holds for it. Migrations grant to it. */
export const APP_ROLE = 'jumelage_app'

/** Runs work on one connection of its own and closes it. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Makes both roles and the database on a server of which we are superuser, when they are missing. */
export async function prepareOwnDatabase(superuserUrl: string, database: string, password?: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    await ensureLoginRole(client, OWNER_ROLE, password)
    await ensureLoginRole(client, APP_ROLE, password)
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database])
    if (rowCount) return
    const name = client.escapeIdentifier(database)
    await client.query(`create database ${name} owner ${OWNER_ROLE}`)
    await client.query(`revoke connect on database ${name} from public`)
    await client.query(`grant connect on database ${name} to ${APP_ROLE}`)
  })
}

/**
 * The address by which the application reaches somebody else's server, without owner's rights. Its migrating role needs
 * CREATEROLE, or an administrator who made the role before. The password is derived, so that every node of a cluster
 * computes the same and nothing has to be stored. Throws a sentence that says what to ask of the administrator.
 */
export async function prepareAppLogin(databaseUrl: string, ownerUrl: string): Promise<string> {
  const separate = roleOf(databaseUrl) !== roleOf(ownerUrl)
  const appUrl = separate ? databaseUrl : urlAs(databaseUrl, APP_ROLE, derivedPassword(ownerUrl))
  const works = await canConnect(appUrl)
  if (works && (!separate || roleOf(databaseUrl) === APP_ROLE)) return appUrl
  await withClient(ownerUrl, async (client) => {
    const asking = { client, owner: roleOf(ownerUrl), databaseUrl }
    if (separate) await attempt(asking, () => letServe(client, roleOf(databaseUrl)))
    else await attempt(asking, () => letOurRoleLogIn(client, derivedPassword(ownerUrl)))
  })
  if (!(await canConnect(appUrl)))
    throw new Error(
      `The database refuses the role ${roleOf(appUrl)}. ` +
        'Give DATABASE_URL for a role that may connect and owns nothing, and DATABASE_OWNER_URL for the owner.',
    )
  return appUrl
}

/** Throws a sentence when row-level security would not hold for the role that this address connects as. */
export async function assertSafeRole(appUrl: string): Promise<void> {
  const [row] = await withClient(appUrl, async (client) => (await client.query<RoleFaults>(ROLE_FAULTS)).rows)
  if (!row) throw new Error('The database does not say which role this is.')
  const faults = [
    row.superuser && 'is a superuser',
    row.bypasses && 'bypasses row-level security',
    row.owned && `owns the table ${row.owned}`,
  ].filter((fault) => fault)
  if (faults.length === 0) return
  throw new Error(
    `The database role ${row.role} ${faults.join(' and ')}: one organisation could see another's data, so nothing is ` +
      'served. Give DATABASE_URL for a role that owns nothing, and DATABASE_OWNER_URL for the owner.',
  )
}

type RoleFaults = { role: string; superuser: boolean; bypasses: boolean; owned: string | null }

/** Being a member of the owner counts as owning: a member may do what the owner may. */
const ROLE_FAULTS = `
  select rolname as role, rolsuper as superuser, rolbypassrls as bypasses,
    (select min(relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') and pg_has_role(r.oid, c.relowner, 'member')) as owned
  from pg_roles r where rolname = current_user`

type Asking = { client: pg.Client; owner: string; databaseUrl: string }

async function attempt({ owner, databaseUrl }: Asking, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    // 42501: insufficient_privilege
    if ((error as pg.DatabaseError).code !== '42501') throw error
    const other = roleOf(databaseUrl) === owner ? APP_ROLE : roleOf(databaseUrl)
    throw new Error(
      `The role ${owner} may not prepare a role for the application. Ask the administrator of the database to run: ` +
        `create role ${APP_ROLE} login password '…'; ${other === APP_ROLE ? '' : `grant ${APP_ROLE} to ${other}; `}` +
        `then give DATABASE_URL for ${other} and DATABASE_OWNER_URL for ${owner}.`,
    )
  }
}

async function letOurRoleLogIn(client: pg.Client, password: string | undefined): Promise<void> {
  await ensureLoginRole(client, APP_ROLE, password)
  if (password !== undefined) await renewPassword(client, APP_ROLE, password)
}

/** A role of the administrator's choice gets the rights that migrations grant to ours, by being a member of it. */
async function letServe(client: pg.Client, role: string): Promise<void> {
  if (!(await roleExists(client, APP_ROLE))) await createRole(client, `${APP_ROLE} nologin`)
  if (role === APP_ROLE) return
  const { rows } = await client.query(`select pg_has_role($1, '${APP_ROLE}', 'usage') as has`, [role])
  if (!rows[0].has) await client.query(`grant ${APP_ROLE} to ${client.escapeIdentifier(role)}`)
}

async function ensureLoginRole(client: pg.Client, role: string, password?: string): Promise<void> {
  if (await roleExists(client, role)) return
  await createRole(
    client,
    `${role} login${password === undefined ? '' : ` password ${client.escapeLiteral(password)}`}`,
  )
}

/** The owner's password was changed, and with it the one derived from it. */
async function renewPassword(client: pg.Client, role: string, password: string): Promise<void> {
  try {
    await client.query(`alter role ${role} login password ${client.escapeLiteral(password)}`)
  } catch (error) {
    // "tuple concurrently updated": another node writes the same password at this moment.
    if ((error as pg.DatabaseError).code !== 'XX000') throw error
  }
}

const roleExists = async (client: pg.Client, role: string) =>
  ((await client.query('select 1 from pg_roles where rolname = $1', [role])).rowCount ?? 0) > 0

async function createRole(client: pg.Client, definition: string): Promise<void> {
  try {
    await client.query(`create role ${definition}`)
  } catch (error) {
    // 42710 duplicate_object, 23505 unique_violation: another process made it between our look and our try.
    const { code } = error as pg.DatabaseError
    if (code !== '42710' && code !== '23505') throw error
  }
}

async function canConnect(url: string): Promise<boolean> {
  try {
    await withClient(url, (client) => client.query('select 1'))
    return true
  } catch (error) {
    // 28xxx: the login was refused; 42501: it may not connect to this database. Anything else is not about the role.
    const code = (error as pg.DatabaseError).code ?? ''
    if (code.startsWith('28') || code === '42501') return false
    throw error
  }
}

/** No password, no derived one: then the server trusts by another way, such as a guarded socket. */
function derivedPassword(ownerUrl: string): string | undefined {
  const secret = new pg.Client({ connectionString: ownerUrl }).password
  return secret ? createHmac('sha256', secret).update(APP_ROLE).digest('base64url') : undefined
}

const roleOf = (url: string): string => new pg.Client({ connectionString: url }).user ?? ''

/** The same address for another role. Edited as text: a socket address is no standard URL. */
export function urlAs(url: string, role: string, password: string | undefined): string {
  const login = password === undefined ? role : `${role}:${encodeURIComponent(password)}`
  return url.replace(/^(postgres(?:ql)?:\/\/)(?:[^@/]*@)?/, `$1${login}@`)
}
