import type { Candidate } from '#src/modules/candidates/types.ts'

/** One e-mail, one person: the domain and the name before it compare without case. */
export const emailKey = (email: string): string => email.trim().normalize('NFC').toLowerCase()

/** What a search looks into. `fold` removes accents, case and apostrophes. */
export const searchTextOf = (
  candidate: Pick<Candidate, 'givenNames' | 'familyNames' | 'email'>,
  fold: (text: string) => string,
): string => fold(`${candidate.givenNames} ${candidate.familyNames} ${candidate.email}`)

export type CorrectionRefusal = 'email-taken'
