import { expect, test } from 'vitest'
import { saveForbiddenPairs, saveWishes } from '#src/modules/events/commands/save-rows.ts'
import { approveMatches } from '#src/modules/matching/commands/approve-many.ts'
import { computeMatches } from '#src/modules/matching/commands/compute-matches.ts'
import { approveMatch, refuseMatch } from '#src/modules/matching/commands/decide-matches.ts'
import { findNextToDecide, getMatchFile, listJobsForPerson } from '#src/modules/matching/queries/match-file.ts'
import { countMatches, listMatches, listTimetablePairs } from '#src/modules/matching/queries.ts'
import { NotFound, Stale } from '#src/platform/errors.ts'
import { change, look } from '#src/platform/world.ts'
import { adviser, coordinator, southManager } from '#tests/support/cast.ts'
import { type MatchingDay, settleMatchingDay } from '#tests/support/matching-day.ts'
import { factsIn, freshWorld, type TestWorld } from '#tests/support/world.ts'

const fits = { reason: 'fits', note: null, seen: '' } as const

async function proposed(): Promise<{ world: TestWorld; day: MatchingDay }> {
  const world = await freshWorld()
  const day = await settleMatchingDay(world)
  await computeMatches(world, coordinator, day.eventId)
  return { world, day }
}

const counts = (world: TestWorld, { eventId }: MatchingDay) =>
  look(world, adviser, (db) => countMatches(db, adviser, eventId))

test('an approved match goes to the timetable, with what the adviser saw kept beside it', async () => {
  const { world, day } = await proposed()
  const pair = { eventId: day.eventId, candidateId: day.ottilie, jobId: day.analyst }
  expect(await approveMatch(world, adviser, pair, fits)).toEqual({ ok: true, value: null })
  const file = await look(world, adviser, (db) => getMatchFile(db, adviser, pair))
  expect(await look(world, adviser, (db) => listTimetablePairs(db, adviser, day.eventId))).toEqual([
    { candidateId: day.ottilie, employerId: day.office, jobId: day.analyst, score: file.score, wish: null },
  ])
  const { factors } = await world.owner.selectFrom('matchDecisions').select('factors').executeTakeFirstOrThrow()
  expect(factors).toEqual({
    score: file.score,
    forJobScore: file.forJobScore,
    forCandidateScore: file.forCandidateScore,
    requirements: file.requirements,
    ...file.factors,
  })
  expect(await factsIn(world)).toEqual(['matches.computed', 'match.approved'])
})

test('a refused match stays out, and who refused it and why is kept', async () => {
  const { world, day } = await proposed()
  const pair = { eventId: day.eventId, candidateId: day.casimir, jobId: day.welder }
  const form = { reason: 'prefers-another', note: 'Cherche un atelier plus petit.', seen: '' } as const
  expect(await refuseMatch(world, adviser, pair, form)).toEqual({ ok: true, value: null })
  const file = await look(world, adviser, (db) => getMatchFile(db, adviser, pair))
  expect(file.decisions.map(({ decision, reason, note, decidedBy }) => [decision, reason, note, decidedBy])).toEqual([
    ['refused', 'prefers-another', 'Cherche un atelier plus petit.', adviser.name],
  ])
  expect(await counts(world, day)).toEqual({ 'to-decide': 2, approved: 0, refused: 1 })
  expect(await look(world, adviser, (db) => listTimetablePairs(db, adviser, day.eventId))).toEqual([])
})

test('the latest decision counts, and a form opened before it is not carried out', async () => {
  const { world, day } = await proposed()
  const pair = { eventId: day.eventId, candidateId: day.ottilie, jobId: day.analyst }
  await approveMatch(world, adviser, pair, fits)
  await expect(refuseMatch(world, coordinator, pair, { reason: 'unavailable', note: null, seen: '' })).rejects.toThrow(
    Stale,
  )
  const { decisions } = await look(world, adviser, (db) => getMatchFile(db, adviser, pair))
  world.setNow('2027-01-16T14:00:00Z')
  await refuseMatch(world, coordinator, pair, { reason: 'unavailable', note: null, seen: decisions[0]!.id })
  expect(await counts(world, day)).toEqual({ 'to-decide': 2, approved: 0, refused: 1 })
})

test('« other » needs a note, and the refusal leaves no trace', async () => {
  const { world, day } = await proposed()
  const pair = { eventId: day.eventId, candidateId: day.ottilie, jobId: day.analyst }
  const refused = { ok: false, reasons: ['note-required'] }
  expect(await approveMatch(world, adviser, pair, { ...fits, reason: 'other' })).toEqual(refused)
  expect(await refuseMatch(world, adviser, pair, { reason: 'other', note: null, seen: '' })).toEqual(refused)
  expect(await counts(world, day)).toEqual({ 'to-decide': 3, approved: 0, refused: 0 })
})

test('what was not proposed can be approved by a person who says why', async () => {
  const { world, day } = await proposed()
  const pair = { eventId: day.eventId, candidateId: day.casimir, jobId: day.clerk }
  expect(await approveMatch(world, adviser, pair, fits)).toEqual({ ok: false, reasons: ['note-required'] })
  const said = { ...fits, note: 'Suit un cours de bureautique.' }
  expect(await approveMatch(world, adviser, pair, said)).toEqual({ ok: true, value: null })
  expect(await counts(world, day)).toEqual({ 'to-decide': 3, approved: 1, refused: 0 })
})

test('a forbidden pair cannot be approved', async () => {
  const { world, day } = await proposed()
  await change(world, coordinator, (tx) =>
    saveForbiddenPairs({ tx, actor: coordinator, eventId: day.eventId }, [
      { candidateId: day.ottilie, employerId: day.office, reason: null },
    ]),
  )
  const pair = { eventId: day.eventId, candidateId: day.ottilie, jobId: day.analyst }
  const said = { ...fits, note: 'Elle insiste.' }
  expect(await approveMatch(world, adviser, pair, said)).toEqual({ ok: false, reasons: ['forbidden-pair'] })
})

test('the ticked matches are approved in one act', async () => {
  const { world, day } = await proposed()
  const found = await look(world, adviser, (db) =>
    listMatches(db, adviser, day.eventId, { state: 'to-decide', order: 'score', search: '', page: 1 }),
  )
  const ids = found.rows.slice(0, 2).map(({ id }) => id)
  expect(await approveMatches(world, adviser, day.eventId, { ids })).toEqual({ ok: true, value: { approved: 2 } })
  expect(await counts(world, day)).toEqual({ 'to-decide': 1, approved: 2, refused: 0 })
  expect(await approveMatches(world, adviser, day.eventId, { ids })).toEqual({ ok: false, reasons: ['none-chosen'] })
  expect(await factsIn(world)).toEqual(['matches.computed', 'matches.approved'])
})

test('from a score up all are approved, but for those with a missing requirement', async () => {
  const { world, day } = await proposed()
  await change(world, coordinator, (tx) =>
    saveWishes({ tx, actor: coordinator, eventId: day.eventId }, [
      { candidateId: day.casimir, employerId: day.office, side: 'candidate', rank: 1, comment: null, wishedOn: null },
    ]),
  )
  await computeMatches(world, coordinator, day.eventId)
  expect(await approveMatches(world, adviser, day.eventId, { from: 0 })).toEqual({ ok: true, value: { approved: 3 } })
  expect(await counts(world, day)).toEqual({ 'to-decide': 1, approved: 3, refused: 0 })
})

test('at a table the best job of the employer speaks for the pair, with the wishes of both sides', async () => {
  const { world, day } = await proposed()
  const wish = { candidateId: day.ottilie, employerId: day.office, rank: 1, comment: null, wishedOn: null }
  await change(world, coordinator, (tx) =>
    saveWishes({ tx, actor: coordinator, eventId: day.eventId }, [
      { ...wish, side: 'candidate' },
      { ...wish, side: 'employer' },
    ]),
  )
  await computeMatches(world, coordinator, day.eventId)
  for (const jobId of [day.analyst, day.clerk])
    await approveMatch(world, adviser, { eventId: day.eventId, candidateId: day.ottilie, jobId }, fits)
  const pairs = await look(world, adviser, (db) => listTimetablePairs(db, adviser, day.eventId))
  expect(pairs.map(({ jobId, wish: wished }) => [jobId, wished])).toEqual([[day.analyst, 'both']])
})

test('after a decision the next match of the same job comes first', async () => {
  const { world, day } = await proposed()
  const next = (jobId: MatchingDay['clerk']) =>
    look(world, adviser, (db) =>
      findNextToDecide(db, adviser, { eventId: day.eventId, candidateId: day.ottilie, jobId }),
    )
  expect((await next(day.clerk))?.candidateId).toBe(day.philomene)
  // Of the firm that called off there is none: then the best of all.
  expect((await next(day.calledOff))?.candidateId).toBe(day.casimir)
})

test('for a person every job of the day is there, proposed or with what stands in the way', async () => {
  const { world, day } = await proposed()
  const jobs = await look(world, adviser, (db) =>
    listJobsForPerson(db, adviser, { eventId: day.eventId, candidateId: day.casimir }),
  )
  const seen = jobs.map(({ job, isProposed, match }) => [job.reference, isProposed, missing(match.requirements)])
  expect(seen[0]).toEqual(['A-1', true, []])
  // The other two are worth the same: they come in no order that means anything.
  expect(seen.slice(1).sort()).toEqual([
    ['B-1', false, ['french-spoken', 'french-written', 'skill', 'skill']],
    ['B-2', false, ['french-spoken', 'french-written', 'skill']],
  ])
})

const missing = (requirements: readonly { name: string; state: string }[]) =>
  requirements.filter(({ state }) => state === 'missing').map(({ name }) => name)

test('for another chamber there is no such match', async () => {
  const { world, day } = await proposed()
  const pair = { eventId: day.eventId, candidateId: day.ottilie, jobId: day.analyst }
  await expect(approveMatch(world, southManager, pair, fits)).rejects.toThrow(NotFound)
  await expect(approveMatches(world, southManager, day.eventId, { from: 0 })).rejects.toThrow(NotFound)
  expect(await counts(world, day)).toEqual({ 'to-decide': 3, approved: 0, refused: 0 })
})
