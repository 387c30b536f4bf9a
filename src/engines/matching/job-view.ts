import { apportion } from '#src/engines/matching/apportion.ts'
import { skillWords, titleWords } from '#src/engines/matching/fold.ts'
import { indexLabels, keyOf, type LabelIndex, rarityOf } from '#src/engines/matching/label-index.ts'
import type { ContributionName, JobFacts, Wish } from '#src/engines/matching/types.ts'
import { LEAST_SKILL_PERCENT, LEAST_TITLE_PERCENT, type Points, WEIGHTS } from '#src/engines/matching/weights.ts'

export type SideName = 'forJob' | 'forCandidate'
export const SIDES: readonly SideName[] = ['forJob', 'forCandidate']

/** A skill that a job asks for. `label` is its place among all the skills asked; `outOf` its points on each side. */
export type AskedSkill = { text: string; label: number; outOf: Record<SideName, number> }

/** A job made ready: what each contribution may give depends on the job alone, so that candidates are compared. */
export type JobView = {
  facts: JobFacts
  position: number
  outOf: Record<SideName, [ContributionName, number][]>
  essential: AskedSkill[]
  assets: AskedSkill[]
  wishes: Map<string, Wish>
}

/** The jobs at hand, with the indexes that say which of them a title or a skill is like. */
export type JobBoard = { jobs: JobView[]; titles: LabelIndex; skills: LabelIndex }

export function boardOf(jobs: readonly JobFacts[]): JobBoard {
  const asked = new Map<string, number>()
  const askedWords: string[][] = []
  const labelOf = (skill: string): number => {
    const words = skillWords(skill)
    const key = keyOf(words)
    const known = asked.get(key)
    if (known !== undefined) return known
    asked.set(key, askedWords.length)
    askedWords.push(words)
    return askedWords.length - 1
  }
  const drafts = jobs.map((facts) => ({
    facts,
    essential: distinct(facts.essential, labelOf),
    assets: distinct(facts.assets, labelOf),
  }))
  const rarity = rarityOf(drafts.map(({ essential, assets }) => [...essential, ...assets].map(([label]) => `${label}`)))
  return {
    jobs: drafts.map((draft, position) => viewOf(draft, position, (label) => rarity(`${label}`))),
    titles: indexLabels(
      jobs.map((job) => titleWords(job.title)),
      LEAST_TITLE_PERCENT,
    ),
    skills: indexLabels(askedWords, LEAST_SKILL_PERCENT),
  }
}

/** Skills by label, each once, in the order asked. */
const distinct = (skills: readonly string[], labelOf: (skill: string) => number): [number, string][] => {
  const byLabel = new Map<number, string>()
  for (const text of skills) {
    const label = labelOf(text)
    if (!byLabel.has(label)) byLabel.set(label, text)
  }
  return [...byLabel]
}

type Draft = { facts: JobFacts; essential: [number, string][]; assets: [number, string][] }

function viewOf({ facts, essential, assets }: Draft, position: number, rarity: (label: number) => number): JobView {
  const outOf = {
    forJob: outOfSide(facts, WEIGHTS.forJob),
    forCandidate: outOfSide(facts, WEIGHTS.forCandidate),
  }
  const split = (skills: [number, string][], name: ContributionName): AskedSkill[] => {
    const weights = skills.map(([label]) => rarity(label))
    const [forJob, forCandidate] = SIDES.map((side) => apportion(pointsOf(outOf[side], name), weights))
    return skills.map(([label, text], at) => ({
      text,
      label,
      outOf: { forJob: forJob![at]!, forCandidate: forCandidate![at]! },
    }))
  }
  return {
    facts,
    position,
    outOf,
    essential: split(essential, 'essential-skills'),
    assets: split(assets, 'asset-skills'),
    wishes: new Map(facts.wishes.map((wish) => [wish.id, wish])),
  }
}

const pointsOf = (outOf: [ContributionName, number][], name: ContributionName) =>
  outOf.find(([other]) => other === name)?.[1] ?? 0

/** What a job does not ask for gives no points: they go to what it asks for, in proportion, and still make 1000. */
function outOfSide(job: JobFacts, weights: Points): [ContributionName, number][] {
  const unasked: ContributionName[] = []
  if (job.essential.length === 0) unasked.push('essential-skills')
  if (job.assets.length === 0) unasked.push('asset-skills')
  if (!job.french.spoken && !job.french.written) unasked.push('french')
  const asked = (Object.entries(weights) as [ContributionName, number][]).filter(([name]) => !unasked.includes(name))
  const points = apportion(
    1000,
    asked.map(([, weight]) => weight),
  )
  return asked.map(([name], at) => [name, points[at]!])
}
