import { matchAll } from '#src/engines/matching/match.ts'
import { excludes } from '#src/engines/matching/requirements.ts'
import type { Match, Requirement } from '#src/engines/matching/types.ts'
import { WEIGHTS } from '#src/engines/matching/weights.ts'
import type { Job } from '#src/modules/employers/types.ts'
import type { ForbiddenPair, Wish } from '#src/modules/events/types.ts'
import { jobFactsOf, matchFactsOf, type PersonAnswers } from '#src/modules/matching/rules/match-facts.ts'
import type { Factors, MatchFile, MatchState, TimetablePair } from '#src/modules/matching/types.ts'
import type { Day } from '#src/platform/day.ts'

/** Pairs are proposed from this fused score up, of 1000, unless the coordinator chooses another. */
export const USUAL_THRESHOLD = 400

/** All that matching knows of a day: who comes, the open jobs of confirmed employers, who wishes whom. */
export type DayFacts = {
  on: Day
  people: PersonAnswers[]
  /** How many registered people no programme of the day takes: they are not among `people`. */
  notTaken: number
  jobs: Job[]
  wishes: Wish[]
  forbidden: Pick<ForbiddenPair, 'candidateId' | 'employerId'>[]
}

export type Proposals = { proposed: Match[]; decided: Match[] }

/**
 * What to propose: pairs from the threshold up; for a wish that none of them answers, the best job of that employer,
 * whatever its score; never a forbidden pair. Pairs that a person has decided on are scored again and kept, because
 * decisions outlive a computation.
 */
export function proposalsOf(facts: DayFacts, threshold: number, decided: ReadonlySet<string>): Proposals {
  const candidates = facts.people.map((person) => matchFactsOf(person, facts))
  const jobs = facts.jobs.map((job) => jobFactsOf(job, facts.wishes))
  const found = matchAll(candidates, jobs, { on: facts.on, threshold, keepWished: true }).filter(isAllowed(facts))
  const proposed = withoutNeedlessWishes(found, threshold, employersOf(facts))
  const known = new Set(proposed.map(pairKey))
  const others = decidedOnly(candidates, decided)
  const rest = matchAll(others, jobs, { on: facts.on, threshold: 0, keepAll: true })
  return { proposed, decided: rest.filter((match) => decided.has(pairKey(match)) && !known.has(pairKey(match))) }
}

/** People wish for employers, not for jobs: one job, the best, is enough to answer a wish. */
function withoutNeedlessWishes(found: Match[], threshold: number, employers: ReadonlyMap<string, string>): Match[] {
  const isGood = ({ fused, requirements }: Match) => fused >= threshold && !isLeftOut(requirements)
  const meeting = ({ candidate, job }: Match) => `${candidate} ${employers.get(job)}`
  const answered = new Set(found.filter(isGood).map(meeting))
  const best = new Map<string, Match>()
  for (const match of found.filter((one) => !answered.has(meeting(one)))) {
    const known = best.get(meeting(match))
    if (!known || match.fused > known.fused) best.set(meeting(match), match)
  }
  const wished = new Set(best.values())
  return found.filter((match) => isGood(match) || wished.has(match))
}

const employersOf = ({ jobs }: Pick<DayFacts, 'jobs'>): ReadonlyMap<string, string> =>
  new Map(jobs.map(({ id, employerId }) => [id, employerId]))

const decidedOnly = <T extends { id: string }>(candidates: T[], decided: ReadonlySet<string>): T[] => {
  const people = new Set([...decided].map((key) => key.split(' ')[0]))
  return candidates.filter(({ id }) => people.has(id))
}

/** One person and every job of the day, with reasons, the best first. Rarity of words is that of all the jobs. */
export function explainPerson(facts: DayFacts, candidateId: string): Match[] {
  const person = facts.people.find((answers) => answers.candidateId === candidateId)
  if (!person) return []
  const jobs = facts.jobs.map((job) => jobFactsOf(job, facts.wishes))
  return matchAll([matchFactsOf(person, facts)], jobs, {
    on: facts.on,
    threshold: 0,
    keepAll: true,
  }).sort((a, b) => b.fused - a.fused || (a.job < b.job ? -1 : 1))
}

/** Names a pair, among those of an event. */
export const pairKey = ({ candidate, job }: Pick<Match, 'candidate' | 'job'>): string => `${candidate} ${job}`

/** Whether a pair is not forbidden: forbidding is between a person and an employer, so it holds for all its jobs. */
export function isAllowed({ jobs, forbidden }: Pick<DayFacts, 'jobs' | 'forbidden'>): (match: Match) => boolean {
  const employers = employersOf({ jobs })
  const pairs = new Set(forbidden.map(({ candidateId, employerId }) => `${candidateId} ${employerId}`))
  return ({ candidate, job }) => !pairs.has(`${candidate} ${employers.get(job)}`)
}

export const factorsOf = (match: Match, threshold: number): Factors => ({
  weights: WEIGHTS.version,
  threshold,
  wishedBy: match.wishedBy,
  forJob: match.forJob.contributions,
  forCandidate: match.forCandidate.contributions,
})

/** A requirement that leaves a pair out: such a pair is approved one by one, never in bulk. */
export const isLeftOut = (requirements: readonly Requirement[]): boolean => requirements.some(excludes)

export const stateOf = (decision: string | null): MatchState =>
  decision === 'approved' || decision === 'refused' ? decision : 'to-decide'

/** Of several approved jobs of an employer, the best one speaks for the pair at its table. */
export function bestPerEmployer(pairs: readonly TimetablePair[]): TimetablePair[] {
  const best = new Map<string, TimetablePair>()
  for (const pair of pairs) {
    const key = `${pair.candidateId} ${pair.employerId}`
    const known = best.get(key)
    if (!known || pair.score > known.score || (pair.score === known.score && pair.jobId < known.jobId))
      best.set(key, pair)
  }
  return [...best.values()]
}

export type ApprovalRefusal = 'forbidden-pair' | 'note-required'
export type RefusalRefusal = 'note-required'

/** Why a pair cannot be approved. What the machine did not propose is approved with a note that says why. */
export const approvalFaults = (said: {
  reason: string
  note: string | null
  isProposed: boolean
  isForbidden: boolean
}): Record<ApprovalRefusal, boolean> => ({
  'forbidden-pair': said.isForbidden,
  'note-required': said.note === null && (said.reason === 'other' || !said.isProposed),
})

export const refusalFaults = (said: { reason: string; note: string | null }): Record<RefusalRefusal, boolean> => ({
  'note-required': said.note === null && said.reason === 'other',
})

/** What is kept with a decision: what the person saw when deciding (P-39.1, s. 12.1). */
export const decidedOn = ({
  score,
  forJobScore,
  forCandidateScore,
  requirements,
  factors,
}: Pick<MatchFile, 'score' | 'forJobScore' | 'forCandidateScore' | 'requirements' | 'factors'>) => ({
  score,
  forJobScore,
  forCandidateScore,
  requirements,
  ...factors,
})
