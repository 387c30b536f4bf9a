import { sql } from 'kysely'
import { visibleJobs } from '#src/modules/employers/queries/jobs.ts'
import { listJobChecks } from '#src/modules/events/queries/employers.ts'
import { getEvent } from '#src/modules/events/queries.ts'
import { type GateLine, gateOf, type JobSaid } from '#src/modules/events/rules/statements.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { Db } from '#src/platform/database.ts'

/** A job of a firm of the event, with its reality gate. */
export type GatedJob = JobSaid & {
  employerId: string
  employerName: string
  reference: string
  title: string
  wagePer: 'hour' | 'year' | null
  openings: number
  decisionMakerPresent: boolean | null
  gate: GateLine[]
}

/** The open jobs of the firms that did not call off, firm by firm, each with what staff verified of it. Staff only. */
export async function listGatedJobs(db: Db, actor: Actor, eventId: EventId): Promise<GatedJob[]> {
  await getEvent(db, actor, eventId)
  const checks = await listJobChecks(db, actor, eventId)
  const rows = await visibleJobs(db, actor)
    .innerJoin('eventEmployers', 'eventEmployers.employerId', 'jobs.employerId')
    .select(['jobs.id', 'jobs.employerId', 'jobs.reference', 'jobs.title', 'jobs.openings', 'jobs.updatedAt'])
    .select(['wageMin', 'wageMax', 'wagePer', 'schedule', 'frenchSpokenMin', 'frenchWrittenMin'])
    .select('eventEmployers.decisionMakerPresent')
    .select((row) => row.fn.coalesce('employers.usualName', 'employers.name').as('employerName'))
    .where('eventEmployers.eventId', '=', eventId)
    .where('eventEmployers.state', '!=', 'cancelled')
    .where('jobs.closedAt', 'is', null)
    .orderBy(sql`coalesce(employers.usual_name, employers.name) collate "fr-CA-x-icu"`)
    .orderBy(sql`jobs.title collate "fr-CA-x-icu"`)
    .orderBy('jobs.id')
    .execute()
  return rows.map((row) => {
    const job = row as unknown as Omit<GatedJob, 'gate'>
    return { ...job, gate: gateOf(job, checks) }
  })
}
