import { fullName } from '#src/modules/candidates/rules.ts'
import type { Candidate } from '#src/modules/candidates/types.ts'
import { LevelField, levelOptions } from '#src/portals/parts/level-field.tsx'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { Button } from '#src/ui/button.tsx'
import { CheckboxField } from '#src/ui/choice-fields.tsx'
import { DateField } from '#src/ui/date-field.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors, textValue } from '#src/ui/form.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { NumberField, TextArea, TextField } from '#src/ui/text-fields.tsx'

type Props = { c: PageContext; candidate: Candidate; form: FormView }

/** What employers may come to see, field by field. */
export function ProfilePage({ c, candidate, form }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.candidates
  const href = here(organisation, `/staff/candidates/${candidate.id}`)
  const back = { href, label: fullName(candidate) }
  return (
    <StaffPage c={c} title={words.correctProfile} section="candidates" back={back} hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead title={words.correctProfile} />
      <Form action={`${href}/profile`} class="measure">
        <WorkFields form={form} />
        <LanguageFields form={form} />
        <WishFields form={form} />
        <input type="hidden" name="rowVersion" value={textValue(form, 'rowVersion')} />
        <Button kind="main">{t.ui.save}</Button>
      </Form>
    </StaffPage>
  )
}

function WorkFields({ form }: { form: FormView }) {
  const words = form.t.candidates.profileFields
  return (
    <>
      <TextField form={form} name="wantedTitle" label={words.wantedTitle} optional />
      <TextField form={form} name="lastTitle" label={words.lastTitle} optional />
      <TextArea form={form} name="otherTitles" label={words.otherTitles} hint={words.perLine} optional />
      <NumberField form={form} name="yearsMin" label={words.yearsMin} decimal optional />
      <NumberField form={form} name="yearsMax" label={words.yearsMax} decimal optional />
      <TextArea form={form} name="skills" label={words.skills} hint={words.skillsHint} rows={8} optional />
      <TextField form={form} name="diploma" label={words.diploma} optional />
      <TextField form={form} name="fieldOfStudy" label={words.fieldOfStudy} optional />
    </>
  )
}

const LANGUAGES = ['frenchSpoken', 'frenchWritten', 'english'] as const

/** From, to: a level that was said loosely stays an interval. */
function LanguageFields({ form }: { form: FormView }) {
  const { t } = form
  const words = t.candidates.profileFields
  const options = levelOptions(t)
  return (
    <>
      {LANGUAGES.map((language) => {
        const named = { language: words[language] }
        return (
          <>
            <LevelField
              form={form}
              name={`${language}Min`}
              label={t.format(words.levelFrom, named)}
              hint={words.levelHint}
              options={options}
            />
            <LevelField form={form} name={`${language}Max`} label={t.format(words.levelTo, named)} options={options} />
          </>
        )
      })}
    </>
  )
}

function WishFields({ form }: { form: FormView }) {
  const { t } = form
  const words = t.candidates.profileFields
  const regions = Object.entries(t.vocabulary.regions)
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => one.value.localeCompare(other.value))
  return (
    <>
      <CheckboxField form={form} name="regions" label={words.regions} options={regions} optional />
      <NumberField
        form={form}
        name="wageFloor"
        label={words.wageFloor}
        hint={words.wageFloorHint}
        unit={words.perHour}
        decimal
        optional
      />
      <DateField form={form} name="mayWorkUntil" label={words.mayWorkUntil} hint={words.mayWorkUntilHint} optional />
    </>
  )
}
