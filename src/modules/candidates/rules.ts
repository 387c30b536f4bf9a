import type {
  Candidate,
  CandidateId,
  ConsentPurpose,
  EligibilityAnswers,
  EmployerFacingProfile,
  Openness,
  ProfileAnswers,
  Span,
} from '#src/modules/candidates/types.ts'
import type { Day } from '#src/platform/day.ts'
import { type Decision, refusedIf, yes } from '#src/platform/decision.ts'
import { folded } from '#src/platform/text.ts'

/** One e-mail, one person: the domain and the name before it compare without case. */
export const emailKey = (email: string): string => email.trim().normalize('NFC').toLowerCase()

/** For comparing telephones: the ten digits of North America, else E.164, else the digits; without the extension. */
export function phoneKey(phone: string | null): string | null {
  const [number = ''] = (phone ?? '').split(';')
  const home = /^\+1(\d{10})$/.exec(number)
  return home?.[1] ?? (number.replace(/[^\d+]/g, '') || null)
}

/** What a search looks into. */
export const searchTextOf = (candidate: Pick<Candidate, 'givenNames' | 'familyNames' | 'email'>): string =>
  folded(`${candidate.givenNames} ${candidate.familyNames} ${candidate.email}`)

type Names = Pick<Candidate, 'givenNames' | 'familyNames'>

/** « Thị Minh Anh Nguyễn ». A family name is not had by everybody. */
export const fullName = ({ givenNames, familyNames }: Names): string => `${givenNames} ${familyNames}`.trim()

/** For lists in order: « Nguyễn Thị Minh Anh ». */
export const filedName = ({ givenNames, familyNames }: Names): string => `${familyNames} ${givenNames}`.trim()

const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' })

/** « Thị Minh Anh N. »: who it is for those who know, and nobody's whole name. */
export function nameWithInitial({ givenNames, familyNames }: Names): string {
  const letters = [...graphemes.segment(familyNames)].map(({ segment }) => segment)
  const initial = letters.find((letter) => /\p{L}/u.test(letter))
  return initial ? `${givenNames} ${initial.toLocaleUpperCase('fr')}.` : givenNames
}

/**
 * The one way from a file to what an employer sees: field by field, so that a new column of the file is not shown
 * until somebody adds it here. Trust goals P8, P9 and P22.
 */
export function profileForEmployers(
  candidate: Names & { id: CandidateId; email: string; phone: string | null },
  profile: ProfileAnswers | null,
  openness: Openness = 'initial',
): EmployerFacingProfile {
  return {
    candidateId: candidate.id,
    name: openness === 'initial' ? nameWithInitial(candidate) : fullName(candidate),
    wantedTitle: profile?.wantedTitle ?? null,
    lastTitle: profile?.lastTitle ?? null,
    otherTitles: profile?.otherTitles ?? [],
    diploma: profile?.diploma ?? null,
    fieldOfStudy: profile?.fieldOfStudy ?? null,
    years: span(profile?.yearsMin, profile?.yearsMax),
    skills: profile?.skills ?? [],
    frenchSpoken: span(profile?.frenchSpokenMin, profile?.frenchSpokenMax),
    frenchWritten: span(profile?.frenchWrittenMin, profile?.frenchWrittenMax),
    english: span(profile?.englishMin, profile?.englishMax),
    regions: profile?.regions ?? [],
    mayWorkUntil: profile?.mayWorkUntil ?? null,
    contact: openness === 'contact' ? { email: candidate.email, phone: candidate.phone } : null,
  }
}

/** Both ends, where at least one was said. */
export function span(min: number | null | undefined, max: number | null | undefined): Span | null {
  if (min === null || min === undefined) return max === null || max === undefined ? null : [0, max]
  return [min, max ?? null]
}

/** The arrival after a correction: what was typed, or the interval that the boxes could not show. */
export function correctedArrival(
  before: Pick<EligibilityAnswers, 'arrivedFrom' | 'arrivedTo'> | null,
  typed: { from: Day; to: Day } | null,
  keeps: boolean,
): Pick<EligibilityAnswers, 'arrivedFrom' | 'arrivedTo'> {
  if (typed) return { arrivedFrom: typed.from, arrivedTo: typed.to }
  return keeps && before ? before : { arrivedFrom: null, arrivedTo: null }
}

/** Fields whose two ends are the wrong way round. A level, a number of years, of months. */
export function invertedSpans(ends: Record<string, readonly [number | null, number | null]>): string[] {
  return Object.entries(ends)
    .filter(([, [min, max]]) => min !== null && max !== null && min > max)
    .map(([name]) => name)
}

export type CorrectionRefusal = 'email-taken'
export type RegistrationRefusal = 'email-taken' | 'consent-missing'
export type EligibilityRefusal = 'arrived-in-the-future' | 'months-inverted'
export type ProfileRefusal =
  | 'years-inverted'
  | 'french-spoken-inverted'
  | 'french-written-inverted'
  | 'english-inverted'
export type ConsentRefusal = 'already-given' | 'not-given' | 'registration-stays'

/**
 * A consent is given once per purpose, and taken back at any time; that of being registered is taken back by asking for
 * the file to be erased, so that nobody stays in the files without having consented.
 */
export function decideConsent(
  purpose: ConsentPurpose,
  given: boolean,
  inForce: readonly ConsentPurpose[],
): Decision<null, ConsentRefusal> {
  const has = inForce.includes(purpose)
  return (
    refusedIf({
      'already-given': given && has,
      'not-given': !given && !has,
      'registration-stays': !given && has && purpose === 'registration',
    }) ?? yes(null)
  )
}

/** The profile of somebody who has said nothing. */
export const BLANK_PROFILE: ProfileAnswers = {
  wantedTitle: null,
  lastTitle: null,
  otherTitles: [],
  diploma: null,
  fieldOfStudy: null,
  yearsMin: null,
  yearsMax: null,
  skills: [],
  frenchSpokenMin: null,
  frenchSpokenMax: null,
  frenchWrittenMin: null,
  frenchWrittenMax: null,
  englishMin: null,
  englishMax: null,
  regions: [],
  wageFloor: null,
  mayWorkUntil: null,
}
