/**
 * What matching may know, and what it answers. There is no field here for a name, sex, age, birth date, nationality,
 * country, photo, address, arrival or status: what has no field cannot enter a score.
 */

/** From … to …, both included; the same twice when known exactly. French and English: levels 1 to 12. */
export type Span = readonly [min: number, max: number]

/** A work that somebody did. `months` is null when nobody said; `code` is its unit group (CNP 2021) when known. */
export type WorkedTitle = {
  title: string
  code: string | null
  months: Span | null
  endedMonthsAgo: number | null
}

/** A wish for the other side, by its id. Rank 1 is the strongest, 9 the weakest; null when not ranked. */
export type Wish = { id: string; rank: number | null }

export type MatchFacts = {
  id: string
  titles: readonly WorkedTitle[]
  /** The work that the person looks for, in their words. */
  wanted: string | null
  /** All of a working life, where months are not told title by title. */
  experienceMonths: Span | null
  skills: readonly string[]
  education: string | null
  french: { spoken: Span | null; written: Span | null }
  english: { spoken: Span | null }
  /** Codes of the regions where the person would work, '01' to '17'. Empty when nobody said. */
  regions: readonly string[]
  /** The last day of the right to work, 'no-end' without one, null when nobody said. */
  mayWorkUntil: string | 'no-end' | null
  /** Professional orders that the person belongs to; null when nobody said. */
  licences: readonly string[] | null
  /** When the person can work: 'day', 'evening', 'night', 'weekend'…; null when nobody said. */
  schedule: readonly string[] | null
  /** The least that the person would work for, in dollars an hour. */
  wageFloor: number | null
  /** Jobs that the person asked for. */
  wishes: readonly Wish[]
}

export type JobFacts = {
  id: string
  title: string
  code: string | null
  essential: readonly string[]
  assets: readonly string[]
  education: string | null
  /** The level asked for; of a span, its lower end. */
  french: { spoken: Span | null; written: Span | null }
  english: Span | null
  region: string | null
  licence: string | null
  schedule: readonly string[]
  /** Dollars an hour. */
  wage: { min: number | null; max: number | null } | null
  /** Candidates whom the employer asked for. */
  wishes: readonly Wish[]
}

/** What a figure rests on: a code that words/ turns into a sentence, and its values. */
export type Evidence = { code: EvidenceCode; values: Record<string, string | number> }

export const EVIDENCE_CODES = [
  'title-close',
  'wanted-close',
  'same-code',
  'no-close-title',
  'skill-same',
  'skill-close',
  'skill-not-found',
  'no-skill-told',
  'field-months',
  'career-months',
  'experience-untold',
  'level',
  'level-untold',
  'region-wanted',
  'region-next',
  'region-other',
  'region-untold',
  'wage-enough',
  'wage-reaches',
  'wage-below',
  'wage-untold',
  'wished',
  'not-wished',
  'may-work-until',
  'no-end-date',
  'end-untold',
  'licence-held',
  'licence-not-held',
  'licence-untold',
  'schedule',
  'schedule-untold',
  'diploma',
  'diploma-untold',
] as const
export type EvidenceCode = (typeof EVIDENCE_CODES)[number]

export const REQUIREMENTS = [
  'right-to-work',
  'licence',
  'french-spoken',
  'french-written',
  'schedule',
  'territory',
  'english-spoken',
  'education',
  'skill',
] as const
export type RequirementName = (typeof REQUIREMENTS)[number]

export const REQUIREMENT_STATES = ['met', 'near', 'missing', 'to-verify'] as const
export type RequirementState = (typeof REQUIREMENT_STATES)[number]

export type Requirement = { name: RequirementName; state: RequirementState; evidence: Evidence }

export const CONTRIBUTIONS = [
  'occupation',
  'essential-skills',
  'asset-skills',
  'experience',
  'french',
  'region',
  'wage',
  'wish',
] as const
export type ContributionName = (typeof CONTRIBUTIONS)[number]

/** A part of a score: integer points, out of as many as it could have given. */
export type Contribution = { name: ContributionName; points: number; outOf: number; evidence: Evidence[] }

/** A side's score from 0 to 1000: exactly the sum of the points of its contributions. */
export type Side = { score: number; contributions: Contribution[] }

export type WishedBy = 'candidate' | 'employer' | 'both' | 'nobody'

export type Match = {
  candidate: string
  job: string
  /** The harmonic mean of both sides' scores, rounded: high only when both are. */
  fused: number
  forJob: Side
  forCandidate: Side
  requirements: Requirement[]
  wishedBy: WishedBy
}

export type MatchOptions = {
  /** The day from which the work would be done; a right to work that ends before it is missing. */
  on: string
  /** Keep pairs from this fused score up (0 to 1000). */
  threshold: number
  /** Keep at most so many pairs of a job. */
  topPerJob?: number
  /** Keep wished pairs whatever their score and requirements: a person who asked gets a person's answer. */
  keepWished?: boolean
  /** Keep every pair, to explain why one was left out. */
  keepAll?: boolean
}
