import { RadioField } from '#src/ui/choice-fields.tsx'
import type { FormView } from '#src/ui/form.tsx'
import { TextField } from '#src/ui/text-fields.tsx'

/** How a person is named and reached: the same boxes to register and to correct. */
export function ContactFields({ form }: { form: FormView }) {
  const { t } = form
  const { fields, languages } = t.candidates
  return (
    <>
      <TextField form={form} name="givenNames" label={fields.givenNames} spellcheck={false} />
      <TextField form={form} name="familyNames" label={fields.familyNames} spellcheck={false} optional />
      <TextField form={form} name="email" type="email" label={fields.email} />
      <TextField form={form} name="phone" type="tel" label={fields.phone} optional />
      <RadioField
        form={form}
        name="language"
        label={fields.language}
        options={(['fr', 'en'] as const).map((value) => ({ value, label: languages[value] }))}
      />
    </>
  )
}
