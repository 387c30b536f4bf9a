import { sql } from 'kysely'
import { type Db, inScope, type Tx } from '#src/platform/database.ts'
import { enqueue } from '#src/platform/jobs.ts'

/** A mail as it leaves. */
export type Outgoing = {
  messageId: string
  to: { address: string; name: string }
  language: 'fr' | 'en'
  subject: string
  html: string
  text: string
  calendar: { text: string; method: string } | null
}
/** Hands a mail to a mail server, or throws. */
export type Post = (mail: Outgoing) => Promise<void>

/** What became of a try. later: the server could not be had; after-another: an older mail to the same address waits. */
export type Sending = { outcome: 'sent' | 'held' | 'failed' | 'later' | 'after-another' | 'nothing'; error?: unknown }

type At = { organisationId: string | null; mailId: string; now: Date }

/** Seconds until the next try, by how many there were; then the last one again and again. */
const WAITS = [10, 30, 60, 300, 600]
/** Three days of tries. Then the mail has failed: staff see it, and can send it again. */
const MOST_TRIES = 3 * 24 * 6
const TURN_SECONDS = 5

/**
 * Sends one queued mail and marks it. Repeats without harm: a mail already sent, held or failed is left alone. Mails to
 * one address leave in the order in which they were written. While the server cannot be had, the mail waits for its
 * next try, three days long; a server that refuses it for good (5xx) ends that. Throws only when the database cannot be
 * had. It is sent twice only if the process dies between the server's answer and the mark; the Message-ID is then the
 * same.
 */
export async function sendQueuedMail(db: Db, post: Post, at: At): Promise<Sending> {
  const look = <T>(work: (tx: Tx) => Promise<T>) =>
    inScope(db, { organisationId: at.organisationId, now: at.now }, work)
  const mail = await look((tx) => findWaiting(tx, at.mailId))
  if (!mail) return { outcome: 'nothing' }
  if (mail.staleAfter && mail.staleAfter < at.now) {
    await look((tx) => mark(tx, mail, { heldAt: at.now }))
    return { outcome: 'held' }
  }
  if (await look((tx) => isAfterAnother(tx, mail, at))) return { outcome: 'after-another' }
  try {
    await post(outgoing(mail))
  } catch (error) {
    return look((tx) => noteFailure(tx, mail, at, error))
  }
  await look((tx) => mark(tx, mail, { sentAt: at.now, lastError: null }))
  return { outcome: 'sent' }
}

const IS_FORGOTTEN = sql<boolean>`not exists (
  select 1 from pgboss.job where name = 'send-mail' and data->>'mailId' = mails.id::text
    and state in ('created', 'retry', 'active'))`

/** Orders again the mails of an organisation that should have left an hour ago and that no job carries any more. */
export async function orderForgottenMails(tx: Tx, organisationId: string | null): Promise<void> {
  const forgotten = await tx
    .selectFrom('mails')
    .select('id')
    .where('sentAt', 'is', null)
    .where('heldAt', 'is', null)
    .where('failedAt', 'is', null)
    .where('sendAfter', '<', sql<Date>`app_now() - interval '1 hour'`)
    .where(IS_FORGOTTEN)
    .execute()
  for (const { id } of forgotten) await enqueue(tx, 'send-mail', { organisationId, mailId: id })
}

const findWaiting = (tx: Tx, id: string) =>
  tx
    .selectFrom('mails')
    .selectAll()
    .where('id', '=', id)
    .where('sentAt', 'is', null)
    .where('heldAt', 'is', null)
    .where('failedAt', 'is', null)
    .executeTakeFirst()

type Row = NonNullable<Awaited<ReturnType<typeof findWaiting>>>

/** Whether it has to wait for its turn; it is then looked at again in a moment. Ids grow with time. */
async function isAfterAnother(tx: Tx, mail: Row, { organisationId, now }: At): Promise<boolean> {
  const older = await tx
    .selectFrom('mails')
    .select('id')
    .where('toAddress', '=', mail.toAddress)
    .where('id', '<', mail.id)
    .where('sendAfter', '<=', mail.sendAfter)
    .where('sentAt', 'is', null)
    .where('heldAt', 'is', null)
    .where('failedAt', 'is', null)
    .where((row) => row.or([row('staleAfter', 'is', null), row('staleAfter', '>=', now)]))
    .limit(1)
    .executeTakeFirst()
  if (older) await enqueue(tx, 'send-mail', { organisationId, mailId: mail.id }, { inSeconds: TURN_SECONDS })
  return older !== undefined
}

async function noteFailure(tx: Tx, mail: Row, at: At, error: unknown): Promise<Sending> {
  const lastError = error instanceof Error ? error.message : String(error)
  const code = (error as { responseCode?: number }).responseCode ?? 0
  const isOver = code >= 500 || mail.attempts + 1 >= MOST_TRIES
  if (isOver) {
    await mark(tx, mail, { failedAt: at.now, lastError })
    return { outcome: 'failed', error }
  }
  await mark(tx, mail, { lastError })
  const inSeconds = WAITS[Math.min(mail.attempts, WAITS.length - 1)]!
  await enqueue(tx, 'send-mail', { organisationId: at.organisationId, mailId: mail.id }, { inSeconds })
  return { outcome: 'later', error }
}

type Marks = { sentAt?: Date; heldAt?: Date; failedAt?: Date; lastError?: string | null }

const mark = (tx: Tx, { id }: Row, columns: Marks) =>
  tx
    .updateTable('mails')
    .set((row) => ({ ...columns, attempts: row('attempts', '+', 1) }))
    .where('id', '=', id)
    .execute()

const outgoing = (mail: Row): Outgoing => ({
  messageId: mail.messageId,
  to: { address: mail.toAddress, name: mail.toName ?? '' },
  language: mail.language === 'en' ? 'en' : 'fr',
  subject: mail.subject,
  html: mail.html,
  text: mail.plain,
  calendar: mail.calendar ? { text: mail.calendar, method: mail.calendarMethod ?? 'PUBLISH' } : null,
})
