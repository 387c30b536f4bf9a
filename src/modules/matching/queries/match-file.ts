import { sql } from 'kysely'
import { findRegistration } from '#src/modules/events/queries/people.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { mayListMatches } from '#src/modules/matching/access.ts'
import { loadDayFacts } from '#src/modules/matching/queries/day-facts.ts'
import { described, inState, toLine, visibleMatches } from '#src/modules/matching/queries.ts'
import { explainPerson, factorsOf, isAllowed, stateOf, USUAL_THRESHOLD } from '#src/modules/matching/rules.ts'
import type {
  Computation,
  Factors,
  JobForPerson,
  MatchDecision,
  MatchFile,
  PairName,
} from '#src/modules/matching/types.ts'
import type { Db } from '#src/platform/database.ts'
import { NotFound } from '#src/platform/errors.ts'

/** A pair with its reasons, as proposed or else as it would be. Throws NotFound when either is not at the day. */
export async function getMatchFile(db: Db, actor: Actor, pair: PairName): Promise<MatchFile> {
  const decisions = await listDecisions(db, actor, pair)
  const proposed = await findProposed(db, actor, pair)
  if (proposed) return { ...proposed, decisions }
  return { ...(await explained(db, actor, pair)), decisions, state: stateOf(decisions[0]?.decision ?? null) }
}

async function findProposed(db: Db, actor: Actor, pair: PairName): Promise<Omit<MatchFile, 'decisions'> | undefined> {
  const row = await described(visibleMatches(db, actor, pair.eventId))
    .select(['matches.forJob', 'matches.forCandidate', 'matches.contributions', 'matches.computedAt'])
    .select(['jobs.openings', 'jobs.region'])
    .where('matches.candidateId', '=', pair.candidateId)
    .where('matches.jobId', '=', pair.jobId)
    .executeTakeFirst()
  if (!row) return undefined
  const { forJob, forCandidate, contributions, computedAt, openings, region, ...line } = row
  return {
    ...toLine(line),
    forJobScore: forJob,
    forCandidateScore: forCandidate,
    factors: contributions as unknown as Factors,
    computedAt,
    openings,
    region,
    isForbidden: false,
  }
}

/** A pair that is not among the proposed ones, computed to say why. */
async function explained(db: Db, actor: Actor, pair: PairName): Promise<Omit<MatchFile, 'decisions'>> {
  const facts = await loadDayFacts(db, actor, pair.eventId)
  const match = explainPerson(facts, pair.candidateId).find(({ job }) => job === pair.jobId)
  const job = facts.jobs.find(({ id }) => id === pair.jobId)
  const person = await findRegistration(db, actor, pair)
  if (!match || !job || !person) throw new NotFound()
  return {
    ...pair,
    id: null,
    jobTitle: job.title,
    jobReference: job.reference,
    employerId: job.employerId,
    employerName: job.employerName,
    openings: job.openings,
    region: job.region,
    givenNames: person.givenNames,
    familyNames: person.familyNames,
    number: person.number,
    score: match.fused,
    forJobScore: match.forJob.score,
    forCandidateScore: match.forCandidate.score,
    wishedBy: match.wishedBy,
    requirements: match.requirements,
    factors: factorsOf(match, USUAL_THRESHOLD),
    computedAt: null,
    isForbidden: !isAllowed(facts)(match),
    state: 'to-decide',
  }
}

/** What people decided on a pair, the latest first. */
export async function listDecisions(db: Db, actor: Actor, pair: PairName): Promise<MatchDecision[]> {
  if (!mayListMatches(actor)) return []
  const rows = await db
    .selectFrom('matchDecisions')
    .leftJoin('users', 'users.id', 'matchDecisions.decidedBy')
    .select(['matchDecisions.id', 'decision', 'reason', 'note', 'users.name as decidedBy', 'decidedAt'])
    .where('eventId', '=', pair.eventId)
    .where('candidateId', '=', pair.candidateId)
    .where('jobId', '=', pair.jobId)
    .orderBy('decidedAt', 'desc')
    .orderBy('matchDecisions.id', 'desc')
    .execute()
  return rows as unknown as MatchDecision[]
}

/** Every job of the day for a person, the best first: proposed, or what stands in the way. Throws NotFound. */
export async function listJobsForPerson(
  db: Db,
  actor: Actor,
  { eventId, candidateId }: Pick<PairName, 'eventId' | 'candidateId'>,
): Promise<JobForPerson[]> {
  const facts = await loadDayFacts(db, actor, eventId)
  const allowed = isAllowed(facts)
  const proposed = new Set(
    (
      await visibleMatches(db, actor, eventId)
        .select('matches.jobId')
        .where('matches.candidateId', '=', candidateId)
        .execute()
    ).map(({ jobId }) => jobId),
  )
  const jobs = new Map(facts.jobs.map((job) => [job.id as string, job]))
  return explainPerson(facts, candidateId).map((match) => ({
    match,
    job: jobs.get(match.job)!,
    isProposed: proposed.has(match.job),
    isForbidden: !allowed(match),
  }))
}

/** After a decision, the next match that waits for one: of the same job first, then the best. */
export async function findNextToDecide(
  db: Db,
  actor: Actor,
  { eventId, jobId }: PairName,
): Promise<PairName | undefined> {
  const row = await visibleMatches(db, actor, eventId)
    .select(['matches.candidateId', 'matches.jobId', 'matches.eventId'])
    .where(inState('to-decide'))
    .orderBy(sql`(matches.job_id = ${jobId}) desc`)
    .orderBy('matches.score', 'desc')
    .orderBy('matches.id')
    .limit(1)
    .executeTakeFirst()
  return row as PairName | undefined
}

/** The last computation of the matches of an event; null before the first. */
export async function findComputation(
  db: Db,
  actor: Actor,
  eventId: PairName['eventId'],
): Promise<(Computation & { at: Date }) | null> {
  if (!mayListMatches(actor)) throw new NotFound()
  const row = await db
    .selectFrom('facts')
    .select(['at', 'data'])
    .where('type', '=', 'matches.computed')
    .where(sql<boolean>`data ->> 'eventId' = ${eventId}`)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { ...(row.data as unknown as Computation), at: row.at } : null
}
