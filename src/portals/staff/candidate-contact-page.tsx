import type { Candidate } from '#src/modules/candidates/types.ts'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { Button } from '#src/ui/button.tsx'
import { RadioField } from '#src/ui/choice-fields.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors, textValue } from '#src/ui/form.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { TextField } from '#src/ui/text-fields.tsx'

type Props = { c: PageContext; candidate: Candidate; form: FormView }

export function ContactPage({ c, candidate, form }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.candidates
  const href = here(organisation, `/staff/candidates/${candidate.id}`)
  const back = { href, label: t.format(words.number, { number: candidate.number }) }
  return (
    <StaffPage c={c} title={words.correct} section="candidates" back={back} hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead title={words.correct} />
      <Form action={href} class="measure">
        <TextField form={form} name="givenNames" label={words.fields.givenNames} spellcheck={false} />
        <TextField form={form} name="familyNames" label={words.fields.familyNames} spellcheck={false} optional />
        <TextField form={form} name="email" type="email" label={words.fields.email} />
        <TextField form={form} name="phone" type="tel" label={words.fields.phone} optional />
        <RadioField
          form={form}
          name="language"
          label={words.fields.language}
          options={[
            { value: 'fr', label: words.languages.fr },
            { value: 'en', label: words.languages.en },
          ]}
        />
        <input type="hidden" name="rowVersion" value={textValue(form, 'rowVersion')} />
        <Button kind="main">{t.ui.save}</Button>
      </Form>
    </StaffPage>
  )
}
