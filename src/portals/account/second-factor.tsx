import { giveSecondFactor } from '#src/modules/identity/commands/second-factor.ts'
import { CodeForm } from '#src/modules/identity/forms.ts'
import { hasFactor } from '#src/modules/identity/rules.ts'
import { readForm } from '#src/platform/form.ts'
import { ownPath } from '#src/platform/http.ts'
import { AccountPage, browserOf, comeFrom, organisationOf } from '#src/portals/account/account-page.tsx'
import { mustBeSignedIn } from '#src/portals/account/must-be-signed-in.ts'
import { onwards } from '#src/portals/account/onwards.ts'
import { PasskeyButton } from '#src/portals/account/passkey-button.tsx'
import { arrive } from '#src/portals/account/sign-in.tsx'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import type { PageContext } from '#src/portals/session.ts'
import { Button } from '#src/ui/button.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { TextField } from '#src/ui/text-fields.tsx'

/** After the mailed code, for those who have more than a mailbox. */
export const secondFactor = {
  async open(c: PageContext) {
    const next = nextOf(c)
    await comeFrom(c, organisationOf(next))
    const signedIn = await mustBeSignedIn(c)
    if (signedIn instanceof Response) return signedIn
    if (!hasFactor(signedIn.factors) || signedIn.secondFactorAt)
      return c.redirect(await onwards(c, signedIn, next), 303)
    return show(
      c,
      <SecondFactorPage c={c} form={freshForm(c.get('t'))} next={next} hasPasskey={signedIn.factors.passkeys > 0} />,
    )
  },

  async give(c: PageContext) {
    const next = nextOf(c)
    await comeFrom(c, organisationOf(next))
    const signedIn = await mustBeSignedIn(c)
    if (signedIn instanceof Response) return signedIn
    const [t, form] = [c.get('t'), await readForm(c, CodeForm)]
    const visit = { signedIn, browser: browserOf(c) }
    const decision = form.ok ? await giveSecondFactor(c.get('world'), visit, form.value.code) : null
    if (decision?.ok) return arrive(c, decision.value, next)
    const again = refusedForm(t, {}, form.ok ? { code: 'code-wrong' } : form.errors, t.identity.secondFactor.errors)
    return show(c, <SecondFactorPage c={c} form={again} next={next} hasPasskey={signedIn.factors.passkeys > 0} />, 422)
  },
}

/** Kept in the address, also of the form. */
const nextOf = (c: PageContext) => ownPath(c.req.query('next'), c.get('world').config.baseUrl)

type Props = { c: PageContext; form: FormView; next: string | null; hasPasskey: boolean }

function SecondFactorPage({ c, form, next, hasPasskey }: Props) {
  const { t } = form
  const words = t.identity.secondFactor
  const query = next ? `?next=${encodeURIComponent(next)}` : ''
  return (
    <AccountPage c={c} title={words.title} hasErrors={hasErrors(form)} islands={['passkey.js']}>
      <ErrorSummary form={form} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {hasPasskey && (
        <PasskeyButton
          act="enter"
          next={`/sign-in/arrival${query}`}
          label={t.identity.signIn.passkey}
          failed={t.identity.signIn.passkeyFailed}
          needsScript={t.identity.signIn.needsScript}
        />
      )}
      <Form action={`/sign-in/second-factor${query}`} class="stack">
        <TextField
          form={form}
          name="code"
          label={words.field}
          hint={words.hint}
          autocomplete="one-time-code"
          spellcheck={false}
          width="tel"
        />
        <p>
          <Button kind="main" big>
            {words.submit}
          </Button>
        </p>
      </Form>
      <h2 class="h-s">{words.lost}</h2>
      <p>{words.lostHelp}</p>
    </AccountPage>
  )
}
