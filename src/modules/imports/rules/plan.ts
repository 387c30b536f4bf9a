import type { SheetKind } from '#src/engines/intake/fields.ts'
import type { Dossier, Place, RefusedRow, SourceFile } from '#src/engines/intake/types.ts'
import { fullName } from '#src/modules/candidates/rules.ts'
import { employerRow, planEmployers, planJobs, planTables } from '#src/modules/imports/rules/plan-firms.ts'
import { candidateRow, planPeople } from '#src/modules/imports/rules/plan-people.ts'
import { planWishes } from '#src/modules/imports/rules/plan-wishes.ts'
import { bareRow, type PlanContext, rowsIn } from '#src/modules/imports/rules/row-plan.ts'
import type { Named, RowKind, RowPlan } from '#src/modules/imports/types.ts'

/**
 * What every row of the files would become, in the order of the files: made, changed, the same, left out for another
 * row, refused. Blank rows are not here. Pure: the same files over the same state give the same plan.
 */
export function planRows(dossier: Dossier, files: readonly SourceFile[], context: PlanContext): RowPlan[] {
  const people = planPeople(dossier, context)
  const employers = planEmployers(dossier, context)
  const named = namesOf([...people, ...employers])
  for (const { kept, dropped } of dossier.candidates.duplicates) alias(named, kept, dropped)
  addThoseHere(named, context)
  const cells = cellReader(files, dossier)
  const tables = planTables(dossier, context, { named, saidAway: (record) => saidAway(dossier, record) })
  const rows = [
    ...people,
    ...duplicates(dossier, cells),
    ...employers,
    ...tables,
    ...planJobs(dossier, context, named),
    ...planWishes(dossier, context, { named, coming: firmsComing(tables) }),
    ...dossier.wishes.repeated.map((place) => leftOut('wish', place, cells)),
    ...refusedRows(dossier),
  ]
  const total = rowsIn(dossier)
  context.tell({ stage: 'compared', done: total, total })
  const order = new Map(files.map(({ name }, position) => [name, position]))
  return rows.sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line)
}

/** A row that was left out for another one of the files stands for that one. */
function namesOf(rows: readonly RowPlan[]): Map<string, Named> {
  const named = new Map<string, Named>()
  for (const { key, refs, parts, label, action } of rows) {
    const other = action === 'merge' ? named.get(refs.candidate ?? refs.employer ?? '') : undefined
    const own = { key, id: parts[0]?.id ?? null, label: label.split(' · ')[0] ?? '', isTaken: parts.length > 0 }
    named.set(key, other ?? own)
  }
  return named
}

/** Wishes of an answer that was dropped go to the person kept. */
function alias(named: Map<string, Named>, kept: Place, dropped: Place): void {
  const person = named.get(candidateRow(kept.rank))
  if (person) named.set(candidateRow(dropped.rank), person)
}

/** Those who are here already and whom the files name: a row of the files that is theirs stands for them. */
function addThoseHere(named: Map<string, Named>, { named: here }: PlanContext): void {
  const rowOf = new Map([...named.values()].flatMap((one) => (one.id === null ? [] : [[one.id, one] as const])))
  const add = (key: string, id: string, label: string) =>
    named.set(key, rowOf.get(id) ?? { key, id, label, isTaken: true })
  for (const { id, givenName, familyName } of here.people)
    add(candidateRow(id), id, fullName({ givenNames: givenName, familyNames: familyName }))
  for (const { id, legalName, usualName } of here.firms) add(employerRow(id), id, usualName ?? legalName)
}

/** The firms that come to the day because a table of the files is theirs, by the keys of their rows. */
const firmsComing = (tables: readonly RowPlan[]): Set<string> =>
  new Set(
    tables.flatMap(({ parts, refs }) =>
      refs.employer && parts.some(({ part }) => part === 'event-employer') ? [refs.employer] : [],
    ),
  )

type Cells = (place: Pick<Place, 'file' | 'sheet' | 'row'>) => readonly string[]

/** The cells of a record, without those of columns that we neither read nor keep. */
function cellReader(files: readonly SourceFile[], { sheets }: Dossier): Cells {
  const rows = new Map<string, readonly string[]>()
  for (const { file, sheet, withheldColumns } of sheets) {
    const withheld = new Set(withheldColumns.map(({ column }) => column))
    const source = files.find(({ name }) => name === file)?.sheets.find(({ name }) => name === sheet)
    for (const row of source?.rows ?? [])
      rows.set(
        `${file}\t${sheet}\t${row.row}`,
        withheld.size === 0 ? row.cells : row.cells.map((cell, column) => (withheld.has(column) ? '' : cell)),
      )
  }
  return ({ file, sheet, row }) => rows.get(`${file}\t${sheet}\t${row}`) ?? []
}

const leftOut = (kind: RowKind, place: Place, cells: Cells): RowPlan =>
  bareRow({ kind, place, cells: cells(place), label: '', key: `${kind} ${place.rank}` }, 'repeat')

function duplicates({ candidates }: Dossier, cells: Cells): RowPlan[] {
  return candidates.duplicates.map(({ kept, dropped, because, email }) =>
    bareRow(
      {
        kind: 'candidate',
        place: dropped,
        cells: cells(dropped),
        label: email,
        key: `dropped ${dropped.rank}`,
        reasons: [{ type: 'duplicate', because, file: kept.file, line: kept.line }],
      },
      'merge',
    ),
  )
}

const KIND_OF = {
  candidates: 'candidate',
  employers: 'employer',
  tables: 'table',
  jobs: 'job',
  wishes: 'wish',
} as const satisfies Record<SheetKind, RowKind>

function refusedRows(dossier: Dossier): RowPlan[] {
  const { candidates, employers, tables, jobs, wishes } = dossier
  return [candidates, employers, tables, jobs, wishes].flatMap(({ refused }) => refused.map(refusedRow))
}

const refusedRow = ({ kind, place, reasons, original, email }: RefusedRow): RowPlan =>
  bareRow(
    {
      kind: KIND_OF[kind],
      place,
      cells: original.cells,
      label: email ?? '',
      key: `refused ${kind} ${place.rank}`,
      reasons: reasons.map(({ code, column, value, suggestion }) => ({
        type: 'refusal' as const,
        code,
        column,
        value,
        ...(suggestion !== undefined && { suggestion }),
      })),
    },
    'refuse',
  )

/** What the row of a table says of absences, in its own words. */
function saidAway({ sheets }: Dossier, { place, original }: Dossier['tables']['taken'][number]): string {
  const sheet = sheets.find(({ file, sheet: name }) => file === place.file && name === place.sheet)
  if (sheet?.kind !== 'tables') return ''
  return sheet.columns
    .filter(({ field }) => field === 'pause' || field === 'arrives' || field === 'leaves')
    .map(({ header, column }) => ({ header, said: (original.cells[column] ?? '').trim() }))
    .filter(({ said }) => said !== '')
    .map(({ header, said }) => `${header} : ${said}`)
    .join(' · ')
}
