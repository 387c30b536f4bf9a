import {
  confirmOneTimeCodes,
  getOneTimeSecret,
  removeOneTimeCodes,
  startOneTimeCodes,
} from '#src/modules/identity/commands/second-factor.ts'
import { AccountPage, browserOf, keepCookies } from '#src/portals/account/account-page.tsx'
import { CodePage, tryCode } from '#src/portals/account/code-page.tsx'
import { mustBeProven } from '#src/portals/account/must-be-signed-in.ts'
import { freshForm, show } from '#src/portals/parts/page.tsx'
import { goOn, type PageContext } from '#src/portals/session.ts'
import { LinkButton } from '#src/ui/button.tsx'
import { Confirmation } from '#src/ui/confirmation.tsx'
import type { FormView } from '#src/ui/form.tsx'
import { QrCode } from '#src/ui/qr-code.tsx'
import { Pairs } from '#src/ui/summary-list.tsx'

/** An app that shows a code every half minute: added, tried, removed. Without a script. */
export const oneTimeCodes = {
  async start(c: PageContext) {
    const signedIn = await mustBeProven(c)
    if (signedIn instanceof Response) return signedIn
    await startOneTimeCodes(c.get('world'), { signedIn, browser: browserOf(c) })
    return c.redirect('/account/one-time-codes', 303)
  },

  async open(c: PageContext) {
    const signedIn = await mustBeProven(c)
    if (signedIn instanceof Response) return signedIn
    const secret = await getOneTimeSecret(c.get('world'), { signedIn, browser: browserOf(c) })
    if (!secret) return c.redirect('/account/security', 303)
    return show(c, <AppPage c={c} form={freshForm(c.get('t'))} secret={secret} />)
  },

  async confirm(c: PageContext) {
    const world = c.get('world')
    const signedIn = await mustBeProven(c)
    if (signedIn instanceof Response) return signedIn
    const visit = { signedIn, browser: browserOf(c) }
    const secret = await getOneTimeSecret(world, visit)
    if (!secret) return c.redirect('/account/security', 303)
    const confirmed = await tryCode(c, c.get('t').identity.oneTimeCodes.errors, (code) =>
      confirmOneTimeCodes(world, visit, code),
    )
    if (!confirmed.ok) return show(c, <AppPage c={c} form={confirmed.form} secret={secret} />, 422)
    keepCookies(c, confirmed.value.cookies)
    return show(c, <SpareCodesPage c={c} codes={confirmed.value.spareCodes} />)
  },

  async remove(c: PageContext) {
    const signedIn = await mustBeProven(c)
    if (signedIn instanceof Response) return signedIn
    keepCookies(c, await removeOneTimeCodes(c.get('world'), { signedIn, browser: browserOf(c) }))
    return goOn(c, '/account/security', 'identity.oneTimeCodesRemoved')
  },
}

function AppPage({ c, form, secret }: { c: PageContext; form: FormView; secret: string }) {
  const { oneTimeCodes: words, security } = form.t.identity
  const key = new URL(secret).searchParams.get('secret') ?? ''
  const before = (
    <>
      <ol>
        <li>{words.steps.open}</li>
        <li>{words.steps.tell}</li>
        <li>{words.steps.enter}</li>
      </ol>
      <QrCode text={secret} label={words.picture} />
      <p>
        <a href={secret}>{words.link}</a>
      </p>
      <Pairs pairs={[{ label: words.key, value: <code>{key.match(/.{1,4}/g)?.join(' ')}</code> }]} />
      <p class="meta">{words.settings}</p>
    </>
  )
  const back = { href: '/account/security', label: security.title }
  const action = '/account/one-time-codes/confirmation'
  return <CodePage c={c} form={form} words={words} action={action} before={before} back={back} />
}

function SpareCodesPage({ c, codes }: { c: PageContext; codes: readonly string[] }) {
  const words = c.get('t').identity.oneTimeCodes
  return (
    <AccountPage c={c} title={words.doneTitle}>
      <Confirmation title={words.doneTitle}>
        <h2>{words.spareTitle}</h2>
        <p>{words.spare}</p>
        <ul class="list num">
          {codes.map((code) => (
            <li>
              <code>{code}</code>
            </li>
          ))}
        </ul>
        <p>
          <LinkButton href="/account/security" kind="main">
            {words.goOn}
          </LinkButton>
        </p>
      </Confirmation>
    </AccountPage>
  )
}
