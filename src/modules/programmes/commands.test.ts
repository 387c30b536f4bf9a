import { expect, test } from 'vitest'
import { insertCandidates } from '#src/modules/candidates/commands/write-candidates.ts'
import { eligibilityAnswers, newCandidate, profileAnswers } from '#src/modules/candidates/examples.ts'
import type { CandidateId } from '#src/modules/candidates/types.ts'
import { reviseCriterion, verifyCriterion } from '#src/modules/programmes/commands/criteria.ts'
import { installShipped } from '#src/modules/programmes/commands/install-programmes.ts'
import { decideEnrolment } from '#src/modules/programmes/commands.ts'
import { eligibilityOf } from '#src/modules/programmes/queries/eligibility.ts'
import { listUndecided } from '#src/modules/programmes/queries/undecided.ts'
import { listEnrolments, listProgrammeFiles } from '#src/modules/programmes/queries.ts'
import { INTERCONNEXION_LAVAL } from '#src/modules/programmes/shipped/interconnexion-laval.ts'
import { SHIPPED_PROGRAMMES } from '#src/modules/programmes/shipped/programmes.ts'
import type { ProgrammeFile } from '#src/modules/programmes/types/kept.ts'
import { day } from '#src/platform/day.ts'
import { Forbidden, NotFound } from '#src/platform/errors.ts'
import { change, look } from '#src/platform/world.ts'
import { adviser, employerAdviser, manager, southManager, visitor } from '#tests/support/cast.ts'
import { factsIn, freshWorld, type TestWorld } from '#tests/support/world.ts'

const today = day('2027-01-15')

/** Laval installed; a person whom it takes, one whom it refuses, one of whom nothing is known. */
async function laval(world: TestWorld) {
  await installShipped(world, manager, [INTERCONNEXION_LAVAL])
  const long = { quebecMonthsMin: 24, quebecMonthsMax: 24 }
  const people = [
    newCandidate(),
    newCandidate({ eligibility: eligibilityAnswers(long) }),
    newCandidate({ eligibility: null, profile: profileAnswers() }),
  ].map((person, place) => ({ ...person, contact: { ...person.contact, email: `p${place}@exemple.ca` } }))
  const ids = await change(world, adviser, (tx) => insertCandidates(tx, adviser, world.now(), people))
  const [programme] = await look(world, adviser, (db) => listProgrammeFiles(db, adviser))
  return { programme: programme as ProgrammeFile, ids: ids as [CandidateId, CandidateId, CandidateId] }
}

const answersOf = async (world: TestWorld, ids?: CandidateId[], on = today) => {
  const found = await look(world, adviser, (db) => eligibilityOf(db, adviser, on, ids))
  return [...found.values()].map((answers) => answers.map(({ eligibility }) => eligibility.answer))
}

test('shipped programmes are copied with their criteria, dates and sources, once', async () => {
  const world = await freshWorld()
  await installShipped(world, manager, SHIPPED_PROGRAMMES)
  await installShipped(world, manager, SHIPPED_PROGRAMMES)
  const files = await look(world, adviser, (db) => listProgrammeFiles(db, adviser))
  expect(files.map(({ slug, nameFr, criteria }) => [slug, nameFr, criteria.length])).toEqual([
    ['interconnexion', 'Interconnexion', 3],
    ['interconnexion-laval', 'Interconnexion Laval', 3],
    ['passerelle-sectorielle', 'Passerelle sectorielle', 3],
  ])
  const { id, programmeId, position, ...first } = files[1]!.criteria[0]!
  expect(first).toEqual(INTERCONNEXION_LAVAL.criteria[0])
  expect(await factsIn(world)).toEqual(Array(3).fill('programme.installed'))
  await expect(installShipped(world, adviser, SHIPPED_PROGRAMMES)).rejects.toThrow(Forbidden)
})

test('people are judged by the criteria in the tables: yes, no, to verify', async () => {
  const world = await freshWorld()
  const { ids } = await laval(world)
  const found = await look(world, adviser, (db) => eligibilityOf(db, adviser, today, ids))
  expect(ids.map((id) => found.get(id)!.map(({ eligibility }) => eligibility.answer))).toEqual([
    ['yes'],
    ['no'],
    ['to-verify'],
  ])
  expect(await answersOf(world, [])).toEqual([])
  expect(await answersOf(world, undefined, day('2018-12-31'))).toEqual([[], [], []])
})

test('an admission keeps what the rules answered that day', async () => {
  const world = await freshWorld()
  const { programme, ids } = await laval(world)
  const of = { candidateId: ids[0], programmeId: programme.id, on: today }
  const form = { decision: 'admitted', answerSeen: 'yes', overrideReason: 'not needed' } as const
  const decision = await decideEnrolment(world, adviser, of, form)
  const [enrolment] = await look(world, adviser, (db) => listEnrolments(db, adviser, ids))
  expect(enrolment).toEqual({
    id: decision.ok && decision.value,
    candidateId: ids[0],
    programmeId: programme.id,
    decision: 'admitted',
    answer: 'yes',
    reasons: enrolment!.reasons,
    overrideReason: null,
    decidedBy: adviser.name,
    decidedAt: world.now(),
  })
  expect(enrolment!.reasons.map(({ because, criterion }) => [because, criterion.code])).toEqual([
    ['arrived-recently', 'in-canada-under-five-years'],
    ['diploma-held', 'diploma'],
    ['experience-below', 'under-a-year-in-field'],
  ])
})

test('against the rules one signs with a reason; an old answer, or the same decision twice, is refused', async () => {
  const world = await freshWorld()
  const { programme, ids } = await laval(world)
  const of = { candidateId: ids[1], programmeId: programme.id, on: today }
  const decide = (answerSeen: 'yes' | 'no', overrideReason: string | null) =>
    decideEnrolment(world, adviser, of, { decision: 'admitted', answerSeen, overrideReason })
  expect(await decide('yes', null)).toEqual({ ok: false, reasons: ['answer-changed', 'override-reason-missing'] })
  expect((await decide('no', 'Expérience hors du domaine, vérifiée au téléphone.')).ok).toEqual(true)
  expect(await decide('no', 'encore')).toEqual({ ok: false, reasons: ['already-so'] })
  const kept = await look(world, adviser, (db) => listEnrolments(db, adviser, [ids[1]]))
  expect(kept.map(({ answer, overrideReason }) => [answer, overrideReason])).toEqual([
    ['no', 'Expérience hors du domaine, vérifiée au téléphone.'],
  ])
})

test('those who wait for a decision are counted, and no more once it is taken', async () => {
  const world = await freshWorld()
  const { programme, ids } = await laval(world)
  const count = async () =>
    (await look(world, adviser, (db) => listUndecided(db, adviser, today))).map(({ answers }) => answers)
  expect(await count()).toEqual([{ yes: 1, 'to-verify': 1 }])
  const form = { decision: 'admitted', answerSeen: 'yes', overrideReason: null } as const
  await decideEnrolment(world, adviser, { candidateId: ids[0], programmeId: programme.id, on: today }, form)
  expect(await count()).toEqual([{ yes: 0, 'to-verify': 1 }])
})

test('nobody decides for another chamber or without the role, nor on a programme that is not there', async () => {
  const world = await freshWorld()
  const { programme, ids } = await laval(world)
  const form = { decision: 'admitted', answerSeen: 'yes', overrideReason: null } as const
  const of = { candidateId: ids[0], programmeId: programme.id, on: today }
  for (const stranger of [southManager, employerAdviser, visitor])
    await expect(decideEnrolment(world, stranger, of, form)).rejects.toThrow(NotFound)
  const elsewhere = { ...of, programmeId: ids[0] as never }
  await expect(decideEnrolment(world, adviser, elsewhere, form)).rejects.toThrow(NotFound)
})

const revision = (validFrom: string) => ({
  rule: { kind: 'field-experience-below', parameters: { months: 36 } } as const,
  revision: { validFrom: day(validFrom), source: 'Lettre du bailleur, janvier 2027', sourceUrl: null },
  today,
})

test('a criterion changes from a day on; before it, people are judged by the old one', async () => {
  const world = await freshWorld()
  const { programme, ids } = await laval(world)
  const old = programme.criteria.find(({ kind }) => kind === 'field-experience-below')!
  expect((await reviseCriterion(world, manager, old.id, revision('2027-03-01'))).ok).toEqual(true)
  expect(await answersOf(world, [ids[1]], day('2027-02-28'))).toEqual([['no']])
  expect(await answersOf(world, [ids[1]], day('2027-03-01'))).toEqual([['yes']])
  const [after] = await look(world, adviser, (db) => listProgrammeFiles(db, adviser))
  const versions = after!.criteria.filter(({ code }) => code === old.code)
  expect(versions.map(({ validFrom, validTo, verifiedOn }) => [validFrom, validTo, verifiedOn])).toEqual([
    ['2019-01-01', '2027-03-01', '2026-10-07'],
    ['2027-03-01', null, '2027-01-15'],
  ])
})

test('an ended criterion, one that would start before the old, or one that says the same is refused', async () => {
  const world = await freshWorld()
  const { programme } = await laval(world)
  const old = programme.criteria.find(({ kind }) => kind === 'field-experience-below')!
  const same = { ...revision('2018-01-01'), rule: { ...revision('2018-01-01').rule, parameters: { months: 12 } } }
  expect(await reviseCriterion(world, manager, old.id, same)).toEqual({
    ok: false,
    reasons: ['starts-before-the-old', 'nothing-changed'],
  })
  await reviseCriterion(world, manager, old.id, revision('2027-03-01'))
  expect(await reviseCriterion(world, manager, old.id, revision('2027-04-01'))).toEqual({
    ok: false,
    reasons: ['already-ended'],
  })
})

test('only a manager of the chamber changes or verifies a criterion', async () => {
  const world = await freshWorld()
  const { programme } = await laval(world)
  const { id } = programme.criteria[0]!
  await expect(reviseCriterion(world, adviser, id, revision('2027-03-01'))).rejects.toThrow(Forbidden)
  await expect(reviseCriterion(world, southManager, id, revision('2027-03-01'))).rejects.toThrow(NotFound)
  await expect(verifyCriterion(world, adviser, id, today)).rejects.toThrow(Forbidden)
  await verifyCriterion(world, manager, id, today)
  const [after] = await look(world, adviser, (db) => listProgrammeFiles(db, adviser))
  expect(after!.criteria.find((criterion) => criterion.id === id)!.verifiedOn).toEqual('2027-01-15')
})
