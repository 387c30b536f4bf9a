import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '#src/platform/database.ts'
import { BadRequest } from '#src/platform/errors.ts'
import { newId } from '#src/platform/id.ts'

/** At most `max` times in `seconds`, counted from the first. */
export type Limit = { name: string; max: number; seconds: number }

/**
 * Counts one try of somebody (an address, an account: kept only as a hash) against a limit, in the database, so that
 * all processes count together. One statement: tries at the same moment are all counted.
 * Throws BadRequest 429 with the seconds to wait when there were too many.
 */
export async function countTry(db: Db, limit: Limit, whose: string, now: Date): Promise<void> {
  const { count, since } = await tally(db, limit, whose, now)
  if (count <= limit.max) return
  const seconds = Math.ceil((since + limit.seconds * 1000 - now.getTime()) / 1000)
  throw new BadRequest(429, `too many: ${limit.name}`, Math.max(1, seconds))
}

/** The same, for callers that answer by themselves: whether it is still within the limit. */
export async function isWithin(db: Db, limit: Limit, whose: string, now: Date): Promise<boolean> {
  const { count } = await tally(db, limit, whose, now)
  return count <= limit.max
}

async function tally(db: Db, limit: Limit, whose: string, now: Date): Promise<{ count: number; since: number }> {
  const key = `${limit.name}:${createHash('sha256').update(whose).digest('base64url')}`
  const isOver = sql<boolean>`rate_limits.last_request <= ${now.getTime() - limit.seconds * 1000}`
  const { count, lastRequest } = await db
    .insertInto('rateLimits')
    .values({ id: newId(), key, count: 1, lastRequest: now.getTime() })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        count: sql<number>`case when ${isOver} then 1 else rate_limits.count + 1 end`,
        lastRequest: sql<number>`case when ${isOver} then ${now.getTime()}::bigint else rate_limits.last_request end`,
      }),
    )
    .returning(['count', 'lastRequest'])
    .executeTakeFirstOrThrow()
  return { count, since: Number(lastRequest) }
}

/** Forgets what no limit can still count. */
export const sweepTries = (db: Db, now: Date) =>
  db
    .deleteFrom('rateLimits')
    .where('lastRequest', '<', String(now.getTime() - 2 * 86_400_000))
    .execute()
