import type { Field, SheetKind } from '#src/engines/intake/fields.ts'
import { clean, fold } from '#src/engines/intake/fold.ts'
import { newAsking } from '#src/engines/intake/questions.ts'
import { isOpen, type OpenSheet, openSheets } from '#src/engines/intake/sheet-reader.ts'
import type { IntakeOptions, SourceFile } from '#src/engines/intake/types.ts'
import { readEmail } from '#src/engines/intake/values/contact.ts'

/** Whom files name without listing them: addresses in lower case, names as written; whether they name firms. */
export type Mentions = { emails: string[]; names: string[]; firms: boolean }

/**
 * Whom the wishes, tables and jobs of files name, to be looked for among those who are here already before the files
 * are read. People who are named by an address are looked for by it alone.
 */
export function mentionsIn(
  files: readonly SourceFile[],
  { corrections }: Pick<IntakeOptions, 'corrections'>,
): Mentions {
  const open = openSheets(files, newAsking(), corrections).filter(isOpen)
  const wishes = open.filter(({ kind }) => kind === 'wishes')
  const people = wishes.flatMap((sheet) => rowsOf(sheet, ['candidateEmail', 'candidateName']))
  const addressed = people.map(([email = '', name = '']) => ({ email: readEmail(email), name }))
  return {
    emails: [...new Set(addressed.flatMap(({ email }) => (email.is === 'email' ? [email.email] : [])))],
    names: [...new Set(addressed.flatMap(({ email, name }) => (email.is !== 'email' && fold(name) ? [name] : [])))],
    firms: open.some(({ kind }) => NAME_FIRMS.includes(kind)),
  }
}

const NAME_FIRMS: readonly SheetKind[] = ['tables', 'jobs', 'wishes']

const rowsOf = ({ rows, columnOf }: OpenSheet, fields: readonly Field[]): string[][] =>
  rows.map(({ cells }) => fields.map((field) => clean(cells[columnOf.get(field) ?? -1] ?? '')))
