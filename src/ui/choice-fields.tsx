import { classes } from '#src/ui/classes.ts'
import { controlState, Field, FieldGroup, type FieldProps } from '#src/ui/field.tsx'
import { chosenValues, fieldId, textValue } from '#src/ui/form.tsx'
import { Icon } from '#src/ui/icon.tsx'
import { TONE_ICONS, type Tone } from '#src/ui/status.tsx'
import type { Language } from '#src/words/language.ts'

export type Option = {
  value: string
  label: string
  hint?: string | undefined
  /** Of a label that somebody wrote, where it is not that of the page. */
  lang?: Language | undefined
}
type OptionsProps = FieldProps & { options: readonly Option[] }

/** A list that opens. For a long list of known names; for fewer than seven choices, take radios. */
export function SelectField({
  options,
  empty,
  ...field
}: OptionsProps & { /** The first, empty line. */ empty?: string }) {
  const chosen = textValue(field.form, field.name)
  return (
    <Field {...field}>
      <select id={fieldId(field.name, field.form)} name={field.name} {...controlState(field)}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option value={option.value} selected={option.value === chosen} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** One choice among a few. */
export const RadioField = (props: OptionsProps) => <Choices {...props} type="radio" />

/** Any number of choices among a few. */
export const CheckboxField = (props: OptionsProps) => <Choices {...props} type="checkbox" />

function Choices({ type, options, ...field }: OptionsProps & { type: 'radio' | 'checkbox' }) {
  const chosen = chosenValues(field.form, field.name)
  return (
    <FieldGroup {...field}>
      {options.map((option, place) => (
        <label class="choice">
          <input
            type={type}
            id={optionId(field, place)}
            name={field.name}
            value={option.value}
            checked={chosen.includes(option.value)}
          />
          <span>
            {option.lang ? <bdi lang={option.lang}>{option.label}</bdi> : option.label}{' '}
            {option.hint && <span class="hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </FieldGroup>
  )
}

/** One box alone: a consent, a declaration. Its value when ticked is 'yes'. */
export function ConsentField({ label, ...field }: FieldProps) {
  const id = fieldId(field.name, field.form)
  return (
    <FieldGroup {...field} label={label} labelHidden>
      <label class="choice">
        <input
          type="checkbox"
          id={id}
          name={field.name}
          value="yes"
          checked={textValue(field.form, field.name) === 'yes'}
          {...controlState(field)}
        />
        <span>{label}</span>
      </label>
    </FieldGroup>
  )
}

export type PickOption = Option & { tone?: Tone | undefined }

/** Large buttons to choose one from, in one tap: yes, perhaps, no. */
export function PickField({ options, two, ...field }: FieldProps & { options: readonly PickOption[]; two?: boolean }) {
  const chosen = textValue(field.form, field.name)
  return (
    <FieldGroup {...field}>
      <div class={classes('picks', two && 'two')}>
        {options.map((option, place) => (
          <label class={classes('pick', option.tone && `is-${option.tone}`)}>
            <input
              type="radio"
              id={optionId(field, place)}
              name={field.name}
              value={option.value}
              checked={option.value === chosen}
            />
            {option.tone && <Icon name={TONE_ICONS[option.tone]} />}
            {option.label}
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}

/** The first option has the id of the field, so that the error summary leads to it. */
const optionId = ({ name, form }: FieldProps, place: number) =>
  place === 0 ? fieldId(name, form) : `${fieldId(name, form)}-${place + 1}`

type SwitchProps = Pick<FieldProps, 'form' | 'name' | 'label' | 'hint'>

/** One thing on or off, in a form with its own button. Its value when on is 'yes'. */
export function SwitchField({ form, name, label, hint }: SwitchProps) {
  const id = fieldId(name, form)
  return (
    <div>
      <label class="switch">
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a native box says by itself whether it is checked
          role="switch"
          id={id}
          name={name}
          value="yes"
          checked={textValue(form, name) === 'yes'}
          aria-describedby={hint && `${id}-hint`}
        />
        {label}
      </label>
      {hint && (
        <p class="meta" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
