import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { z } from 'zod'
import { type Day, isDay } from '#src/platform/day.ts'
import { BadRequest } from '#src/platform/errors.ts'
import { readTimeOfDay, type TimeOfDay } from '#src/platform/time-of-day.ts'

/** What somebody typed, as it came: always text, so that a page can show it again. */
export type Typed = Record<string, string[]>
/** Field → code of what is wrong with it; the sentence is in words. One per field, the first. */
export type FieldErrors = Record<string, string>
export type FormResult<T> = { ok: true; value: T; typed: Typed } | { ok: false; errors: FieldErrors; typed: Typed }

const MAX_FORM_BYTES = 512 * 1024

/**
 * Reads a form at the door: strict (an unknown field is refused), each fault by its field, values kept.
 * Fields that may repeat (check boxes) are declared with `many()`. Throws BadRequest on a body that is no form.
 */
export async function readForm<S extends z.ZodObject>(c: Context, schema: S): Promise<FormResult<z.infer<S>>> {
  return checkTyped(await readTyped(c), schema)
}

/** The same for what was typed earlier, such as a step of a long form. */
export function checkTyped<S extends z.ZodObject>(typed: Typed, schema: S): FormResult<z.infer<S>> {
  const given: Record<string, unknown> = {}
  for (const [name, values] of Object.entries(typed)) {
    if (name.startsWith('_')) continue
    given[name] = isMany(schema.shape[name]) ? values : values.at(-1)
  }
  for (const [name, field] of Object.entries(schema.shape)) if (dateFields.has(field)) joinDate(given, name)
  const result = schema.strict().safeParse(given)
  if (result.success) return { ok: true, value: result.data as z.infer<S>, typed }
  const errors: FieldErrors = {}
  for (const issue of result.error.issues) {
    const field = issue.code === 'unrecognized_keys' ? '_form' : String(issue.path[0] ?? '_form')
    errors[field] ??= issue.code === 'unrecognized_keys' ? 'unknown-field' : codeOf(issue.message)
  }
  return { ok: false, errors, typed }
}

/** The body of a form, read once. Multipart files are read by their own door. */
export async function readTyped(c: Context): Promise<Typed> {
  const type = c.req.header('content-type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded')) throw new BadRequest(415, 'not a form')
  const body = await readBody(c)
  const typed: Typed = Object.create(null)
  for (const [name, value] of new URLSearchParams(body)) {
    typed[name] ??= []
    typed[name].push(value)
  }
  return typed
}

/** The body of a request as text. Throws BadRequest when it is too large. */
export async function readBody(c: Context): Promise<string> {
  const body = await c.req.text()
  if (body.length > MAX_FORM_BYTES) throw new BadRequest(413, 'form too large')
  return body
}

/** A hash of what was typed, so that the same key with other content is noticed. */
export const hashOf = (typed: Typed): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(typed).filter(([name]) => name !== '_key')))
    .digest('hex')

const codeOf = (message: string) => (/^[a-z][a-z0-9-]*$/.test(message) ? message : 'invalid')

const manyFields = new WeakSet<object>()
const isMany = (field: unknown) => typeof field === 'object' && field !== null && manyFields.has(field)

/** A field that may come several times. Absent means none. */
export function many<T extends z.ZodType>(item: T) {
  const field = z.array(item).max(1000, 'too-many').default([])
  manyFields.add(field)
  return field
}

const dateFields = new WeakSet<object>()

/** Puts the three boxes of a date together: `heldOn-day`, `-month` and `-year` become `heldOn`, 'yyyy-mm-dd'. */
function joinDate(given: Record<string, unknown>, name: string): void {
  const [year = '', month = '', date = ''] = ['year', 'month', 'day'].map((part) => {
    const typed = given[`${name}-${part}`]
    delete given[`${name}-${part}`]
    return typeof typed === 'string' ? typed.normalize('NFKC').trim() : ''
  })
  given[name] = year || month || date ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : ''
}

/** Marks a field that is typed in the three boxes of a date: it gets 'yyyy-mm-dd', '00' where a box is empty, or ''. */
export function inThreeBoxes<T extends z.ZodType>(field: T): T {
  dateFields.add(field)
  return field
}

/** A date typed in three boxes, day, month and year. Codes: required, date-invalid. */
export function dateField() {
  const field = z
    .string('required')
    .refine((text) => text.length > 0, 'required')
    .refine(isDay, 'date-invalid')
    .transform((text) => text as Day)
  dateFields.add(field)
  return field
}

/** The same, or null where the three boxes are empty. */
export function optionalDateField() {
  const field = z
    .string()
    .transform((text) => text || null)
    .refine((text) => text === null || isDay(text), 'date-invalid')
    .transform((text) => text as Day | null)
  dateFields.add(field)
  return field
}

/** What the boxes of a date show for a day that is known. */
export const dateBoxes = (name: string, day: Day | null): Record<string, string> => ({
  [`${name}-day`]: day ? String(Number(day.slice(8))) : '',
  [`${name}-month`]: day ? String(Number(day.slice(5, 7))) : '',
  [`${name}-year`]: day?.slice(0, 4) ?? '',
})

/** The same, or null where it is empty. */
export const optionalTimeField = z
  .string()
  .optional()
  .transform((text) => text?.trim() || null)
  .refine((text) => text === null || readTimeOfDay(text) !== null, 'time-invalid')
  .transform((text) => (text === null ? null : (readTimeOfDay(text) as TimeOfDay)))

// What text from people goes through, everywhere: composed (NFC), no invisible or direction-changing characters,
// no control characters, spaces folded. Trust goals B7 to B18.
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that we refuse
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

export const oneLine = (text: string): string =>
  text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()

const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' })
const lengthOf = (text: string) => (text.length > 20_000 ? text.length : [...graphemes.segment(text)].length)
const readable = (text: string) => !/\p{Cs}/u.test(text) && !CONTROL.test(text) && !/\p{M}{4}/u.test(text)

/** Text on one line, of at most `max` characters as people count them. Codes: required, too-long, unreadable-text. */
export const lineField = (max: number) =>
  z
    .string('required')
    .refine(readable, 'unreadable-text')
    .transform(oneLine)
    .refine((text) => lengthOf(text) <= max, 'too-long')

export const requiredLine = (max: number) => lineField(max).refine((text) => text.length > 0, 'required')

/** Absent or empty is null. */
export const optionalLine = (max: number) =>
  lineField(max)
    .optional()
    .transform((text) => text || null)

/** Text of several lines. */
export const textField = (max: number) =>
  z
    .string('required')
    .refine(readable, 'unreadable-text')
    .transform((text) => text.normalize('NFC').replace(INVISIBLE, '').replace(/\r\n?/g, '\n').trim())
    .refine((text) => lengthOf(text) <= max, 'too-long')

/** One address, of the plain kind: no quotes, no list (a mail library would write to both). Kept as typed, trimmed. */
export const emailField = z
  .string('required')
  .transform(oneLine)
  .refine((text) => text.length > 0, 'required')
  .refine(
    (text) =>
      text.length <= 254 && /^[^\s@"(),:;<>[\]\\]{1,64}@[^\s@"(),:;<>[\]\\]+\.[^\s@"(),:;<>[\]\\.]{2,}$/u.test(text),
    'email-invalid',
  )

/** A check box: present or not. */
export const tick = z
  .string()
  .optional()
  .transform((value) => value !== undefined)

/** A whole number written in digits, with spaces allowed. Codes: required, number-invalid, number-out-of-range. */
export const wholeNumber = (min: number, max: number) =>
  z
    .string('required')
    .transform((text) => text.replace(/[\s\u00a0\u202f]/g, ''))
    .refine((text) => text.length > 0, 'required')
    .refine((text) => /^-?\d{1,9}$/.test(text), 'number-invalid')
    .transform(Number)
    .refine((value) => value >= min && value <= max, 'number-out-of-range')

export const optionalWholeNumber = (min: number, max: number) =>
  z
    .string()
    .optional()
    .transform((text) => text?.replace(/[\s\u00a0\u202f]/g, '') || null)
    .refine((text) => text === null || /^-?\d{1,9}$/.test(text), 'number-invalid')
    .transform((text) => (text === null ? null : Number(text)))
    .refine((value) => value === null || (value >= min && value <= max), 'number-out-of-range')

/** The row version that the form was opened with. */
export const rowVersion = wholeNumber(1, 1_000_000_000)
