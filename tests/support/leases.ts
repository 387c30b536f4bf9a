import { sql } from 'kysely'
import type { TestWorld } from '#tests/support/world.ts'

/**
 * In real life a job that a dead process had is taken up after a minute. Here after a second; the rest is as in life:
 * it stays in the hands of the dead one until another worker looks.
 */
export const shortenLeases = (world: TestWorld) =>
  sql`update pgboss.job set expire_in = '1 second'`.execute(world.owner)
