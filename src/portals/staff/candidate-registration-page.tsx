import { CONSENT_PURPOSES } from '#src/modules/candidates/types.ts'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { ContactFields } from '#src/portals/staff/candidate-contact-fields.tsx'
import { Button } from '#src/ui/button.tsx'
import { CheckboxField } from '#src/ui/choice-fields.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'

/** Registers somebody who is at the counter or on the telephone. No box is ticked beforehand. */
export function RegistrationPage({ c, form }: { c: PageContext; form: FormView }) {
  const { organisation, t } = asStaff(c)
  const words = t.candidates
  const href = here(organisation, '/staff/candidates')
  const back = { href, label: words.title }
  return (
    <StaffPage c={c} title={words.registerTitle} section="candidates" back={back} hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead title={words.registerTitle} />
      <Form action={`${href}/new`} class="measure">
        <ContactFields form={form} />
        <CheckboxField
          form={form}
          name="consents"
          label={words.consents}
          hint={words.registerLead}
          options={CONSENT_PURPOSES.map((value) => ({ value, label: words.consent[value] }))}
        />
        <p class="mb4">
          <a href={here(organisation, '/privacy')}>{t.ui.privacyPolicy}</a>
        </p>
        <Button kind="main">{words.registerDo}</Button>
      </Form>
    </StaffPage>
  )
}
