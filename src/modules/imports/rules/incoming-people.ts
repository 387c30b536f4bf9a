import type { CandidateRecord } from '#src/engines/intake/types.ts'
import type { Level, Phone } from '#src/engines/intake/value-types.ts'
import { given, together } from '#src/modules/imports/rules/merge.ts'
import type { Fields } from '#src/modules/imports/types.ts'

/** What a row says of a person, as the three files and the registration keep it. A blank cell is not there. */
export type IncomingPerson = { contact: Fields; eligibility: Fields; profile: Fields; registration: Fields }

export function incomingPerson(record: CandidateRecord): IncomingPerson {
  const { availability } = record
  return {
    contact: given({
      givenNames: record.givenName,
      familyNames: record.familyName,
      email: record.emailTyped.trim(),
      phone: phoneText(record.phone) ?? record.said.phone,
    }),
    eligibility: eligibilityOf(record),
    profile: profileOf(record),
    registration: together(Boolean(availability?.typed), {
      available: availability?.slots ?? null,
      availabilitySaid: availability?.typed ?? null,
    }),
  }
}

/** « +14185550100;ext=12 », as candidates and members keep it. */
export const phoneText = (phone: Phone | null): string | null =>
  phone && (phone.extension ? `${phone.e164};ext=${phone.extension}` : phone.e164)

const HAS = { has: true, none: false, 'in-progress': null, unknown: null } as const

/** Words that were not understood are kept as said; they do not replace what is known. */
function eligibilityOf({ said, status, country, bornInCanada, arrival, postal, ...record }: CandidateRecord): Fields {
  const { diploma, quebecExperience: quebec } = record
  return {
    ...together(said.status !== null && status !== 'INC', { status, statusSaid: said.status }),
    ...given({ originCountry: country, bornInCanada }),
    ...together(arrival !== null, {
      arrivedFrom: arrival?.from ?? null,
      arrivedTo: arrival?.to ?? null,
      arrivalSaid: said.arrival,
    }),
    ...given({ postalCode: postal && `${postal.area}${postal.unit ?? ''}` }),
    ...together(diploma.answer !== 'unknown' || diploma.name !== null, {
      hasDiploma: HAS[diploma.answer],
      diplomaSaid: diploma.name,
    }),
    ...given({ diplomaCountry: diploma.country }),
    ...together(quebec.typed !== '', {
      quebecMonthsMin: quebec.months?.[0] ?? null,
      quebecMonthsMax: quebec.months?.[1] ?? null,
      quebecOutsideField: quebec.outsideField,
      quebecSaid: quebec.typed,
    }),
  }
}

/** The person's words for a status that nobody understood: kept of somebody new, for staff to ask about. */
export const unclearStatus = ({ status, said }: CandidateRecord): Fields =>
  together(status === 'INC' && said.status !== null, { status, statusSaid: said.status })

function profileOf(record: CandidateRecord): Fields {
  const { experience, diploma, regions } = record
  return {
    ...given({
      wantedTitle: record.soughtTitle,
      lastTitle: record.lastTitle,
      otherTitles: record.otherTitles,
      diploma: diploma.name,
      fieldOfStudy: diploma.field,
      skills: record.skills,
      regions: regions.codes,
    }),
    ...together(experience !== null, {
      yearsMin: experience && years(experience.years),
      yearsMax: experience && (experience.orMore ? null : years(experience.years)),
    }),
    ...levelOf('frenchSpoken', record.frenchSpoken),
    ...levelOf('frenchWritten', record.frenchWritten),
    ...levelOf('english', record.english),
  }
}

/** Kept with one decimal, below a thousand. */
const years = (value: number) => Math.min(999, Math.round(value * 10) / 10)

/** The scale begins at 1: who has none stands at its foot. */
export const levelOf = (name: string, { range }: Level): Fields =>
  range === null ? {} : { [`${name}Min`]: Math.max(1, range[0]), [`${name}Max`]: Math.max(1, range[1]) }

export const BLANK_CONTACT: Fields = { givenNames: '', familyNames: '', email: '', phone: null, language: 'fr' }

export const BLANK_ELIGIBILITY: Fields = {
  status: null,
  statusSaid: null,
  originCountry: null,
  bornInCanada: null,
  arrivedFrom: null,
  arrivedTo: null,
  arrivalSaid: null,
  postalCode: null,
  hasDiploma: null,
  diplomaSaid: null,
  diplomaCountry: null,
  quebecMonthsMin: null,
  quebecMonthsMax: null,
  quebecOutsideField: null,
  quebecSaid: null,
}

export const BLANK_REGISTRATION: Fields = { available: null, availabilitySaid: null, maxMeetings: null }
