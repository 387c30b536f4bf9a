import type { Child } from 'hono/jsx'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, type PageContext } from '#src/portals/session.ts'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'

type Props = {
  c: PageContext
  title: string
  lead?: string | undefined
  back: { href: string; label: Child }
  action: string
  verb: string
  form: FormView
  /** The fields. */
  children: Child
  /** Other things to do, below the form. */
  below?: Child
}

/** One form about a firm, somebody of it or a job. */
export function EmployerFormPage({ c, title, lead, back, action, verb, form, children, below }: Props) {
  const { t } = asStaff(c)
  return (
    <StaffPage c={c} title={title} section="employers" back={back} hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead title={title}>{lead}</PageHead>
      <Form action={action} class="measure">
        {children}
        <div class="row">
          <Button kind="main">{verb}</Button>
          <LinkButton kind="quiet" href={back.href}>
            {t.ui.cancel}
          </LinkButton>
        </div>
      </Form>
      {below}
    </StaffPage>
  )
}
