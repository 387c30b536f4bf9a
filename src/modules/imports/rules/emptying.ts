import type { Import, Mapping, Summary } from '#src/modules/imports/types.ts'

/** So long are files kept as they came, to explain what was read and to undo it. */
export const KEPT_DAYS = 30

/** What is kept of an import once its files are removed: how many rows became what, and nothing of what they held. */
export function emptied({ summary, mapping }: Pick<Import, 'summary' | 'mapping'>): {
  summary: Summary | null
  mapping: Mapping
} {
  const { into, sharing } = mapping
  const sheets = summary?.sheets.map((sheet) => ({ ...sheet, samples: [] })) ?? []
  return { summary: summary && { ...summary, sheets }, mapping: { into, sharing, corrections: [] } }
}
