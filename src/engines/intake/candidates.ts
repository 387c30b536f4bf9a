import { oneLine, saysNothing } from '#src/engines/intake/fold.ts'
import { type Reading, warily } from '#src/engines/intake/reading.ts'
import { type OpenRow, type OpenSheet, openRow, optional, refusedRow } from '#src/engines/intake/sheet-reader.ts'
import type { CandidateRecord, IntakeOptions, Refusal, RefusedRow } from '#src/engines/intake/types.ts'
import type { DayRange, Level } from '#src/engines/intake/value-types.ts'
import { readConsent } from '#src/engines/intake/values/answers.ts'
import { readAvailability } from '#src/engines/intake/values/availability.ts'
import { readEmail, readPhone, readPostal } from '#src/engines/intake/values/contact.ts'
import { bornInCanada } from '#src/engines/intake/values/country.ts'
import { type DateOrder, dateOrderOf, dependsOnOrder, readDate, readMoment } from '#src/engines/intake/values/dates.ts'
import { readQuebecExperience, readYears } from '#src/engines/intake/values/experience.ts'
import { readLevel } from '#src/engines/intake/values/levels.ts'
import { readList } from '#src/engines/intake/values/lists.ts'
import { isDamaged, readFullName } from '#src/engines/intake/values/names.ts'
import { readRegions } from '#src/engines/intake/values/regions.ts'
import { readStatus } from '#src/engines/intake/values/status.ts'
import { readDiploma } from '#src/engines/intake/values/vocabulary.ts'
import type { Row } from '#src/platform/tabular/types.ts'

/** How the two columns of dates of a sheet are written: each is looked at as a whole. */
export type CandidateDates = { submittedAt: DateOrder; arrival: DateOrder }

export function candidateDates(sheet: OpenSheet): CandidateDates {
  const orderOf = (field: keyof CandidateDates): DateOrder => {
    const column = sheet.columnOf.get(field)
    return column === undefined ? 'day-first' : dateOrderOf(sheet.rows.map((row) => row.cells[column] ?? ''))
  }
  return { submittedAt: orderOf('submittedAt'), arrival: orderOf('arrival') }
}

/** A person, or every reason why this row cannot be taken. */
export function readCandidate(
  sheet: OpenSheet,
  row: Row,
  { rank, dates, options }: { rank: number; dates: CandidateDates; options: IntakeOptions },
): { taken: CandidateRecord } | { refused: RefusedRow } {
  const open = openRow(sheet, row, rank)
  if (open.isBroken) return { refused: refusedRow(sheet, open, [open.reason('broken-row', null)]) }
  const email = readEmail(open.text('email'))
  const arrival = readArrival(open, dates.arrival, options)
  const reasons: Refusal[] = []
  if (arrival === 'impossible') reasons.push(open.reason('impossible-date', 'arrival'))
  if (!open.take('consent', readConsent(open.text('consent')))) reasons.push(open.reason('consent-missing', 'consent'))
  if (email.is !== 'email')
    reasons.push(open.reason(email.is === 'missing' ? 'email-missing' : 'email-invalid', 'email'))
  if (email.is !== 'email' || arrival === 'impossible' || reasons.length > 0)
    return { refused: refusedRow(sheet, open, reasons, email.is === 'email' ? email.email : null) }
  if (email.suggestion) open.warn('email', 'likely-typing-error', email.suggestion)
  const submittedAt = readMoment(open.text('submittedAt'), dates.submittedAt)
  const said = { submittedAt, email: email.email, emailTyped: email.typed, arrival }
  return {
    taken: { ...person(open, options), ...said, place: open.place, warnings: open.warnings, original: open.original },
  }
}

/** The interval of arrival, null where it is not known. A day that does not exist or is still to come is impossible. */
function readArrival(open: OpenRow, order: DateOrder, { asOf }: IntakeOptions): DayRange | null | 'impossible' {
  const typed = open.text('arrival')
  const reading = saysNothing(typed) ? ({ is: 'nothing' } as const) : readDate(typed, order)
  if (reading.is === 'impossible' || (reading.is === 'date' && reading.range.from > asOf)) return 'impossible'
  if (reading.is !== 'date') {
    open.take('arrival', warily(null, reading.is === 'nothing' ? 'not-said' : 'not-understood'))
    return null
  }
  if (order === 'month-first' && dependsOnOrder(typed)) open.warn('arrival', 'assumed-month-first')
  else if (reading.range.from !== reading.range.to) open.warn('arrival', 'approximate')
  return reading.range
}

type Person = Omit<
  CandidateRecord,
  'submittedAt' | 'email' | 'emailTyped' | 'arrival' | 'place' | 'warnings' | 'original'
>

function person(open: OpenRow, { event }: IntakeOptions): Person {
  const { text, take } = open
  const country = optional(oneLine(text('country')))
  const born = bornInCanada(country, text('status'))
  const status = take('status', readStatus(text('status')))
  if (status === 'CIT' && born === null) open.warn('country', 'country-needed')
  return {
    ...names(open),
    phone: take('phone', readPhone(text('phone'))),
    postal: take('postalCode', readPostal(text('postalCode'))),
    country,
    bornInCanada: born,
    status,
    diploma: {
      answer: take('diploma', readDiploma(text('diploma'))),
      name: optional(oneLine(text('diploma'))),
      country: optional(oneLine(text('diplomaCountry'))),
      field: optional(oneLine(text('studyField'))),
    },
    lastTitle: optional(oneLine(text('lastTitle'))),
    otherTitles: readList(text('otherTitles')),
    experience: take('experienceYears', readYears(text('experienceYears'))),
    quebecExperience: take('quebecExperience', readQuebecExperience(text('quebecExperience'))),
    skills: readList(text('skills')),
    frenchSpoken: take('frenchSpoken', readLevel(text('frenchSpoken'))),
    frenchWritten: take('frenchWritten', readLevel(text('frenchWritten'))),
    english: take('english', readEnglish(text('english'))),
    soughtTitle: optional(oneLine(text('soughtTitle'))),
    regions: take('regions', readRegions(text('regions'))),
    availability: take('availability', readAvailability(text('availability'), event?.slots ?? null)),
    said: ownWords(open),
  }
}

const ownWords = ({ text }: OpenRow): CandidateRecord['said'] => ({
  status: optional(text('status')),
  arrival: optional(text('arrival')),
  postalCode: optional(text('postalCode')),
  phone: optional(text('phone')),
  consent: optional(text('consent')),
})

/** "None" is an answer for English, where no one asks for French to be absent. */
const readEnglish = (text: string): Reading<Level> => readLevel(text, 'zero')

/** Names as typed; a dot or a dash in place of a name is none. Some people have one name only. */
function names(open: OpenRow): { givenName: string; familyName: string | null } {
  const [given, family] = [open.text('givenName'), open.text('familyName')].map((name) => letters(oneLine(name)))
  const whole = letters(oneLine(open.text('fullName')))
  const value =
    given || family || !whole
      ? { givenName: given ?? family ?? '', familyName: given ? (family ?? null) : null }
      : open.take('fullName', readFullName(whole))
  for (const field of ['givenName', 'familyName', 'fullName'] as const)
    if (isDamaged(open.text(field))) open.take(field, warily(null, 'damaged-text'))
  return value
}

const letters = (name: string) => (/[\p{L}\p{N}]/u.test(name) ? name : undefined)
