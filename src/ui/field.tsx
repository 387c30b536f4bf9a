import type { Child } from 'hono/jsx'
import { classes } from '#src/ui/classes.ts'
import { type FormView, fieldId } from '#src/ui/form.tsx'
import { Icon } from '#src/ui/icon.tsx'
import type { Words } from '#src/words/words.ts'

/** What every field has: its form, its name, and what stands above it, in this order: label, hint, error. */
export type FieldProps = {
  form: FormView
  name: string
  label: string
  hint?: Child | undefined
  /** Marked as such; fields without the mark are required. */
  optional?: boolean | undefined
  /** The label is for screen readers only. */
  labelHidden?: boolean | undefined
}

/** One control with its label, hint and error. */
export function Field({ form, name, label, hint, optional, labelHidden, children }: FieldProps & { children: Child }) {
  const id = fieldId(name, form)
  const error = form.errors[name]
  return (
    <div class={classes('field', error !== undefined && 'field--error')}>
      <label for={id} class={labelHidden ? 'vh' : undefined}>
        {label} {optional && <Optional t={form.t} />}
      </label>
      <Hint id={id} hint={hint} />
      <FieldError t={form.t} id={id} error={error} />
      {children}
    </div>
  )
}

/** Several controls under one question: radios, boxes, a date. */
export function FieldGroup({
  form,
  name,
  label,
  hint,
  optional,
  labelHidden,
  children,
}: FieldProps & { children: Child }) {
  const id = fieldId(name, form)
  const error = form.errors[name]
  return (
    <div class={classes('field', error !== undefined && 'field--error')}>
      <fieldset aria-describedby={describedBy({ form, name, hint })}>
        <legend class={labelHidden ? 'vh' : undefined}>
          {label} {optional && <Optional t={form.t} />}
        </legend>
        <Hint id={id} hint={hint} />
        <FieldError t={form.t} id={id} error={error} />
        {children}
      </fieldset>
    </div>
  )
}

const Optional = ({ t }: { t: Words }) => <span class="opt">({t.ui.optional})</span>

const Hint = ({ id, hint }: { id: string; hint?: Child | undefined }) =>
  hint === undefined ? null : (
    <span class="hint" id={`${id}-hint`}>
      {hint}
    </span>
  )

function FieldError({ t, id, error }: { t: Words; id: string; error?: string | undefined }) {
  if (error === undefined) return null
  return (
    <p class="error" id={`${id}-error`}>
      <Icon name="cross" />
      <span>
        <span class="vh">{t.ui.errorPrefix}</span>
        {error}
      </span>
    </p>
  )
}

/** The ids of the hint and the error of a field, for `aria-describedby`. */
export function describedBy({ form, name, hint }: Pick<FieldProps, 'form' | 'name' | 'hint'>): string | undefined {
  const id = fieldId(name, form)
  const parts = [hint !== undefined && `${id}-hint`, form.errors[name] !== undefined && `${id}-error`]
  return classes(...parts) || undefined
}

/** What a control says of its error and its hint. */
export const controlState = (field: Pick<FieldProps, 'form' | 'name' | 'hint'>) => ({
  'aria-invalid': field.form.errors[field.name] === undefined ? undefined : 'true',
  'aria-describedby': describedBy(field),
})
