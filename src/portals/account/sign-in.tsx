import { askSignIn, signInWithCode, signInWithLink } from '#src/modules/identity/commands/sign-in.ts'
import { SignInForm } from '#src/modules/identity/forms.ts'
import { findSignedIn } from '#src/modules/identity/queries.ts'
import { readCookie, setCookie } from '#src/platform/auth/cookies.ts'
import { CLIENT_ADDRESS_HEADER, MAILED_MINUTES } from '#src/platform/auth/open.ts'
import { readForm } from '#src/platform/form.ts'
import { ownPath } from '#src/platform/http.ts'
import { browserOf, comeFrom, keepCookies, organisationOf } from '#src/portals/account/account-page.tsx'
import { tryCode } from '#src/portals/account/code-page.tsx'
import { isOpenTo, onwards, stepOf } from '#src/portals/account/onwards.ts'
import { LinkPage, MailedCodePage, SignInPage } from '#src/portals/account/sign-in-pages.tsx'
import { SpentPage } from '#src/portals/account/spent-page.tsx'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import type { PageContext } from '#src/portals/session.ts'

/** What the browser remembers between asking for a code and typing it: the address, and where to go then. */
type Waiting = { email: string; next: string | null }
const WAITING = 'sign-in'

/** By a mailed code or link: three small forms, no script. */
export const signIn = {
  async open(c: PageContext) {
    const next = ownNext(c, c.req.query('next'))
    await comeFrom(c, organisationOf(next) ?? c.req.query('from'))
    const signedIn = await findSignedIn(c.get('world'), c.req.raw.headers)
    const form = freshForm(c.get('t'), { next: next ?? '', from: c.req.query('from') ?? '' })
    if (!signedIn) return show(c, <SignInPage c={c} form={form} />)
    const step = await stepOf(c, signedIn)
    const mustProve = step === 'second-factor' || step === 'add-second-factor'
    if (mustProve || !next || (await isOpenTo(c, next))) return c.redirect(await onwards(c, signedIn, next), 303)
    return show(c, <SignInPage c={c} form={form} already={{ email: signedIn.email, isOver: step !== null }} />)
  },

  async ask(c: PageContext) {
    const [t, world] = [c.get('t'), c.get('world')]
    const form = await readForm(c, SignInForm)
    const next = ownNext(c, form.typed.next?.[0])
    await comeFrom(c, organisationOf(next) ?? form.typed.from?.[0])
    if (!form.ok) return show(c, <SignInPage c={c} form={refusedForm(t, form.typed, form.errors)} />, 422)
    const address = browserOf(c).get(CLIENT_ADDRESS_HEADER) ?? ''
    await askSignIn(world, { email: form.value.email, language: t.language, next, address })
    const home = form.value.from ? `/account?from=${encodeURIComponent(form.value.from)}` : null
    remember(c, { email: form.value.email, next: next ?? home })
    return c.redirect('/sign-in/code', 303)
  },

  async openCode(c: PageContext) {
    const waiting = recall(c)
    if (!waiting) return c.redirect('/sign-in', 303)
    await comeFrom(c, organisationOf(waiting.next))
    return show(
      c,
      <MailedCodePage c={c} form={freshForm(c.get('t'))} email={waiting.email} again={againHref(waiting)} />,
    )
  },

  async enterCode(c: PageContext) {
    const waiting = recall(c)
    if (!waiting) return c.redirect('/sign-in', 303)
    await comeFrom(c, organisationOf(waiting.next))
    const entered = await tryCode(c, c.get('t').identity.code.errors, (code) =>
      signInWithCode(c.get('world'), browserOf(c), { email: waiting.email, code }),
    )
    if (entered.ok) return arrive(c, entered.value, waiting.next)
    return show(c, <MailedCodePage c={c} form={entered.form} email={waiting.email} again={againHref(waiting)} />, 422)
  },

  /** Opening the link changes nothing: programs that check mail open it too. The button does. */
  async openLink(c: PageContext) {
    const next = ownNext(c, c.req.query('next'))
    await comeFrom(c, organisationOf(next))
    return show(c, <LinkPage c={c} token={c.req.param('token') ?? ''} next={next} />)
  },

  async enterLink(c: PageContext) {
    const next = ownNext(c, c.req.query('next'))
    await comeFrom(c, organisationOf(next))
    const decision = await signInWithLink(c.get('world'), browserOf(c), c.req.param('token') ?? '')
    if (decision.ok) return arrive(c, decision.value, next)
    const { format, identity } = c.get('t')
    const why = format(identity.link.spent, { minutes: MAILED_MINUTES })
    return show(c, <SpentPage c={c} title={identity.link.spentTitle} why={why} verb={identity.link.again} />, 422)
  },
}

/** Once the mailbox is proven: to what is still missing, or to where the person wanted to go. */
export async function arrive(c: PageContext, cookies: readonly string[], next: string | null): Promise<Response> {
  keepCookies(c, [...cookies, setCookie(c.get('world').config.baseUrl, WAITING, '', 0)])
  const signedIn = await findSignedIn(c.get('world'), withCookies(cookies))
  return c.redirect(signedIn ? await onwards(c, signedIn, next) : '/sign-in', 303)
}

/** What the browser will send with its next request. */
const withCookies = (cookies: readonly string[]) =>
  new Headers({ cookie: cookies.map((line) => line.split(';')[0]).join('; ') })

const ownNext = (c: PageContext, text: string | undefined) => ownPath(text, c.get('world').config.baseUrl)

const againHref = ({ next }: Waiting) => (next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in')

function remember(c: PageContext, waiting: Waiting): void {
  const value = Buffer.from(JSON.stringify(waiting)).toString('base64url')
  keepCookies(c, [setCookie(c.get('world').config.baseUrl, WAITING, value, 15 * 60)])
}

/** The cookie may have been written by anybody: it only fills in a form, and its path is checked again. */
function recall(c: PageContext): Waiting | null {
  const value = readCookie(c.req.raw.headers, c.get('world').config.baseUrl, WAITING)
  try {
    const { email, next } = JSON.parse(Buffer.from(value ?? '', 'base64url').toString())
    return typeof email === 'string' ? { email, next: ownNext(c, next ?? undefined) } : null
  } catch {
    return null
  }
}
