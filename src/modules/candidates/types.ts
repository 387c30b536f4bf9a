import type { ImmigrationStatus } from '#src/engines/intake/value-types.ts'
import type { Day } from '#src/platform/day.ts'
import type { Id } from '#src/platform/id.ts'

export type CandidateId = Id<'candidate'>
export type ConsentId = Id<'consent'>

/** How to know and reach a person. Programme staff and the person only. */
export type Candidate = {
  id: CandidateId
  /** Within the organisation, for paper and telephone: « dossier 118 ». */
  number: number
  givenNames: string
  familyNames: string
  email: string
  /** E.164, with `;ext=12` after it where there is an extension; a number that we could not read is as typed. */
  phone: string | null
  language: 'fr' | 'en'
  source: string
  createdAt: Date
  rowVersion: number
}

/** What eligibility rests on. Null is not known, and is never a no. `…Said` keeps the person's own words. */
export type EligibilityAnswers = {
  status: ImmigrationStatus | null
  statusSaid: string | null
  originCountry: string | null
  bornInCanada: boolean | null
  /** The interval in which the person arrived; both ends equal when the day is known. */
  arrivedFrom: Day | null
  arrivedTo: Day | null
  arrivalSaid: string | null
  /** `H2V8N7`, or `H2V` alone; a foreign code as typed. */
  postalCode: string | null
  hasDiploma: boolean | null
  diplomaSaid: string | null
  diplomaCountry: string | null
  /** Months of experience in the person's field in Québec. A null max with a min has no upper end. */
  quebecMonthsMin: number | null
  quebecMonthsMax: number | null
  quebecOutsideField: boolean | null
  quebecSaid: string | null
}
export type EligibilityFile = EligibilityAnswers & { rowVersion: number }

export const ELIGIBILITY_FIELDS = [
  'status',
  'statusSaid',
  'originCountry',
  'bornInCanada',
  'arrivedFrom',
  'arrivedTo',
  'arrivalSaid',
  'postalCode',
  'hasDiploma',
  'diplomaSaid',
  'diplomaCountry',
  'quebecMonthsMin',
  'quebecMonthsMax',
  'quebecOutsideField',
  'quebecSaid',
] as const satisfies readonly (keyof EligibilityAnswers)[]

/** What programmes are judged on: the eligibility file, and two things of the profile. */
export type EligibilityBasis = EligibilityAnswers &
  Pick<ProfileAnswers, 'frenchSpokenMin' | 'frenchSpokenMax' | 'yearsMin'> & { candidateId: CandidateId }

/** What an employer may come to see. It has no field for status, origin, age, address or notes. */
export type ProfileAnswers = {
  wantedTitle: string | null
  lastTitle: string | null
  otherTitles: string[]
  diploma: string | null
  fieldOfStudy: string | null
  yearsMin: number | null
  yearsMax: number | null
  skills: string[]
  /** Levels on the Québec scale, 1 to 12; an interval when the person said it loosely. */
  frenchSpokenMin: number | null
  frenchSpokenMax: number | null
  frenchWrittenMin: number | null
  frenchWrittenMax: number | null
  englishMin: number | null
  englishMax: number | null
  /** Codes of the 17 administrative regions, '01' to '17'. Empty: nobody said. */
  regions: string[]
  /** Dollars an hour. */
  wageFloor: number | null
  mayWorkUntil: Day | null
}
export type Profile = ProfileAnswers & { rowVersion: number }

export const PROFILE_FIELDS = [
  'wantedTitle',
  'lastTitle',
  'otherTitles',
  'diploma',
  'fieldOfStudy',
  'yearsMin',
  'yearsMax',
  'skills',
  'frenchSpokenMin',
  'frenchSpokenMax',
  'frenchWrittenMin',
  'frenchWrittenMax',
  'englishMin',
  'englishMax',
  'regions',
  'wageFloor',
  'mayWorkUntil',
] as const satisfies readonly (keyof ProfileAnswers)[]

export const CONSENT_PURPOSES = ['registration', 'share-profile-with-event-employers', 'open-contact'] as const
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number]

/** One purpose, one row: when it was given, on which policy, by which way, and when it was taken back. */
export type Consent = {
  id: ConsentId
  purpose: ConsentPurpose
  policyVersion: number | null
  givenAt: Date
  said: string | null
  source: string
  withdrawnAt: Date | null
}

export type CandidateNote = { id: Id<'note'>; text: string; writtenBy: string | null; writtenAt: Date }

/** Who did or saw what of the file. */
export type FileAccess = { action: string; byName: string | null; byKind: string; at: Date }

/** What staff see of a person on one screen. */
export type CandidateFile = {
  candidate: Candidate
  eligibility: EligibilityFile | null
  profile: Profile | null
  consents: Consent[]
  notes: CandidateNote[]
}

/** A line of the list. */
export type CandidateLine = Pick<Candidate, 'id' | 'number' | 'givenNames' | 'familyNames' | 'email'> & {
  lastTitle: string | null
}

/** What identifies a person among the others: for duplicates. Keys as `emailKey` and `phoneKey` of rules make them. */
export type CandidateKeys = Pick<Candidate, 'id' | 'givenNames' | 'familyNames' | 'language'> & {
  emailKey: string
  phoneKey: string | null
}

export type Contact = Pick<Candidate, 'givenNames' | 'familyNames' | 'email' | 'phone' | 'language'>

/** The three files of a person, whole, as writers take and readers give them. */
export type Dossier = {
  contact: Contact
  eligibility: EligibilityAnswers | null
  profile: ProfileAnswers | null
}
/** `version`: the sum of the versions of the three files, to notice that somebody has changed one. */
export type KeptDossier = Dossier & { id: CandidateId; version: number }

export type ConsentGiven = Pick<Consent, 'purpose' | 'policyVersion' | 'givenAt' | 'said' | 'source'>

/** A person to be registered, with the consents that came with it. */
export type NewCandidate = Dossier & { source: string; consents: ConsentGiven[]; userId?: string | null }

export type Span = readonly [min: number, max: number | null]

/**
 * A person as an employer may see them. What is not here cannot be shown: no status, origin, arrival, age, birth date,
 * address, notes or wage hoped for.
 */
export type EmployerFacingProfile = {
  candidateId: CandidateId
  name: string
  wantedTitle: string | null
  lastTitle: string | null
  otherTitles: readonly string[]
  diploma: string | null
  fieldOfStudy: string | null
  years: Span | null
  skills: readonly string[]
  frenchSpoken: Span | null
  frenchWritten: Span | null
  english: Span | null
  regions: readonly string[]
  mayWorkUntil: Day | null
  /** Null until contact is open. */
  contact: { email: string; phone: string | null } | null
}

/** How far a person has opened to an employer: their initial, their name, or their contact details. */
export type Openness = 'initial' | 'name' | 'contact'
