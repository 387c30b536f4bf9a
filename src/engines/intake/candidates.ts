import { askedOrder, type SheetDates } from '#src/engines/intake/date-orders.ts'
import { oneLine, saysNothing } from '#src/engines/intake/fold.ts'
import { type OpenRow, openRow, optional, refusedRow, takenRow } from '#src/engines/intake/open-row.ts'
import { plainly, type Reading, warily } from '#src/engines/intake/reading.ts'
import type { OpenSheet } from '#src/engines/intake/sheet-reader.ts'
import type { CandidateRecord, IntakeOptions, Refusal, RefusedRow } from '#src/engines/intake/types.ts'
import type { DayRange, Level } from '#src/engines/intake/value-types.ts'
import { readConsent } from '#src/engines/intake/values/answers.ts'
import { readAvailability } from '#src/engines/intake/values/availability.ts'
import { askedEmail, readPhone, readPostal } from '#src/engines/intake/values/contact.ts'
import { bornInCanada } from '#src/engines/intake/values/country.ts'
import { dependsOnOrder, readDate, readMoment } from '#src/engines/intake/values/dates.ts'
import { readQuebecExperience, readYears } from '#src/engines/intake/values/experience.ts'
import { readLevel } from '#src/engines/intake/values/levels.ts'
import { readList } from '#src/engines/intake/values/lists.ts'
import { isDamaged, readFullName } from '#src/engines/intake/values/names.ts'
import { readRegions } from '#src/engines/intake/values/regions.ts'
import { readStatus } from '#src/engines/intake/values/status.ts'
import { readDiploma } from '#src/engines/intake/values/vocabulary.ts'
import type { Row } from '#src/platform/tabular/types.ts'

/** How the two columns of dates of a sheet are written: each is looked at as a whole. */
export const candidateDates = (sheet: OpenSheet): SheetDates => askedOrder(sheet, ['submittedAt', 'arrival'])

/** A person, or every reason why this row cannot be taken. */
export function readCandidate(
  sheet: OpenSheet,
  row: Row,
  { rank, dates, options }: { rank: number; dates: SheetDates; options: IntakeOptions },
): { taken: CandidateRecord } | { refused: RefusedRow } {
  const open = openRow(sheet, row, rank)
  if (open.isBroken) return { refused: refusedRow(sheet, open, [open.reason('broken-row', null)]) }
  const { text, take, reason } = open
  const arrival = take('arrival', (typed) => readArrival(typed, dates, options))
  const consent = take('consent', readConsent)
  const email = take('email', askedEmail)
  const reasons: Refusal[] = []
  if (arrival === 'impossible') reasons.push(reason('impossible-date', 'arrival'))
  if (!consent) reasons.push(reason('consent-missing', 'consent'))
  if (email.is !== 'email') reasons.push(reason(email.is === 'missing' ? 'email-missing' : 'email-invalid', 'email'))
  if (email.is !== 'email' || arrival === 'impossible' || reasons.length > 0)
    return { refused: refusedRow(sheet, open, reasons, email.is === 'email' ? email.email : null) }
  if (email.suggestion) open.warn('email', 'likely-typing-error', email.suggestion)
  const submittedAt = readMoment(text('submittedAt'), dates.orders.submittedAt)
  const said = { submittedAt, email: email.email, emailTyped: email.typed, arrival }
  return takenRow(sheet, open, { ...person(open, options), ...said }, email.email)
}

/** The interval of arrival, null where it is not known. A day that does not exist or is still to come is impossible. */
function readArrival(
  typed: string,
  { orders, assumed }: SheetDates,
  { asOf }: IntakeOptions,
): Reading<DayRange | null | 'impossible'> {
  const order = orders.arrival
  const reading = saysNothing(typed) ? ({ is: 'nothing' } as const) : readDate(typed, order)
  if (reading.is === 'impossible' || (reading.is === 'date' && reading.range.from > asOf))
    return warily('impossible', 'not-understood')
  if (reading.is !== 'date') return warily(null, reading.is === 'nothing' ? 'not-said' : 'not-understood')
  if (order === 'month-first' && assumed && dependsOnOrder(typed)) return warily(reading.range, 'assumed-month-first')
  return reading.range.from === reading.range.to ? plainly(reading.range) : warily(reading.range, 'approximate')
}

type Person = Omit<
  CandidateRecord,
  'submittedAt' | 'email' | 'emailTyped' | 'arrival' | 'place' | 'warnings' | 'original'
>

function person(open: OpenRow, { event }: IntakeOptions): Person {
  const { text, take } = open
  const country = optional(oneLine(text('country')))
  const born = bornInCanada(country, text('status'))
  const status = take('status', readStatus)
  if (status === 'CIT' && born === null) open.warn('country', 'country-needed')
  return {
    ...names(open),
    phone: take('phone', readPhone),
    postal: take('postalCode', readPostal),
    country,
    bornInCanada: born,
    status,
    diploma: {
      answer: take('diploma', readDiploma),
      name: optional(oneLine(text('diploma'))),
      country: optional(oneLine(text('diplomaCountry'))),
      field: optional(oneLine(text('studyField'))),
    },
    lastTitle: optional(oneLine(text('lastTitle'))),
    otherTitles: readList(text('otherTitles')),
    experience: take('experienceYears', readYears),
    quebecExperience: take('quebecExperience', readQuebecExperience),
    skills: readList(text('skills')),
    frenchSpoken: take('frenchSpoken', (typed) => readLevel(typed)),
    frenchWritten: take('frenchWritten', (typed) => readLevel(typed)),
    english: take('english', readEnglish),
    soughtTitle: optional(oneLine(text('soughtTitle'))),
    regions: take('regions', readRegions),
    availability: take('availability', (typed) => readAvailability(typed, event?.slots ?? null)),
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
      : open.take('fullName', readFullName, whole)
  for (const field of ['givenName', 'familyName', 'fullName'] as const)
    if (isDamaged(open.text(field))) open.warn(field, 'damaged-text')
  return value
}

const letters = (name: string) => (/[\p{L}\p{N}]/u.test(name) ? name : undefined)
