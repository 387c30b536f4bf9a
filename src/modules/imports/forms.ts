import { z } from 'zod'
import { FIELDS, type Field, SHEET_KINDS, type SheetKind } from '#src/engines/intake/fields.ts'
import type { SheetCorrection } from '#src/engines/intake/types.ts'
import { ROW_ANSWERS, type RowAnswer, type SheetSummary } from '#src/modules/imports/types.ts'
import { rowVersion, tick } from '#src/platform/form.ts'

/** Beside the files: into which day they go. '' is the one that the files describe. */
export const NewImportForm = z.object({
  into: z.union([z.uuid('choice-invalid'), z.literal('none'), z.literal('')], 'choice-invalid').default(''),
  sharing: tick,
})

export const ConfirmationForm = z.object({ rowVersion })

/** The names of the fields of a sheet in the form: its kind, and what each of its columns is. */
export const kindName = (sheet: number): string => `s${sheet}-kind`
export const columnName = (sheet: number, column: number): string => `s${sheet}-c${column}`

const kind = z.enum([...SHEET_KINDS, 'ignored'], 'choice-invalid')
const EVERY_FIELD = [...new Set(Object.values(FIELDS).flat())] as [Field, ...Field[]]
const column = z.union([z.enum(EVERY_FIELD), z.literal('')], 'choice-invalid').optional()

/** What people say of the sheets that were read. */
export const mappingForm = (sheets: readonly SheetSummary[]) =>
  z.object({
    rowVersion,
    ...Object.fromEntries(
      sheets.flatMap((sheet, place): [string, z.ZodType][] => [
        [kindName(place), kind],
        ...sheet.headers.map((_, index): [string, z.ZodType] => [columnName(place, index), column]),
      ]),
    ),
  })

/** The corrections that the form holds: only what differs from how a sheet was read. */
export function correctionsIn(
  form: Readonly<Record<string, unknown>>,
  sheets: readonly SheetSummary[],
): SheetCorrection[] {
  return sheets.map((sheet, place) => {
    const said = form[kindName(place)] as SheetKind | 'ignored'
    const whose = { file: sheet.file, sheet: sheet.sheet, kind: said }
    // Columns of another kind have other fields: they are found anew.
    if (said === 'ignored' || said !== sheet.kind) return whose
    const columns = sheet.headers.flatMap((_, index): [number, Field | null][] => {
      const typed = form[columnName(place, index)]
      return typed === undefined ? [] : [[index, (typed as Field | '') || null]]
    })
    return { ...whose, columns: Object.fromEntries(columns) }
  })
}

/** The answers of a page of rows, by their place: `row-12=keep`. */
export const answersForm = (positions: readonly number[]) =>
  z.object({
    all: z.enum(['keep', 'take'], 'choice-invalid').optional(),
    ...Object.fromEntries(positions.map((position) => [`row-${position}`, z.enum(ROW_ANSWERS).optional()])),
  })

export function answersIn(
  form: Readonly<Record<string, unknown>>,
  positions: readonly number[],
): Map<number, RowAnswer> {
  return new Map(
    positions.flatMap((position) => {
      const answer = form[`row-${position}`] as RowAnswer | undefined
      return answer ? [[position, answer] as const] : []
    }),
  )
}
