import { CompiledQuery, sql } from 'kysely'
import type { CandidateId } from '#src/modules/candidates/types.ts'
import { readCvInThread } from '#src/modules/careers/commands/read-cv.ts'
import { sweepSignIns } from '#src/modules/identity/commands/sweep.ts'
import type { Actor, SystemActor } from '#src/modules/identity/types.ts'
import { importInThread } from '#src/modules/imports/commands/in-thread.ts'
import { sweepImports } from '#src/modules/imports/commands/sweep.ts'
import type { ImportId } from '#src/modules/imports/types.ts'
import { compute } from '#src/modules/timetables/commands/compute.ts'
import { type ReminderOrder, remind } from '#src/modules/timetables/commands/remind.ts'
import { solveInThread } from '#src/modules/timetables/commands/solve.ts'
import type { ComputationId } from '#src/modules/timetables/types.ts'
import { inScope, type Tx } from '#src/platform/database.ts'
import { enqueue, type JobData } from '#src/platform/jobs.ts'
import { errorLine, type Log } from '#src/platform/log.ts'
import type { Fact, Reaction } from '#src/platform/record.ts'
import { orderForgottenMails, type Post, sendQueuedMail } from '#src/platform/send-mail.ts'
import { type Handlers, startWorker, type Worker } from '#src/platform/work.ts'
import type { World } from '#src/platform/world.ts'
import { reactions } from '#src/reactions.ts'

const HOUR = 3_600_000

/** Runs what was put off: reactions to facts, mails, long work. Any number of workers share the queues. */
export async function startJobs(world: World, post: Post, log: Log): Promise<Worker> {
  // pg-boss reads its columns under their own names.
  const plain = world.db.withoutPlugins()
  const executeSql = (text: string, values: unknown[] = []) => plain.executeQuery(CompiledQuery.raw(text, values))
  const onError = (error: unknown, queue: string) =>
    log({ level: 'error', message: 'job failed', queue, ...errorLine(error) })
  const stopped = new AbortController()
  const worker = await startWorker({ executeSql }, handlersOf(world, post, log, stopped.signal), onError)
  await orderSweep(world)
  const timer = setInterval(() => void orderSweep(world).catch((error) => onError(error, 'sweep')), HOUR)
  return {
    stop: async () => {
      clearInterval(timer)
      await worker.stop()
      stopped.abort(new Error('The worker was stopped.'))
    },
  }
}

/**
 * What each queue does. Exported so that tests run jobs without waiting for a queue. `stopped` ends what still runs in
 * threads, which nobody waits for any more.
 */
export const handlersOf = (world: World, post: Post, log: Log = () => {}, stopped?: AbortSignal): Handlers => ({
  react: (data) => react(world, data),
  'send-mail': async ({ organisationId, mailId }) => {
    const at = { organisationId, mailId: String(mailId), now: world.now() }
    const { outcome, error } = await sendQueuedMail(world.db, post, at)
    if (error) log({ level: 'warn', message: 'mail not sent', mailId: at.mailId, outcome, ...errorLine(error) })
  },
  remind: ({ organisationId, eventId, reminder, startsAt }) =>
    remind(world, system(String(organisationId)), { eventId, reminder, startsAt } as ReminderOrder),
  sweep: ({ organisationId }) => sweep(world, organisationId),
  'read-import': (data) => importInThread(world, { verb: 'read', ...importOf(data) }, { signal: stopped }),
  'write-import': (data) => importInThread(world, { verb: 'write', ...importOf(data) }, { signal: stopped }),
  'compute-timetable': ({ computationId, actor }) =>
    compute({ world, actor: actor as Actor }, computationId as ComputationId, solveInThread),
  'read-cv': ({ candidateId, rowVersion, actor }) => {
    const order = { candidateId: candidateId as CandidateId, rowVersion: Number(rowVersion) }
    return readCvInThread(world, actor as Actor, order, { signal: stopped })
  },
})

const importOf = ({ importId, actor }: JobData) => ({ actor: actor as Actor, importId: importId as ImportId })

/** The platform itself, in an organisation. */
const system = (organisationId: string): SystemActor => ({ kind: 'system', organisationId, userId: null, name: null })

async function react(world: World, { organisationId, factId }: JobData): Promise<void> {
  if (!organisationId) return
  const row = await inScope(world.db, { organisationId }, (tx) =>
    tx.selectFrom('facts').select(['type', 'data']).where('id', '=', String(factId)).executeTakeFirst(),
  )
  if (!row) return
  const fact = { ...(row.data as object), type: row.type } as Fact
  const following = (reactions as Record<string, Reaction<Fact>[]>)[row.type] ?? []
  for (const reaction of following) await reaction({ ...world, submission: null }, system(organisationId), fact)
}

/** Removes what has had its time: form keys after 48 hours, what can sign nobody in any more, files after 30 days. */
async function sweep(world: World, organisationId: string | null): Promise<void> {
  await inScope(world.db, { organisationId, now: world.now() }, async (tx) => {
    await tx.deleteFrom('submissions').where('at', '<', sql<Date>`app_now() - interval '48 hours'`).execute()
    await sweepSignIns(tx, world.now())
    await emptySpentMails(tx)
    await orderForgottenMails(tx, organisationId)
    if (organisationId) await sweepImports(tx, system(organisationId), world.now())
  })
}

/** What opens a door is not kept in the outbox: a day after it left, the mail keeps only that it was sent. */
async function emptySpentMails(tx: Tx): Promise<void> {
  await tx
    .updateTable('mails')
    .set({ html: '', plain: '' })
    .where('purpose', 'in', ['sign-in', 'staff-invitation'])
    .where('sentAt', '<', sql<Date>`app_now() - interval '1 day'`)
    .execute()
}

async function orderSweep(world: World): Promise<void> {
  const organisations = await world.db.selectFrom('organisations').select('id').execute()
  // Sign-in mails belong to no organisation, and are swept too.
  for (const organisationId of [null, ...organisations.map(({ id }) => id)])
    await inScope(world.db, { organisationId }, (tx) =>
      enqueue(tx, 'sweep', { organisationId }, { onlyOne: `sweep:${organisationId}` }),
    )
}
