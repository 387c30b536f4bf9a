import { askedFirm, type FindFirm } from '#src/engines/intake/firms.ts'
import { fold } from '#src/engines/intake/fold.ts'
import { type OpenRow, openRow, refusedRow, takenRow } from '#src/engines/intake/open-row.ts'
import { isOneOf } from '#src/engines/intake/phrases.ts'
import { plainly, type Reading, warily } from '#src/engines/intake/reading.ts'
import type { OpenSheet } from '#src/engines/intake/sheet-reader.ts'
import type { EmployerRecord, EventSlot, RefusedRow, TableRecord } from '#src/engines/intake/types.ts'
import { absentSlots, readPauses } from '#src/engines/intake/values/availability.ts'
import { readNames } from '#src/engines/intake/values/lists.ts'
import { readCount } from '#src/engines/intake/values/numbers.ts'
import { readTime } from '#src/engines/intake/values/times.ts'
import { readLanguages } from '#src/engines/intake/values/vocabulary.ts'
import type { Row } from '#src/platform/tabular/types.ts'

export type TableContext = {
  rank: number
  find: FindFirm
  slots: readonly EventSlot[] | null
  /** The name of the employer above: merged cells hold it once. */
  above: string
}

/** A table of the interview day, or why its row cannot be taken. `employerName` is for the rows below it. */
export function readTable(
  sheet: OpenSheet,
  row: Row,
  { rank, find, slots, above }: TableContext,
): { employerName: string } & ({ taken: TableRecord } | { refused: RefusedRow }) {
  const open = openRow(sheet, row, rank)
  const employerName = open.text('employer') || above
  const refuse = (code: Parameters<OpenRow['reason']>[0]) => ({
    employerName,
    refused: refusedRow(sheet, open, [open.reason(code, code === 'broken-row' ? null : 'employer')]),
  })
  if (open.isBroken) return refuse('broken-row')
  if (fold(employerName) === '') return refuse('employer-missing')
  const match = open.take('employer', askedFirm(find), employerName)
  if (match.is === 'not-found') return refuse('employer-unknown')
  if (match.firm.standing === 'cancelled') return refuse('employer-cancelled')
  const pauses = open.take('pause', (typed) => readPauses(typed, slots))
  const [arrivesAt, leavesAt] = [open.take('arrives', readLimit), open.take('leaves', readLimit)]
  const record = {
    number: readCount(open.text('number'), 1) ?? rank,
    employer: match.firm.ref,
    recruiters: readNames(open.text('recruiters')),
    languages: open.take('languages', readLanguages),
    pauses,
    arrivesAt,
    leavesAt,
    absentSlots: slots && absentSlots(slots, { pauses, arrivesAt, leavesAt }),
  }
  return { employerName, ...takenRow(sheet, open, record) }
}

/** An hour of arrival or departure; null where the table is there from the first slot, or to the last. */
function readLimit(typed: string): Reading<number | null> {
  const at = readTime(typed)
  return at !== null || fold(typed) === '' || NO_LIMIT.test(fold(typed)) ? plainly(at) : warily(at, 'not-understood')
}

const NO_LIMIT =
  isOneOf(`a l heure | on time | debut | fin | normale? | aucune? | none | non | no | n a | jusqu a la fin |
  des le debut | toute la journee | all day`)

/** Where a chamber sends no sheet of tables: those that each firm asked for, with its contact as recruiter. */
export function tablesFromCounts(
  employers: readonly EmployerRecord[],
  slots: readonly EventSlot[] | null,
): TableRecord[] {
  const coming = employers.filter(({ standing }) => standing !== 'cancelled')
  return coming
    .flatMap((employer) => Array.from({ length: Math.min(employer.tableCount ?? 1, 50) }, () => employer))
    .map((employer, index) => ({
      place: employer.place,
      warnings: [],
      original: employer.original,
      number: index + 1,
      employer: employer.place.rank,
      recruiters: employer.contact.name ? [employer.contact.name] : [],
      languages: [],
      pauses: [],
      arrivesAt: null,
      leavesAt: null,
      absentSlots: slots && [],
    }))
}
