import type { RefusalCode, WarningCode } from '#src/engines/intake/codes.ts'
import type { Field, SheetKind } from '#src/engines/intake/fields.ts'
import type { GivenAnswer, Question } from '#src/engines/intake/question-types.ts'
import type {
  Availability,
  DayRange,
  DiplomaAnswer,
  ImmigrationStatus,
  LanguageCode,
  Level,
  Phone,
  QuebecExperience,
  Range,
  Regions,
  TimeRange,
  Wage,
  Years,
} from '#src/engines/intake/value-types.ts'
import type { Day } from '#src/platform/day.ts'
import type { Row } from '#src/platform/tabular/types.ts'

/** The contract of this engine: sheets of text in, understood records out. Nothing here is in the database yet. */

// What comes in

/** A file already read as text, all its sheets. */
export type SourceFile = { name: string; sheets: readonly { name: string; rows: readonly Row[] }[] }

/** The frame of the day that availability and breaks are fitted into. Times are minutes after midnight. */
export type EventFrame = { on: Day; slots: readonly EventSlot[] }
export type EventSlot = { number: number } & TimeRange

export type IntakeOptions = {
  /** Dates of arrival after this day are impossible. The day of the event, or today where there is no event. */
  asOf: Day
  event: EventFrame | null
  /** What a person corrected on the mapping screen. */
  corrections?: readonly SheetCorrection[]
  /** What people answered about values of these files, and of earlier ones. */
  answers?: readonly GivenAnswer[]
  remembered?: readonly GivenAnswer[]
  /** Who stands in the organisation already: files may name them without listing them. */
  known?: { people: readonly KnownPerson[]; firms: readonly KnownFirm[] }
  /** Hears how many rows were read, of how many. */
  onProgress?: (rows: number, of: number) => void
}

/** `email` in lower case; `phone` as the key of a telephone. */
export type KnownPerson = { id: string; email: string; givenName: string; familyName: string; phone: string | null }
export type KnownFirm = { id: string; legalName: string; usualName: string | null; standing: EmployerStanding }

/** The rank of a record of the files, or the id of somebody who is here already. */
export type Ref = number | string

/** `columns`: a field for a column (counted from 0), or null to ignore it. Columns not named keep what we found. */
export type SheetCorrection = {
  file: string
  sheet: string
  kind?: SheetKind | 'ignored'
  columns?: Readonly<Record<number, Field | null>>
}

// How sheets were read

/** How a column was recognised: by its name, by a name close to it, by what its cells hold, or by a person. */
export type MappedColumn = {
  column: number
  header: string
  field: Field
  confidence: number
  by: 'name' | 'likeness' | 'content' | 'person'
}

/**
 * What a sheet was taken for. Withheld columns are those that we neither read nor keep, not even in refused rows:
 * social insurance number, birth date, civil status, religion, photo.
 */
export type SheetReading = {
  file: string
  sheet: string
  /** Null: the sheet is none of ours and was left alone. */
  kind: SheetKind | null
  headerRow: number | null
  columns: readonly MappedColumn[]
  ignoredColumns: readonly { column: number; header: string }[]
  withheldColumns: readonly { column: number; header: string }[]
  missingFields: readonly Field[]
}

// What is said of a row

/** Where a record comes from. `rank` counts the records of its kind over all files, from 1, empty ones left out. */
export type Place = { file: string; sheet: string; line: number; row: number; rank: number }

/** Something that a person should look at: the value was left out, or read in the way that the code says. */
export type Warning = { field: Field; code: WarningCode; value: string; suggestion?: string }

/** One reason, and the cell that causes it (no column where the whole row does). */
export type Refusal = {
  code: RefusalCode
  field: Field | null
  column: string | null
  value: string
  /** What was probably meant. */
  suggestion?: string
}

/** A row that is not taken, whole, so that it can be written out, corrected and brought back. */
export type RefusedRow = {
  kind: SheetKind
  place: Place
  reasons: readonly Refusal[]
  original: OriginalRow
  /** The address of the person, where the row is a person's and it could be read. */
  email: string | null
}
export type OriginalRow = { headers: readonly string[]; cells: readonly string[] }

type Taken = { place: Place; warnings: readonly Warning[]; original: OriginalRow }

// What comes out

export type CandidateRecord = Taken & {
  /** `yyyy-mm-ddThh:mm:ss` as the form wrote it, or null. */
  submittedAt: string | null
  /** Lower case, for comparing and sending; `emailTyped` for showing. */
  email: string
  emailTyped: string
  givenName: string
  familyName: string | null
  phone: Phone | null
  /** `H2V` and `8N7` where both were given. */
  postal: { area: string; unit: string | null } | null
  country: string | null
  /** Null where the country is not said. */
  bornInCanada: boolean | null
  status: ImmigrationStatus
  arrival: DayRange | null
  diploma: { answer: DiplomaAnswer; name: string | null; country: string | null; field: string | null }
  lastTitle: string | null
  otherTitles: readonly string[]
  experience: Years | null
  quebecExperience: QuebecExperience
  skills: readonly string[]
  frenchSpoken: Level
  frenchWritten: Level
  english: Level
  soughtTitle: string | null
  regions: Regions
  /** Null: not said. */
  availability: Availability | null
  /** The person's own words for what was turned into codes; null where the cell is empty. */
  said: Readonly<Record<'status' | 'arrival' | 'postalCode' | 'phone' | 'consent', string | null>>
}

/** Two answers of one person. The newest is kept as it is. */
export type Duplicate = {
  kept: Place
  dropped: Place
  because: 'same-email' | 'same-name-and-phone'
  /** The address of the dropped answer: wishes that use it go to the person kept. */
  email: string
}

export type EmployerStanding = 'confirmed' | 'to-confirm' | 'cancelled'

export type EmployerRecord = Taken & {
  legalName: string
  usualName: string | null
  sector: string | null
  city: string | null
  employees: number | null
  contact: { name: string | null; role: string | null; email: string | null; phone: Phone | null }
  tableCount: number | null
  decisionMaker: boolean | null
  standing: EmployerStanding
  remarks: string | null
}

export type TableRecord = Taken & {
  number: number
  employer: Ref
  recruiters: readonly string[]
  languages: readonly LanguageCode[]
  pauses: readonly TimeRange[]
  arrivesAt: number | null
  leavesAt: number | null
  /** Null without an event. */
  absentSlots: readonly number[] | null
}

/** A four-digit code belongs to an older classification: kept as typed, not used. */
export type JobCode = { state: 'known' | 'old' | 'unknown' | 'absent'; code: string | null; typed: string }

export type JobRecord = Taken & {
  /** As written, or `line 12`-like places are left to the reader: null. */
  reference: string | null
  employer: Ref
  title: string
  code: JobCode
  essentialSkills: readonly string[]
  assetSkills: readonly string[]
  frenchSpoken: Level
  frenchWritten: Level
  otherLanguage: string | null
  schedule: string | null
  wage: Wage | null
  regions: Regions
  regulated: { answer: boolean | null; order: string | null }
  openings: number
  conditions: string | null
  /** False where the employer has cancelled: read, but not proposed to anyone. */
  retained: boolean
}

export type WishKind = 'candidate-asks' | 'employer-stars' | 'never-match'

/** `rating`: the choice (1 is first) or the stars; null where not said. */
export type WishRecord = Taken & {
  kind: WishKind
  candidate: Ref
  employer: Ref
  rating: Range[0] | null
  madeOn: DayRange | null
  remarks: string | null
}

export type Section<Record> = {
  /** Records read: blank rows left out. */
  read: number
  blankRows: readonly Place[]
  taken: readonly Record[]
  refused: readonly RefusedRow[]
}

/** All that was understood of a chamber's files, in the order of the files. */
export type Dossier = {
  sheets: readonly SheetReading[]
  candidates: Section<CandidateRecord> & { duplicates: readonly Duplicate[] }
  employers: Section<EmployerRecord>
  tables: Section<TableRecord>
  jobs: Section<JobRecord>
  /** Someone whose last title names a firm of the day, where no row forbids them to meet: a person should ask. */
  likelyCurrentEmployers: readonly { candidate: number; employer: Ref; title: string }[]
  /** Taken wishes are each the first of their kind, person and employer; `repeated` are the others. */
  wishes: Section<WishRecord> & { repeated: readonly Place[] }
  /** What nobody should guess, answered or not. */
  questions: readonly Question[]
}
