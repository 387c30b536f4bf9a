import type { RefusalCode, WarningCode } from '#src/engines/intake/codes.ts'
import type { Field } from '#src/engines/intake/fields.ts'
import type { EventFrame, SheetCorrection, SheetReading } from '#src/engines/intake/types.ts'
import type { EventId, EventPlan } from '#src/modules/events/types.ts'
import type { Day } from '#src/platform/day.ts'
import type { Id } from '#src/platform/id.ts'
import type { TabularRefusal } from '#src/platform/tabular/types.ts'

export type ImportId = Id<'import'>

export const IMPORT_STATES = ['reading', 'to-confirm', 'writing', 'written', 'undone', 'failed'] as const
export type ImportState = (typeof IMPORT_STATES)[number]

/** Files brought in together: read, shown, confirmed, written, perhaps undone. */
export type Import = {
  id: ImportId
  /** The day that receives the files; null: none, or one that the files describe and that is not made yet. */
  eventId: EventId | null
  eventName: string | null
  state: ImportState
  mapping: Mapping
  /** Null while the files are read for the first time. */
  summary: Summary | null
  /** How far the reading or the writing is; null before it began. */
  stage: ImportStage | null
  done: number
  total: number
  /** Why it stopped, where it did. */
  failure: ImportFailure | null
  fileNames: string[]
  madeBy: string | null
  madeAt: Date
  writtenAt: Date | null
  undoneAt: Date | null
  /** When the files and their rows were removed. What was written from them stays. */
  emptiedAt: Date | null
  rowVersion: number
}
/** Rows are read, then compared with what is here; of an import that was confirmed, then written. */
export const IMPORT_STAGES = ['read', 'compared', 'written'] as const
export type ImportStage = (typeof IMPORT_STAGES)[number]

/** So many rows of so many. */
export type Progress = { stage: ImportStage; done: number; total: number }
export type TellProgress = (at: Progress) => void

export const IMPORT_FAILURES = ['nothing-read', 'none-recognised', 'too-long', 'too-large', 'unexpected'] as const
export type ImportFailure = (typeof IMPORT_FAILURES)[number]

/** What people said of the files: where to bring them, and what columns mean. */
export type Mapping = {
  /** What was chosen: an event, none, or (null) the one that the files describe. */
  into: EventId | 'none' | null
  /** Staff say that the form also asked to show profiles to the employers of the day. */
  sharing: boolean
  corrections: SheetCorrection[]
}

/** What is known after reading. */
export type Summary = {
  sheets: SheetSummary[]
  event: { name: string; heldOn: Day; isNew: boolean } | null
  faults: FileFault[]
  counts: Counts
  /** Cells that a person should look at, over all rows. */
  warnings: number
  /** Rows that contradict a correction made by hand and wait for an answer. */
  questions: number
  /** Values that nobody should guess: all, and those without an answer. */
  asked: { all: number; open: number }
  /** Somebody changed what the files are compared with, between the check and the writing. */
  changedSince: boolean
}

/**
 * `samples`: the first values of each column, by its place. Withheld columns have none. `refused`: rows of it that are
 * not taken.
 */
export type SheetSummary = SheetReading & { headers: string[]; samples: string[][]; refused: number }

/** A file that is left out, or a part of it. */
export type FileFault = { name: string; code: FileFaultCode; line: number | null }
export type FileFaultCode = TabularRefusal | EventFault
export const EVENT_FAULTS = ['event-unreadable', 'event-refused', 'event-not-allowed', 'event-not-used'] as const
export type EventFault = (typeof EVENT_FAULTS)[number]

export const ROW_KINDS = ['candidate', 'employer', 'table', 'job', 'wish', 'forbidden-pair'] as const
export type RowKind = (typeof ROW_KINDS)[number]
export const ROW_ACTIONS = ['create', 'update', 'same', 'merge', 'refuse', 'repeat'] as const
export type RowAction = (typeof ROW_ACTIONS)[number]
export type Counts = Partial<Record<RowKind, Partial<Record<RowAction, number>>>>

/** keep: what stands. take: what the file says. separate: somebody else of the same name and telephone. */
export const ROW_ANSWERS = ['keep', 'take', 'separate'] as const
export type RowAnswer = (typeof ROW_ANSWERS)[number]

export const OWN_REFUSALS = ['too-long', 'no-event', 'not-registered', 'employer-not-there'] as const
export type RowRefusal = RefusalCode | (typeof OWN_REFUSALS)[number]

/** One thing to say of a row. */
export type RowReason =
  | { type: 'refusal'; code: RowRefusal; column: string | null; value: string; suggestion?: string }
  | { type: 'warning'; code: WarningCode; field: Field; value: string; suggestion?: string }
  /** The row is left out for another one of the files. */
  | { type: 'duplicate'; because: 'same-email' | 'same-name-and-phone' | 'same-name'; file: string; line: number }
  /** The person was found here by name and telephone, under another address. */
  | { type: 'found'; because: 'same-name-and-phone' }

/** Values as JSON keeps them. */
export type Value = string | number | boolean | null | readonly string[] | readonly number[]
export type Fields = Readonly<Record<string, Value>>

export const PARTS = [
  'contact',
  'eligibility',
  'profile',
  'registration',
  'employer',
  'member',
  'event-employer',
  'table',
  'job',
  'wish',
  'forbidden-pair',
  'consent',
] as const
export type PartName = (typeof PARTS)[number]

export type Change = { field: string; from: Value; to: Value }

/** One stored thing that a row makes or changes. `key` finds it again; null until it is made. */
export type PartPlan = {
  part: PartName
  key: string | null
  id: string | null
  /** All its fields as they stand; null where it will be made. */
  before: Fields | null
  /** All its fields as they will stand. */
  after: Fields
  changes: readonly Change[]
  /** Fields that somebody corrected by hand and that the file says otherwise. `changes` has those that were taken. */
  questions: readonly Change[]
}

/** What one row of a file would become. */
export type RowPlan = {
  kind: RowKind
  file: string
  sheet: string
  line: number
  action: RowAction
  /** Who or what it is about, for lists. */
  label: string
  reasons: readonly RowReason[]
  cells: readonly string[]
  parts: readonly PartPlan[]
  answer: RowAnswer | null
  /** Names the row for those that refer to it: 'candidate 12'. */
  key: string
  /** The keys of the rows that it rests on. */
  refs: { candidate?: string; employer?: string }
  /** Of a person who is new here: when they signed the form, and their words of consent. */
  consent: { given: string | null; said: string | null } | null
}

/** A row as kept. */
export type ImportRow = {
  position: number
  file: string
  sheet: string
  line: number
  kind: RowKind
  action: RowAction
  label: string
  reasons: RowReason[]
  cells: string[]
  parts: PartPlan[]
  answer: RowAnswer | null
  subjectId: string | null
}

/** A stored thing, as the plan compares with it. */
export type Existing = { id: string; fields: Fields }

/** What stands in the organisation, as far as the files speak of it. Keys as `partKey` makes them. */
export type Known = {
  parts: ReadonlyMap<string, Existing>
  /** By e-mail key, and by telephone key and name. */
  people: { byEmail: ReadonlyMap<string, string>; byNameAndPhone: ReadonlyMap<string, string> }
  employers: ReadonlyMap<string, string>
  /** By firm: the keys of its people and of its jobs. */
  members: ReadonlyMap<string, readonly string[]>
  jobs: ReadonlyMap<string, readonly string[]>
  /** Who brought a thing in by hand: 'all', or the fields that were corrected since. */
  byHand: ReadonlyMap<string, 'all' | ReadonlySet<string>>
}

/** A person or a firm as the rows that refer to it see it: the key of its row, and its id where it is here already. */
export type Named = { key: string; id: string | null; label: string; isTaken: boolean }

/** The day of the files: one that is here, or one to be made. */
export type Into = {
  id: EventId | null
  plan: EventPlan | null
  name: string
  heldOn: Day
  frame: EventFrame
}

/** An interview day as a chamber describes it in a file (`jumelage.journee/1`). */
export type EventFile = {
  name: string
  heldOn: Day
  timeZone: string
  place: string | null
  doorsOpenAt: string | null
  slotMinutes: number | null
  /** The first whistle, in minutes from the start of a slot. */
  warningMinute: number | null
  rooms: number | null
  maxPerCandidate: number | null
  oncePerEmployer: boolean
  eligibilityOn: Day
  programmes: readonly string[]
  frame: EventFrame
}
