import type { Child } from 'hono/jsx'
import { newId } from '#src/platform/id.ts'
import type { Words } from '#src/words/words.ts'

type FormProps = {
  action: string
  children: Child
  /** For files. */
  multipart?: boolean | undefined
  class?: string | undefined
  /** The name of the form, when the page has several. */
  label?: string | undefined
  labelledBy?: string | undefined
}

/**
 * A form that changes something: POST, checked by the server alone, safe to send twice: its key is made when it is
 * shown.
 * Where files are sent the key goes in the address, because it is needed before the body is read.
 */
export function Form({ action, children, multipart, label, labelledBy, class: className }: FormProps) {
  return (
    <form
      method="post"
      action={multipart ? `${action}?_key=${newId()}` : action}
      class={className}
      enctype={multipart ? 'multipart/form-data' : undefined}
      aria-label={label}
      aria-labelledby={labelledBy}
      novalidate
    >
      {!multipart && <input type="hidden" name="_key" value={newId()} />}
      {children}
    </form>
  )
}

/**
 * What the fields of a form show: what was typed, and what is wrong with it, each by the name of the field.
 * The first page of a form has values and no errors; after a refusal, both.
 */
export type FormView = {
  t: Words
  values: Readonly<Record<string, string | readonly string[] | undefined>>
  /** In words, in the order of the fields. */
  errors: Readonly<Record<string, string | undefined>>
  /** Of a form whose fields have the names of those of another on the same page. */
  prefix?: string | undefined
}

/** The id of a field, for its label, its hint and the link of the error summary. */
export const fieldId = (name: string, { prefix }: Pick<FormView, 'prefix'> = {}): string =>
  (prefix ? `${prefix}-${name}` : name).replaceAll(/[^\w-]/g, '-')

export function textValue(form: FormView, name: string): string {
  const value = form.values[name]
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}

export function chosenValues(form: FormView, name: string): readonly string[] {
  const value = form.values[name]
  return typeof value === 'string' ? [value] : (value ?? [])
}

/** Whether something is wrong: then the title of the window says so too. */
export const hasErrors = (form: FormView): boolean => Object.values(form.errors).some((error) => error !== undefined)
