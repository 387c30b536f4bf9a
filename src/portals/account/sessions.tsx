import { endOtherSessions, endSession } from '#src/modules/identity/commands/sessions.ts'
import { listOwnSessions } from '#src/modules/identity/queries/own.ts'
import type { OwnSession } from '#src/modules/identity/types.ts'
import { AccountPage } from '#src/portals/account/account-page.tsx'
import { mustBeSignedIn } from '#src/portals/account/must-be-signed-in.ts'
import { show } from '#src/portals/parts/page.tsx'
import { goOn, type PageContext } from '#src/portals/session.ts'
import { Button } from '#src/ui/button.tsx'
import { Form } from '#src/ui/form.tsx'
import { Table } from '#src/ui/table.tsx'
import { formatDayOf, formatTime } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

/** Where one is signed in, and the way to end it. */
export const sessions = {
  async open(c: PageContext) {
    const signedIn = await mustBeSignedIn(c)
    if (signedIn instanceof Response) return signedIn
    const own = await listOwnSessions(c.get('world').db, signedIn, c.get('world').now())
    return show(c, <SessionsPage c={c} own={own} />)
  },

  async end(c: PageContext) {
    const signedIn = await mustBeSignedIn(c)
    if (signedIn instanceof Response) return signedIn
    await endSession(c.get('world'), signedIn, c.req.param('id') ?? '')
    return goOn(c, '/account/sessions', 'identity.sessionEnded')
  },

  async endOthers(c: PageContext) {
    const signedIn = await mustBeSignedIn(c)
    if (signedIn instanceof Response) return signedIn
    await endOtherSessions(c.get('world'), signedIn.userId, signedIn.sessionId)
    return goOn(c, '/account/sessions', 'identity.sessionsEnded')
  },
}

function SessionsPage({ c, own }: { c: PageContext; own: OwnSession[] }) {
  const t = c.get('t')
  const words = t.identity.sessions
  return (
    <AccountPage c={c} title={words.title} back={{ href: '/account', label: t.identity.account.title }}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Table
        caption={words.title}
        rows={own}
        columns={[
          { head: words.device, rowHead: true, cell: ({ userAgent }) => deviceOf(t, userAgent) },
          { head: words.startedAt, cell: ({ startedAt }) => when(t, startedAt) },
          { head: words.lastSeenAt, cell: ({ lastSeenAt }) => when(t, lastSeenAt) },
          { head: words.address, cell: ({ address }) => address || t.ui.notProvided },
          { head: words.action, headHidden: true, cell: (session) => <End t={t} session={session} /> },
        ]}
      />
      {own.length > 1 && (
        <Form action="/account/sessions/ending">
          <Button kind="bad">{words.endOthers}</Button>
        </Form>
      )}
    </AccountPage>
  )
}

function End({ t, session: { id, isThisOne, userAgent } }: { t: Words; session: OwnSession }) {
  const words = t.identity.sessions
  if (isThisOne) return <strong>{words.thisOne}</strong>
  return (
    <Form action={`/account/sessions/${id}/ending`}>
      <Button kind="quiet" about={t.format(words.endAbout, { device: deviceOf(t, userAgent) })}>
        {words.end}
      </Button>
    </Form>
  )
}

const when = (t: Words, at: Date) =>
  `${formatDayOf(at, 'America/Toronto', t.language, 'short')}, ${formatTime(at, 'America/Toronto', t.language)}`

// The first that fits: a browser also names those that it resembles.
const BROWSERS: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/Firefox\/|FxiOS/, 'Firefox'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/OPR\//, 'Opera'],
  [/Chrome\/|CriOS/, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const SYSTEMS: [RegExp, string][] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
]

function deviceOf(t: Words, userAgent: string | null): string {
  const named = (known: [RegExp, string][]) => known.find(([sign]) => sign.test(userAgent ?? ''))?.[1]
  const [browser, system] = [named(BROWSERS), named(SYSTEMS)]
  if (browser && system) return t.format(t.identity.sessions.browserOn, { browser, system })
  return browser ?? system ?? t.identity.sessions.unknownDevice
}
