import { CODE_TRIES, MAILED_MINUTES } from '#src/platform/auth/open.ts'
import { AccountPage } from '#src/portals/account/account-page.tsx'
import { CodePage } from '#src/portals/account/code-page.tsx'
import { OneButtonPage } from '#src/portals/account/one-button-page.tsx'
import { PasskeyButton } from '#src/portals/account/passkey-button.tsx'
import type { PageContext } from '#src/portals/session.ts'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors, textValue } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { TextField } from '#src/ui/text-fields.tsx'

type SignInProps = {
  c: PageContext
  form: FormView
  /** Somebody is signed in here, and it does not open the page that they want. */
  already?: { email: string; isOver: boolean }
}

/** Asks for the mailbox; or takes a passkey, where scripts run. */
export function SignInPage({ c, form, already }: SignInProps) {
  const words = form.t.identity.signIn
  return (
    <AccountPage c={c} title={words.title} hasErrors={hasErrors(form)} islands={['passkey.js']}>
      <ErrorSummary form={form} />
      <h1>{words.title}</h1>
      {already && (
        <Notice tone="ask">
          <p>{already.isOver ? words.tooOld : form.t.format(words.noAccess, { email: already.email })}</p>
        </Notice>
      )}
      <p class="lead">{words.lead}</p>
      <Form action="/sign-in" class="stack">
        <input type="hidden" name="next" value={textValue(form, 'next')} />
        <input type="hidden" name="from" value={textValue(form, 'from')} />
        <TextField
          form={form}
          name="email"
          label={words.email}
          type="email"
          autocomplete="username webauthn"
          spellcheck={false}
        />
        <p>
          <Button kind="main" big>
            {words.submit}
          </Button>
        </p>
      </Form>
      <PasskeyEntry form={form} next={textValue(form, 'next')} />
    </AccountPage>
  )
}

function PasskeyEntry({ form: { t }, next }: { form: FormView; next: string }) {
  const words = t.identity.signIn
  return (
    <section class="stack mt6" aria-labelledby="passkey-title">
      <h2 id="passkey-title" class="h-s">
        {words.passkeyTitle}
      </h2>
      <PasskeyButton
        act="enter"
        suggested
        next={`/sign-in/arrival?next=${encodeURIComponent(next)}`}
        label={words.passkey}
        failed={words.passkeyFailed}
        needsScript={words.needsScript}
      />
    </section>
  )
}

type MailedCodeProps = { c: PageContext; form: FormView; email: string; again: string }

export function MailedCodePage({ c, form, email, again }: MailedCodeProps) {
  const { t } = form
  const words = t.identity.code
  const before = (
    <>
      <p class="lead">{t.format(words.lead, { email })}</p>
      <p>{t.format(words.valid, { minutes: MAILED_MINUTES, tries: CODE_TRIES })}</p>
    </>
  )
  const back = { href: again, label: t.ui.back }
  return (
    <CodePage c={c} form={form} words={words} action="/sign-in/code" before={before} back={back}>
      <h2 class="h-s">{words.notReceived}</h2>
      <p>{words.notReceivedHelp}</p>
      <p>
        <LinkButton href={again}>{words.again}</LinkButton>
      </p>
    </CodePage>
  )
}

/** Opening the link changes nothing. */
export function LinkPage({ c, token, next }: { c: PageContext; token: string; next: string | null }) {
  const { title, lead, submit } = c.get('t').identity.link
  const query = next ? `?next=${encodeURIComponent(next)}` : ''
  return (
    <AccountPage c={c} title={title}>
      <OneButtonPage
        title={title}
        lead={lead}
        action={`/sign-in/link/${encodeURIComponent(token)}${query}`}
        verb={submit}
      />
    </AccountPage>
  )
}
