import { fullName } from '#src/modules/candidates/rules.ts'
import type { Candidate } from '#src/modules/candidates/types.ts'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { ContactFields } from '#src/portals/staff/candidate-contact-fields.tsx'
import { Button } from '#src/ui/button.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors, textValue } from '#src/ui/form.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'

type Props = { c: PageContext; candidate: Candidate; form: FormView }

export function ContactPage({ c, candidate, form }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.candidates
  const href = here(organisation, `/staff/candidates/${candidate.id}`)
  const back = { href, label: fullName(candidate) }
  return (
    <StaffPage c={c} title={words.correct} section="candidates" back={back} hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead title={words.correct} />
      <Form action={href} class="measure">
        <ContactFields form={form} />
        <input type="hidden" name="rowVersion" value={textValue(form, 'rowVersion')} />
        <Button kind="main">{t.ui.save}</Button>
      </Form>
    </StaffPage>
  )
}
