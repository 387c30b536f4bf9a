import { candidateDates, readCandidate } from '#src/engines/intake/candidates.ts'
import { likelyCurrentEmployers } from '#src/engines/intake/current-employers.ts'
import { dropDuplicates } from '#src/engines/intake/duplicates.ts'
import { readEmployer } from '#src/engines/intake/employers.ts'
import type { SheetKind } from '#src/engines/intake/fields.ts'
import { type FindFirm, firmFinder, firmsOf } from '#src/engines/intake/firms.ts'
import { squeeze } from '#src/engines/intake/fold.ts'
import { readJob } from '#src/engines/intake/jobs.ts'
import { personFinder } from '#src/engines/intake/people.ts'
import { newAsking, questionsOf } from '#src/engines/intake/questions.ts'
import { isBlank, isOpen, type OpenSheet, openSheets } from '#src/engines/intake/sheet-reader.ts'
import { readTable, tablesFromCounts } from '#src/engines/intake/tables.ts'
import type {
  CandidateRecord,
  Dossier,
  EmployerRecord,
  IntakeOptions,
  JobRecord,
  Place,
  RefusedRow,
  Section,
  SourceFile,
  TableRecord,
  WishRecord,
} from '#src/engines/intake/types.ts'
import { readWish, type WishContext, wishDates } from '#src/engines/intake/wishes.ts'
import type { Row } from '#src/platform/tabular/types.ts'

/**
 * All that a chamber's files say, understood. Order of judgement: blank rows are left out, rows are refused with every
 * reason, duplicates are found among the others, and wishes are resolved against what remains. Pure: the same files,
 * event and options give the same dossier.
 */
export function readDossier(files: readonly SourceFile[], options: IntakeOptions): Dossier {
  const asking = newAsking(options)
  const sheets = openSheets(files, asking, options.corrections)
  const open = openingOf(sheets.filter(isOpen), options)
  const candidates = readCandidates(open, options)
  const employers = readEmployers(open)
  const find = firmFinder(firmsOf(employers.taken, options.known?.firms))
  const person = personFinder(candidates, options.known?.people)
  const tables = readTables(open, employers.taken, find, options)
  const wishes = readWishes(open, { person, employer: find })
  const jobs = walk<JobRecord>(open, 'jobs', (sheet, row, rank) => readJob(sheet, row, { rank, find }))
  const read = { candidates, employers: withTableCounts(employers, tables), tables, jobs, wishes }
  return {
    sheets: sheets.map((sheet) => (isOpen(sheet) ? sheet.reading : sheet)),
    ...read,
    likelyCurrentEmployers: likelyCurrentEmployers(read),
    questions: questionsOf(asking, read),
  }
}

/** The sheets that we read. `passed` is called for each of their rows, once. */
type Opening = { sheets: readonly OpenSheet[]; passed: () => void }

function openingOf(sheets: readonly OpenSheet[], { onProgress }: IntakeOptions): Opening {
  const total = sheets.reduce((sum, { rows }) => sum + rows.length, 0)
  let rows = 0
  return { sheets, passed: () => onProgress?.(++rows, total) }
}

type Read<Record> = { taken: Record } | { refused: RefusedRow }

/** Reads the rows of all sheets of a kind. Ranks go on from sheet to sheet. */
function walk<Record>(
  { sheets, passed }: Opening,
  kind: SheetKind,
  read: (sheet: OpenSheet, row: Row, rank: number) => Read<Record>,
): Section<Record> {
  const [taken, refused, blankRows]: [Record[], RefusedRow[], Place[]] = [[], [], []]
  let rank = 0
  for (const sheet of sheets.filter((each) => each.kind === kind))
    for (const row of sheet.rows) {
      passed()
      const { file, sheet: name } = sheet.reading
      if (isBlank(sheet, row)) {
        blankRows.push({ file, sheet: name, line: row.line, row: row.row, rank: 0 })
        continue
      }
      const record = read(sheet, row, ++rank)
      if ('taken' in record) taken.push(record.taken)
      else refused.push(record.refused)
    }
  return { read: rank, blankRows, taken, refused }
}

function readCandidates(open: Opening, options: IntakeOptions): Dossier['candidates'] {
  const dates = new Map(open.sheets.map((sheet) => [sheet, candidateDates(sheet)]))
  const section = walk<CandidateRecord>(open, 'candidates', (sheet, row, rank) =>
    readCandidate(sheet, row, { rank, dates: dates.get(sheet)!, options }),
  )
  const { kept, duplicates } = dropDuplicates(section.taken)
  return { ...section, taken: kept, duplicates }
}

/** A firm written twice is one: the first row counts, and says so. */
function readEmployers(open: Opening): Section<EmployerRecord> {
  const section = walk<EmployerRecord>(open, 'employers', readEmployer)
  const first = new Map<string, EmployerRecord>()
  for (const employer of section.taken) {
    const name = squeeze(employer.legalName)
    const known = first.get(name)
    if (!known) first.set(name, employer)
    else
      first.set(name, {
        ...known,
        warnings: [...known.warnings, { field: 'legalName', code: 'repeated-record', value: `${employer.place.row}` }],
      })
  }
  return { ...section, taken: [...first.values()] }
}

function readTables(
  open: Opening,
  employers: readonly EmployerRecord[],
  find: FindFirm,
  { event }: IntakeOptions,
): Section<TableRecord> {
  const slots = event?.slots ?? null
  let above = ''
  const section = walk<TableRecord>(open, 'tables', (sheet, row, rank) => {
    const record = readTable(sheet, row, { rank, find, slots, above })
    above = record.employerName
    return record
  })
  return section.read > 0 ? section : { ...section, taken: tablesFromCounts(employers, slots) }
}

/** A firm that asked for more or fewer tables than are listed for it is to be called. */
function withTableCounts(employers: Section<EmployerRecord>, tables: Section<TableRecord>): Section<EmployerRecord> {
  if (tables.read === 0) return employers
  const listed = (rank: number) => tables.taken.filter(({ employer }) => employer === rank).length
  const taken = employers.taken.map((employer): EmployerRecord => {
    const { tableCount, standing, place, warnings } = employer
    if (tableCount === null || standing === 'cancelled' || tableCount === listed(place.rank)) return employer
    const value = String(tableCount)
    const suggestion = String(listed(place.rank))
    return {
      ...employer,
      warnings: [...warnings, { field: 'tableCount', code: 'table-count-differs', value, suggestion }],
    }
  })
  return { ...employers, taken }
}

function readWishes(open: Opening, found: Pick<WishContext, 'person' | 'employer'>): Dossier['wishes'] {
  const dates = new Map(open.sheets.map((sheet) => [sheet, wishDates(sheet)]))
  return firstOnly(
    walk<WishRecord>(open, 'wishes', (sheet, row, rank) =>
      readWish(sheet, row, { ...found, rank, dates: dates.get(sheet)! }),
    ),
  )
}

/** Of the same wish said again, the first row counts. */
function firstOnly(section: Section<WishRecord>): Dossier['wishes'] {
  const seen = new Set<string>()
  const repeated: Place[] = []
  const taken = section.taken.filter(({ kind, candidate, employer, place }) => {
    const key = `${kind} ${candidate} ${employer}`
    if (seen.has(key)) repeated.push(place)
    return !seen.has(key) && seen.add(key)
  })
  return { ...section, taken, repeated }
}
