import { createTransport } from 'nodemailer'
import type { Post } from '#src/platform/send-mail.ts'

/** The longest that a server may take for one mail, however it spreads its bytes. */
const LIMIT = 60_000

/** Posts through the mail server of the URL. */
export function smtpPost(smtpUrl: string, from: string): Post {
  const transport = createTransport(smtpUrl, {
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: LIMIT,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as object)
  return async ({ messageId, to, language, subject, html, text, calendar }) => {
    const sending = transport.sendMail({
      from,
      to,
      subject,
      html,
      text,
      messageId,
      headers: { 'Content-Language': language },
      ...(calendar && { icalEvent: { method: calendar.method, content: calendar.text, filename: 'jumelage.ics' } }),
    })
    await Promise.race([sending, tooLong()])
  }
}

/** What is sent all the same afterwards carries the same Message-ID. */
const tooLong = () =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('The mail server took more than a minute.')), LIMIT).unref()
  })

/** Without a mail server, in development: the mailbox page shows what would have been sent. */
export const mailboxPost: Post = async () => {}
