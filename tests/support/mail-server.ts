import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export type ReceivedMail = {
  to: string
  messageId: string
  /** The names of its headers, in the order in which they came. */
  headers: string[]
  subject: string
  text: string
  /** Its calendar file, when it has one. */
  calendar: string | null
}

export type MailServer = {
  url: string
  port: number
  /** What it said yes to, in that order. */
  received: ReceivedMail[]
  close: () => Promise<void>
}

export type MailServerManners = {
  /** Any free port when left out. */
  port?: number
  /** Runs before the answer: may take its time, or throw a refusal. */
  beforeAnswer?: (mail: ReceivedMail) => Promise<void> | void
}

/** No, for good or for now: `550` or `451`. */
export const refusal = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode })

/** A mail server on this machine that keeps what it gets. */
export async function startMailServer({ port = 0, beforeAnswer }: MailServerManners = {}): Promise<MailServer> {
  const received: ReceivedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, answer) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        take(Buffer.concat(parts)).then(() => answer(), answer)
      })
    },
  })
  const take = async (raw: Buffer) => {
    const mail = toReceived(await PostalMime.parse(raw))
    await beforeAnswer?.(mail)
    received.push(mail)
  }
  // A client that was killed resets its connection.
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const listening = (server.server.address() as AddressInfo).port
  return {
    url: `smtp://127.0.0.1:${listening}`,
    port: listening,
    received,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

function toReceived({ to, messageId, headers, subject, text, attachments }: Email): ReceivedMail {
  const file = attachments.find(({ mimeType }) => mimeType === 'text/calendar' || mimeType === 'application/ics')
  const content = file?.content
  return {
    to: to?.[0]?.address ?? '',
    messageId: messageId ?? '',
    headers: headers.map(({ key }) => key),
    subject: subject ?? '',
    text: text ?? '',
    calendar:
      content === undefined
        ? null
        : typeof content === 'string'
          ? content
          : Buffer.from(content as ArrayBuffer).toString('utf8'),
  }
}
