import type { Child } from 'hono/jsx'
import { STATUSES } from '#src/engines/intake/value-types.ts'
import { fullName } from '#src/modules/candidates/rules.ts'
import type { Candidate, EligibilityFile } from '#src/modules/candidates/types.ts'
import { looseDateBoxes } from '#src/platform/form-fields.ts'
import { arrivalText } from '#src/portals/parts/eligibility-words.ts'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { Button } from '#src/ui/button.tsx'
import { RadioField, SelectField } from '#src/ui/choice-fields.tsx'
import { DateField } from '#src/ui/date-field.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors, textValue } from '#src/ui/form.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { NumberField, TextField } from '#src/ui/text-fields.tsx'
import { sayWritten } from '#src/ui/written.tsx'

type Props = { c: PageContext; candidate: Candidate; file: EligibilityFile | null; form: FormView }

/** What eligibility rests on, field by field, with what the person wrote beside each. */
export function EligibilityPage({ c, candidate, file, form }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.candidates
  const href = here(organisation, `/staff/candidates/${candidate.id}`)
  const back = { href, label: fullName(candidate) }
  const title = words.correctEligibility
  return (
    <StaffPage c={c} title={title} section="candidates" back={back} hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead title={title}>{words.eligibilityPrivate}</PageHead>
      <Form action={`${href}/eligibility`} class="measure">
        <OriginFields form={form} file={file} />
        <StudyFields form={form} file={file} />
        <input type="hidden" name="rowVersion" value={textValue(form, 'rowVersion')} />
        <Button kind="main">{t.ui.save}</Button>
      </Form>
    </StaffPage>
  )
}

type FieldsProps = { form: FormView; file: EligibilityFile | null }

function OriginFields({ form, file }: FieldsProps) {
  const { t } = form
  const words = t.candidates.answers
  const statuses = STATUSES.map((value) => ({ value, label: t.vocabulary.statuses[value] }))
  const interval = intervalOf(file)
  return (
    <>
      <SelectField
        form={form}
        name="status"
        label={words.status}
        hint={said(form, file?.statusSaid)}
        options={statuses}
        empty={words.notKnown}
      />
      <TextField form={form} name="originCountry" label={words.originCountry} optional />
      <YesNoField form={form} name="bornInCanada" label={words.bornInCanada} />
      <DateField
        form={form}
        name="arrived"
        label={words.arrived}
        hint={
          <>
            {words.arrivedHint} {said(form, file?.arrivalSaid)}
          </>
        }
        optional
      />
      {interval && (
        <RadioField
          form={form}
          name="keepArrival"
          label={t.format(words.keepArrival, { interval: arrivalText(t, interval.from, interval.to) })}
          options={yesNo(form)}
        />
      )}
      <TextField form={form} name="postalCode" label={words.postalCode} spellcheck={false} optional />
    </>
  )
}

function StudyFields({ form, file }: FieldsProps) {
  const { t } = form
  const words = t.candidates.answers
  const unit = t.candidates.monthsUnit
  return (
    <>
      <YesNoField form={form} name="hasDiploma" label={words.hasDiploma} hint={said(form, file?.diplomaSaid)} />
      <TextField form={form} name="diplomaCountry" label={words.diplomaCountry} optional />
      <NumberField
        form={form}
        name="quebecMonthsMin"
        label={words.quebecMonthsMin}
        hint={said(form, file?.quebecSaid)}
        unit={unit}
        optional
      />
      <NumberField form={form} name="quebecMonthsMax" label={words.quebecMonthsMax} unit={unit} optional />
      <YesNoField form={form} name="quebecOutsideField" label={words.quebecOutsideField} />
    </>
  )
}

function YesNoField({
  form,
  name,
  label,
  hint,
}: {
  form: FormView
  name: string
  label: string
  hint?: Child | undefined
}) {
  const { t } = form
  const options = [...yesNo(form), { value: '', label: t.candidates.answers.notKnown }]
  return <RadioField form={form} name={name} label={label} hint={hint} options={options} />
}

const yesNo = ({ t }: FormView) => [
  { value: 'yes', label: t.ui.yes },
  { value: 'no', label: t.ui.no },
]

const said = ({ t }: FormView, text: string | null | undefined) =>
  text ? sayWritten(t, t.candidates.said, { said: text }) : undefined

/** An interval that three boxes cannot show. */
function intervalOf(file: EligibilityFile | null) {
  if (!file?.arrivedFrom || !file.arrivedTo) return null
  const interval = { from: file.arrivedFrom, to: file.arrivedTo }
  const isShown = Object.values(looseDateBoxes('arrived', interval)).some((box) => box !== '')
  return isShown ? null : interval
}
