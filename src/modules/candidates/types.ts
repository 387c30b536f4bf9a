import type { Day } from '#src/platform/day.ts'
import type { Id } from '#src/platform/id.ts'

export type CandidateId = Id<'candidate'>

/** How to know and reach a person. Programme staff and the person only. */
export type Candidate = {
  id: CandidateId
  /** Within the organisation, for paper and telephone: « dossier 118 ». */
  number: number
  givenNames: string
  familyNames: string
  email: string
  phone: string | null
  language: 'fr' | 'en'
  source: string
  createdAt: Date
  rowVersion: number
}

/** Statuses of domain: see docs. Text as the person said it stays in `statusSaid`. */
export type EligibilityFile = {
  status: string | null
  statusSaid: string | null
  originCountry: string | null
  /** The interval in which the person arrived; both ends equal when the day is known. */
  arrivedFrom: Day | null
  arrivedTo: Day | null
  arrivalSaid: string | null
  postalCode: string | null
  hasDiploma: boolean | null
  diplomaSaid: string | null
  diplomaCountry: string | null
  /** Months of experience in the person's field in Québec. */
  quebecMonthsMin: number | null
  quebecMonthsMax: number | null
  quebecOutsideField: boolean | null
  quebecSaid: string | null
  rowVersion: number
}

/** What an employer may come to see. It has no field for status, origin, age, address or notes. */
export type Profile = {
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
  regions: string[]
  wageFloor: number | null
  mayWorkUntil: Day | null
  rowVersion: number
}

export type CandidateNote = { id: Id<'note'>; text: string; writtenBy: string | null; writtenAt: Date }

/** What staff see of a person on one screen. */
export type CandidateFile = {
  candidate: Candidate
  eligibility: EligibilityFile | null
  profile: Profile | null
  notes: CandidateNote[]
}

/** A line of the list. */
export type CandidateLine = Pick<Candidate, 'id' | 'number' | 'givenNames' | 'familyNames' | 'email'> & {
  lastTitle: string | null
}
