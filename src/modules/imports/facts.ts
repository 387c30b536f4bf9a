import type { Counts, ImportId } from '#src/modules/imports/types.ts'

/** What can have happened with files. Counts, never what is in them. */
export type ImportFact =
  | { type: 'import.started'; importId: ImportId; files: number }
  | { type: 'import.answered'; importId: ImportId; answers: number }
  | { type: 'import.confirmed'; importId: ImportId }
  | { type: 'import.written'; importId: ImportId; counts: Counts }
  | { type: 'import.undone'; importId: ImportId; counts: Counts }
  | { type: 'import.discarded'; importId: ImportId }
  | { type: 'import.emptied'; importId: ImportId }
