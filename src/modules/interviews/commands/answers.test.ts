import { expect, test } from 'vitest'
import type { EventId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { answerMeeting, type NewAnswer } from '#src/modules/interviews/commands/answers.ts'
import { listAnswers } from '#src/modules/interviews/queries/answers.ts'
import { NotFound, Stale } from '#src/platform/errors.ts'
import { look } from '#src/platform/world.ts'
import { asCandidateActor, asEmployerActor, coordinator, south } from '#tests/support/cast.ts'
import { heldDay, THE_DAY } from '#tests/support/held-day.ts'
import { factsIn, freshWorld, type TestWorld } from '#tests/support/world.ts'

const yes: NewAnswer = { answer: 'yes', reason: 'skills', said: null, note: 'Rappeler lundi.', rowVersion: 0 }
const done = { ok: true, value: null }

const seenBy = async (world: TestWorld, actor: Actor, eventId: EventId) => {
  const answers = await look(world, actor, (db) => listAnswers(db, actor, eventId))
  return answers.map(({ side, answer, note }) => [side, answer, note])
}

test('a recruiter answers while the meeting lasts, and corrects it; the note stays with the firm', async () => {
  const world = await freshWorld({ now: THE_DAY.firstSlot })
  const { eventId, brumeval, orfeo, ottilie, meetings } = await heldDay(world)
  const firm = asEmployerActor(brumeval)
  expect(await answerMeeting(world, firm, meetings.ottilieBrumeval, yes)).toEqual(done)
  const corrected = { ...yes, answer: 'no', reason: 'other', said: 'Le poste est pourvu.', rowVersion: 1 } as const
  expect(await answerMeeting(world, firm, meetings.ottilieBrumeval, corrected)).toEqual(done)
  expect(await seenBy(world, firm, eventId)).toEqual([['employer', 'no', 'Rappeler lundi.']])
  expect(await seenBy(world, coordinator, eventId)).toEqual([['employer', 'no', null]])
  expect(await seenBy(world, asEmployerActor(orfeo), eventId)).toEqual([])
  expect(await seenBy(world, asCandidateActor(ottilie), eventId)).toEqual([])
  expect(await factsIn(world)).toEqual(['interview.answered', 'interview.answered'])
})

test('nobody answers before the meeting, nor two weeks after, and a refusal leaves no trace', async () => {
  const world = await freshWorld({ now: THE_DAY.before })
  const { brumeval, meetings } = await heldDay(world)
  const firm = asEmployerActor(brumeval)
  expect(await answerMeeting(world, firm, meetings.ottilieBrumeval, yes)).toEqual({ ok: false, reasons: ['not-yet'] })
  world.setNow('2027-04-02T14:00:00Z')
  expect(await answerMeeting(world, firm, meetings.ottilieBrumeval, { ...yes, answer: 'no', reason: null })).toEqual({
    ok: false,
    reasons: ['too-late', 'reason-missing'],
  })
  expect(await factsIn(world)).toEqual([])
})

test('an answer is not written over one that somebody else of the firm gave meanwhile', async () => {
  const world = await freshWorld({ now: THE_DAY.firstSlot })
  const { brumeval, meetings } = await heldDay(world)
  const firm = asEmployerActor(brumeval)
  await answerMeeting(world, firm, meetings.ottilieBrumeval, yes)
  await expect(answerMeeting(world, firm, meetings.ottilieBrumeval, yes)).rejects.toThrow(Stale)
})

test('for another firm, another person and another chamber there is no such meeting', async () => {
  const world = await freshWorld({ now: THE_DAY.firstSlot })
  const { orfeo, bao, brumeval, meetings } = await heldDay(world)
  for (const stranger of [asEmployerActor(orfeo), asCandidateActor(bao), asEmployerActor(brumeval, south)])
    await expect(answerMeeting(world, stranger, meetings.ottilieBrumeval, yes)).rejects.toThrow(NotFound)
  expect(await factsIn(world)).toEqual([])
})

test('a candidate consents to open contact by their first yes, with the sentence that they read', async () => {
  const world = await freshWorld({ now: THE_DAY.thirdSlot })
  const { ottilie, meetings } = await heldDay(world)
  const person = asCandidateActor(ottilie)
  const told = { sentence: 'Si vous dites oui…', policyVersion: 1 }
  const said = { ...yes, reason: null, note: null, told }
  const notNow = { ...said, answer: 'perhaps' } as const
  expect(await answerMeeting(world, person, meetings.ottilieBrumeval, notNow)).toEqual(done)
  expect(await factsIn(world)).toEqual(['interview.answered'])
  await answerMeeting(world, person, meetings.ottilieBrumeval, { ...said, rowVersion: 1 })
  await answerMeeting(world, person, meetings.ottilieOrfeo, said)
  const given = await world.owner
    .selectFrom('consents')
    .select(['said', 'policyVersion', 'source'])
    .where('purpose', '=', 'open-contact')
    .execute()
  expect(given).toEqual([{ said: 'Si vous dites oui…', policyVersion: 1, source: 'candidate' }])
})
