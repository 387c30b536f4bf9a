import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { migrate } from '#src/platform/migrate.ts'
import { assertSafeRole, prepareAppLogin, urlAs, withClient } from '#src/platform/roles.ts'
import { emptyDatabase, PASSWORD, testServer } from '#tests/support/database.ts'

/** A role of the server, with a name of its own: roles are shared by all databases of a server. */
async function makeRole(rights: string): Promise<{ name: string; password: string }> {
  const name = `role_${randomBytes(6).toString('hex')}`
  const { url } = await testServer()
  await withClient(url, (client) => client.query(`create role ${name} login password 'secret' ${rights}`))
  return { name, password: 'secret' }
}

const nameOf = (url: string) => /[^/?]*(?=\?|$)/.exec(url.slice(url.lastIndexOf('/') + 1))?.[0]

const giveDatabase = async (databaseUrl: string, owner: string) => {
  const { url } = await testServer()
  await withClient(url, (client) => client.query(`alter database ${nameOf(databaseUrl)} owner to ${owner}`))
}

test('the application gets a login of its own when DATABASE_URL owns the tables', async () => {
  const { ownerUrl } = await emptyDatabase()
  const owner = await makeRole('createrole')
  await giveDatabase(ownerUrl, owner.name)
  const databaseUrl = urlAs(ownerUrl, owner.name, owner.password)
  const appUrl = await prepareAppLogin(databaseUrl, databaseUrl)
  await migrate(databaseUrl)
  expect(appUrl).toEqual(urlAs(databaseUrl, 'jumelage_app', PASSWORD))
  await expect(assertSafeRole(appUrl)).resolves.toEqual(undefined)
  await expect(assertSafeRole(databaseUrl)).rejects.toThrow(
    `The database role ${owner.name} owns the table absence_notes:`,
  )
})

test('a role that the administrator chose serves as a member of ours', async () => {
  const { ownerUrl } = await emptyDatabase()
  const { url } = await testServer()
  await migrate(ownerUrl)
  const chosen = await makeRole('')
  const databaseUrl = urlAs(ownerUrl, chosen.name, chosen.password)
  const admin = url.replace(/\/[^/?]*(\?|$)/, `/${nameOf(ownerUrl)}$1`)
  await withClient(admin, (client) => client.query(`grant connect on database ${nameOf(ownerUrl)} to ${chosen.name}`))
  expect(await prepareAppLogin(databaseUrl, admin)).toEqual(databaseUrl)
  await expect(assertSafeRole(databaseUrl)).resolves.toEqual(undefined)
  const read = await withClient(databaseUrl, (client) => client.query('select * from organisations'))
  expect(read.rows).toEqual([])
})

test('an owner that may not make roles is told what to ask of the administrator', async () => {
  const { ownerUrl } = await emptyDatabase()
  const { url } = await testServer()
  const owner = await makeRole('')
  await giveDatabase(ownerUrl, owner.name)
  await withClient(url, (client) => client.query(`revoke connect on database ${nameOf(ownerUrl)} from jumelage_app`))
  const databaseUrl = urlAs(ownerUrl, owner.name, owner.password)
  await expect(prepareAppLogin(databaseUrl, databaseUrl)).rejects.toThrow(
    `The role ${owner.name} may not prepare a role for the application. ` +
      'Ask the administrator of the database to run: ' +
      "create role jumelage_app login password '…'; " +
      `then give DATABASE_URL for jumelage_app and DATABASE_OWNER_URL for ${owner.name}.`,
  )
})

test('a superuser is refused', async () => {
  const { url } = await testServer()
  await expect(assertSafeRole(url)).rejects.toThrow(/is a superuser and bypasses row-level security/)
})

test('an address is written for another role, also a socket address', () => {
  expect(urlAs('postgres://a:b@db.example:5433/x?sslmode=require', 'c', 'd/e')).toEqual(
    'postgres://c:d%2Fe@db.example:5433/x?sslmode=require',
  )
  expect(urlAs('postgres://a@%2Ftmp%2Frun/x', 'c', undefined)).toEqual('postgres://c@%2Ftmp%2Frun/x')
  expect(urlAs('postgresql://db.example/x', 'c', undefined)).toEqual('postgresql://c@db.example/x')
})
