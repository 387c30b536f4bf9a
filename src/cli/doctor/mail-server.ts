import { createTransport } from 'nodemailer'
import { bad, type Finding, good } from '#src/cli/doctor/finding.ts'
import type { Config } from '#src/platform/config.ts'

/** Whether the mail server answers and lets us in. Sends nothing. */
export async function examineMailServer({ smtpUrl, production }: Config): Promise<Finding> {
  if (!smtpUrl)
    return production
      ? bad('Mail server', 'SMTP_URL is not set, so nobody can sign in.', 'Set SMTP_URL and MAIL_FROM.')
      : good('Mail server', 'none; the mailbox page shows what would be sent')
  const limits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 10_000 }
  const transport = createTransport(smtpUrl, limits as object)
  try {
    await transport.verify()
    return good('Mail server', `${new URL(smtpUrl).hostname} answers and lets us in`)
  } catch (error) {
    const mend = 'Check the name, the port, the user and the password in SMTP_URL, and the firewall.'
    return bad('Mail server', `${new URL(smtpUrl).hostname}: ${(error as Error).message}.`, mend)
  } finally {
    transport.close()
  }
}
