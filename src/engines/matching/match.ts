import { type CandidateView, candidateOn } from '#src/engines/matching/candidate-view.ts'
import { CONTRIBUTE } from '#src/engines/matching/contributions.ts'
import { boardOf, type JobBoard, type SideName } from '#src/engines/matching/job-view.ts'
import type { Pair } from '#src/engines/matching/pair.ts'
import { allRequirements, excludes, hardRequirements } from '#src/engines/matching/requirements.ts'
import type { JobFacts, Match, MatchFacts, MatchOptions, Side, WishedBy } from '#src/engines/matching/types.ts'

/**
 * Every pair worth a person's look, jobs in the order given, the best pair of each first (then by candidate id).
 * Requirements filter first; then both sides are scored; reasons are worked out for the pairs that are kept.
 * The same facts always give the same answer.
 */
export function matchAll(candidates: readonly MatchFacts[], jobs: readonly JobFacts[], options: MatchOptions): Match[] {
  const board = boardOf(jobs)
  const kept: { candidate: number; fused: number }[][] = jobs.map(() => [])
  candidates.forEach((facts, candidate) => {
    const view = candidateOn(board, facts)
    for (const job of board.jobs) {
      const fused = fusedIfKept({ candidate: view, job }, options)
      if (fused !== null) kept[job.position]!.push({ candidate, fused })
    }
  })
  const idOf = (candidate: number) => candidates[candidate]!.id
  const best = kept.map((pairs) =>
    pairs
      .sort((a, b) => b.fused - a.fused || (idOf(a.candidate) < idOf(b.candidate) ? -1 : 1))
      .slice(0, options.topPerJob),
  )
  return explain(board, candidates, best, options.on)
}

/** Works out the reasons of the pairs kept, preparing each candidate once. */
function explain(
  board: JobBoard,
  candidates: readonly MatchFacts[],
  kept: readonly { candidate: number }[][],
  on: string,
): Match[] {
  const views = new Map<number, CandidateView>()
  const viewOf = (candidate: number): CandidateView => {
    const known = views.get(candidate)
    if (known) return known
    const view = candidateOn(board, candidates[candidate]!)
    views.set(candidate, view)
    return view
  }
  return kept.flatMap((pairs, position) =>
    pairs.map(({ candidate }) => matchOf({ candidate: viewOf(candidate), job: board.jobs[position]! }, on)),
  )
}

function fusedIfKept(pair: Pair, options: MatchOptions): number | null {
  const wished = options.keepWished === true && wishedBy(pair) !== 'nobody'
  if (options.keepAll || wished) return fusedOf(pair)
  if (hardRequirements(pair, options.on).some(excludes)) return null
  const fused = fusedOf(pair)
  return fused >= options.threshold ? fused : null
}

const fusedOf = (pair: Pair) => fuse(pointsOf(pair, 'forJob'), pointsOf(pair, 'forCandidate'))

/** The harmonic mean of two scores, rounded: the lower one weighs more. Nothing with anything is nothing. */
export const fuse = (one: number, other: number): number =>
  one + other === 0 ? 0 : Math.round((2 * one * other) / (one + other))

function pointsOf(pair: Pair, side: SideName): number {
  let points = 0
  for (const [name, outOf] of pair.job.outOf[side]) points += CONTRIBUTE[name](pair, outOf, side).points
  return points
}

function matchOf(pair: Pair, on: string): Match {
  const [forJob, forCandidate] = [sideOf(pair, 'forJob'), sideOf(pair, 'forCandidate')]
  return {
    candidate: pair.candidate.facts.id,
    job: pair.job.facts.id,
    fused: fuse(forJob.score, forCandidate.score),
    forJob,
    forCandidate,
    requirements: allRequirements(pair, on),
    wishedBy: wishedBy(pair),
  }
}

function sideOf(pair: Pair, side: SideName): Side {
  const contributions = pair.job.outOf[side].map(([name, outOf]) => {
    const { points, evidence } = CONTRIBUTE[name](pair, outOf, side)
    return { name, points, outOf, evidence: evidence() }
  })
  return { score: contributions.reduce((sum, { points }) => sum + points, 0), contributions }
}

function wishedBy({ candidate, job }: Pair): WishedBy {
  const byCandidate = candidate.wishes.has(job.facts.id)
  const byEmployer = job.wishes.has(candidate.facts.id)
  if (byCandidate && byEmployer) return 'both'
  return byCandidate ? 'candidate' : byEmployer ? 'employer' : 'nobody'
}
