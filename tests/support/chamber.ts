import { expect } from 'vitest'
import { seedDemo } from '#src/demo/seed.ts'
import type { Stage } from '#src/demo/stages.ts'
import { installProgrammes } from '#src/modules/programmes/commands/install-programmes.ts'
import { INTERCONNEXION_LAVAL } from '#src/modules/programmes/shipped/interconnexion-laval.ts'
import { PASSERELLE_SECTORIELLE } from '#src/modules/programmes/shipped/passerelle-sectorielle.ts'
import { inScope } from '#src/platform/database.ts'
import { smtpPost } from '#src/platform/smtp.ts'
import type { Worker } from '#src/platform/work.ts'
import { startJobs } from '#src/worker.ts'
import { manager } from '#tests/support/cast.ts'
import { type MailServer, type ReceivedMail, startMailServer } from '#tests/support/mail-server.ts'
import { type Served, serveSite } from '#tests/support/served.ts'
import { freshWorld, type TestWorld } from '#tests/support/world.ts'

/** A chamber at work: its site, the worker behind it, and the mailboxes of everybody. The clock is the test's. */
export type Chamber = {
  slug: string
  world: TestWorld
  origin: string
  mails: MailServer
  /** Of its only day; '' while there is none. */
  eventId: string
  /** Somebody of its staff by a role. */
  staff: (role: string) => Promise<{ email: string; name: string }>
  /** Mails to an address that came after `seen`, once there is one. */
  mailTo: (address: string, seen?: number) => Promise<ReceivedMail>
  /** Once every mail that was written has left, and every fact has had its consequences. */
  settled: () => Promise<void>
  close: () => Promise<void>
}

/** The chamber of Montréal of the demo world, up to a stage, at an instant. */
export async function openDemoChamber({ until, now }: { until: Stage; now: string }): Promise<Chamber> {
  const world = await freshWorld({ now })
  await seedDemo(world, until)
  return open(world, 'vieux-canal')
}

/** The northern chamber with its programmes and its staff, and nobody else yet. */
export async function openNewChamber({ now }: { now: string }): Promise<Chamber> {
  const world = await freshWorld({ now })
  await inScope(world.db, manager, (tx) =>
    installProgrammes(tx, manager, [INTERCONNEXION_LAVAL, PASSERELLE_SECTORIELLE]),
  )
  return open(world, 'nord')
}

/** The only day of the chamber. */
export async function findEvent({ world, slug }: Pick<Chamber, 'world' | 'slug'>): Promise<string> {
  const event = await world.owner
    .selectFrom('events')
    .innerJoin('organisations', 'organisations.id', 'events.organisationId')
    .select('events.id')
    .where('organisations.slug', '=', slug)
    .executeTakeFirst()
  return event?.id ?? ''
}

async function open(world: TestWorld, slug: string): Promise<Chamber> {
  const site = await serveSite(world)
  const mails = await startMailServer()
  const worker = await startJobs(site.world, smtpPost(mails.url, `Chambre <info@${slug}.example>`), () => {})
  return {
    slug,
    world: site.world,
    origin: site.origin,
    mails,
    eventId: await findEvent({ world, slug }),
    staff: (role) => findStaff(world, slug, role),
    mailTo: (address, seen = 0) => arrived(mails, address, seen),
    settled: () => expect.poll(() => unsettled(world), { timeout: 30_000 }).toEqual(0),
    close: () => closeAll(site, worker, mails),
  }
}

const findStaff = (world: TestWorld, slug: string, role: string) =>
  world.owner
    .selectFrom('grants')
    .innerJoin('users', 'users.id', 'grants.userId')
    .innerJoin('organisations', 'organisations.id', 'grants.organisationId')
    .select(['users.email', 'users.name'])
    .where('organisations.slug', '=', slug)
    .where('grants.role', '=', role)
    .executeTakeFirstOrThrow()

async function arrived(mails: MailServer, address: string, seen: number): Promise<ReceivedMail> {
  const found = () => mails.received.slice(seen).findLast(({ to }) => to === address)
  await expect.poll(() => found() !== undefined, { timeout: 15_000, message: `a mail to ${address}` }).toEqual(true)
  return found()!
}

async function unsettled(world: TestWorld): Promise<number> {
  const { rows } = await world.database.pool.query(
    `select count(*)::int as count from pgboss.job
     where name in ('react', 'send-mail') and state in ('created', 'retry', 'active') and start_after <= now()`,
  )
  return rows[0].count
}

async function closeAll(site: Served, worker: Worker, mails: MailServer): Promise<void> {
  await worker.stop()
  await site.close()
  await mails.close()
  await site.world.database.close()
}

/** The personal link of a mail. */
export function linkIn({ text }: Pick<ReceivedMail, 'text'>): string {
  const [link] = /https?:\/\/\S+\/access\/\S+/.exec(text) ?? []
  if (!link) throw new Error(`The mail has no personal link: ${text}`)
  return link
}
