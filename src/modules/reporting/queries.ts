import { listTables } from '#src/modules/events/queries/employers.ts'
import { listRegistrations } from '#src/modules/events/queries/people.ts'
import { getEvent, listEventProgrammes, listSlots } from '#src/modules/events/queries.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { listAnswers } from '#src/modules/interviews/queries/answers.ts'
import { listCheckIns } from '#src/modules/interviews/queries/check-ins.ts'
import { listIntroductions } from '#src/modules/interviews/queries/introductions.ts'
import { eligibilityOf } from '#src/modules/programmes/queries/eligibility.ts'
import { listEnrolments } from '#src/modules/programmes/queries.ts'
import { maySeeFigures } from '#src/modules/reporting/access.ts'
import type { DayRecord } from '#src/modules/reporting/types.ts'
import { listDeclines, listInvited, listMeetings } from '#src/modules/timetables/queries/timetables.ts'
import type { Db } from '#src/platform/database.ts'
import { NotFound } from '#src/platform/errors.ts'

/** What is known of a day at this instant. Throws NotFound for those who do not see figures. */
export async function getDayRecord(db: Db, actor: Actor, eventId: EventId, now: Date): Promise<DayRecord> {
  if (!maySeeFigures(actor)) throw new NotFound()
  const slots = await listSlots(db, actor, eventId)
  const employerOf = new Map(
    (await listTables(db, actor, eventId)).map((table) => [table.id as string, table.employerId]),
  )
  const meetings = await listMeetings(db, actor, eventId)
  return {
    registrations: await listJudgedRegistrations(db, actor, eventId),
    invited: await listInvited(db, actor, eventId),
    meetings: meetings.map(({ candidateId, tableId, slot }) => ({
      candidateId,
      tableId,
      employerId: employerOf.get(tableId) ?? '',
      slot,
      isOver: (slots[slot]?.to ?? now) <= now,
    })),
    declined: await listDeclines(db, actor, eventId),
    arrived: (await listCheckIns(db, actor, eventId)).map(({ candidateId }) => candidateId),
    answers: await listAnswers(db, actor, eventId),
    introductions: await listIntroductions(db, actor, eventId),
  }
}

/**
 * Registrations, each with whether a programme of the event takes the person, by its rules or by a person's decision.
 */
async function listJudgedRegistrations(db: Db, actor: Actor, eventId: EventId): Promise<DayRecord['registrations']> {
  const { heldOn } = await getEvent(db, actor, eventId)
  const people = await listRegistrations(db, actor, eventId)
  const ids = people.map(({ candidateId }) => candidateId)
  const invitedTo = new Set(await listEventProgrammes(db, actor, eventId))
  const judged = await eligibilityOf(db, actor, heldOn, ids)
  const decided = new Map(
    (await listEnrolments(db, actor, ids)).map((one) => [`${one.candidateId} ${one.programmeId}`, one.decision]),
  )
  return people.map(({ candidateId, withdrawn }) => ({
    candidateId,
    withdrawn: withdrawn !== null,
    eligible: (judged.get(candidateId) ?? [])
      .filter(({ programme }) => invitedTo.has(programme.id))
      .some(({ programme, eligibility }) => {
        const decision = decided.get(`${candidateId} ${programme.id}`)
        return decision ? decision === 'admitted' : eligibility.answer === 'yes'
      }),
  }))
}
