import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { inScope } from '#src/platform/database.ts'
import { queueMail } from '#src/platform/mail.ts'
import { smtpPost } from '#src/platform/smtp.ts'
import { startJobs } from '#src/worker.ts'
import { coordinator, north } from '#tests/support/cast.ts'
import { type MailServerManners, refusal, startMailServer } from '#tests/support/mail-server.ts'
import { freshWorld, type TestWorld } from '#tests/support/world.ts'

/** A free port where nobody listens any more. */
async function freePort(): Promise<number> {
  const server = await startMailServer()
  await server.close()
  return server.port
}

async function serve(manners: MailServerManners) {
  const server = await startMailServer(manners)
  onTestFinished(server.close)
  return server
}

/** The worker of the application, posting to a port of this machine. */
async function work(world: TestWorld, port: number): Promise<void> {
  const worker = await startJobs(world, smtpPost(`smtp://127.0.0.1:${port}`, 'nord@nord.example'), () => {})
  onTestFinished(() => worker.stop())
}

type Letter = { to: string; subject: string; staleAfter?: Date }

/** Writes mails, one change each, in this order. */
async function write(world: TestWorld, letters: Letter[]): Promise<void> {
  for (const { to, subject, staleAfter } of letters)
    await inScope(world.db, coordinator, (tx) =>
      queueMail(tx, world.config.baseUrl, {
        organisationId: north,
        to: { address: to, name: null },
        language: 'fr',
        subject,
        html: '<p>…</p>',
        plain: '…',
        purpose: 'test',
        ...(staleAfter && { staleAfter }),
      }),
    )
}

const stateOf = async (world: TestWorld) =>
  (await world.owner.selectFrom('mails').selectAll().orderBy('id').execute()).map((mail) => [
    mail.subject,
    mail.sentAt ? 'sent' : mail.heldAt ? 'held' : mail.failedAt ? 'failed' : 'waiting',
  ])
const left = async (world: TestWorld) => (await stateOf(world)).filter(([, state]) => state === 'waiting').length
const done = (world: TestWorld) => expect.poll(() => left(world), { timeout: 20_000 }).toEqual(0)

/** Ends the wait for the next try. */
const hurry = (world: TestWorld) =>
  sql`update pgboss.job set start_after = now() where state in ('created', 'retry')`.execute(world.owner)

test('while the server is down mails wait; when it is back they leave in order, and what is over is held', async () => {
  const world = await freshWorld({ now: '2027-02-18T12:30:00Z' })
  const port = await freePort()
  await write(world, [
    { to: 'ottilie@exemple.ca', subject: 'version 1' },
    { to: 'casimir@exemple.ca', subject: 'rappel', staleAfter: new Date('2027-02-18T14:00:00Z') },
    { to: 'ottilie@exemple.ca', subject: 'version 2' },
    { to: 'ottilie@exemple.ca', subject: 'version 3' },
  ])
  await work(world, port)
  const tried = () => world.owner.selectFrom('mails').select('attempts').where('attempts', '>', 0).execute()
  await expect.poll(async () => (await tried()).length, { timeout: 10_000 }).toEqual(2)
  expect(await left(world)).toEqual(4)

  world.setNow('2027-02-18T15:00:00Z')
  const server = await serve({ port })
  const hurrying = setInterval(() => void hurry(world), 200)
  onTestFinished(() => clearInterval(hurrying))
  await done(world)
  expect(server.received.map(({ subject }) => subject)).toEqual(['version 1', 'version 2', 'version 3'])
  expect(await stateOf(world)).toEqual([
    ['version 1', 'sent'],
    ['rappel', 'held'],
    ['version 2', 'sent'],
    ['version 3', 'sent'],
  ])
})

test('an address that does not exist ends there; one that is full for now is tried again', async () => {
  const world = await freshWorld()
  let full = true
  const server = await serve({
    beforeAnswer: ({ to }) => {
      if (to === 'disparue@exemple.ca') throw refusal(550, 'No such mailbox')
      if (to === 'pleine@exemple.ca' && full) {
        full = false
        throw refusal(451, 'Try again later')
      }
    },
  })
  await write(
    world,
    ['disparue', 'pleine', 'ottilie'].map((name) => ({ to: `${name}@exemple.ca`, subject: name })),
  )
  await work(world, server.port)
  await expect.poll(() => full, { timeout: 10_000 }).toEqual(false)
  const hurrying = setInterval(() => void hurry(world), 200)
  onTestFinished(() => clearInterval(hurrying))
  await done(world)
  expect(await stateOf(world)).toEqual([
    ['disparue', 'failed'],
    ['pleine', 'sent'],
    ['ottilie', 'sent'],
  ])
  const { lastError, attempts } = await world.owner
    .selectFrom('mails')
    .select(['lastError', 'attempts'])
    .where('subject', '=', 'disparue')
    .executeTakeFirstOrThrow()
  expect([/550 No such mailbox/.test(lastError ?? ''), attempts]).toEqual([true, 1])
})

test('a server that is slow for one mail does not hold back the others', async () => {
  const world = await freshWorld()
  let goOn = () => {}
  const waiting = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const server = await serve({ beforeAnswer: ({ subject }) => (subject === 'lente' ? waiting : undefined) })
  const others = Array.from({ length: 20 }, (_, place) => ({ to: `n${place}@exemple.ca`, subject: `${place}` }))
  await write(world, [{ to: 'lente@exemple.ca', subject: 'lente' }, ...others])
  await work(world, server.port)
  await expect.poll(() => left(world), { timeout: 20_000 }).toEqual(1)
  expect(server.received.length).toEqual(20)
  goOn()
  await done(world)
  expect(server.received.at(-1)?.subject).toEqual('lente')
})
