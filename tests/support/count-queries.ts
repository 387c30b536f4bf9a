import type pg from 'pg'
import type { TestWorld } from '#tests/support/world.ts'

/** The statements that a piece of work sends to the database, as text. One piece at a time. */
export function watchQueries({ database }: TestWorld): (work: () => Promise<unknown>) => Promise<string[]> {
  const watched = new WeakSet<pg.PoolClient>()
  let sent: string[] = []
  database.pool.on('acquire', (client) => {
    if (watched.has(client)) return
    watched.add(client)
    const query = client.query.bind(client) as (...args: unknown[]) => unknown
    client.query = ((...args: unknown[]) => {
      sent.push(textOf(args[0]))
      return query(...args)
    }) as typeof client.query
  })
  return async (work) => {
    sent = []
    await work()
    return sent
  }
}

const textOf = (query: unknown): string => (typeof query === 'string' ? query : (query as { text: string }).text)
