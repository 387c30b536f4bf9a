import type { Id } from '#src/platform/id.ts'

export type MailId = Id<'mail'>

/** failed: refused for good. held: it would have come too late. Both wait for a person. */
export const MAIL_STATES = ['waiting', 'failed', 'held', 'sent'] as const
export type MailState = (typeof MAIL_STATES)[number]

/** A mail of the outbox in a line. What it says stays between it and its reader: it carries a personal link. */
export type MailLine = {
  id: MailId
  state: MailState
  toName: string | null
  toAddress: string
  language: 'fr' | 'en'
  subject: string
  /** When it was written; once it is sent, when that was. */
  at: Date
  attempts: number
  /** What the mail server said last; null when it said nothing against it. */
  lastError: string | null
}

export type MailCounts = Record<MailState, number>
