import type { Child } from 'hono/jsx'
import type { Words } from '#src/words/words.ts'

/** What a form that changes something carries: against forged requests, and against being counted twice. */
export type FormTokens = { csrf: string /** Makes the idempotency key of one form. */; newKey: () => string }

type FormProps = {
  action: string
  tokens: FormTokens
  children: Child
  /** For files. */
  multipart?: boolean | undefined
  class?: string | undefined
  /** The name of the form, when the page has several. */
  label?: string | undefined
  labelledBy?: string | undefined
}

/** A form that changes something: POST, checked by the server alone, safe to send twice. */
export function Form({ action, tokens, children, multipart, label, labelledBy, class: className }: FormProps) {
  return (
    <form
      method="post"
      action={action}
      class={className}
      enctype={multipart ? 'multipart/form-data' : undefined}
      aria-label={label}
      aria-labelledby={labelledBy}
      novalidate
    >
      <input type="hidden" name="_csrf" value={tokens.csrf} />
      <input type="hidden" name="_key" value={tokens.newKey()} />
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
}

/** The id of a field, for its label, its hint and the link of the error summary. */
export const fieldId = (name: string): string => name.replaceAll(/[^\w-]/g, '-')

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
