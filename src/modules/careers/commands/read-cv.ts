import type { Draft } from '#src/engines/reading/types.ts'
import type { CandidateId } from '#src/modules/candidates/types.ts'
import type { CareerFact } from '#src/modules/careers/facts.ts'
import { getCvFile, lockCv } from '#src/modules/careers/queries.ts'
import type { CvRefusal } from '#src/modules/careers/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { inScope, json } from '#src/platform/database.ts'
import { NotFound } from '#src/platform/errors.ts'
import { record } from '#src/platform/record.ts'
import { runInThread, ThreadLimit } from '#src/platform/threads.ts'
import { change, look, type World } from '#src/platform/world.ts'

/** What the thread `read-cv` is given, and what it answers. `asOf`: the month of today, '2026-11'. */
export type CvTask = { bytes: Uint8Array; asOf: string }
export type CvReading = { ok: true; draft: Draft } | { ok: false; refusal: CvRefusal }
export type CvProgress = { done: number; total: number }

/** Which CV to read: of whom, and of which giving. */
export type CvOrder = { candidateId: CandidateId; rowVersion: number }

/** A scanned page takes one to five seconds; the models of recognition some 100 MB outside of these. */
const LIMITS = { seconds: 120, megabytes: 512 }

/**
 * Reads the CV of a person in a thread of its own and keeps the draft, unless another was given meanwhile. A document
 * that takes too long or too much memory is refused like one that cannot be read.
 */
export async function readCvInThread(
  world: World,
  actor: Actor,
  { candidateId, rowVersion }: CvOrder,
  limits: { seconds?: number; megabytes?: number; signal?: AbortSignal | undefined } = {},
): Promise<void> {
  const file = await look(world, actor, (db) => getCvFile(db, actor, candidateId)).catch((error) => {
    // Removed meanwhile: nothing to read.
    if (error instanceof NotFound) return null
    throw error
  })
  if (!file) return
  const task: CvTask = { bytes: file.bytes, asOf: world.now().toISOString().slice(0, 7) }
  const onProgress = (at: CvProgress) => void tellProgress(world, actor, candidateId, at)
  const reading = await runInThread<CvTask, CvReading, CvProgress>('read-cv', task, {
    ...LIMITS,
    ...limits,
    onProgress,
  }).catch((error): CvReading => {
    if (!(error instanceof ThreadLimit)) throw error
    return { ok: false, refusal: error.limit === 'time' ? 'too-long' : 'unreadable' }
  })
  await keepReading(world, actor, { candidateId, rowVersion }, reading)
}

function keepReading(
  world: World,
  actor: Actor,
  { candidateId, rowVersion }: CvOrder,
  reading: CvReading,
): Promise<void> {
  return change(world, actor, async (tx) => {
    const cv = await lockCv(tx, actor, candidateId)
    if (cv?.state !== 'waiting' || cv.rowVersion !== rowVersion) return
    const found = reading.ok
      ? { state: 'read', draft: json(reading.draft) }
      : { state: 'refused', refusal: reading.refusal }
    await tx
      .updateTable('cvs')
      .set({ ...found, readAt: world.now() })
      .where('candidateId', '=', candidateId)
      .execute()
    const refusal = reading.ok ? null : reading.refusal
    await record<CareerFact>(tx, actor, { type: 'cv.read', candidateId, refusal })
  })
}

/** Only whoever looks cares how far it is: where it cannot be written, the reading goes on. */
async function tellProgress(world: World, actor: Actor, id: CandidateId, at: CvProgress): Promise<void> {
  await inScope(world.db, actor, (tx) =>
    tx.updateTable('cvs').set(at).where('candidateId', '=', id).where('state', '=', 'waiting').execute(),
  ).catch(() => {})
}
