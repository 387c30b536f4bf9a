import type { Actor } from '#src/modules/identity/types.ts'
import type { ImportId, RowPlan } from '#src/modules/imports/types.ts'
import { json, type Tx } from '#src/platform/database.ts'

/** Rows per statement: PostgreSQL takes 65 535 parameters at most. */
const CHUNK = 1000

type Of = { tx: Tx; actor: Actor; importId: ImportId }

/** Keeps what every row would become or became, over what was kept before. `files`: their names, in order. */
export async function saveRows(
  { tx, actor, importId }: Of,
  rows: readonly (RowPlan & { subjectId?: string | null })[],
  files: readonly string[],
): Promise<void> {
  await tx.deleteFrom('importRows').where('importId', '=', importId).execute()
  const positions = new Map(files.map((name, position) => [name, position]))
  for (let from = 0; from < rows.length; from += CHUNK)
    await tx
      .insertInto('importRows')
      .values(
        rows.slice(from, from + CHUNK).map((row, place) => ({
          organisationId: actor.organisationId,
          importId,
          position: from + place,
          filePosition: positions.get(row.file) ?? 0,
          sheet: row.sheet,
          line: row.line,
          kind: row.kind,
          action: row.action,
          label: row.label,
          reasons: json(row.reasons),
          cells: json(row.cells),
          subjectId: row.subjectId ?? row.parts[0]?.id ?? null,
          parts: json(row.parts),
          answer: row.answer,
        })),
      )
      .execute()
}
