import { classes } from '#src/ui/classes.ts'
import { controlState, Field, type FieldProps } from '#src/ui/field.tsx'
import { fieldId, textValue } from '#src/ui/form.tsx'
import { otherLang } from '#src/ui/written.tsx'

type Width = '2' | '4' | 'tel' | 'wide'

type TextFieldProps = FieldProps & {
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | undefined
  /** What the browser may fill in: 'given-name', 'email', 'tel', 'one-time-code'… */
  autocomplete?: string | undefined
  /** The keyboard of a phone, where it is not that of the type. */
  inputmode?: 'numeric' | 'decimal' | undefined
  /** For names and codes, which are not in a dictionary. */
  spellcheck?: boolean | undefined
  width?: Width | undefined
  maxlength?: number | undefined
}

/** One line of text. What it holds may be in another language than the page, unless it is a name or a code. */
export function TextField({
  type = 'text',
  autocomplete,
  inputmode,
  spellcheck,
  width,
  maxlength,
  ...field
}: TextFieldProps) {
  const value = textValue(field.form, field.name)
  const isProse = type === 'text' && autocomplete === undefined && spellcheck !== false
  return (
    <Field {...field}>
      <input
        class={classes('in', width && `in--${width}`, type === 'tel' && !width && 'in--tel')}
        type={type}
        id={fieldId(field.name, field.form)}
        name={field.name}
        value={value}
        autocomplete={autocomplete}
        inputmode={inputmode ?? (type === 'email' || type === 'tel' || type === 'url' ? type : undefined)}
        spellcheck={spellcheck}
        maxlength={maxlength}
        lang={isProse ? otherLang(field.form.t, value) : undefined}
        {...controlState(field)}
      />
    </Field>
  )
}

type NumberFieldProps = FieldProps & {
  unit?: string | undefined
  decimal?: boolean | undefined
  width?: Width | undefined
}

/** A number that a person types, with its unit after it. No arrows: they change by accident. */
export function NumberField({ unit, decimal, width = '4', ...field }: NumberFieldProps) {
  const id = fieldId(field.name, field.form)
  const state = controlState(field)
  return (
    <Field {...field}>
      <span class="with-unit">
        <input
          class={`in in--${width}`}
          id={id}
          name={field.name}
          value={textValue(field.form, field.name)}
          inputmode={decimal ? 'decimal' : 'numeric'}
          autocomplete="off"
          aria-invalid={state['aria-invalid']}
          aria-describedby={classes(state['aria-describedby'], unit && `${id}-unit`) || undefined}
        />
        {unit && <span id={`${id}-unit`}>{unit}</span>}
      </span>
    </Field>
  )
}

/** Several lines of text. */
export function TextArea({ rows = 4, maxlength, ...field }: FieldProps & { rows?: number; maxlength?: number }) {
  const text = textValue(field.form, field.name)
  return (
    <Field {...field}>
      <textarea
        id={fieldId(field.name, field.form)}
        name={field.name}
        rows={rows}
        maxlength={maxlength}
        lang={otherLang(field.form.t, text)}
        {...controlState(field)}
      >
        {text}
      </textarea>
    </Field>
  )
}

/** A file to send; the form around it is `multipart`. `accept` names endings: '.csv,.xlsx'. */
export function FileField({ accept, multiple, ...field }: FieldProps & { accept: string; multiple?: boolean }) {
  return (
    <Field {...field}>
      <input
        class="in in--file"
        type="file"
        id={fieldId(field.name, field.form)}
        name={field.name}
        accept={accept}
        multiple={multiple}
        {...controlState(field)}
      />
    </Field>
  )
}
