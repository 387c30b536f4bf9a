import type { MailId } from '#src/modules/messaging/types.ts'

export type MessagingFact = { type: 'mail.sent-again'; mailId: MailId; was: 'failed' | 'held' }
