/** A work of a history, as matching knows it: how long, and how long ago it ended. */
export type Worked = { title: string; months: number; endedMonthsAgo: number; skills: readonly string[] }

/** Unit groups for a title, the likeliest first. */
type Classify = (title: string) => { code: string; confidence: number }[]

export type Share = { node: string; percent: number }

export type Expertise = {
  /** A minor group of CNP 2021 (four digits), or a sub-major one (three); null: a generalist. */
  dominant: string | null
  /** The minor groups of the history, the largest share first, at most five. */
  shares: Share[]
  because: 'dominant' | 'spread' | 'too-short'
  /** The works that it rests on, by their places in the history; of a generalist, the heaviest of each facet. */
  evidence: number[]
}

/** What was done so long ago counts e times less (matching-engine, part 2). */
const FADING_MONTHS = 60
/** A group leads with such a share, and so far before the next. */
const LEAST_PERCENT = 40
const LEAST_MARGIN = 15
/** Less than this in all says what somebody did, not what they are expert in. */
const LEAST_MONTHS = 18
/** The titles of a doubtful work share its weight, so many at most. */
const MOST_CODES = 3
const FACETS = 3

/**
 * What a history is mostly about, read as a recruiter does: long and recent works weigh most, those that are near each
 * other in the classification count together. A group leads from 40 % up and 15 points before the next one; else its
 * parent may; else the person is a generalist, with the three largest groups.
 */
export function dominantExpertise(history: readonly Worked[], classify: Classify): Expertise {
  const weights = history.map(weightOf)
  const nodes = history.map(({ title }) => nodesOf(classify(title)))
  const shares = sharesAt(4, weights, nodes)
  const months = history.reduce((sum, work) => sum + work.months, 0)
  const isShort = months < LEAST_MONTHS
  const dominant = isShort ? null : (leaderOf(shares) ?? leaderOf(sharesAt(3, weights, nodes)))
  const facets = dominant ? [dominant] : shares.slice(0, FACETS).map(({ node }) => node)
  return {
    dominant,
    shares: shares.slice(0, 5),
    because: dominant ? 'dominant' : isShort ? 'too-short' : 'spread',
    evidence: evidenceOf(facets, weights, nodes),
  }
}

const weightOf = ({ months, endedMonthsAgo }: Worked) =>
  months * Math.exp(-(endedMonthsAgo + months / 2) / (2 * FADING_MONTHS))

/** Unit groups of a work with the part of it that each has, in all 1; none where nothing is known of it. */
function nodesOf(answers: readonly { code: string; confidence: number }[]): Map<string, number> {
  const first = answers.slice(0, MOST_CODES)
  const total = first.reduce((sum, { confidence }) => sum + confidence, 0)
  return new Map(total > 0 ? first.map(({ code, confidence }) => [code, confidence / total]) : [])
}

/** Shares of the groups of so many digits. Works that nobody could classify count in the whole, and for no group. */
function sharesAt(digits: number, weights: readonly number[], nodes: readonly Map<string, number>[]): Share[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const sums = new Map<string, number>()
  nodes.forEach((codes, at) => {
    for (const [code, part] of codes) {
      const node = code.slice(0, digits)
      sums.set(node, (sums.get(node) ?? 0) + weights[at]! * part)
    }
  })
  return [...sums]
    .map(([node, sum]) => ({ node, percent: total > 0 ? Math.round((1000 * sum) / total) / 10 : 0 }))
    .sort((a, b) => b.percent - a.percent || (a.node < b.node ? -1 : 1))
}

function leaderOf([first, second]: readonly Share[]): string | null {
  if (!first || first.percent < LEAST_PERCENT) return null
  return first.percent - (second?.percent ?? 0) >= LEAST_MARGIN ? first.node : null
}

/** Of each facet, the works that are mostly of it, the heaviest first. */
function evidenceOf(
  facets: readonly string[],
  weights: readonly number[],
  nodes: readonly Map<string, number>[],
): number[] {
  const isOf = (at: number, facet: string) =>
    [...nodes[at]!].some(([code, part]) => code.startsWith(facet) && part >= 0.4)
  const heaviest = weights.map((_, at) => at).sort((a, b) => weights[b]! - weights[a]!)
  const found = facets.flatMap((facet) => {
    const works = heaviest.filter((at) => isOf(at, facet))
    return facets.length === 1 ? works : works.slice(0, 1)
  })
  return [...new Set(found)]
}
