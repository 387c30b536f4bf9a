import { expect, test } from 'vitest'
import { cancelEvent, correctEvent, postponeEvent } from '#src/modules/events/commands/events.ts'
import { orderLinks } from '#src/modules/events/commands/openings.ts'
import { withdrawFrom } from '#src/modules/events/commands/registrations.ts'
import { eventPlan } from '#src/modules/events/examples.ts'
import { day } from '#src/platform/day.ts'
import { Forbidden } from '#src/platform/errors.ts'
import { reactions } from '#src/reactions.ts'
import { adviser, asCandidateActor, coordinator, north } from '#tests/support/cast.ts'
import { lastMailTo, linkIn, mailsIn } from '#tests/support/mails.ts'
import { openToAll, planDay } from '#tests/support/planned-day.ts'
import { openSite } from '#tests/support/site.ts'
import { freshWorld, type TestWorld } from '#tests/support/world.ts'

/** What the worker does with every fact recorded so far. */
async function react(world: TestWorld): Promise<void> {
  const who = { kind: 'system', organisationId: north, userId: null, name: null }
  for (const { type, data } of await world.owner.selectFrom('facts').select(['type', 'data']).orderBy('id').execute()) {
    const following = (reactions as Record<string, ((...args: unknown[]) => Promise<void>)[]>)[type] ?? []
    for (const reaction of following) await reaction(world, who, { type, ...(data as object) })
  }
}

const told = async (world: TestWorld) => (await mailsIn(world)).map(({ toAddress, subject }) => [toAddress, subject])
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('who still comes gets one link of their own, in their language, however often the job runs', async () => {
  const world = await freshWorld()
  const { eventId, philomene, ofPhilomene } = await planDay(world)
  await openToAll(world, eventId)
  await withdrawFrom(world, asCandidateActor(philomene), { eventId, registrationId: ofPhilomene }, null)
  await orderLinks(world, coordinator, eventId, 'candidates')
  await react(world)
  await react(world)
  expect((await told(world)).sort()).toEqual([
    ['casimir@exemple.ca', 'Journée d’entrevues, technologies, Thursday, February 18, 2027: your personal link'],
    ['ottilie@exemple.ca', 'Journée d’entrevues, technologies, jeudi 18 février 2027\u00a0: votre lien personnel'],
  ])
  const { plain: text } = await lastMailTo(world, 'ottilie@exemple.ca')
  const lines = plain(text).split('\n')
  expect(lines).toContain('- 9 h à 16 h, heure de Québec (UTC−5)')
  expect(lines).toContain(
    '- Choisissez les entreprises que vous voulez rencontrer, au plus tard le mercredi 10 février 2027.',
  )
  expect(lines.slice(-4)).toEqual(['Chambre du Nord', '1, rue Inventée', 'info@nord.example', '514 555-0100'])
})

test('the link opens the space of that person at that day', async () => {
  const world = await freshWorld()
  const { eventId } = await planDay(world)
  await orderLinks(world, coordinator, eventId, 'candidates')
  await react(world)
  const { browser } = await openSite(world)
  const they = browser()
  const opened = await they.post(await linkIn(world, 'ottilie@exemple.ca'))
  expect(opened.headers.get('location')).toEqual(`/o/nord/candidate/events/${eventId}`)
  const page = await (await they.get(opened.headers.get('location') ?? '')).text()
  expect(page).toMatch('Bonjour Ottilie')
})

test('the contacts of firms that come get the link of their firm; without an address, nobody does', async () => {
  const world = await freshWorld()
  const { eventId } = await planDay(world)
  await expect(orderLinks(world, adviser, eventId, 'employers')).rejects.toThrow(Forbidden)
  await orderLinks(world, coordinator, eventId, 'employers')
  await react(world)
  expect((await told(world)).map(([to]) => to).sort()).toEqual([
    'barnabe@calvados.example',
    'euphrasie@brumeval.example',
  ])
})

test('when a day is put off everybody is told the new date and why; when called off, only why', async () => {
  const world = await freshWorld()
  const { eventId } = await planDay(world)
  const off = { toOn: day('2027-02-25'), reason: 'Tempête annoncée.', rowVersion: 1 }
  await postponeEvent(world, coordinator, eventId, off)
  await react(world)
  expect((await mailsIn(world)).map(({ purpose }) => purpose)).toEqual(Array(5).fill('event-postponed'))
  const first = plain((await lastMailTo(world, 'ottilie@exemple.ca')).plain)
  expect(first).toMatch('devait avoir lieu le jeudi 18 février 2027. La nouvelle date est le jeudi 25 février 2027.')
  expect(first).toMatch('Tempête annoncée.')

  await cancelEvent(world, coordinator, eventId, { reason: 'Salle inondée.', rowVersion: 2 })
  await react(world)
  expect((await mailsIn(world)).length).toEqual(10)
  const second = await lastMailTo(world, 'casimir@exemple.ca')
  expect(second.subject).toEqual('Journée d’entrevues, technologies is cancelled')
  expect([/Salle inondée\./.test(second.plain), /https?:/.test(second.plain)]).toEqual([true, false])
})

test('nobody is asked to come to a day that was called off, nor told of a place before any timetable', async () => {
  const world = await freshWorld()
  const { eventId } = await planDay(world)
  await correctEvent(world, coordinator, eventId, { plan: eventPlan({ place: 'Ailleurs' }), rowVersion: 1 })
  await react(world)
  expect(await told(world)).toEqual([])
  await cancelEvent(world, coordinator, eventId, { reason: 'Non.', rowVersion: 2 })
  expect(await orderLinks(world, coordinator, eventId, 'candidates')).toEqual({ ok: false, reasons: ['cancelled'] })
})
