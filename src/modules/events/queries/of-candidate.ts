import { visibleRegistrations } from '#src/modules/events/queries/people.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { Db } from '#src/platform/database.ts'
import type { Day } from '#src/platform/day.ts'

export type EventOfCandidate = { eventId: EventId; name: string; heldOn: Day; isWithdrawn: boolean; wishes: number }

/** The events that a person is or was registered for, the latest first, with how many firms they asked for. */
export async function listEventsOfCandidate(db: Db, actor: Actor, candidateId: string): Promise<EventOfCandidate[]> {
  const rows = await visibleRegistrations(db, actor)
    .innerJoin('events', 'events.id', 'registrations.eventId')
    .leftJoin('registrationWithdrawals as withdrawal', 'withdrawal.registrationId', 'registrations.id')
    .where('registrations.candidateId', '=', candidateId)
    .select(['registrations.eventId', 'events.name', 'events.heldOn', 'withdrawal.withdrawnAt'])
    .select((row) =>
      row
        .selectFrom('wishes')
        .whereRef('wishes.eventId', '=', 'registrations.eventId')
        .whereRef('wishes.candidateId', '=', 'registrations.candidateId')
        .where('wishes.side', '=', 'candidate')
        .select((wish) => wish.fn.countAll<number>().as('count'))
        .as('wishes'),
    )
    .orderBy('events.heldOn', 'desc')
    .orderBy('registrations.id')
    .execute()
  return rows.map(({ withdrawnAt, ...row }) => ({ ...row, isWithdrawn: withdrawnAt !== null })) as EventOfCandidate[]
}
