import type { Child } from 'hono/jsx'
import { CodeForm } from '#src/modules/identity/forms.ts'
import type { Decision } from '#src/platform/decision.ts'
import { readForm } from '#src/platform/form.ts'
import { AccountPage } from '#src/portals/account/account-page.tsx'
import { refusedForm } from '#src/portals/parts/page.tsx'
import type { PageContext } from '#src/portals/session.ts'
import { Button } from '#src/ui/button.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { TextField } from '#src/ui/text-fields.tsx'

type CodeWords = { title: string; field: string; hint?: string; submit: string }

type Props = {
  c: PageContext
  form: FormView
  words: CodeWords
  action: string
  /** A spare code, which has letters, is taken too. */
  takesLetters?: boolean
  /** What stands between the title and the field. */
  before: Child
  back?: { href: string; label: string }
  islands?: readonly string[]
  /** What to do without a code. */
  children?: Child
}

/** A page that asks for a code of six digits: from a mail, or from an app. */
export const CodePage = ({ c, form, words, action, takesLetters, before, children, ...page }: Props) => (
  <AccountPage c={c} title={words.title} hasErrors={hasErrors(form)} {...page}>
    <ErrorSummary form={form} />
    <h1>{words.title}</h1>
    {before}
    <Form action={action} class="stack">
      <TextField
        form={form}
        name="code"
        label={words.field}
        hint={words.hint}
        inputmode={takesLetters ? undefined : 'numeric'}
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
    {children}
  </AccountPage>
)

type Tried<T> = { ok: true; value: T } | { ok: false; form: FormView }

/**
 * Tries the code that somebody typed. A wrong one is not shown again: the form comes back empty, with what to do,
 * from `sentences`.
 */
export async function tryCode<T>(
  c: PageContext,
  sentences: Record<string, string>,
  check: (code: string) => Promise<Decision<T, string>>,
): Promise<Tried<T>> {
  const form = await readForm(c, CodeForm)
  const decision = form.ok ? await check(form.value.code) : null
  if (decision?.ok) return decision
  const errors = form.ok ? { code: decision?.reasons[0] ?? 'code-wrong' } : form.errors
  return { ok: false, form: refusedForm(c.get('t'), {}, errors, sentences) }
}
