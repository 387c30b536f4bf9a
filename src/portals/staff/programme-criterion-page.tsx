import type { KeptCriterion, ProgrammeFile } from '#src/modules/programmes/types/kept.ts'
import { ruleText } from '#src/portals/parts/eligibility-words.ts'
import { programmeName } from '#src/portals/parts/programme-name.ts'
import { RuleFields } from '#src/portals/parts/rule-fields.tsx'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { Button } from '#src/ui/button.tsx'
import { DateField } from '#src/ui/date-field.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { TextField } from '#src/ui/text-fields.tsx'

type Props = { c: PageContext; programme: ProgrammeFile; criterion: KeptCriterion; form: FormView }

/** From a day on, a criterion asks something else: what, since when, on the strength of what. */
export function CriterionPage({ c, programme, criterion, form }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.programmes
  const href = here(organisation, `/staff/programmes/${programme.id}`)
  const back = { href, label: programmeName(t, programme) }
  return (
    <StaffPage c={c} title={words.reviseTitle} section="programmes" back={back} hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead title={words.reviseTitle}>{words.reviseLead}</PageHead>
      <p class="mb4">{t.format(words.now, { rule: ruleText(t, criterion) })}</p>
      <Form action={`${href}/criteria/${criterion.id}`} class="measure">
        <RuleFields form={form} rule={criterion} />
        <DateField form={form} name="validFrom" label={words.fields.validFrom} />
        <TextField form={form} name="source" label={words.fields.source} hint={words.fields.sourceHint} />
        <TextField form={form} name="sourceUrl" type="url" label={words.fields.sourceUrl} optional />
        <Button kind="main">{words.reviseDo}</Button>
      </Form>
    </StaffPage>
  )
}
