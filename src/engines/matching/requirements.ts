import { levelEvidence, levelState } from '#src/engines/matching/french.ts'
import type { Pair } from '#src/engines/matching/pair.ts'
import { isNextTo } from '#src/engines/matching/regions.ts'
import type { Evidence, Requirement, RequirementName, RequirementState, Span } from '#src/engines/matching/types.ts'
import { rankOfDiploma } from '#src/engines/vocabulary/diplomas.ts'
import { plain } from '#src/engines/vocabulary/text/fold.ts'

/** Requirements that a person cannot work around: missing one leaves the pair out. The others cost points only. */
const EXCLUDING: ReadonlySet<RequirementName> = new Set([
  'right-to-work',
  'licence',
  'french-spoken',
  'french-written',
  'schedule',
  'territory',
])

/** Whether a requirement leaves the pair out. « To verify » never does. */
export const excludes = ({ name, state }: Requirement): boolean => state === 'missing' && EXCLUDING.has(name)

/** The requirements that can exclude, as far as the job has them. Right to work is always one. */
export function hardRequirements({ candidate, job }: Pair, on: string): Requirement[] {
  const { facts } = candidate
  return [
    rightToWork(facts.mayWorkUntil, on),
    job.facts.licence !== null && licence(facts.licences, job.facts.licence),
    job.facts.french.spoken && level('french-spoken', facts.french.spoken, job.facts.french.spoken),
    job.facts.french.written && level('french-written', facts.french.written, job.facts.french.written),
    job.facts.schedule.length > 0 && schedule(facts.schedule, job.facts.schedule),
    job.facts.region !== null && territory(facts.regions, job.facts.region),
  ].filter((requirement) => requirement !== null && requirement !== false)
}

/** Every requirement: those that exclude, then those that only cost points. */
export function allRequirements(pair: Pair, on: string): Requirement[] {
  const { candidate, job } = pair
  return [
    ...hardRequirements(pair, on),
    job.facts.english && level('english-spoken', candidate.facts.english.spoken, job.facts.english),
    job.facts.education !== null && education(candidate.facts.education, job.facts.education),
    ...job.essential.map((skill) => skillRequirement(pair, skill)),
  ].filter((requirement) => requirement !== null && requirement !== false)
}

const requirement = (name: RequirementName, state: RequirementState, evidence: Evidence): Requirement => ({
  name,
  state,
  evidence,
})

function rightToWork(until: string | null, on: string): Requirement {
  if (until === null) return requirement('right-to-work', 'to-verify', { code: 'end-untold', values: { on } })
  if (until === 'no-end') return requirement('right-to-work', 'met', { code: 'no-end-date', values: {} })
  const state = until >= on ? 'met' : 'missing'
  return requirement('right-to-work', state, { code: 'may-work-until', values: { until, on } })
}

function licence(held: readonly string[] | null, asked: string): Requirement {
  if (held === null) return requirement('licence', 'to-verify', { code: 'licence-untold', values: { asked } })
  const has = held.some((order) => plain(order).trim() === plain(asked).trim())
  if (has) return requirement('licence', 'met', { code: 'licence-held', values: { asked } })
  return requirement('licence', 'missing', { code: 'licence-not-held', values: { asked } })
}

const level = (name: RequirementName, known: Span | null, asked: Span): Requirement =>
  requirement(name, levelState(known, asked), levelEvidence(name.split('-')[1]!, known, asked))

function schedule(told: readonly string[] | null, asked: readonly string[]): Requirement {
  if (!told || told.length === 0)
    return requirement('schedule', 'to-verify', { code: 'schedule-untold', values: { asked: asked.join(' ') } })
  const folded = told.map(plain)
  const possible = asked.filter((shift) => folded.includes(plain(shift))).length
  const state = possible === asked.length ? 'met' : possible > 0 ? 'near' : 'missing'
  return requirement('schedule', state, {
    code: 'schedule',
    values: { told: told.join(' '), asked: asked.join(' ') },
  })
}

function territory(wanted: readonly string[], asked: string): Requirement {
  if (wanted.length === 0) return requirement('territory', 'to-verify', { code: 'region-untold', values: { asked } })
  const values = { asked, regions: wanted.join(' ') }
  if (wanted.includes(asked)) return requirement('territory', 'met', { code: 'region-wanted', values })
  if (wanted.some((region) => isNextTo(region, asked)))
    return requirement('territory', 'near', { code: 'region-next', values })
  return requirement('territory', 'missing', { code: 'region-other', values })
}

function education(diploma: string | null, asked: string): Requirement {
  const [has, need] = [diploma === null ? null : rankOfDiploma(diploma), rankOfDiploma(asked)]
  if (diploma === null || has === null || need === null)
    return requirement('education', 'to-verify', { code: 'diploma-untold', values: { asked, told: diploma ?? '' } })
  const state = has >= need ? 'met' : has === need - 1 ? 'near' : 'missing'
  return requirement('education', state, { code: 'diploma', values: { asked, told: diploma } })
}

/** A list of skills is never complete: one that is not on it costs points, and excludes nobody. */
function skillRequirement({ candidate }: Pair, { text, label }: { text: string; label: number }): Requirement {
  const asked = { asked: text }
  const percent = candidate.skill[label]!
  if (percent === 0 && candidate.facts.skills.length === 0)
    return requirement('skill', 'to-verify', { code: 'no-skill-told', values: asked })
  if (percent === 0) return requirement('skill', 'missing', { code: 'skill-not-found', values: asked })
  const values = { ...asked, found: candidate.told[candidate.skillBy[label]!]!, percent }
  if (percent >= 90) return requirement('skill', 'met', { code: 'skill-same', values })
  return requirement('skill', 'near', { code: 'skill-close', values })
}
