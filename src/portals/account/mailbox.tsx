import { findSentMail, listSentMails, type SentMail, type SentMailLine } from '#src/modules/identity/queries/mailbox.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isId } from '#src/platform/id.ts'
import { AccountPage } from '#src/portals/account/account-page.tsx'
import { show } from '#src/portals/parts/page.tsx'
import type { PageContext } from '#src/portals/session.ts'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Pairs } from '#src/ui/summary-list.tsx'
import { Table } from '#src/ui/table.tsx'
import { formatDayOf, formatTime } from '#src/words/formats.ts'

/** Every mail of the demo world, of all organisations. These routes exist only there: see app.ts. */
export const mailbox = {
  async list(c: PageContext) {
    return show(c, <MailboxPage c={c} mails={await listSentMails(c.get('world').db, c.req.query('to') ?? '')} />)
  },

  async open(c: PageContext) {
    return show(c, <MailPage c={c} mail={await mailIn(c)} />)
  },

  /** The mail as its reader shows it, in a frame without scripts and without our cookies. */
  async layout(c: PageContext) {
    const { html, language } = await mailIn(c)
    c.header('content-language', language)
    c.header(
      'content-security-policy',
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
    )
    return c.html(html)
  },

  async calendar(c: PageContext) {
    const { calendar } = await mailIn(c)
    if (!calendar) throw new NotFound()
    c.header('content-type', 'text/calendar; charset=utf-8')
    return c.body(calendar)
  },
}

async function mailIn(c: PageContext): Promise<SentMail> {
  const id = c.req.param('id')
  const mail = isId(id) ? await findSentMail(c.get('world').db, id) : undefined
  if (!mail) throw new NotFound()
  return mail
}

function MailboxPage({ c, mails }: { c: PageContext; mails: SentMailLine[] }) {
  const t = c.get('t')
  const words = t.identity.mailbox
  return (
    <AccountPage c={c} title={words.title}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {mails.length === 0 ? (
        <EmptyState title={words.empty} why={words.emptyWhy} />
      ) : (
        <Table
          caption={words.title}
          rows={mails}
          columns={[
            {
              head: words.subject,
              rowHead: true,
              cell: (mail) => (
                <a href={`/mailbox/${mail.id}`} lang={mail.language}>
                  {mail.subject}
                </a>
              ),
            },
            { head: words.to, cell: (mail) => mail.toAddress },
            { head: words.sentAt, cell: (mail) => when(c, mail.createdAt) },
          ]}
        />
      )}
    </AccountPage>
  )
}

function MailPage({ c, mail }: { c: PageContext; mail: SentMail }) {
  const words = c.get('t').identity.mailbox
  return (
    <AccountPage c={c} title={mail.subject} back={{ href: '/mailbox', label: words.back }}>
      <h1 lang={mail.language}>{mail.subject}</h1>
      <Pairs
        pairs={[
          { label: words.to, value: mail.toName ? `${mail.toName} <${mail.toAddress}>` : mail.toAddress },
          { label: words.sentAt, value: when(c, mail.createdAt) },
          ...(mail.calendar
            ? [{ label: words.calendar, value: <a href={`/mailbox/${mail.id}/calendar.ics`}>.ics</a> }]
            : []),
        ]}
      />
      <h2>{words.plain}</h2>
      <div class="card stack" lang={mail.language}>
        {mail.plain.split('\n\n').map((paragraph) => (
          <p>{paragraph.split('\n').map((line) => [withLinks(line), <br />])}</p>
        ))}
      </div>
      <h2>{words.html}</h2>
      <iframe title={words.html} src={`/mailbox/${mail.id}/layout`} sandbox="" width="100%" height="640" />
    </AccountPage>
  )
}

/** The plain form has its addresses written out; here they can be followed. */
const withLinks = (line: string) =>
  line.split(/(https?:\/\/[^\s<>"]+)/).map((part, place) => (place % 2 === 1 ? <a href={part}>{part}</a> : part))

function when(c: PageContext, at: Date): string {
  const { language } = c.get('t')
  const zone = 'America/Toronto'
  return `${formatDayOf(at, zone, language, 'short')}, ${formatTime(at, zone, language)}`
}
