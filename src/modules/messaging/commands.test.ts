import { expect, test } from 'vitest'
import { sendAgain } from '#src/modules/messaging/commands.ts'
import { countMails, listMails } from '#src/modules/messaging/queries.ts'
import type { MailId } from '#src/modules/messaging/types.ts'
import { inScope } from '#src/platform/database.ts'
import { NotFound } from '#src/platform/errors.ts'
import { queueMail } from '#src/platform/mail.ts'
import { sendQueuedMail } from '#src/platform/send-mail.ts'
import { look } from '#src/platform/world.ts'
import {
  adviser,
  coordinator,
  employerAdviser,
  manager,
  north,
  privacyOfficer,
  southManager,
} from '#tests/support/cast.ts'
import { refusal } from '#tests/support/mail-server.ts'
import { factsIn, freshWorld, type TestWorld } from '#tests/support/world.ts'

/** Writes a mail of the northern chamber. */
async function written(world: TestWorld, subject: string, staleAfter?: Date): Promise<MailId> {
  const mail = { to: { address: `${subject}@exemple.ca`, name: null }, html: '<p>…</p>', plain: '…', purpose: 'test' }
  const id = await inScope(world.db, coordinator, (tx) =>
    queueMail(tx, world.config.baseUrl, {
      ...mail,
      organisationId: north,
      language: 'fr',
      subject,
      ...(staleAfter && { staleAfter }),
    }),
  )
  return id as MailId
}

const send = (world: TestWorld, mailId: MailId, post = async () => {}) =>
  sendQueuedMail(world.db, post, { organisationId: north, mailId, now: world.now() })

const refuses = async () => {
  throw refusal(550, '550 No such mailbox')
}

/** One mail in each state, by its name. */
async function outbox(world: TestWorld) {
  const waiting = await written(world, 'attend')
  const sent = await written(world, 'part')
  const failed = await written(world, 'refuse')
  const held = await written(world, 'retenu', new Date(world.now().getTime() - 1))
  await send(world, sent)
  await send(world, failed, refuses)
  await send(world, held)
  return { waiting, sent, failed, held }
}

test('staff who run the day see each mail in its state, with what the server said; nobody else sees any', async () => {
  const world = await freshWorld()
  await outbox(world)
  const seen = (actor: typeof coordinator, state: 'failed' | 'waiting') =>
    look(world, actor, (db) => listMails(db, actor, { state, page: 1 }))
  expect((await seen(manager, 'failed')).rows).toMatchObject([
    { subject: 'refuse', toAddress: 'refuse@exemple.ca', attempts: 1, lastError: '550 No such mailbox' },
  ])
  expect(await look(world, coordinator, (db) => countMails(db, coordinator))).toEqual({
    waiting: 1,
    failed: 1,
    held: 1,
    sent: 1,
  })
  for (const other of [adviser, employerAdviser, privacyOfficer, southManager])
    expect((await seen(other, 'waiting')).total).toEqual(0)
})

test('what was refused or held leaves when somebody says so, and that is kept', async () => {
  const world = await freshWorld()
  const { failed, held } = await outbox(world)
  for (const id of [failed, held]) {
    expect(await sendAgain(world, coordinator, id)).toEqual({ ok: true, value: null })
    expect((await send(world, id)).outcome).toEqual('sent')
  }
  expect((await look(world, coordinator, (db) => countMails(db, coordinator))).sent).toEqual(3)
  expect(await factsIn(world)).toEqual(['mail.sent-again', 'mail.sent-again'])
})

test('what waits or was sent is not sent twice', async () => {
  const world = await freshWorld()
  const { waiting, sent } = await outbox(world)
  for (const id of [waiting, sent])
    expect(await sendAgain(world, coordinator, id)).toEqual({ ok: false, reasons: ['not-stopped'] })
  expect(await factsIn(world)).toEqual([])
})

test('nobody else sends a mail again', async () => {
  const world = await freshWorld()
  const { failed } = await outbox(world)
  for (const other of [adviser, southManager]) await expect(sendAgain(world, other, failed)).rejects.toThrow(NotFound)
})
