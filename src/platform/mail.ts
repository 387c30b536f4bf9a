import { randomUUID } from 'node:crypto'
import { type Db, inScope, type Tx } from '#src/platform/database.ts'
import { newId } from '#src/platform/id.ts'
import { enqueue } from '#src/platform/jobs.ts'

/** A mail as written. Addresses are single, validated addresses; names are free text. */
export type Mail = {
  /** null: a mail of the platform itself, such as a sign-in code. */
  organisationId: string | null
  to: { address: string; name: string | null }
  language: 'fr' | 'en'
  subject: string
  html: string
  plain: string
  /** An iCalendar file and its method. */
  calendar?: { text: string; method: 'REQUEST' | 'PUBLISH' | 'CANCEL' }
  /** Why it is sent, for lists and for tests: 'sign-in', 'timetable-release'. */
  purpose: string
  /** What it is about, so that a newer mail can hold back an older one. */
  subjectId?: string
  sendAfter?: Date
  /** Past this instant it is no longer worth sending (a reminder of something over). */
  staleAfter?: Date
}

/** Writes a mail in the caller's transaction, which must be in the scope of the mail's organisation. */
export async function queueMail(tx: Tx, baseUrl: string, mail: Mail): Promise<string> {
  const id = newId<'mail'>()
  const { organisationId, to, calendar, sendAfter, staleAfter } = mail
  await tx
    .insertInto('mails')
    .values({
      id,
      organisationId,
      toAddress: to.address,
      toName: to.name,
      language: mail.language,
      subject: [...mail.subject.replace(/\s+/g, ' ')].slice(0, 120).join(''),
      html: mail.html,
      plain: mail.plain,
      calendar: calendar?.text ?? null,
      calendarMethod: calendar?.method ?? null,
      messageId: `<${randomUUID()}@${new URL(baseUrl).hostname}>`,
      purpose: mail.purpose,
      subjectId: mail.subjectId ?? null,
      ...(sendAfter && { sendAfter }),
      staleAfter: staleAfter ?? null,
    })
    .execute()
  await enqueue(tx, 'send-mail', { organisationId, mailId: id }, sendAfter ? { startAfter: sendAfter } : {})
  return id
}

export type Outgoing = {
  messageId: string
  to: { address: string; name: string }
  subject: string
  html: string
  text: string
  calendar: { text: string; method: string } | null
}
/** Hands a mail to a mail server, or throws. */
export type Post = (mail: Outgoing) => Promise<void>

/**
 * Sends one queued mail and marks it. Repeats without harm: a mail already sent, held or stale is left alone.
 * It is sent twice only if the process dies between the server's answer and the mark; the Message-ID is then the same.
 */
export async function sendQueuedMail(
  db: Db,
  post: Post,
  at: { organisationId: string | null; mailId: string; now: Date },
) {
  const scope = { organisationId: at.organisationId }
  const mail = await inScope(db, scope, (tx) =>
    tx.selectFrom('mails').selectAll().where('id', '=', at.mailId).executeTakeFirst(),
  )
  if (!mail || mail.sentAt || mail.heldAt || mail.failedAt) return
  const mark = (columns: { sentAt?: Date; heldAt?: Date; failedAt?: Date; lastError?: string | null }) =>
    inScope(db, scope, (tx) =>
      tx
        .updateTable('mails')
        .set((row) => ({ ...columns, attempts: row('attempts', '+', 1) }))
        .where('id', '=', mail.id)
        .execute(),
    )
  if (mail.staleAfter && mail.staleAfter < at.now) {
    await mark({ heldAt: at.now })
    return
  }
  try {
    await post(outgoing(mail))
  } catch (error) {
    const refused = (error as { responseCode?: number }).responseCode
    // 5xx is for good: no more tries, staff are told. Anything else is tried again later.
    if (refused && refused >= 500) return void (await mark({ failedAt: at.now, lastError: String(error) }))
    await mark({ lastError: String(error) })
    throw error
  }
  await mark({ sentAt: at.now, lastError: null })
}

type Row = {
  messageId: string
  toAddress: string
  toName: string | null
  subject: string
  html: string
  plain: string
  calendar: string | null
  calendarMethod: string | null
}

const outgoing = (mail: Row): Outgoing => ({
  messageId: mail.messageId,
  to: { address: mail.toAddress, name: mail.toName ?? '' },
  subject: mail.subject,
  html: mail.html,
  text: mail.plain,
  calendar: mail.calendar ? { text: mail.calendar, method: mail.calendarMethod ?? 'PUBLISH' } : null,
})
