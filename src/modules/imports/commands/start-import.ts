import { createHash } from 'node:crypto'
import type { Actor } from '#src/modules/identity/types.ts'
import { mayImport } from '#src/modules/imports/access.ts'
import type { NamedBytes } from '#src/modules/imports/commands/read-files.ts'
import type { ImportFact } from '#src/modules/imports/facts.ts'
import { lockImport } from '#src/modules/imports/queries.ts'
import type { ImportId, Mapping, RowAnswer } from '#src/modules/imports/types.ts'
import { json, type Tx } from '#src/platform/database.ts'
import { type Decision, refusedIf, yes } from '#src/platform/decision.ts'
import { assertFresh, permit } from '#src/platform/errors.ts'
import { newId } from '#src/platform/id.ts'
import { enqueue, type Queue } from '#src/platform/jobs.ts'
import { record } from '#src/platform/record.ts'
import { change, type World } from '#src/platform/world.ts'

/** What is brought in, and where. `inWorker`: a worker reads them; without it the caller does, with `readImport`. */
export type NewImport = Pick<Mapping, 'into' | 'sharing'> & { files: readonly NamedBytes[]; inWorker: boolean }

/** Keeps files that somebody brings in, and has them read. Nothing in them is written anywhere else yet. */
export function startImport(world: World, actor: Actor, given: NewImport): Promise<Decision<ImportId, never>> {
  return change(world, actor, async (tx) => {
    permit(mayImport(actor))
    const id: ImportId = newId<'import'>()
    const { into, sharing, files, inWorker } = given
    const mapping: Mapping = { into, sharing, corrections: [] }
    const row = { organisationId: actor.organisationId, id, state: 'reading', mapping: json(mapping) }
    await tx
      .insertInto('imports')
      .values({ ...row, madeBy: actor.userId, madeAt: world.now() })
      .execute()
    for (const [position, { name, bytes }] of withOwnNames(files).entries())
      await tx
        .insertInto('importFiles')
        .values({
          organisationId: actor.organisationId,
          importId: id,
          position,
          name,
          sha256: createHash('sha256').update(bytes).digest('hex'),
          bytes: Buffer.from(bytes),
        })
        .execute()
    await record<ImportFact>(tx, actor, { type: 'import.started', importId: id, files: files.length })
    if (inWorker) await order(tx, actor, 'read-import', id)
    return yes(id)
  })
}

/** Files are told apart by their names: a second one of a name gets a number. */
function withOwnNames(files: readonly NamedBytes[]): NamedBytes[] {
  const taken = new Set<string>()
  return files.map(({ name, bytes }) => {
    let own = name
    for (let number = 2; taken.has(own); number++) own = name.replace(/(\.[^.]*)?$/, ` (${number})$1`)
    taken.add(own)
    return { name: own, bytes }
  })
}

/** Has a worker do something with an import, once this is kept. */
export const order = (tx: Tx, actor: Actor, queue: Queue, importId: ImportId) =>
  enqueue(tx, queue, { organisationId: actor.organisationId, importId, actor })

export type ImportRefusal = 'not-to-confirm'

type Corrected = { mapping: Partial<Omit<Mapping, 'into'>>; rowVersion: number }

/** Corrects what columns mean, and has the files read again. */
export function correctMapping(
  world: World,
  actor: Actor,
  id: ImportId,
  { mapping, rowVersion }: Corrected,
): Promise<Decision<null, ImportRefusal>> {
  return change(world, actor, async (tx) => {
    const kept = await lockImport(tx, actor, id)
    permit(mayImport(actor))
    assertFresh(kept.rowVersion, rowVersion)
    const refusal = refusedIf({
      'not-to-confirm': kept.state !== 'to-confirm' && !(kept.state === 'failed' && kept.summary !== null),
    })
    if (refusal) return refusal
    await tx
      .updateTable('imports')
      .set({
        state: 'reading',
        failure: null,
        mapping: json({ ...kept.mapping, ...mapping }),
        stage: null,
        rowVersion: rowVersion + 1,
      })
      .where('id', '=', id)
      .execute()
    await order(tx, actor, 'read-import', id)
    return yes(null)
  })
}

/** Answers what rows ask, by their place; the plan is made again with the answers. */
export function answerRows(
  world: World,
  actor: Actor,
  id: ImportId,
  answers: ReadonlyMap<number, RowAnswer>,
): Promise<Decision<null, ImportRefusal>> {
  return change(world, actor, async (tx) => {
    const kept = await lockImport(tx, actor, id)
    permit(mayImport(actor))
    const refusal = refusedIf({ 'not-to-confirm': kept.state !== 'to-confirm' })
    if (refusal) return refusal
    for (const answer of new Set(answers.values()))
      await tx
        .updateTable('importRows')
        .set({ answer })
        .where('importId', '=', id)
        .where(
          'position',
          'in',
          [...answers].filter(([, given]) => given === answer).map(([position]) => position),
        )
        .execute()
    await tx
      .updateTable('imports')
      .set({ state: 'reading', stage: null, rowVersion: kept.rowVersion + 1 })
      .where('id', '=', id)
      .execute()
    await order(tx, actor, 'read-import', id)
    return yes(null)
  })
}

/** Says yes to what was shown; a worker writes it, or the caller with `writeImport`. */
export function confirmImport(
  world: World,
  actor: Actor,
  id: ImportId,
  { rowVersion, inWorker }: { rowVersion: number; inWorker: boolean },
): Promise<Decision<null, ImportRefusal>> {
  return change(world, actor, async (tx) => {
    const kept = await lockImport(tx, actor, id)
    permit(mayImport(actor))
    assertFresh(kept.rowVersion, rowVersion)
    const refusal = refusedIf({ 'not-to-confirm': kept.state !== 'to-confirm' })
    if (refusal) return refusal
    await tx
      .updateTable('imports')
      .set({ state: 'writing', stage: null, confirmedAt: world.now(), rowVersion: rowVersion + 1 })
      .where('id', '=', id)
      .execute()
    await record<ImportFact>(tx, actor, { type: 'import.confirmed', importId: id })
    if (inWorker) await order(tx, actor, 'write-import', id)
    return yes(null)
  })
}

/** Throws away files that nobody confirmed: they hold people. */
export function discardImport(world: World, actor: Actor, id: ImportId): Promise<Decision<null, ImportRefusal>> {
  return change(world, actor, async (tx) => {
    const kept = await lockImport(tx, actor, id)
    permit(mayImport(actor))
    const refusal = refusedIf({ 'not-to-confirm': kept.state !== 'to-confirm' && kept.state !== 'failed' })
    if (refusal) return refusal
    await tx.deleteFrom('imports').where('id', '=', id).execute()
    await record<ImportFact>(tx, actor, { type: 'import.discarded', importId: id })
    return yes(null)
  })
}
