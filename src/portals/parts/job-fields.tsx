import { codeState } from '#src/modules/employers/rules.ts'
import { WAGE_PERIODS } from '#src/modules/employers/types.ts'
import { LevelField, levelOptions } from '#src/portals/parts/level-field.tsx'
import { RadioField, SelectField } from '#src/ui/choice-fields.tsx'
import { type FormView, textValue } from '#src/ui/form.tsx'
import { NumberField, TextArea, TextField } from '#src/ui/text-fields.tsx'
import { sayWritten } from '#src/ui/written.tsx'

/** What a firm says of a job: the same boxes for staff and for the firm. */
export function JobFields({ form }: { form: FormView }) {
  const { t } = form
  const words = t.employers.jobFields
  return (
    <>
      <TextField form={form} name="title" label={words.title} />
      <TextField form={form} name="reference" label={words.reference} hint={words.referenceHint} optional />
      <CodeField form={form} />
      <NumberField form={form} name="openings" label={words.openings} />
      <TextArea form={form} name="essentialSkills" label={words.essentialSkills} hint={words.perLine} optional />
      <TextArea form={form} name="assetSkills" label={words.assetSkills} optional />
      <LanguageFields form={form} />
      <WageFields form={form} />
      <TextField form={form} name="schedule" label={words.schedule} optional />
      <SelectField
        form={form}
        name="region"
        label={words.region}
        options={regionOptions(form)}
        empty={t.candidates.answers.notKnown}
      />
      <TextField form={form} name="professionalOrder" label={words.professionalOrder} optional />
      <TextArea form={form} name="conditions" label={words.conditions} maxlength={2000} optional />
    </>
  )
}

/** The code as typed, and beside it what it is: a code of another classification is kept, and said. */
function CodeField({ form }: { form: FormView }) {
  const { t } = form
  const words = t.employers
  const said = textValue(form, 'cnp')
  const state = codeState(said)
  const told = (state === 'old' || state === 'unknown') && sayWritten(t, words.code[state], { said })
  const hint = (
    <>
      {words.jobFields.cnpHint} {told}
    </>
  )
  return (
    <TextField
      form={form}
      name="cnp"
      label={words.jobFields.cnp}
      hint={hint}
      inputmode="numeric"
      width="tel"
      optional
    />
  )
}

function LanguageFields({ form }: { form: FormView }) {
  const words = form.t.employers.jobFields
  const options = levelOptions(form.t)
  return (
    <>
      <LevelField
        form={form}
        name="frenchSpoken"
        label={words.frenchSpoken}
        hint={words.frenchHint}
        options={options}
      />
      <LevelField form={form} name="frenchWritten" label={words.frenchWritten} options={options} />
      <TextField form={form} name="otherLanguage" label={words.otherLanguage} hint={words.otherLanguageHint} optional />
    </>
  )
}

function WageFields({ form }: { form: FormView }) {
  const { jobFields: words, per } = form.t.employers
  const options = WAGE_PERIODS.map((value) => ({ value, label: per[value] }))
  return (
    <>
      <NumberField form={form} name="wageMin" label={words.wageMin} unit="$" decimal width="tel" optional />
      <NumberField form={form} name="wageMax" label={words.wageMax} unit="$" decimal width="tel" optional />
      <RadioField form={form} name="wagePer" label={words.wagePer} options={options} optional />
    </>
  )
}

/** By code: an object with keys such as '10' does not keep their order. */
export const regionOptions = ({ t }: FormView) =>
  Object.entries(t.vocabulary.regions)
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => (one.value < other.value ? -1 : 1))
