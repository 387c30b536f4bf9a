import {
  confirmOneTimeCodes,
  getOneTimeSecret,
  removeOneTimeCodes,
  startOneTimeCodes,
} from '#src/modules/identity/commands/second-factor.ts'
import { CodeForm } from '#src/modules/identity/forms.ts'
import { readForm } from '#src/platform/form.ts'
import { AccountPage, browserOf, keepCookies } from '#src/portals/account/account-page.tsx'
import { mustBeProven } from '#src/portals/account/must-be-signed-in.ts'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { goOn, type PageContext } from '#src/portals/session.ts'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { Confirmation } from '#src/ui/confirmation.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { QrCode } from '#src/ui/qr-code.tsx'
import { Pairs } from '#src/ui/summary-list.tsx'
import { TextField } from '#src/ui/text-fields.tsx'

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
    const [t, form] = [c.get('t'), await readForm(c, CodeForm)]
    const decision = form.ok ? await confirmOneTimeCodes(world, visit, form.value.code) : null
    if (decision?.ok) {
      keepCookies(c, decision.value.cookies)
      return show(c, <SpareCodesPage c={c} codes={decision.value.spareCodes} />)
    }
    const again = refusedForm(t, {}, form.ok ? { code: 'code-wrong' } : form.errors, t.identity.oneTimeCodes.errors)
    return show(c, <AppPage c={c} form={again} secret={secret} />, 422)
  },

  async remove(c: PageContext) {
    const signedIn = await mustBeProven(c)
    if (signedIn instanceof Response) return signedIn
    keepCookies(c, await removeOneTimeCodes(c.get('world'), { signedIn, browser: browserOf(c) }))
    return goOn(c, '/account/security', 'identity.oneTimeCodesRemoved')
  },
}

function AppPage({ c, form, secret }: { c: PageContext; form: FormView; secret: string }) {
  const words = form.t.identity.oneTimeCodes
  const key = new URL(secret).searchParams.get('secret') ?? ''
  return (
    <AccountPage
      c={c}
      title={words.title}
      hasErrors={hasErrors(form)}
      back={{ href: '/account/security', label: form.t.identity.security.title }}
    >
      <ErrorSummary form={form} />
      <h1>{words.title}</h1>
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
      <Form action="/account/one-time-codes/confirmation" class="stack">
        <TextField
          form={form}
          name="code"
          label={words.field}
          inputmode="numeric"
          autocomplete="one-time-code"
          spellcheck={false}
          width="tel"
        />
        <p>
          <Button kind="main">{words.submit}</Button>
        </p>
      </Form>
    </AccountPage>
  )
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
