import type { JSX } from 'hono/jsx/jsx-runtime'
import { MAIL_STATES, type MailCounts, type MailLine, type MailState } from '#src/modules/messaging/types.ts'
import type { PageOf } from '#src/platform/page-of.ts'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { BidiText } from '#src/ui/bidi-text.tsx'
import { Button } from '#src/ui/button.tsx'
import { Chips } from '#src/ui/chips.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Form } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Pagination } from '#src/ui/pagination.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { type Column, Table } from '#src/ui/table.tsx'
import { Written } from '#src/ui/written.tsx'
import { formatDateTime } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

type Props = {
  c: PageContext
  found: PageOf<MailLine>
  counts: MailCounts
  state: MailState
  refusal: string | null
}

/** Mails by their state, without what they say: it is personal, and it carries the reader's own link. */
export function MailListPage({ c, found, counts, state, refusal }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.messaging
  const hrefOf = (shown: MailState, page = 1) =>
    `${here(organisation, '/staff/mails')}?${new URLSearchParams({ state: shown, page: String(page) })}`
  return (
    <StaffPage c={c} title={words.title} section="today">
      {refusal && (
        <Notice tone="bad" announced>
          <p>{refusal}</p>
        </Notice>
      )}
      <PageHead title={words.title}>{words.lead}</PageHead>
      <Chips
        label={words.filter}
        chips={MAIL_STATES.map((each) => ({
          href: hrefOf(each),
          label: words.counted[each],
          count: counts[each],
          current: each === state,
        }))}
      />
      {found.rows.length > 0 ? (
        <Table caption={words.counted[state]} columns={columnsFor(c, state)} rows={found.rows} />
      ) : (
        <EmptyState title={words.nobody.title} why={words.nobody.why} />
      )}
      <Pagination t={t} page={found.page} pages={found.pages} hrefOf={(page) => hrefOf(state, page)} />
    </StaffPage>
  )
}

function columnsFor(c: PageContext, state: MailState): Column<MailLine>[] {
  const { organisation, t } = asStaff(c)
  const words = t.messaging
  const all: Column<MailLine>[] = [
    { head: words.columns.to, rowHead: true, cell: (mail) => <Reader mail={mail} /> },
    {
      head: words.columns.subject,
      cell: ({ subject, language }) => <Written t={t} text={subject} language={language} />,
    },
    { head: words.columns.at, cell: ({ at }) => formatDateTime(at, organisation.timeZone, t.language) },
  ]
  if (state !== 'sent') all.push({ head: words.columns.reason, cell: (mail) => whatHappened(t, mail) })
  if (state === 'failed' || state === 'held')
    all.push({ head: words.columns.act, headHidden: true, cell: (mail) => <SendAgain c={c} mail={mail} /> })
  return all
}

function Reader({ mail: { toName, toAddress } }: { mail: MailLine }) {
  if (!toName) return <BidiText text={toAddress} />
  return (
    <>
      <BidiText text={toName} /> <span class="meta">{toAddress}</span>
    </>
  )
}

function whatHappened(t: Words, { state, attempts, lastError }: MailLine): string {
  const words = t.messaging
  if (state === 'held') return words.heldBecause
  const said = lastError ? t.format(words.serverSaid, { said: lastError }) : ''
  return `${t.format(words.tries, { count: attempts })} ${said}`.trim()
}

function SendAgain({ c, mail }: { c: PageContext; mail: MailLine }) {
  const { organisation, t } = asStaff(c)
  const words = t.messaging
  const subject = <Written t={t} text={mail.subject} language={mail.language} />
  const about = t.rich<JSX.Element>(words.about, { subject, address: mail.toAddress })
  return (
    <Form action={here(organisation, `/staff/mails/${mail.id}/sendings`)}>
      <Button about={about}>{mail.state === 'held' ? words.sendAllTheSame : words.sendAgain}</Button>
    </Form>
  )
}
