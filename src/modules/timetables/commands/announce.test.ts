import { expect, test } from 'vitest'
import { cancelEvent, postponeEvent } from '#src/modules/events/commands/events.ts'
import { declineMeeting } from '#src/modules/timetables/commands/answer.ts'
import { releaseTimetable } from '#src/modules/timetables/commands/release.ts'
import { proposeRepair } from '#src/modules/timetables/commands/repair.ts'
import { day } from '#src/platform/day.ts'
import { readCalendar } from '#tests/support/calendars.ts'
import { asCandidateActor, coordinator } from '#tests/support/cast.ts'
import { react } from '#tests/support/reactions.ts'
import { approvedDay, drafted, meetingsOf, released, releasedDay } from '#tests/support/released-day.ts'
import { freshWorld, type TestWorld } from '#tests/support/world.ts'

/** Mails since the first `seen`, by address. */
async function mailsAfter(world: TestWorld, seen = 0) {
  const mails = await world.owner.selectFrom('mails').selectAll().orderBy('id').execute()
  return mails.slice(seen).sort((one, other) => (one.toAddress < other.toAddress ? -1 : 1))
}
const calendarOf = (mail: { calendar: string | null } | undefined) => readCalendar(mail?.calendar ?? '')

test('the first version tells everybody their own times, with an entry for each; a second run writes nothing', async () => {
  const world = await freshWorld()
  const planned = await releasedDay(world)
  await react(world)
  await react(world)
  const mails = await mailsAfter(world)
  expect(mails.map(({ toAddress, language, calendar }) => [toAddress, language, calendar !== null])).toEqual([
    ['barnabe@calvados.example', 'fr', true],
    ['casimir@exemple.ca', 'en', true],
    ['euphrasie@brumeval.example', 'en', true],
    ['ottilie@exemple.ca', 'fr', true],
    ['philomene@exemple.ca', 'fr', false],
  ])
  const meetings = await meetingsOf(world, planned)
  const hers = meetings.filter(({ candidateId }) => candidateId === planned.ottilie)
  const { method, entries } = calendarOf(mails[3])
  expect(method).toEqual('PUBLISH')
  expect(entries.map(({ uid, sequence, status }) => [uid, sequence, status])).toEqual(
    hers.map(({ id }) => [`${id}.candidate@nord.jumelage`, 1, 'CONFIRMED']),
  )
  expect(entries.map(({ startsAt }) => startsAt)).toEqual(hers.map(({ slot }) => startOf(slot)))
  expect(mails[3]?.plain).not.toMatch('Casimir')
})

/** Slots of a quarter of an hour from nine o'clock in Montréal in winter. Twelve of them before the break. */
const startOf = (slot: number, on = '2027-02-18') =>
  new Date(Date.parse(`${on}T14:00:00Z`) + (slot + (slot >= 12 ? 4 : 0)) * 900_000).toISOString().replace('.000', '')

test('a message of the coordinator stands in the mail, in the language of whoever reads it', async () => {
  const world = await freshWorld()
  const planned = await approvedDay(world)
  const message = { fr: 'Stationnement derrière.', en: 'Park behind the hall.' }
  await releaseTimetable(world, coordinator, await drafted(world, planned), message)
  await react(world)
  const said = (await mailsAfter(world)).map(({ plain }) =>
    [message.fr, message.en].map((line) => plain.includes(line)),
  )
  const [fr, en] = [
    [true, false],
    [false, true],
  ]
  expect(said).toEqual([fr, en, en, fr, fr])
})

test('a later version tells only those concerned, and only what changed, by the entry that they have', async () => {
  const world = await freshWorld()
  const planned = await releasedDay(world)
  await react(world)
  const first = await mailsAfter(world)
  const before = await meetingsOf(world, planned)
  const hers = before.find(
    ({ candidateId, tableId }) => candidateId === planned.ottilie && tableId === planned.tables[2],
  )
  await declineMeeting(world, asCandidateActor(planned.ottilie), hers!.id, 'Trop loin de chez moi.')
  const repair = await proposeRepair(world, coordinator, planned.eventId)
  if (!repair.ok) throw new Error('refused')
  await released(world, repair.value.draftId)
  await react(world)
  await react(world)
  const told = await mailsAfter(world, first.length)
  expect(told.map(({ toAddress }) => toAddress)).toEqual(['euphrasie@brumeval.example', 'ottilie@exemple.ca'])
  const { entries } = calendarOf(told[1])
  expect(entries.map(({ uid, sequence, status }) => [uid, sequence, status])).toEqual([
    [`${hers!.id}.candidate@nord.jumelage`, 2, 'CANCELLED'],
  ])
  expect(told.map(({ plain }) => plain.includes('Trop loin'))).toEqual([false, false])
})

test('a day that is put off moves the entries, and one that is called off takes them away', async () => {
  const world = await freshWorld()
  const planned = await releasedDay(world)
  await react(world)
  const first = await mailsAfter(world)
  const off = { toOn: day('2027-02-25'), reason: 'Tempête annoncée.', rowVersion: 1 }
  await postponeEvent(world, coordinator, planned.eventId, off)
  await react(world)
  const moved = await mailsAfter(world, first.length)
  const identities = (mail: Parameters<typeof calendarOf>[0]) => calendarOf(mail).entries.map(({ uid }) => uid)
  expect(moved.map(({ toAddress, calendar }) => [toAddress, calendar !== null])).toEqual(
    first.map(({ toAddress, calendar }) => [toAddress, calendar !== null]),
  )
  expect(identities(moved[3])).toEqual(identities(first[3]))
  const hers = (await meetingsOf(world, planned)).filter(({ candidateId }) => candidateId === planned.ottilie)
  expect(calendarOf(moved[3]).entries.map(({ sequence, startsAt }) => [sequence, startsAt])).toEqual(
    hers.map(({ slot }) => [2, startOf(slot, '2027-02-25')]),
  )
  expect(moved.map(({ plain }) => plain.includes('Le fichier joint déplace'))).toEqual([
    true,
    false,
    false,
    true,
    false,
  ])

  await cancelEvent(world, coordinator, planned.eventId, { reason: 'Salle inondée.', rowVersion: 2 })
  await react(world)
  const gone = await mailsAfter(world, first.length + moved.length)
  expect(identities(gone[3])).toEqual(identities(first[3]))
  expect(calendarOf(gone[3]).entries.map(({ sequence, status }) => [sequence, status])).toEqual(
    hers.map(() => [3, 'CANCELLED']),
  )
})

test('what the worker comes to late is not told any more: the old date, or times of a day that is called off', async () => {
  const world = await freshWorld()
  const planned = await releasedDay(world)
  const { eventId } = planned
  await postponeEvent(world, coordinator, eventId, { toOn: day('2027-02-25'), reason: 'Un.', rowVersion: 1 })
  await postponeEvent(world, coordinator, eventId, { toOn: day('2027-03-04'), reason: 'Deux.', rowVersion: 2 })
  await cancelEvent(world, coordinator, eventId, { reason: 'Trois.', rowVersion: 3 })
  await react(world)
  expect((await mailsAfter(world)).map(({ purpose }) => purpose)).toEqual(Array(5).fill('event-cancelled'))
})
