import { expect, test } from 'vitest'
import { withdrawConsent } from '#src/modules/candidates/commands/consents.ts'
import { listProfilesFor } from '#src/modules/candidates/queries/profiles.ts'
import { answerMeeting, type NewAnswer } from '#src/modules/interviews/commands/answers.ts'
import { introduceIfMutual } from '#src/modules/interviews/commands/introductions.ts'
import { listIntroductions, listOpenContacts } from '#src/modules/interviews/queries/introductions.ts'
import { look } from '#src/platform/world.ts'
import { asCandidateActor, asEmployerActor, coordinator, north } from '#tests/support/cast.ts'
import { type HeldDay, heldDay, THE_DAY } from '#tests/support/held-day.ts'
import { factsIn, freshWorld, type TestWorld } from '#tests/support/world.ts'

const system = { kind: 'system', organisationId: north, userId: null, name: null }
const said: NewAnswer = { answer: 'yes', reason: null, said: null, note: null, rowVersion: 0 }

const mailsOf = (world: TestWorld) =>
  world.owner.selectFrom('mails').select(['toAddress', 'language', 'subject', 'plain']).orderBy('id').execute()

const mutual = async (world: TestWorld, day: HeldDay) => {
  await answerMeeting(world, asEmployerActor(day.orfeo), day.meetings.ottilieOrfeo, said)
  await answerMeeting(world, asCandidateActor(day.ottilie), day.meetings.ottilieOrfeo, said)
}
const follow = (world: TestWorld, { eventId, ottilie, orfeo }: HeldDay) =>
  introduceIfMutual(world, system, { eventId, candidateId: ottilie, employerId: orfeo })

test('when both say yes each is told in their language how to reach the other, once', async () => {
  const world = await freshWorld({ now: THE_DAY.secondSlot })
  const day = await heldDay(world)
  await mutual(world, day)
  await Promise.all([follow(world, day), follow(world, day)])
  await follow(world, day)
  const mails = await mailsOf(world)
  expect(mails.map(({ toAddress, language, subject }) => [toAddress, language, subject])).toEqual([
    ['ottilie@exemple.ca', 'fr', 'Filigrane veut aller plus loin avec vous'],
    ['barnaby@filigrane.example', 'en', 'Ottilie Brandenbourgeois wants to go further with you'],
  ])
  expect(mails.flatMap(({ plain }) => plain.split('\n').filter((line) => line.startsWith('- ')))).toEqual([
    '- Barnaby Quillfeather, Workshop lead, barnaby@filigrane.example',
    '- Ottilie Brandenbourgeois, ottilie@exemple.ca, 514\u00a0555-0117',
  ])
  expect((await factsIn(world)).filter((type) => type === 'introduction.made')).toEqual(['introduction.made'])
})

test('contact is open from then on for that firm and that person, and for nobody else', async () => {
  const world = await freshWorld({ now: THE_DAY.secondSlot })
  const day = await heldDay(world)
  const contactSeenBy = (employerId: string) => {
    const firm = asEmployerActor(employerId)
    return look(world, firm, async (db) => (await listProfilesFor(db, firm, [day.ottilie]))[0]?.contact)
  }
  await mutual(world, day)
  expect(await contactSeenBy(day.orfeo)).toEqual(null)
  await follow(world, day)
  expect(await contactSeenBy(day.orfeo)).toEqual({ email: 'ottilie@exemple.ca', phone: '+15145550117' })
  expect(await contactSeenBy(day.brumeval)).toEqual(null)
  const person = asCandidateActor(day.ottilie)
  const contacts = await look(world, person, (db) => listOpenContacts(db, person, day.eventId))
  expect(contacts.map(({ name }) => name)).toEqual(['Barnaby Quillfeather'])
})

test('a perhaps or a no of either side opens nothing', async () => {
  const world = await freshWorld({ now: THE_DAY.secondSlot })
  const day = await heldDay(world)
  await answerMeeting(world, asEmployerActor(day.orfeo), day.meetings.ottilieOrfeo, said)
  const perhaps = { ...said, answer: 'perhaps' } as const
  await answerMeeting(world, asCandidateActor(day.ottilie), day.meetings.ottilieOrfeo, perhaps)
  await follow(world, day)
  expect(await look(world, coordinator, (db) => listIntroductions(db, coordinator, day.eventId))).toEqual([])
  expect(await mailsOf(world)).toEqual([])
})

test('a person who takes back their consent before the firm answers is not introduced', async () => {
  const world = await freshWorld({ now: THE_DAY.secondSlot })
  const day = await heldDay(world)
  const person = asCandidateActor(day.ottilie)
  await answerMeeting(world, person, day.meetings.ottilieOrfeo, said)
  await withdrawConsent(world, person, day.ottilie, 'open-contact')
  await answerMeeting(world, asEmployerActor(day.orfeo), day.meetings.ottilieOrfeo, said)
  await follow(world, day)
  expect(await mailsOf(world)).toEqual([])
})

test('after the introduction neither side can turn its yes into something else', async () => {
  const world = await freshWorld({ now: THE_DAY.secondSlot })
  const day = await heldDay(world)
  await mutual(world, day)
  await follow(world, day)
  const no = { ...said, answer: 'no', reason: 'wage', rowVersion: 1 } as const
  for (const side of [asEmployerActor(day.orfeo), asCandidateActor(day.ottilie)])
    expect(await answerMeeting(world, side, day.meetings.ottilieOrfeo, no)).toEqual({
      ok: false,
      reasons: ['contact-is-open'],
    })
})
