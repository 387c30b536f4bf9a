import { fullName } from '#src/modules/candidates/rules.ts'
import type { Candidate } from '#src/modules/candidates/types.ts'
import { ADMISSIONS, type Enrolment, type ProgrammeAnswer } from '#src/modules/programmes/types/kept.ts'
import { programmeName } from '#src/portals/parts/programme-name.ts'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { ProgrammeCard } from '#src/portals/staff/candidate-answers.tsx'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { RadioField } from '#src/ui/choice-fields.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { TextArea } from '#src/ui/text-fields.tsx'

type Props = {
  c: PageContext
  candidate: Candidate
  answer: ProgrammeAnswer
  decisions: readonly Enrolment[]
  form: FormView
}

/** A decision of admission, taken in sight of every reason. */
export function DecisionPage({ c, candidate, answer, decisions, form }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.programmes.admission
  const href = here(organisation, `/staff/candidates/${candidate.id}`)
  const title = t.format(words.decideTitle, { programme: programmeName(t, answer.programme) })
  const back = { href, label: fullName(candidate) }
  return (
    <StaffPage c={c} title={title} section="candidates" back={back} hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead title={title} />
      <div class="measure stack">
        <ProgrammeCard c={c} answer={answer} decisions={decisions} />
        <Form action={`${href}/programmes/${answer.programme.id}`}>
          <input type="hidden" name="answerSeen" value={answer.eligibility.answer} />
          <RadioField
            form={form}
            name="decision"
            label={words.choose}
            options={ADMISSIONS.map((value) => ({ value, label: words.options[value] }))}
          />
          <TextArea
            form={form}
            name="overrideReason"
            label={words.reason}
            hint={words.reasonHint}
            rows={3}
            maxlength={2000}
            optional
          />
          <div class="row">
            <Button kind="main">{words.save}</Button>
            <LinkButton kind="quiet" href={href}>
              {t.ui.cancel}
            </LinkButton>
          </div>
        </Form>
      </div>
    </StaffPage>
  )
}
