import { approveMatch } from '#src/modules/matching/commands/decide-matches.ts'
import { draftTimetable } from '#src/modules/timetables/commands/compute.ts'
import { releaseTimetable } from '#src/modules/timetables/commands/release.ts'
import { listMeetings } from '#src/modules/timetables/queries/timetables.ts'
import type { PlannedMeeting } from '#src/modules/timetables/types.ts'
import { type DraftId, type ReleaseId, USUAL_RULES } from '#src/modules/timetables/types.ts'
import { look } from '#src/platform/world.ts'
import { adviser, coordinator } from '#tests/support/cast.ts'
import { type PlannedDay, planDay } from '#tests/support/planned-day.ts'
import type { TestWorld } from '#tests/support/world.ts'

/** The planned day, with Ottilie approved for both firms and Casimir for the workshop. Philomène has no pair. */
export async function approvedDay(world: TestWorld): Promise<PlannedDay> {
  const day = await planDay(world)
  const { eventId, ottilie, casimir, analyst, welder } = day
  for (const [candidateId, jobId] of [
    [ottilie, analyst],
    [ottilie, welder],
    [casimir, welder],
  ] as const) {
    const said = { reason: 'fits', note: 'Convenu avec les deux côtés.', seen: '' } as const
    const decision = await approveMatch(world, adviser, { eventId, candidateId, jobId }, said)
    if (!decision.ok) throw new Error(decision.reasons.join(', '))
  }
  return day
}

/** Draws up the timetable of the day as it stands. */
export async function drafted(world: TestWorld, { eventId }: Pick<PlannedDay, 'eventId'>): Promise<DraftId> {
  const decision = await draftTimetable(world, coordinator, eventId, USUAL_RULES)
  if (!decision.ok) throw new Error('not drafted')
  return decision.value.draftId
}

/** Releases a draft without a word, and gives the version. */
export async function released(world: TestWorld, draftId: DraftId): Promise<{ releaseId: ReleaseId; number: number }> {
  const decision = await releaseTimetable(world, coordinator, draftId, { fr: '', en: '' })
  if (!decision.ok) throw new Error(decision.reasons.join(', '))
  return decision.value
}

/** The approved day with its first version in force. */
export async function releasedDay(world: TestWorld): Promise<PlannedDay> {
  const day = await approvedDay(world)
  await released(world, await drafted(world, day))
  return day
}

/** The meetings in force. */
export const meetingsOf = (world: TestWorld, { eventId }: Pick<PlannedDay, 'eventId'>): Promise<PlannedMeeting[]> =>
  look(world, coordinator, (db) => listMeetings(db, coordinator, eventId))
