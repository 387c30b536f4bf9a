import type { Month } from '#src/engines/reading/periods/moments.ts'

/** Where the document says it. Both from 1. */
export type Evidence = { page: number; line: number; text: string }

/** What was read, how sure we are (0 to 1), and where it stands. */
export type Read<T> = { value: T; confidence: number; evidence: Evidence }

export type Experience = {
  title: Read<string>
  /** Unit groups of CNP 2021, the likeliest first. */
  codes: { code: string; confidence: number }[]
  employer: Read<string> | null
  country: Read<string> | null
  start: Read<Month>
  /** Null: still there. */
  end: Read<Month> | null
  precision: 'month' | 'year'
  /** What was done there, line by line. */
  tasks: string[]
}

export type Education = {
  degree: Read<string>
  field: Read<string> | null
  institution: Read<string> | null
  country: Read<string> | null
  year: Read<number> | null
  /** The landmark of Québec that we read in it: a proposal, no evaluation. */
  quebecLevel: string | null
}

/** A language by its ISO 639 code, and its level as written. */
export type Spoken = { language: string; level: Read<string> | null; evidence: Evidence }

/** Details that have no place in matching. Only that they were there is kept, so that the person is told. */
export type NotNeeded = 'photo' | 'birth' | 'sex' | 'family' | 'nationality' | 'religion'

export type Draft = {
  language: 'fr' | 'en'
  name: Read<string> | null
  email: Read<string> | null
  phone: Read<string> | null
  experiences: Experience[]
  education: Education[]
  languages: Spoken[]
  skills: Read<string>[]
  notNeeded: NotNeeded[]
}

/** What the reader asks of the vocabulary. */
export type Knowledge = {
  /** Unit groups for a title, the likeliest first; empty where nothing is alike. */
  classify: (title: string) => { code: string; confidence: number }[]
  /** Skills named in a text, as written there. */
  skillsIn: (text: string) => { surface: string; confidence: number }[]
  /** Whether letters are a word that we know, for words that were cut without a hyphen. */
  isWord: (letters: string) => boolean
}
