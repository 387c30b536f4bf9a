/**
 * What the chain of audit lines costs: `npx tsx bench/audit.ts [seconds]`. Starts a PostgreSQL of its own with its
 * durability on. Twenty write in one organisation at once, each change 5 ms long, one line each: without the chain,
 * linked when they commit (as we do), and linked when the line is written. Then the same beside a change of two
 * seconds. Last, how long all lines take to be verified.
 */
import { sql } from 'kysely'
import { verifyAudit } from '#src/platform/audit-chain.ts'
import { audit } from '#src/platform/record.ts'
import { withClient } from '#src/platform/roles.ts'
import { change, type Who, type World } from '#src/platform/world.ts'
import { withTrialChamber } from './trial-chamber.ts'

const SECONDS = Number(process.argv[2] ?? 5)
const WRITERS = 20

const WAYS = ['no chain', 'linked at the commit', 'linked at once'] as const
type Way = (typeof WAYS)[number]

function write(world: World, who: Who, way: Way, seconds: number): Promise<void> {
  return change(world, who, async (tx) => {
    if (way === 'linked at once') await sql`set constraints all immediate`.execute(tx)
    await audit(tx, who, { action: 'measured', subject: null })
    await sql`select pg_sleep(${seconds})`.execute(tx)
  })
}

/** How many changes in a second, and how long the slowest of a hundred takes. */
async function measure(world: World, who: Who, way: Way) {
  const until = performance.now() + SECONDS * 1000
  const times: number[] = []
  const writer = async () => {
    while (performance.now() < until) {
      const start = performance.now()
      await write(world, who, way, 0.005)
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: WRITERS }, writer))
  times.sort((one, other) => one - other)
  const at = (share: number) => Math.round(times[Math.floor(share * (times.length - 1))]!)
  return `${Math.round(times.length / SECONDS)}/s, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`
}

await withTrialChamber(async ({ world, server, who }) => {
  const asOwner = (statement: string) => withClient(server.ownerUrl, (client) => client.query(statement))
  for (const way of WAYS) {
    const isChained = way !== 'no chain'
    await asOwner(`alter table audit_lines ${isChained ? 'enable' : 'disable'} trigger link_audit_line`)
    process.stdout.write(`${way}: ${await measure(world, who, way)}\n`)
    const long = write(world, who, way, 2)
    process.stdout.write(`  beside a long change: ${await measure(world, who, way)}\n`)
    await long
    if (!isChained) await asOwner('delete from audit_lines where id not in (select line_id from audit_links)')
  }
  const start = performance.now()
  const [chain] = await withClient(server.ownerUrl, (client) => verifyAudit(client, { now: new Date() }))
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  process.stdout.write(`${chain!.lines} lines verified in ${seconds} s: ${chain!.broken ? 'broken' : 'whole'}\n`)
})
