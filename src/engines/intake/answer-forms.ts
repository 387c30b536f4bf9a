import type { Field } from '#src/engines/intake/fields.ts'
import { oneLine } from '#src/engines/intake/fold.ts'
import { readCode } from '#src/engines/intake/jobs.ts'
import type { Question } from '#src/engines/intake/question-types.ts'
import { isAsked } from '#src/engines/intake/questions.ts'
import type { Reading } from '#src/engines/intake/reading.ts'
import type { DayRange, ImmigrationStatus } from '#src/engines/intake/value-types.ts'
import { readAvailability, readPauses } from '#src/engines/intake/values/availability.ts'
import { readEmail, readPhone, readPostal } from '#src/engines/intake/values/contact.ts'
import { readDate } from '#src/engines/intake/values/dates.ts'
import { readQuebecExperience, readYears } from '#src/engines/intake/values/experience.ts'
import { askedCount } from '#src/engines/intake/values/numbers.ts'
import { readRegions } from '#src/engines/intake/values/regions.ts'
import { readTime } from '#src/engines/intake/values/times.ts'
import { readLanguages, readRating } from '#src/engines/intake/values/vocabulary.ts'
import { readWage } from '#src/engines/intake/values/wages.ts'
import { addDays, addMonths, type Day } from '#src/platform/day.ts'

/** How a question is answered: by a choice from a short list, or by typing what such a column holds. */
export const CHOICE_FORMS = [
  'date-order',
  'level',
  'english',
  'status',
  'region',
  'yes-no',
  'standing',
  'wish-kind',
] as const
export type ChoiceForm = (typeof CHOICE_FORMS)[number]
export const TYPED_FORMS = [
  'date',
  'email',
  'phone',
  'postal-code',
  'years',
  'months',
  'regions',
  'availability',
  'languages',
  'pauses',
  'time',
  'code',
  'wage',
  'count',
  'rating',
  'employer',
] as const
export type TypedForm = (typeof TYPED_FORMS)[number]
/** among: one of the only possible answers, which the question brings. */
export type AnswerForm = ChoiceForm | TypedForm | 'among'

const FORMS: Partial<Record<Field, AnswerForm>> = {
  arrival: 'date',
  madeOn: 'date',
  email: 'email',
  phone: 'phone',
  postalCode: 'postal-code',
  status: 'status',
  experienceYears: 'years',
  quebecExperience: 'months',
  frenchSpoken: 'level',
  frenchWritten: 'level',
  english: 'english',
  regions: 'regions',
  region: 'region',
  availability: 'availability',
  decisionMaker: 'yes-no',
  regulated: 'yes-no',
  standing: 'standing',
  employees: 'count',
  tableCount: 'count',
  languages: 'languages',
  pause: 'pauses',
  arrives: 'time',
  leaves: 'time',
  code: 'code',
  wage: 'wage',
  openings: 'count',
  wishKind: 'wish-kind',
  rating: 'rating',
  employer: 'employer',
}

export function answerForm({ about, field, choices }: Pick<Question, 'about' | 'field' | 'choices'>): AnswerForm {
  if (about === 'date-order') return 'date-order'
  return choices.length > 0 ? 'among' : (FORMS[field] ?? 'employer')
}

/** Without a value here there is nothing left of a row: it cannot be left empty. */
const NEEDED: readonly Field[] = ['email', 'employer', 'candidateName', 'wishKind']

/** Whether the value may be left empty instead. A firm may be without an address. */
export const mayBeEmpty = ({ about, kind, field }: Pick<Question, 'about' | 'kind' | 'field'>): boolean =>
  about === 'value' && (!NEEDED.includes(field) || kind === 'employers')

/** `text`: as a column would say it. `meaning`: which of the known things that is. */
type Option = { text: string; meaning: string }

const STATUS_TEXTS: Record<Exclude<ImmigrationStatus, 'INC'>, string> = {
  CIT: 'citoyenne',
  RP: 'résidente permanente',
  PTO: 'permis ouvert',
  PTPD: 'permis postdiplôme',
  PTF: 'permis fermé',
  PT: 'permis de travail',
  PVT: 'vacances-travail',
  REF: 'personne protégée',
  DA: 'demande d’asile',
  ETU: 'permis d’études',
  VIS: 'visiteuse',
  AUT: 'autre',
}

const same = (texts: readonly string[]): Option[] => texts.map((text) => ({ text, meaning: text }))
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, place) => String(from + place))
/** Levels one by one, then the three stages of the scale, for words that say no more. */
const LEVELS = same([...numbers(1, 12), '1-4', '5-8', '9-12'])

const OPTIONS: Record<ChoiceForm, readonly Option[]> = {
  'date-order': same(['day-first', 'month-first']),
  level: LEVELS,
  english: [...LEVELS, { text: 'aucun', meaning: 'none' }],
  status: Object.entries(STATUS_TEXTS).map(([meaning, text]) => ({ text, meaning })),
  region: same(numbers(1, 17).map((code) => code.padStart(2, '0'))),
  'yes-no': [
    { text: 'oui', meaning: 'yes' },
    { text: 'non', meaning: 'no' },
  ],
  standing: [
    { text: 'confirmée', meaning: 'confirmed' },
    { text: 'à confirmer', meaning: 'to-confirm' },
    { text: 'annulée', meaning: 'cancelled' },
  ],
  'wish-kind': [
    { text: 'demande', meaning: 'candidate-asks' },
    { text: 'étoile', meaning: 'employer-stars' },
    { text: 'ne pas jumeler', meaning: 'never-match' },
  ],
}

/** The answers to choose from, or null where the answer is typed. */
export const optionsOf = (form: AnswerForm): readonly Option[] | null =>
  (OPTIONS as Partial<Record<AnswerForm, readonly Option[]>>)[form] ?? null

const READERS: Record<Exclude<TypedForm, 'date' | 'email' | 'employer'>, (text: string) => Reading<unknown>> = {
  phone: readPhone,
  'postal-code': readPostal,
  years: readYears,
  months: readQuebecExperience,
  regions: readRegions,
  availability: (text) => readAvailability(text, null),
  languages: readLanguages,
  pauses: (text) => readPauses(text, null),
  time: (text) => ({ value: readTime(text) }),
  code: readCode,
  wage: readWage,
  count: (text) => askedCount(text),
  rating: readRating,
}

/** `latest`: dates of arrival after this day are impossible. `isFirm`: whether a name is a firm's. */
export type AnswerFrame = { latest: Day; isFirm: (name: string) => boolean }

/**
 * What is kept of an answer: a text that the column is sure to understand, or null where this one is not. Days are kept
 * year first, however the column writes them.
 */
export function acceptAnswer(
  question: Pick<Question, 'about' | 'field' | 'choices'>,
  typed: string,
  { latest, isFirm }: AnswerFrame,
): string | null {
  const form = answerForm(question)
  const text = oneLine(typed)
  const among = form === 'among' ? question.choices : optionsOf(form)
  if (among) return among.some((option) => option.text === typed) ? typed : null
  switch (form as TypedForm) {
    case 'date':
      return acceptDate(text, question.field === 'arrival' ? latest : null)
    case 'email': {
      const email = readEmail(text)
      return email.is === 'email' ? email.typed : null
    }
    case 'employer':
      return isFirm(text) ? text : null
    default: {
      const { value, warn } = READERS[form as keyof typeof READERS](text)
      const isUnclear = warn !== undefined && (warn === 'not-said' || isAsked(question.field, warn))
      return text === '' || value === null || isUnclear ? null : text
    }
  }
}

function acceptDate(text: string, latest: Day | null): string | null {
  const reading = readDate(text)
  if (reading.is !== 'date' || (latest !== null && reading.range.from > latest)) return null
  return spanText(reading.range)
}

/** A day, or a month or a year that is a date as a whole: `2024-03-01`, `2024-03`, `2024`. */
function spanText({ from, to }: DayRange): string {
  if (from === to) return from
  return to === addDays(addMonths(from, 1), -1) ? from.slice(0, 7) : from.slice(0, 4)
}
