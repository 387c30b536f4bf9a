import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { type Db, inScope, type Scope, type Tx } from '#src/platform/database.ts'
import { north, south } from '#tests/support/cast.ts'
import { freshWorld } from '#tests/support/world.ts'

const policiesIn = async (tx: Tx) =>
  (await tx.selectFrom('policies').select('organisationId').execute()).map(({ organisationId }) => organisationId)

/** In one transaction that has no organisation of its own. */
const outside = <T>(db: Db, work: (tx: Tx) => Promise<T>) => inScope(db, { organisationId: null }, work)

const inNorth: Scope = { organisationId: north, userId: 'x' }

test('inside a transaction a scope shows its organisation alone, and then the former scope holds again', async () => {
  const { db } = await freshWorld()
  const seen = await outside(db, async (tx) => [
    await policiesIn(tx),
    await inScope(tx, inNorth, policiesIn),
    await inScope(tx, { organisationId: south }, policiesIn),
    await policiesIn(tx),
  ])
  expect(seen).toEqual([[], [north], [south], []])
})

test('an error undoes what its scope did, and nothing else of the transaction', async () => {
  const { db, owner } = await freshWorld()
  const language = (tx: Tx, to: string) => tx.updateTable('users').set({ language: to, name: to }).execute()
  await outside(db, async (tx) => {
    await language(tx, 'en')
    const failed = inScope(tx, inNorth, async (inside) => {
      await language(inside, 'fr')
      await sql`select 1 / 0`.execute(inside)
    })
    await expect(failed).rejects.toThrow('division by zero')
    expect(await policiesIn(tx)).toEqual([])
  })
  expect(await owner.selectFrom('users').select('name').distinct().execute()).toEqual([{ name: 'en' }])
})

test('two scopes at once in one transaction are refused: one would read in the name of the other', async () => {
  const { db } = await freshWorld()
  const both = outside(db, (tx) =>
    Promise.allSettled([north, south].map((organisationId) => inScope(tx, { organisationId }, policiesIn))),
  )
  expect((await both).map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
})
