import type { Field, SheetKind } from '#src/engines/intake/fields.ts'
import { clean } from '#src/engines/intake/fold.ts'
import { KNOWN, type KnownColumn } from '#src/engines/intake/known-columns.ts'
import { likeness, type Name } from '#src/engines/intake/likeness.ts'
import type { MappedColumn } from '#src/engines/intake/types.ts'
import { readEmail, readPhone, readPostal } from '#src/engines/intake/values/contact.ts'
import { readStatus } from '#src/engines/intake/values/status.ts'
import { readWishKind } from '#src/engines/intake/values/vocabulary.ts'
import { readWage } from '#src/engines/intake/values/wages.ts'
import { isCnp2021 } from '#src/engines/vocabulary/cnp-2021.ts'
import type { Row } from '#src/platform/tabular/types.ts'

type Pair = Pick<MappedColumn, 'column' | 'field' | 'confidence' | 'by'>

/** Below this, a likeness is chance. */
const LEAST = 0.5

/**
 * A field for each column that we know: the surest pairs first, each column and each field once. Columns whose names
 * say nothing to us may still show by their cells what they are, with little confidence.
 */
export function assign(
  kind: SheetKind,
  headers: readonly Name[],
  { cells, below }: { cells: readonly string[]; below: readonly Row[] },
): MappedColumn[] {
  const named = headers.flatMap((header, column) => (header.folded === '' ? [] : pairsOf(kind, header, column)))
  const byName = surest(named, [])
  const byContent = contentPairs(kind, byName, { width: cells.length, below })
  return surest([...byName, ...byContent], [])
    .map((pair) => ({ ...pair, header: clean(cells[pair.column] ?? '') }))
    .sort((a, b) => a.column - b.column)
}

const pairsOf = (kind: SheetKind, header: Name, column: number): Pair[] =>
  KNOWN[kind].flatMap((known) => {
    const confidence = Math.round(confidenceOf(header, known) * 100) / 100
    return confidence < LEAST
      ? []
      : [{ column, field: known.field, confidence, by: confidence >= 0.97 ? ('name' as const) : ('likeness' as const) }]
  })

/** A word that belongs to one field alone is enough in a long question, when nothing better is found. */
function confidenceOf(header: Name, { names, ownWords }: KnownColumn): number {
  const best = names.reduce((most, name) => Math.max(most, likeness(header, name)), 0)
  return best < LEAST && [...header.words].some((word) => ownWords.has(word)) ? LEAST : best
}

function surest(pairs: readonly Pair[], kept: Pair[]): Pair[] {
  for (const pair of [...pairs].sort((a, b) => b.confidence - a.confidence || a.column - b.column))
    if (!kept.some(({ column, field }) => column === pair.column || field === pair.field)) kept.push(pair)
  return kept
}

/** What cells of a field look like, for the fields that nothing else looks like. */
const LOOKS: Partial<Record<Field, (cell: string) => boolean>> = {
  email: (cell) => readEmail(cell).is === 'email',
  candidateEmail: (cell) => readEmail(cell).is === 'email',
  phone: (cell) => readPhone(cell).value !== null,
  postalCode: (cell) => readPostal(cell).value !== null,
  status: (cell) => !['INC', 'AUT'].includes(readStatus(cell).value),
  code: (cell) => isCnp2021(/\d{5}/.exec(cell)?.[0] ?? ''),
  wage: (cell) => /[$€]/.test(cell) && readWage(cell).value !== null,
  wishKind: (cell) => readWishKind(cell) !== null,
}

const SAMPLED_ROWS = 40
const FEWEST_CELLS = 3

/** Columns left over, for fields left over, when seven cells in ten of them look right. */
function contentPairs(
  kind: SheetKind,
  known: readonly Pair[],
  { width, below }: { width: number; below: readonly Row[] },
): Pair[] {
  const fields = KNOWN[kind]
    .map(({ field }) => field)
    .filter((field) => LOOKS[field] && !known.some((pair) => pair.field === field))
  const columns = Array.from({ length: width }, (_, column) => column).filter(
    (column) => !known.some((pair) => pair.column === column),
  )
  return columns.flatMap((column) => {
    const sample = below
      .slice(0, SAMPLED_ROWS)
      .map(({ cells }) => clean(cells[column] ?? ''))
      .filter((cell) => cell !== '')
    const looksLike = (field: Field) => sample.filter((cell) => LOOKS[field]!(cell)).length / sample.length
    const found = sample.length >= FEWEST_CELLS ? fields.filter((field) => looksLike(field) >= 0.7) : []
    return found.map((field) => ({ column, field, confidence: 0.3, by: 'content' as const }))
  })
}
