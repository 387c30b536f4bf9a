import type { WarningCode } from '#src/engines/intake/codes.ts'

/** What a cell was understood to mean, and what a person should know about how. */
export type Reading<T> = { value: T; warn?: WarningCode; suggestion?: string }

export const plainly = <T>(value: T): Reading<T> => ({ value })

export const warily = <T>(value: T, warn: WarningCode, suggestion?: string): Reading<T> =>
  suggestion === undefined ? { value, warn } : { value, warn, suggestion }
