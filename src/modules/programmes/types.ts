import type { ImmigrationStatus, OpenRange, Range } from '#src/engines/intake/value-types.ts'
import type { Day } from '#src/platform/day.ts'
import type { Id } from '#src/platform/id.ts'

export type ProgrammeId = Id<'programme'>
export type CriterionId = Id<'criterion'>

/** Groups that a person may say, or not say, to belong to. */
export const GROUPS = [
  'age',
  'racialised',
  'indigenous',
  'disability',
  'gender-diversity',
  'sexual-orientation',
] as const
export type Group = (typeof GROUPS)[number]

/** What a criterion asks. The kinds are ours; the figures and lists are data of each programme. */
export type Rule =
  /** Arrived in Canada less than so many months before the day of judgement. */
  | { kind: 'arrived-within'; parameters: { months: number } }
  | { kind: 'holds-diploma'; parameters: Record<string, never> }
  /** Fewer months than these of experience in the person's own field in Québec. */
  | { kind: 'field-experience-below'; parameters: { months: number } }
  /** `accepted` is enough; `foreignBorn` is accepted of people born outside Canada; `toVerify` needs a document. */
  | {
      kind: 'status-among'
      parameters: { accepted: ImmigrationStatus[]; foreignBorn: ImmigrationStatus[]; toVerify: ImmigrationStatus[] }
    }
  /** The postal code begins with one of the prefixes, and with none of the exceptions. */
  | { kind: 'lives-in'; parameters: { prefixes: string[]; except: string[] } }
  /** Spoken French on the Québec scale of 1 to 12. */
  | { kind: 'speaks-french'; parameters: { level: number } }
  | { kind: 'experience-at-least'; parameters: { years: number } }
  | { kind: 'in-group'; parameters: { groups: Group[] } }
  /** One of several rules is enough. */
  | { kind: 'one-of'; parameters: { rules: Rule[] } }

export type CriterionKind = Rule['kind']

/** A rule with its dates and its source. It is in force from `validFrom` and until the day before `validTo`. */
export type Criterion = Rule & {
  code: string
  validFrom: Day
  validTo: Day | null
  source: string
  sourceUrl: string | null
  verifiedOn: Day
}

/** A programme as we ship it: an organisation takes a copy, which is then its own to change. */
export type ShippedProgramme = {
  slug: string
  openedOn: Day
  closedOn: Day | null
  criteria: readonly Criterion[]
  /** Days on which the criteria were one whole that people still refer to. */
  editions: Readonly<Record<string, Day>>
}

/** What eligibility rests on. Null is not known, and is never a no. */
export type EligibilityFacts = {
  status: ImmigrationStatus | null
  bornInCanada: boolean | null
  /** The interval in which the person arrived; both ends are the same when the day is known. */
  arrivedFrom: Day | null
  arrivedTo: Day | null
  hasDiploma: boolean | null
  quebecMonths: OpenRange | null
  postalCode: string | null
  frenchSpoken: Range | null
  experienceYears: number | null
  /** Groups that the person declared; null where nothing was asked or said. */
  groups: readonly Group[] | null
}

export type Answer = 'yes' | 'no' | 'to-verify'

export const BECAUSE = [
  'arrived-recently',
  'arrived-too-long-ago',
  'arrival-straddles',
  'arrival-unknown',
  'diploma-held',
  'diploma-none',
  'diploma-unknown',
  'experience-below',
  'experience-reached',
  'experience-straddles',
  'experience-unknown',
  'status-accepted',
  'status-not-accepted',
  'status-to-verify',
  'status-unknown',
  'born-in-canada',
  'birthplace-unknown',
  'lives-there',
  'lives-elsewhere',
  'residence-unknown',
  'french-enough',
  'french-below',
  'french-straddles',
  'french-unknown',
  'years-enough',
  'years-below',
  'years-unknown',
  'group-declared',
  'group-not-declared',
  'group-unknown',
  'an-alternative-holds',
  'no-alternative-holds',
  'alternatives-to-verify',
] as const
export type Because = (typeof BECAUSE)[number]

/** What one rule answers, with the values that it compared, for the sentence that explains it. */
export type RuleAnswer = {
  kind: CriterionKind
  state: Answer
  because: Because
  values: Readonly<Record<string, string | number | null>>
  alternatives?: readonly RuleAnswer[]
}

export type CriterionAnswer = RuleAnswer & { criterion: Criterion }

/** Every criterion answers, not only the first that fails. */
export type Eligibility = { answer: Answer; reasons: readonly CriterionAnswer[] }
