import { frenchPart } from '#src/engines/matching/french.ts'
import type { AskedSkill, SideName } from '#src/engines/matching/job-view.ts'
import type { Contribute, Pair, Part } from '#src/engines/matching/pair.ts'
import { isNextTo } from '#src/engines/matching/regions.ts'
import type { ContributionName, Evidence, Wish } from '#src/engines/matching/types.ts'
import { FULL_EXPERIENCE_MONTHS, SECOND_HAND_PERCENT } from '#src/engines/matching/weights.ts'

/** What nobody said neither favours nor excludes: it counts for half. */
const UNTOLD_PERCENT = 50

const part = (outOf: number, percent: number, evidence: () => Evidence[]): Part => ({
  points: Math.round((outOf * percent) / 100),
  evidence,
})

export const CONTRIBUTE: Record<ContributionName, Contribute> = {
  occupation,
  'essential-skills': (pair, _, side) => skillsPart(pair, pair.job.essential, side),
  'asset-skills': (pair, _, side) => skillsPart(pair, pair.job.assets, side),
  experience,
  french: (pair, outOf) => frenchPart(pair.candidate.facts.french, pair.job.facts.french, outOf),
  region,
  wage,
  wish,
}

/** For a job, what was done counts first; for a candidate, what is wanted. The other counts second hand. */
function occupation({ candidate, job }: Pair, outOf: number, side: SideName): Part {
  const worked = candidate.worked[job.position]!
  const wanted = candidate.wanted[job.position]!
  const wantedFirst = side === 'forCandidate' && candidate.facts.wanted !== null
  const byWanted = wantedFirst ? wanted : Math.round((wanted * SECOND_HAND_PERCENT) / 100)
  const byWorked = wantedFirst ? Math.round((worked * SECOND_HAND_PERCENT) / 100) : worked
  return part(outOf, Math.max(byWanted, byWorked), () => {
    const asked = job.facts.title
    if (byWanted === 0 && byWorked === 0) return [{ code: 'no-close-title', values: { asked } }]
    if (byWanted > byWorked)
      return [{ code: 'wanted-close', values: { title: candidate.facts.wanted ?? '', asked, percent: wanted } }]
    const { title, code } = candidate.facts.titles[candidate.workedBy[job.position]!]!
    if (candidate.workedByCode[job.position] === 1)
      return [{ code: 'same-code', values: { title, code: code ?? '', asked: job.facts.code ?? '', percent: worked } }]
    return [{ code: 'title-close', values: { title, asked, percent: worked } }]
  })
}

/**
 * Each skill asked has its own points, more for one that few jobs ask for. `without` says what would be left of them
 * if the person had not told what is cited.
 */
function skillsPart({ candidate }: Pair, asked: readonly AskedSkill[], side: SideName): Part {
  const pointsOf = (skill: AskedSkill, percent: number) => Math.floor((skill.outOf[side] * percent) / 100)
  let points = 0
  for (const skill of asked) points += pointsOf(skill, candidate.skill[skill.label]!)
  return {
    points,
    evidence: () => {
      if (candidate.told.length === 0) return [{ code: 'no-skill-told', values: { asked: asked.length } }]
      return asked.map((skill): Evidence => {
        const percent = candidate.skill[skill.label]!
        const values = { asked: skill.text, points: pointsOf(skill, percent), outOf: skill.outOf[side] }
        if (percent === 0) return { code: 'skill-not-found', values }
        const found = candidate.told[candidate.skillBy[skill.label]!]!
        const without = pointsOf(skill, candidate.nextSkill[skill.label]!)
        return { code: percent === 100 ? 'skill-same' : 'skill-close', values: { ...values, found, percent, without } }
      })
    },
  }
}

function experience({ candidate, job }: Pair, outOf: number): Part {
  const months = candidate.fieldMonths[job.position]!
  return part(outOf, Math.min(100, (months * 100) / FULL_EXPERIENCE_MONTHS), () => {
    const { titles, experienceMonths } = candidate.facts
    const told = titles.some((title) => title.months !== null)
    if (!told && !experienceMonths) return [{ code: 'experience-untold', values: {} }]
    const all = experienceMonths ? experienceMonths[0] : titles.reduce((sum, { months }) => sum + (months?.[0] ?? 0), 0)
    const code = told ? 'field-months' : 'career-months'
    return [{ code, values: { months: Math.round(months), all, full: FULL_EXPERIENCE_MONTHS } }]
  })
}

function region({ candidate, job }: Pair, outOf: number): Part {
  const asked = job.facts.region
  const { regions } = candidate.facts
  if (!asked || regions.length === 0)
    return part(outOf, UNTOLD_PERCENT, () => [{ code: 'region-untold', values: { asked: asked ?? '' } }])
  const values = { asked, regions: regions.join(' ') }
  if (regions.includes(asked)) return part(outOf, 100, () => [{ code: 'region-wanted', values }])
  if (regions.some((wanted) => isNextTo(wanted, asked))) return part(outOf, 50, () => [{ code: 'region-next', values }])
  return part(outOf, 0, () => [{ code: 'region-other', values }])
}

function wage({ candidate, job }: Pair, outOf: number): Part {
  const floor = candidate.facts.wageFloor
  const least = job.facts.wage?.min ?? job.facts.wage?.max ?? null
  const most = job.facts.wage?.max ?? least
  if (floor === null || least === null || most === null)
    return part(outOf, UNTOLD_PERCENT, () => [{ code: 'wage-untold', values: said({ floor, min: least, max: most }) }])
  const values = { floor, min: least, max: most }
  if (least >= floor) return part(outOf, 100, () => [{ code: 'wage-enough', values }])
  if (most >= floor) return part(outOf, 75, () => [{ code: 'wage-reaches', values }])
  return part(outOf, 0, () => [{ code: 'wage-below', values }])
}

const said = (values: Record<string, number | null>) =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, number] => entry[1] !== null))

/** A first choice counts fully, each further one a tenth less; a wish without a rank counts fully. */
function wish({ candidate, job }: Pair, outOf: number, side: SideName): Part {
  const wished = side === 'forJob' ? job.wishes.get(candidate.facts.id) : candidate.wishes.get(job.facts.id)
  const by = side === 'forJob' ? 'employer' : 'candidate'
  if (!wished) return part(outOf, 0, () => [{ code: 'not-wished', values: { by } }])
  return part(outOf, percentOf(wished), () => [{ code: 'wished', values: { by, rank: wished.rank ?? 0 } }])
}

const percentOf = ({ rank }: Wish) => (rank === null ? 100 : Math.max(10, 110 - 10 * rank))
