import type { Actor } from '#src/modules/identity/types.ts'
import { forgetAnswers } from '#src/modules/imports/commands/save-questions.ts'
import type { ImportFact } from '#src/modules/imports/facts.ts'
import { lockImport } from '#src/modules/imports/queries.ts'
import { emptied, KEPT_DAYS } from '#src/modules/imports/rules/emptying.ts'
import type { ImportId } from '#src/modules/imports/types.ts'
import { json, type Tx } from '#src/platform/database.ts'
import { record } from '#src/platform/record.ts'

/**
 * Removes what files held of people, 30 days after: of an import that was written, the files, their rows and the values
 * that were shown of them, and it can no longer be undone; one that was never written goes whole.
 */
export async function sweepImports(tx: Tx, actor: Actor, now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT_DAYS * 86_400_000)
  const old = await tx
    .selectFrom('imports')
    .select('id')
    .where('emptiedAt', 'is', null)
    .where((row) => row.fn.coalesce('writtenAt', 'madeAt'), '<', before)
    .execute()
  for (const { id } of old) await emptyImport(tx, actor, id as ImportId, now)
  await forgetAnswers(tx, now)
}

async function emptyImport(tx: Tx, actor: Actor, id: ImportId, now: Date): Promise<void> {
  const kept = await lockImport(tx, actor, id)
  if (kept.writtenAt === null) {
    await tx.deleteFrom('imports').where('id', '=', id).execute()
    await record<ImportFact>(tx, actor, { type: 'import.discarded', importId: id })
    return
  }
  await tx.deleteFrom('importQuestions').where('importId', '=', id).execute()
  await tx.deleteFrom('importRows').where('importId', '=', id).execute()
  await tx
    .updateTable('importFiles')
    .set({ bytes: Buffer.alloc(0) })
    .where('importId', '=', id)
    .execute()
  const { summary, mapping } = emptied(kept)
  await tx
    .updateTable('imports')
    .set({ summary: json(summary), mapping: json(mapping), emptiedAt: now, rowVersion: kept.rowVersion + 1 })
    .where('id', '=', id)
    .execute()
  await record<ImportFact>(tx, actor, { type: 'import.emptied', importId: id })
}
