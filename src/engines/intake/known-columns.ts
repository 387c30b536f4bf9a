import { CANDIDATE_COLUMNS } from '#src/engines/intake/columns/candidates.ts'
import { EMPLOYER_COLUMNS, TABLE_COLUMNS } from '#src/engines/intake/columns/employers.ts'
import { JOB_COLUMNS, WISH_COLUMNS } from '#src/engines/intake/columns/jobs.ts'
import type { Field, SheetKind } from '#src/engines/intake/fields.ts'
import { type Name, nameOf } from '#src/engines/intake/likeness.ts'

/** A field with the names its column goes by, and the words that only its names hold among fields of its kind. */
export type KnownColumn = { field: Field; names: readonly Name[]; ownWords: ReadonlySet<string> }

export const KNOWN: Record<SheetKind, readonly KnownColumn[]> = {
  candidates: known(CANDIDATE_COLUMNS),
  employers: known(EMPLOYER_COLUMNS),
  tables: known(TABLE_COLUMNS),
  jobs: known(JOB_COLUMNS),
  wishes: known(WISH_COLUMNS),
}

function known(columns: Record<string, string>): KnownColumn[] {
  const fields = Object.entries(columns).map(([field, names]) => ({
    field: field as Field,
    names: names.split('|').map(nameOf),
  }))
  const wordsOf = (names: readonly Name[]) => new Set(names.flatMap(({ words }) => [...words]))
  return fields.map(({ field, names }) => {
    const others = wordsOf(fields.filter((other) => other.field !== field).flatMap((other) => other.names))
    const alone = names.filter(({ words }) => words.size === 1).flatMap(({ words }) => [...words])
    return { field, names, ownWords: new Set(alone.filter((word) => !others.has(word))) }
  })
}

/** Every word of every name: a row without any of them holds no names of columns. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set(
  Object.values(KNOWN).flatMap((fields) => fields.flatMap(({ names }) => names.flatMap(({ words }) => [...words]))),
)
