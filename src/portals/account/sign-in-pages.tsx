import { CODE_TRIES, MAILED_MINUTES } from '#src/platform/auth/open.ts'
import { AccountPage } from '#src/portals/account/account-page.tsx'
import type { PageContext } from '#src/portals/session.ts'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors, textValue } from '#src/ui/form.tsx'
import { MessagePage } from '#src/ui/message-page.tsx'
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

/** The button of the island; without a script, the reason why it is not there. */
export function PasskeyEntry({ form: { t }, next }: { form: FormView; next: string }) {
  const words = t.identity.signIn
  return (
    <section class="stack" aria-labelledby="passkey-title">
      <h2 id="passkey-title" class="h-s">
        {words.passkeyTitle}
      </h2>
      <passkey-button
        data-act="enter"
        data-next={`/sign-in/arrival?next=${encodeURIComponent(next)}`}
        data-failed={words.passkeyFailed}
      >
        <p class="meta">{words.needsScript}</p>
        <template>
          <button type="button" class="btn">
            {words.passkey}
          </button>
        </template>
      </passkey-button>
    </section>
  )
}

type CodeProps = { c: PageContext; form: FormView; email: string; again: string }

export function CodePage({ c, form, email, again }: CodeProps) {
  const { t } = form
  const words = t.identity.code
  return (
    <AccountPage c={c} title={words.title} hasErrors={hasErrors(form)} back={{ href: again, label: t.ui.back }}>
      <ErrorSummary form={form} />
      <h1>{words.title}</h1>
      <p class="lead">{t.format(words.lead, { email })}</p>
      <p>{t.format(words.valid, { minutes: MAILED_MINUTES, tries: CODE_TRIES })}</p>
      <Form action="/sign-in/code" class="stack">
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
          <Button kind="main" big>
            {words.submit}
          </Button>
        </p>
      </Form>
      <h2 class="h-s">{words.notReceived}</h2>
      <p>{words.notReceivedHelp}</p>
      <p>
        <LinkButton href={again}>{words.again}</LinkButton>
      </p>
    </AccountPage>
  )
}

type LinkProps = { c: PageContext; token: string; next: string | null }

/** One button: a program that only opens links does not press it. */
export function LinkPage({ c, token, next }: LinkProps) {
  const words = c.get('t').identity.link
  return (
    <AccountPage c={c} title={words.title}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Form action={`/sign-in/link/${encodeURIComponent(token)}`}>
        <input type="hidden" name="next" value={next ?? ''} />
        <Button kind="main" big>
          {words.submit}
        </Button>
      </Form>
    </AccountPage>
  )
}

export function SpentLinkPage({ c, minutes }: { c: PageContext; minutes: number }) {
  const t = c.get('t')
  const words = t.identity.link
  return (
    <AccountPage c={c} title={words.spentTitle}>
      <MessagePage
        title={words.spentTitle}
        icon="clock"
        actions={
          <LinkButton href="/sign-in" kind="main">
            {words.again}
          </LinkButton>
        }
      >
        <p>{t.format(words.spent, { minutes })}</p>
      </MessagePage>
    </AccountPage>
  )
}
