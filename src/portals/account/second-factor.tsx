import { giveSecondFactor } from '#src/modules/identity/commands/second-factor.ts'
import { hasFactor } from '#src/modules/identity/rules.ts'
import { ownPath } from '#src/platform/http.ts'
import { browserOf, comeFrom, organisationOf } from '#src/portals/account/account-page.tsx'
import { CodePage, tryCode } from '#src/portals/account/code-page.tsx'
import { mustBeSignedIn } from '#src/portals/account/must-be-signed-in.ts'
import { onwards } from '#src/portals/account/onwards.ts'
import { PasskeyButton } from '#src/portals/account/passkey-button.tsx'
import { arrive } from '#src/portals/account/sign-in.tsx'
import { freshForm, show } from '#src/portals/parts/page.tsx'
import type { PageContext } from '#src/portals/session.ts'
import type { FormView } from '#src/ui/form.tsx'

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
    const visit = { signedIn, browser: browserOf(c) }
    const given = await tryCode(c, c.get('t').identity.secondFactor.errors, (code) =>
      giveSecondFactor(c.get('world'), visit, code),
    )
    if (given.ok) return arrive(c, given.value, next)
    const hasPasskey = signedIn.factors.passkeys > 0
    return show(c, <SecondFactorPage c={c} form={given.form} next={next} hasPasskey={hasPasskey} />, 422)
  },
}

/** Kept in the address, also of the form. */
const nextOf = (c: PageContext) => ownPath(c.req.query('next'), c.get('world').config.baseUrl)

type Props = { c: PageContext; form: FormView; next: string | null; hasPasskey: boolean }

function SecondFactorPage({ c, form, next, hasPasskey }: Props) {
  const { identity } = form.t
  const words = identity.secondFactor
  const query = next ? `?next=${encodeURIComponent(next)}` : ''
  const before = (
    <>
      <p class="lead">{words.lead}</p>
      {hasPasskey && (
        <PasskeyButton
          act="enter"
          next={`/sign-in/arrival${query}`}
          label={identity.signIn.passkey}
          failed={identity.signIn.passkeyFailed}
          needsScript={identity.signIn.needsScript}
        />
      )}
    </>
  )
  const action = `/sign-in/second-factor${query}`
  return (
    <CodePage c={c} form={form} words={words} action={action} takesLetters before={before} islands={['passkey.js']}>
      <h2 class="h-s">{words.lost}</h2>
      <p>{words.lostHelp}</p>
    </CodePage>
  )
}
