import { withClient } from '#src/platform/roles.ts'
import { testServer } from '#tests/support/database.ts'
import type { TestWorld } from '#tests/support/world.ts'

/** What somebody does who may do everything in the database, and whom no trigger and no wall stops. */
export async function asSuperuser(world: TestWorld, ...statements: string[]): Promise<void> {
  const { url } = await testServer()
  const { pathname } = new URL(world.database.ownerUrl)
  await withClient(Object.assign(new URL(url), { pathname }).href, async (client) => {
    await client.query('set session_replication_role = replica')
    for (const statement of statements) await client.query(statement)
  })
}
