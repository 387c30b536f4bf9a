import { createTransport } from 'nodemailer'
import type { Post } from '#src/platform/mail.ts'

/** Posts through the mail server of the URL. Times out after a minute, so that a slow server holds back nobody else. */
export function smtpPost(smtpUrl: string, from: string): Post {
  const transport = createTransport(smtpUrl, {
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as object)
  return async ({ messageId, to, subject, html, text, calendar }) => {
    await transport.sendMail({
      from,
      to,
      subject,
      html,
      text,
      messageId,
      ...(calendar && { icalEvent: { method: calendar.method, content: calendar.text, filename: 'jumelage.ics' } }),
    })
  }
}

/** Without a mail server, in development: the mailbox page shows what would have been sent. */
export const mailboxPost: Post = async () => {}
