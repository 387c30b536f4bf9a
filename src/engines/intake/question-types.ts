import type { WarningCode } from '#src/engines/intake/codes.ts'
import type { Field, SheetKind } from '#src/engines/intake/fields.ts'
import type { Place } from '#src/engines/intake/types.ts'

/** What is asked of a chamber about its files, and what it answers. */

/**
 * means: the same as this text, which the column understands. empty: leave it empty. refuse: refuse the rows.
 * keep: leave it as it was read.
 */
export type Answer = { is: 'means'; text: string } | { is: 'empty' | 'refuse' | 'keep' }

/** One of the only possible answers: people of one name, firms of one name. */
export type Choice = { text: string; label: string }

/**
 * What is asked about. value: a text of a column that is not understood, once however many rows have it. date-order:
 * whether 03/04/2024 is in March or in April, once for a file.
 */
export type Subject = {
  kind: SheetKind
  field: Field
  about: 'value' | 'date-order'
  /** As the first row writes it; of dates, the first that can be read both ways. */
  said: string
  /** Of dates: the file. A value means the same in every file. */
  file: string | null
}

export type Question = Subject & {
  code: WarningCode
  /** What was probably meant. */
  suggestion: string | null
  /** Where there are some, the only possible answers. */
  choices: readonly Choice[]
  /** The rows that have it, in the order of the files. */
  places: readonly Place[]
  /** How it was read, where somebody answered; `isRecalled`: when earlier files were brought in. */
  answer: Answer | null
  isRecalled: boolean
}

/** `key` as questionKey makes it; of answers to earlier files, as memoryKey does. */
export type GivenAnswer = { key: string; answer: Answer }
