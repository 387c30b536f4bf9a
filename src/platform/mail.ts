import { randomUUID } from 'node:crypto'
import type { Tx } from '#src/platform/database.ts'
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

/** Whatever could end the header that the subject is in, tabs and other controls with it. */
const ENDS_OF_LINES = /[\p{Cc}\p{Zl}\p{Zp}]+/gu

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
      subject: [...mail.subject.replace(ENDS_OF_LINES, ' ')].slice(0, 120).join(''),
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
