import type { Draft, Evidence } from '#src/engines/reading/types.ts'
import type { CandidateId } from '#src/modules/candidates/types.ts'

/** What a person checks of their CV, one after the other. */
export const CAREER_PARTS = ['works', 'studies', 'skills', 'languages'] as const
export type CareerPart = (typeof CAREER_PARTS)[number]

export const CV_REFUSALS = [
  'empty',
  'wrong-type',
  'too-large',
  'password-protected',
  'unreadable',
  'no-text',
  'too-long',
] as const
export type CvRefusal = (typeof CV_REFUSALS)[number]

/** The CV of a person: as it came, and what was read in it. */
export type Cv = {
  candidateId: CandidateId
  name: string
  media: 'pdf' | 'docx'
  state: 'waiting' | 'read' | 'refused'
  refusal: CvRefusal | null
  draft: Draft | null
  /** Scanned pages recognised, of how many. */
  done: number
  total: number
  /** The parts that the person has checked. */
  confirmed: CareerPart[]
  givenAt: Date
  rowVersion: number
}

/** A job that somebody had. Months as '2019-09'; `endedIn` is null while it goes on. */
export type Work = {
  title: string
  /** Of CNP 2021. */
  cnpCode: string | null
  employer: string | null
  country: string | null
  startedIn: string
  endedIn: string | null
  source: Evidence | null
}

export type Study = {
  degree: string
  field: string | null
  institution: string | null
  country: string | null
  /** The year of its end. */
  endedIn: number | null
  landmark: string | null
  source: Evidence | null
}

/** A language by its ISO 639 code, its level as the person says it. */
export type SpokenLanguage = { language: string; levelSaid: string | null }

/** All that a person told of their life at work. */
export type Career = { works: Work[]; studies: Study[]; languages: SpokenLanguage[] }
