import { listOwnPasskeys } from '#src/modules/identity/queries/own.ts'
import { hasFactor } from '#src/modules/identity/rules.ts'
import type { OwnPasskey, SignedIn } from '#src/modules/identity/types.ts'
import { ownPath } from '#src/platform/http.ts'
import { AccountPage, comeFrom, organisationOf } from '#src/portals/account/account-page.tsx'
import { mustBeProven } from '#src/portals/account/must-be-signed-in.ts'
import { stepOf } from '#src/portals/account/onwards.ts'
import { PasskeyButton } from '#src/portals/account/passkey-button.tsx'
import { show } from '#src/portals/parts/page.tsx'
import type { PageContext } from '#src/portals/session.ts'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { Form } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Section } from '#src/ui/section.tsx'
import { formatDayOf } from '#src/words/formats.ts'

/** What one signs in with, beside the mailbox. */
export const security = {
  async open(c: PageContext) {
    const next = ownPath(c.req.query('next'), c.get('world').config.baseUrl)
    await comeFrom(c, organisationOf(next))
    const signedIn = await mustBeProven(c)
    if (signedIn instanceof Response) return signedIn
    const keys = await listOwnPasskeys(c.get('world').db, signedIn)
    const mustAdd = (await stepOf(c, signedIn)) === 'add-second-factor'
    return show(c, <SecurityPage c={c} signedIn={signedIn} keys={keys} mustAdd={mustAdd} next={next} />)
  },
}

type Props = { c: PageContext; signedIn: SignedIn; keys: OwnPasskey[]; mustAdd: boolean; next: string | null }

function SecurityPage({ c, signedIn, keys, mustAdd, next }: Props) {
  const t = c.get('t')
  const words = t.identity.security
  const here = `/account/security?done=identity.passkeyAdded${next ? `&next=${encodeURIComponent(next)}` : ''}`
  return (
    <AccountPage
      c={c}
      title={words.title}
      islands={['passkey.js']}
      back={{ href: '/account', label: t.identity.account.title }}
    >
      <h1>{words.title}</h1>
      {mustAdd ? (
        <Notice tone="ask" title={words.mustAddTitle}>
          <p>{words.mustAdd}</p>
        </Notice>
      ) : (
        <p class="lead">{words.lead}</p>
      )}
      {next && !mustAdd && (
        <p>
          <LinkButton href={next} kind={hasFactor(signedIn.factors) ? 'main' : 'plain'}>
            {words.goOn}
          </LinkButton>
        </p>
      )}
      <Section title={words.passkeys} id="passkeys" class="stack mt6">
        <p>{words.passkeysHelp}</p>
        {keys.length === 0 ? <p class="meta">{words.noPasskeys}</p> : <Keys c={c} keys={keys} />}
        <PasskeyButton
          act="add"
          next={here}
          label={words.addPasskey}
          failed={words.addFailed}
          needsScript={words.needsScript}
        />
      </Section>
      <OneTimeCodes c={c} isOn={signedIn.factors.oneTimeCodes} />
    </AccountPage>
  )
}

function Keys({ c, keys }: { c: PageContext; keys: OwnPasskey[] }) {
  const t = c.get('t')
  const words = t.identity.security
  return (
    <ul class="list">
      {keys.map((key, place) => {
        const name = key.name ?? `${words.unnamed} ${place + 1}`
        const day = key.addedAt && formatDayOf(key.addedAt, 'America/Toronto', t.language)
        return (
          <li>
            <Form action={`/account/passkeys/${key.id}/removal`} class="row row--between">
              <span>
                {name} {day && <span class="meta">{t.format(words.addedOn, { day })}</span>}
              </span>
              <Button kind="quiet" about={t.format(words.removeAbout, { name })}>
                {words.remove}
              </Button>
            </Form>
          </li>
        )
      })}
    </ul>
  )
}

function OneTimeCodes({ c, isOn }: { c: PageContext; isOn: boolean }) {
  const words = c.get('t').identity.security
  return (
    <Section title={words.oneTimeCodes} id="one-time-codes" class="stack mt6">
      <p>{isOn ? words.oneTimeCodesOn : words.oneTimeCodesHelp}</p>
      <Form action={isOn ? '/account/one-time-codes/removal' : '/account/one-time-codes'}>
        <Button kind={isOn ? 'quiet' : 'plain'}>{isOn ? words.removeOneTimeCodes : words.addOneTimeCodes}</Button>
      </Form>
    </Section>
  )
}
