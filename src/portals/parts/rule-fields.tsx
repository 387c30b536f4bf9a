import { STATUSES } from '#src/engines/intake/value-types.ts'
import { innerPath } from '#src/modules/programmes/forms/rule-form.ts'
import { GROUPS, type Rule } from '#src/modules/programmes/types.ts'
import { CheckboxField } from '#src/ui/choice-fields.tsx'
import type { FormView } from '#src/ui/form.tsx'
import { NumberField, TextArea } from '#src/ui/text-fields.tsx'

type Props = { form: FormView; rule: Rule; path?: string }

/** The boxes of what a criterion asks; those of the rules inside another under their own heading. */
export function RuleFields({ form, rule, path = '' }: Props) {
  const { t } = form
  const words = t.programmes.fields
  switch (rule.kind) {
    case 'arrived-within':
    case 'field-experience-below':
      return <NumberField form={form} name={`${path}months`} label={words.months} />
    case 'speaks-french':
      return <NumberField form={form} name={`${path}level`} label={words.level} />
    case 'experience-at-least':
      return <NumberField form={form} name={`${path}years`} label={words.years} />
    case 'status-among':
      return <StatusFields form={form} path={path} />
    case 'lives-in':
      return (
        <>
          <TextArea form={form} name={`${path}prefixes`} label={words.prefixes} hint={words.prefixesHint} />
          <TextArea form={form} name={`${path}except`} label={words.except} optional />
        </>
      )
    case 'in-group': {
      const options = GROUPS.map((value) => ({ value, label: t.programmes.groups[value] }))
      return <CheckboxField form={form} name={`${path}groups`} label={words.groups} options={options} />
    }
    case 'holds-diploma':
      return null
    case 'one-of':
      return (
        <>
          {rule.parameters.rules.map((inner, place) => (
            <section class="mt4">
              <h2>{t.format(words.alternative, { number: place + 1 })}</h2>
              <RuleFields form={form} rule={inner} path={innerPath(path, place)} />
            </section>
          ))}
        </>
      )
  }
}

function StatusFields({ form, path }: { form: FormView; path: string }) {
  const { t } = form
  const words = t.programmes.fields
  const options = STATUSES.filter((value) => value !== 'INC').map((value) => ({
    value,
    label: t.vocabulary.statuses[value],
  }))
  return (
    <>
      {(['accepted', 'foreignBorn', 'toVerify'] as const).map((name) => (
        <CheckboxField form={form} name={`${path}${name}`} label={words[name]} options={options} optional />
      ))}
    </>
  )
}
