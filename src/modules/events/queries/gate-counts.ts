import { sql } from 'kysely'
import { mayListEvents } from '#src/modules/events/access.ts'
import { type EventId, GATE_ITEMS } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { Db } from '#src/platform/database.ts'

export type GateCount = { eventId: EventId; jobsToCheck: number }

/**
 * How many open jobs of each event have a reality gate that is not verified, or was before the job last changed.
 * One query for all events; events without such a job are left out.
 */
export async function listGateCounts(db: Db, actor: Actor): Promise<GateCount[]> {
  if (!mayListEvents(actor)) return []
  const { rows } = await sql<GateCount>`
    select firms.event_id as "eventId", count(*)::int as "jobsToCheck"
    from event_employers firms
    join jobs on jobs.employer_id = firms.employer_id and jobs.closed_at is null
    where firms.state <> 'cancelled' and (
      select count(distinct c.item) from job_checks c
      where c.event_id = firms.event_id and c.job_id = jobs.id and c.checked_at >= jobs.updated_at
    ) < ${GATE_ITEMS.length}
    group by firms.event_id`.execute(db)
  return rows
}
