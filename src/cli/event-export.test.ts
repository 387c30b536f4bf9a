import { expect, test } from 'vitest'
import { findProblem } from '#src/cli/event-export.ts'
import { solveTimetable } from '#src/engines/timetable/solve.ts'
import { validateProblem } from '#src/engines/timetable/validate.ts'
import { saveTables } from '#src/modules/events/commands/save-rows.ts'
import { computeMatches } from '#src/modules/matching/commands/compute-matches.ts'
import { approveMatch } from '#src/modules/matching/commands/decide-matches.ts'
import type { Tx } from '#src/platform/database.ts'
import { newId } from '#src/platform/id.ts'
import { change } from '#src/platform/world.ts'
import { adviser, coordinator, north } from '#tests/support/cast.ts'
import { settleMatchingDay } from '#tests/support/matching-day.ts'
import { freshWorld } from '#tests/support/world.ts'

test('an exported interview day is a problem that the engine solves: people, tables, approved pairs', async () => {
  const world = await freshWorld()
  const { eventId, ottilie, analyst, office } = await settleMatchingDay(world)
  const table = { number: 1, recruiters: [], languages: ['fr'], away: [], awaySaid: null, maxMeetings: null }
  const tables = (tx: Tx) => saveTables({ tx, actor: coordinator, eventId }, [{ ...table, employerId: office }])
  await change(world, coordinator, tables)
  const slot = { organisationId: north, eventId, slot: 0, startsAt: '09:00', endsAt: '09:15' }
  await world.owner.insertInto('eventSlots').values(slot).execute()
  await computeMatches(world, coordinator, eventId)
  await approveMatch(
    world,
    adviser,
    { eventId, candidateId: ottilie, jobId: analyst },
    { reason: 'fits', note: null, seen: '' },
  )

  const problem = await findProblem(world, eventId)
  const judged = validateProblem(JSON.parse(JSON.stringify(problem)))
  if (!judged.ok) throw new Error(JSON.stringify(judged.reasons))
  expect(judged.value.pairs.map(({ candidate }) => candidate)).toEqual([ottilie])
  expect(solveTimetable(judged.value).meetings.map(({ candidate }) => candidate)).toEqual([ottilie])
})

test('an event that is nowhere has no problem', async () => {
  expect(await findProblem(await freshWorld(), newId())).toEqual(undefined)
})
