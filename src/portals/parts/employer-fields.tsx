import { ConsentField, RadioField } from '#src/ui/choice-fields.tsx'
import type { FormView } from '#src/ui/form.tsx'
import { TextArea, TextField } from '#src/ui/text-fields.tsx'

/** What is written of a firm. Remarks only for staff. */
export function EmployerFields({ form, withRemarks }: { form: FormView; withRemarks: boolean }) {
  const words = form.t.employers.fields
  return (
    <>
      <TextField form={form} name="name" label={words.name} spellcheck={false} />
      <TextField
        form={form}
        name="usualName"
        label={words.usualName}
        hint={words.usualNameHint}
        spellcheck={false}
        optional
      />
      <TextField form={form} name="sector" label={words.sector} optional />
      <TextField form={form} name="city" label={words.city} optional />
      <TextField form={form} name="sizeSaid" label={words.sizeSaid} hint={words.sizeHint} optional />
      {withRemarks && (
        <TextArea form={form} name="remarks" label={words.remarks} hint={words.remarksHint} maxlength={4000} optional />
      )}
    </>
  )
}

/** Somebody of a firm. */
export function MemberFields({ form }: { form: FormView }) {
  const { t } = form
  const words = t.employers.memberFields
  const languages = (['fr', 'en'] as const).map((value) => ({ value, label: t.candidates.languages[value] }))
  return (
    <>
      <TextField form={form} name="name" label={words.name} spellcheck={false} />
      <TextField form={form} name="title" label={words.title} optional />
      <TextField form={form} name="email" type="email" label={words.email} optional />
      <TextField form={form} name="phone" type="tel" label={words.phone} optional />
      <RadioField form={form} name="language" label={words.language} options={languages} />
      <ConsentField form={form} name="isContact" label={words.isContact} optional />
    </>
  )
}
