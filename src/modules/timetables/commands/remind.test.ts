import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { cancelEvent, postponeEvent } from '#src/modules/events/commands/events.ts'
import { withdrawFrom } from '#src/modules/events/commands/registrations.ts'
import { orderReminders, type ReminderOrder, remind } from '#src/modules/timetables/commands/remind.ts'
import { day } from '#src/platform/day.ts'
import { sendQueuedMail } from '#src/platform/send-mail.ts'
import { asCandidateActor, coordinator, north } from '#tests/support/cast.ts'
import { mailsIn } from '#tests/support/mails.ts'
import { react } from '#tests/support/reactions.ts'
import { releasedDay } from '#tests/support/released-day.ts'
import { freshWorld, type TestWorld } from '#tests/support/world.ts'

const system = { kind: 'system', organisationId: north, userId: null, name: null }

type Order = { at: string; data: ReminderOrder }

/** The reminders that wait for their hour. */
async function ordersIn(world: TestWorld): Promise<Order[]> {
  const { rows } = await sql<{ at: Date; data: ReminderOrder }>`
    select start_after as at, data from pgboss.job where name = 'remind' order by start_after`.execute(world.owner)
  return rows.map(({ at, data }) => ({ at: at.toISOString(), data }))
}

const reminded = async (world: TestWorld) =>
  (await mailsIn(world)).filter(({ purpose }) => purpose.startsWith('reminder')).map(({ toAddress }) => toAddress)

test('reminders are ordered for the day before and the hour before, once, and again for a new date', async () => {
  const world = await freshWorld()
  const { eventId } = await releasedDay(world)
  await react(world)
  await orderReminders(world, system, { eventId })
  expect((await ordersIn(world)).map(({ at, data }) => [at, data.reminder])).toEqual([
    ['2027-02-17T14:00:00.000Z', 'tomorrow'],
    ['2027-02-18T13:00:00.000Z', 'soon'],
  ])
  await postponeEvent(world, coordinator, eventId, { toOn: day('2027-02-25'), reason: 'Neige.', rowVersion: 1 })
  await react(world)
  expect((await ordersIn(world)).map(({ at }) => at.slice(0, 10))).toEqual([
    '2027-02-17',
    '2027-02-18',
    '2027-02-24',
    '2027-02-25',
  ])
})

test('nothing is ordered for an hour that is over', async () => {
  const world = await freshWorld({ now: '2027-02-17T20:00:00Z' })
  await releasedDay(world)
  await react(world)
  expect((await ordersIn(world)).map(({ data }) => data.reminder)).toEqual(['soon'])
})

test('those who have meetings are reminded once; whoever withdrew or has none is left in peace', async () => {
  const world = await freshWorld()
  const { eventId, casimir } = await releasedDay(world)
  await react(world)
  const { id } = await world.owner
    .selectFrom('registrations')
    .select('id')
    .where('candidateId', '=', casimir)
    .executeTakeFirstOrThrow()
  await withdrawFrom(world, asCandidateActor(casimir), { eventId, registrationId: id as never }, null)
  const [order] = await ordersIn(world)
  await remind(world, system, order!.data)
  await remind(world, system, order!.data)
  expect((await reminded(world)).sort()).toEqual([
    'barnabe@calvados.example',
    'euphrasie@brumeval.example',
    'ottilie@exemple.ca',
  ])
})

test('a reminder of the old date or of a cancelled day says nothing', async () => {
  const world = await freshWorld()
  const { eventId } = await releasedDay(world)
  await react(world)
  const [old] = await ordersIn(world)
  await postponeEvent(world, coordinator, eventId, { toOn: day('2027-02-25'), reason: 'Neige.', rowVersion: 1 })
  await react(world)
  const latest = (await ordersIn(world)).at(-1)
  await remind(world, system, old!.data)
  await cancelEvent(world, coordinator, eventId, { reason: 'Non.', rowVersion: 2 })
  await remind(world, system, latest!.data)
  expect(await reminded(world)).toEqual([])
})

test('a reminder that could not leave before the day began is held, not sent', async () => {
  const world = await freshWorld()
  await releasedDay(world)
  await react(world)
  const soon = (await ordersIn(world)).at(-1)
  await remind(world, system, soon!.data)
  const waiting = await world.owner.selectFrom('mails').select(['id']).where('purpose', 'like', 'reminder%').execute()
  const sent: string[] = []
  const post = async ({ to }: { to: { address: string } }) => void sent.push(to.address)
  const late = new Date('2027-02-18T14:00:01Z')
  for (const { id } of waiting) await sendQueuedMail(world.db, post, { organisationId: north, mailId: id, now: late })
  const held = await world.owner.selectFrom('mails').select('id').where('heldAt', 'is not', null).execute()
  expect([sent, held.length]).toEqual([[], waiting.length])
})
