import { readConfig } from '#src/platform/config.ts'
import type { Db } from '#src/platform/database.ts'
import { newId } from '#src/platform/id.ts'
import type { World } from '#src/platform/world.ts'
import { north, STAFF, south } from '#tests/support/cast.ts'
import { freshDatabase, type TestDatabase } from '#tests/support/database.ts'

/** A world of one's own: both chambers open, their staff, and nothing else. `owner` sees every row. */
export type TestWorld = World & { owner: Db; database: TestDatabase; setNow: (instant: string) => void }

type At = { now?: string }

/** `now` is an instant, '2027-01-15T14:00:00Z'. The clock stands still until set. */
export async function freshWorld(at: At = {}): Promise<TestWorld> {
  const database = await freshDatabase()
  await settle(database.owner)
  return worldOver(database, at)
}

/** The same over a database that was filled before. */
export function worldOver(database: TestDatabase, { now = '2027-01-15T14:00:00Z' }: At = {}): TestWorld {
  const config = readConfig({
    PORT: '3000',
    DATA_DIR: '/nonexistent',
    DEMO: '1',
    SECRET: 'for the tests only, '.repeat(2),
  })
  if (!config.ok) throw new Error(config.reasons.join(' '))
  let clock = now
  return {
    db: database.db,
    databaseUrl: database.appUrl,
    owner: database.owner,
    database,
    now: () => new Date(clock),
    setNow: (instant) => {
      clock = instant
    },
    config: config.value,
    submission: null,
    requestId: null,
  }
}

/** The types of the facts recorded in the whole world, in order. */
export async function factsIn(world: TestWorld): Promise<string[]> {
  const rows = await world.owner.selectFrom('facts').select('type').orderBy('id').execute()
  return rows.map((row) => row.type)
}

async function settle(owner: Db): Promise<void> {
  await owner
    .insertInto('organisations')
    .values([chamber(north, 'nord', 'Chambre du Nord'), chamber(south, 'sud', 'Chambre du Sud')])
    .execute()
  await owner
    .insertInto('policies')
    .values(
      [north, south].map((organisationId) => ({ organisationId, version: 1, textFr: 'Politique.', textEn: 'Policy.' })),
    )
    .execute()
  await owner
    .insertInto('users')
    .values(STAFF.map(({ userId, name, email }) => ({ id: userId, name, email, emailVerified: true })))
    .execute()
  await owner
    .insertInto('grants')
    .values(
      STAFF.flatMap(({ organisationId, userId, roles }) =>
        roles.map((role) => ({ organisationId, id: newId(), userId, role })),
      ),
    )
    .execute()
}

const chamber = (id: string, slug: string, name: string) => ({
  id,
  slug,
  name,
  shortName: name,
  city: 'Montréal',
  address: '1, rue Inventée',
  contactEmail: `info@${slug}.example`,
  contactPhone: '+15145550100',
  privacyOfficerName: 'Clotilde Hauterivière',
  privacyOfficerTitle: 'directrice générale',
  privacyOfficerEmail: `vie-privee@${slug}.example`,
})
