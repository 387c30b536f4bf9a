import { lockTable } from '#src/modules/events/queries/employers.ts'
import { lockRegistration } from '#src/modules/events/queries/people.ts'
import { getEvent } from '#src/modules/events/queries.ts'
import type { EventId, RegistrationId, TableId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { mayNoteTheDay } from '#src/modules/timetables/access.ts'
import type { TimetableFact } from '#src/modules/timetables/facts.ts'
import { decideNote, type NoteRefusal } from '#src/modules/timetables/rules/day-notes.ts'
import type { DayNote } from '#src/modules/timetables/types.ts'
import type { Tx } from '#src/platform/database.ts'
import { type Decision, yes } from '#src/platform/decision.ts'
import { permit } from '#src/platform/errors.ts'
import { record } from '#src/platform/record.ts'
import { change, todayIn, type World } from '#src/platform/world.ts'

type Person = { eventId: EventId; registrationId: RegistrationId }
type Place = { eventId: EventId; tableId: TableId }

/** Notes on the day that a person does not come, is late or is gone. The last note counts; said again, it stays. */
export function noteAbsence(
  world: World,
  actor: Actor,
  at: Person,
  note: DayNote,
): Promise<Decision<null, NoteRefusal>> {
  return change(world, actor, async (tx) => {
    const event = await getEvent(tx, actor, at.eventId)
    const { candidateId, withdrawn } = await lockRegistration(tx, actor, at)
    permit(mayNoteTheDay(actor))
    const isTheDay = todayIn(world, event.timeZone) === event.heldOn
    const on = { isCancelled: event.cancelled !== null, isWithdrawn: withdrawn !== null, isTheDay }
    const decision = decideNote(note, on, world.now())
    if (!decision.ok) return decision

    const { registrationId } = at
    const noted = { ...decision.value, notedAt: world.now(), notedBy: actor.userId }
    await tx
      .insertInto('absenceNotes')
      .values({ organisationId: actor.organisationId, registrationId, ...noted })
      .onConflict((conflict) => conflict.columns(['organisationId', 'registrationId']).doUpdateSet(noted))
      .execute()
    await record<TimetableFact>(tx, actor, { type: 'absence.noted', candidateId, ...at, kind: noted.kind })
    return yes(null)
  })
}

/** Takes back what was noted of a person. */
export function undoAbsence(world: World, actor: Actor, at: Person): Promise<Decision<null, never>> {
  return change(world, actor, async (tx) => {
    const { candidateId } = await lockRegistration(tx, actor, at)
    permit(mayNoteTheDay(actor))
    await forgetAbsence(tx, actor, { ...at, candidateId })
    return yes(null)
  })
}

/** The same in the transaction of somebody who holds the registration: whoever arrives is not absent any more. */
export async function forgetAbsence(tx: Tx, actor: Actor, at: Person & { candidateId: string }): Promise<void> {
  const undone = await tx
    .deleteFrom('absenceNotes')
    .where('registrationId', '=', at.registrationId)
    .returning('registrationId')
    .executeTakeFirst()
  if (undone) await record<TimetableFact>(tx, actor, { type: 'absence.undone', ...at })
}

/** Notes on the day that nobody sits at a table, that they are late, or that they left. */
export function noteTable(world: World, actor: Actor, at: Place, note: DayNote): Promise<Decision<null, NoteRefusal>> {
  return change(world, actor, async (tx) => {
    const event = await getEvent(tx, actor, at.eventId)
    await lockTable(tx, actor, at)
    permit(mayNoteTheDay(actor))
    const isTheDay = todayIn(world, event.timeZone) === event.heldOn
    const on = { isCancelled: event.cancelled !== null, isWithdrawn: false, isTheDay }
    const decision = decideNote(note, on, world.now())
    if (!decision.ok) return decision

    const { tableId, eventId } = at
    const noted = { ...decision.value, notedAt: world.now(), notedBy: actor.userId }
    await tx
      .insertInto('tableNotes')
      .values({ organisationId: actor.organisationId, tableId, ...noted })
      .onConflict((conflict) => conflict.columns(['organisationId', 'tableId']).doUpdateSet(noted))
      .execute()
    await record<TimetableFact>(tx, actor, { type: 'table.noted', tableId, eventId, kind: noted.kind })
    return yes(null)
  })
}

/** Takes back what was noted of a table. */
export function undoTableNote(world: World, actor: Actor, at: Place): Promise<Decision<null, never>> {
  return change(world, actor, async (tx) => {
    await lockTable(tx, actor, at)
    permit(mayNoteTheDay(actor))
    const { tableId, eventId } = at
    const undone = await tx
      .deleteFrom('tableNotes')
      .where('tableId', '=', tableId)
      .returning('tableId')
      .executeTakeFirst()
    if (undone) await record<TimetableFact>(tx, actor, { type: 'table.note-undone', tableId, eventId })
    return yes(null)
  })
}
