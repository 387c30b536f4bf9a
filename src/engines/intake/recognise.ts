import { assign } from '#src/engines/intake/assign-columns.ts'
import { type Field, SHEET_KINDS, type SheetKind } from '#src/engines/intake/fields.ts'
import { fold } from '#src/engines/intake/fold.ts'
import { KNOWN_WORDS } from '#src/engines/intake/known-columns.ts'
import { type Name, nameOf } from '#src/engines/intake/likeness.ts'
import type { MappedColumn } from '#src/engines/intake/types.ts'
import type { Row } from '#src/platform/tabular/types.ts'

/** The best guess of what a sheet is: its kind, the row of its column names, and a field for each column we know. */
export type Recognised = { kind: SheetKind; headerIndex: number; columns: MappedColumn[] }

/**
 * What a sheet is, by the names of its columns, in any order, in French or English. The row of names need not be the
 * first: titles and notes may stand above it. Null where no row has the columns that a kind cannot do without.
 */
export function recognise(
  rows: readonly Row[],
  hint: string,
  kinds: readonly SheetKind[] = SHEET_KINDS,
): Recognised | null {
  let best: (Recognised & { score: number }) | null = null
  for (const { headerIndex, headers, cells } of likelyHeaders(rows)) {
    for (const kind of kinds) {
      const columns = assign(kind, headers, { cells, below: rows.slice(headerIndex + 1) })
      if (!isEnough(kind, columns)) continue
      const score = columns.reduce((sum, column) => sum + column.confidence, 0) + (hintsAt(kind, hint) ? 0.5 : 0)
      if (!best || score > best.score) best = { kind, headerIndex, columns, score }
    }
  }
  return best && { kind: best.kind, headerIndex: best.headerIndex, columns: best.columns }
}

/** The rows near the top whose cells share most words with names of columns: the only ones worth a closer look. */
function likelyHeaders(rows: readonly Row[]) {
  const near = rows.slice(0, HEADER_ROWS).map(({ cells }, headerIndex) => {
    const headers = cells.map((cell) => (cell.length <= LONGEST_NAME ? nameOf(cell) : NO_NAME))
    const named = headers.filter(({ folded }) => folded !== '').length
    const familiar = headers.filter(({ words }) => [...words].some((word) => KNOWN_WORDS.has(word))).length
    return { headerIndex, headers, cells, named, familiar }
  })
  const several = near.filter(({ named, familiar }) => named >= 2 && familiar >= 2)
  return several.sort((a, b) => b.familiar - a.familiar || a.headerIndex - b.headerIndex).slice(0, CLOSE_LOOKS)
}

/** Where a person said what a sheet is: the row of names that fits this kind best, even if little does. */
export function recogniseAs(kind: SheetKind, rows: readonly Row[]): Recognised {
  const found = recognise(rows, '', [kind])
  if (found) return found
  const headerIndex = Math.max(
    0,
    rows.findIndex((row) => row.cells.filter((cell) => fold(cell) !== '').length > 1),
  )
  const cells = rows[headerIndex]?.cells ?? []
  return { kind, headerIndex, columns: assign(kind, cells.map(nameOf), { cells, below: rows.slice(headerIndex + 1) }) }
}

const HEADER_ROWS = 30
const CLOSE_LOOKS = 4
const LONGEST_NAME = 300
const NO_NAME: Name = { folded: '', words: new Set() }

/** The columns that a kind cannot do without: one field at least of each line. */
const NEEDS: Record<SheetKind, readonly (readonly Field[])[]> = {
  candidates: [
    ['email', 'phone'],
    ['givenName', 'familyName', 'fullName', 'email'],
    ['status', 'arrival', 'diploma', 'quebecExperience', 'frenchSpoken', 'consent', 'soughtTitle', 'availability'],
  ],
  employers: [
    ['legalName'],
    ['usualName', 'sector', 'contactName', 'tableCount', 'decisionMaker', 'standing', 'employees', 'email'],
  ],
  tables: [['employer'], ['recruiters', 'pause', 'languages', 'leaves']],
  jobs: [['title'], ['employer'], ['wage', 'code', 'openings', 'essentialSkills', 'schedule', 'frenchSpoken']],
  wishes: [['wishKind'], ['employer'], ['candidateEmail', 'candidateName']],
}

const isEnough = (kind: SheetKind, columns: readonly MappedColumn[]) =>
  NEEDS[kind].every((fields) => columns.some(({ field }) => fields.includes(field)))

/** Names of sheets and files decide only between equals. */
const HINTS: Record<SheetKind, RegExp> = {
  candidates: /candidat|participant|inscription|applicant|registration/,
  employers: /entreprise|employeur|employer|compan|exposant/,
  tables: /table|recruteur|recruiter|kiosque|booth/,
  jobs: /poste|emploi|offre|job|position|opening|vacanc/,
  wishes: /souhait|voeu|jumelage|wish|choix|match|preference/,
}

const hintsAt = (kind: SheetKind, hint: string) => HINTS[kind].test(fold(hint))
