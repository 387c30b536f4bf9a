import { sql } from 'kysely'
import type { JobId } from '#src/modules/employers/types.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { inState, visibleMatches, wishedNow } from '#src/modules/matching/queries.ts'
import { isLeftOut } from '#src/modules/matching/rules.ts'
import type { MatchFile, MatchId, TimetablePair } from '#src/modules/matching/types.ts'
import type { Db } from '#src/platform/database.ts'

/** What a bulk approval needs of a match that waits for a decision. */
export type OpenMatch = Pick<
  MatchFile,
  'eventId' | 'candidateId' | 'jobId' | 'score' | 'forJobScore' | 'forCandidateScore' | 'requirements' | 'factors'
>

/** Matches that wait for a decision: those named, or all from a fused score up. */
export async function listOpenMatches(
  db: Db,
  actor: Actor,
  eventId: EventId,
  which: { ids: readonly MatchId[] } | { from: number },
): Promise<OpenMatch[]> {
  let found = visibleMatches(db, actor, eventId).where(inState('to-decide'))
  if ('from' in which) found = found.where('matches.score', '>=', which.from)
  else if (which.ids.length === 0) return []
  else found = found.where('matches.id', 'in', which.ids)
  const rows = await found
    .select(['matches.eventId', 'matches.candidateId', 'matches.jobId', 'matches.score', 'matches.requirements'])
    .select(['matches.forJob as forJobScore', 'matches.forCandidate as forCandidateScore'])
    .select('matches.contributions as factors')
    .orderBy('matches.id')
    .execute()
  return rows as unknown as OpenMatch[]
}

/** What approving all from a score up would do: how many, and how many are left to be decided one by one. */
export async function countOpenFrom(
  db: Db,
  actor: Actor,
  eventId: EventId,
  from: number,
): Promise<{ count: number; leftOut: number; toVerify: number }> {
  const open = await listOpenMatches(db, actor, eventId, { from })
  const approvable = open.filter(({ requirements }) => !isLeftOut(requirements))
  const toVerify = approvable.filter(({ requirements }) => requirements.some(({ state }) => state === 'to-verify'))
  return { count: approvable.length, leftOut: open.length - approvable.length, toVerify: toVerify.length }
}

/** A job with matches that wait for a decision, and how many. */
export type OpenJob = { jobId: JobId; title: string; employerId: string; employerName: string; count: number }

/** Jobs with matches that wait for a decision, by the name of the employer, then of the job. */
export async function listOpenJobs(db: Db, actor: Actor, eventId: EventId): Promise<OpenJob[]> {
  const rows = await visibleMatches(db, actor, eventId)
    .where(inState('to-decide'))
    .select(['matches.jobId', 'jobs.title', 'matches.employerId'])
    .select((row) => row.fn.coalesce('employers.usualName', 'employers.name').as('employerName'))
    .select((row) => row.fn.countAll<number>().as('count'))
    .groupBy(['matches.jobId', 'jobs.title', 'matches.employerId', 'employers.usualName', 'employers.name'])
    .orderBy(sql`coalesce(employers.usual_name, employers.name) collate "fr-CA-x-icu"`)
    .orderBy(sql`jobs.title collate "fr-CA-x-icu"`)
    .orderBy('matches.jobId')
    .execute()
  return rows as unknown as OpenJob[]
}

/** The pairs of a job that wait for a decision, as a timetable would take them. */
export async function listOpenPairs(db: Db, actor: Actor, eventId: EventId, jobId: JobId): Promise<TimetablePair[]> {
  const rows = await visibleMatches(db, actor, eventId)
    .where('matches.jobId', '=', jobId)
    .where(inState('to-decide'))
    .select(['matches.candidateId', 'matches.employerId', 'matches.jobId', 'matches.score'])
    .select(wishedNow)
    .orderBy('matches.candidateId')
    .execute()
  return rows as unknown as TimetablePair[]
}
