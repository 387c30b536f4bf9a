import { z } from 'zod'
import { addDays, addMonths, type Day, isDay } from '#src/platform/day.ts'
import { inThreeBoxes, oneLine, textField } from '#src/platform/form.ts'
import { readPhone } from '#src/platform/phone.ts'

/** Text of several lines; absent or empty is null. */
export const optionalText = (max: number) =>
  textField(max)
    .optional()
    .transform((text) => text || null)

/** A telephone number in E.164, or null where it is empty. Code: phone-invalid. */
export const optionalPhone = z
  .string()
  .optional()
  .transform((text) => oneLine(text ?? '') || null)
  .refine((text) => text === null || readPhone(text) !== null, 'phone-invalid')
  .transform((text) => (text === null ? null : readPhone(text)))

/** An address of the web that begins with https, or null. Nothing is fetched. Code: link-invalid. */
export const optionalLink = z
  .string()
  .optional()
  .transform((text) => oneLine(text ?? '') || null)
  .refine((text) => text === null || isLink(text), 'link-invalid')

function isLink(text: string): boolean {
  try {
    return text.length <= 500 && new URL(text).protocol === 'https:' && !/["<>\s]/.test(text)
  } catch {
    return false
  }
}

/** An amount as people write it, « 1 234,50 » or 1234.50, or null. Codes: number-invalid, number-out-of-range. */
export const optionalAmount = (min: number, max: number) =>
  z
    .string()
    .optional()
    .transform((text) => plainNumber(text ?? '') || null)
    .refine((text) => text === null || /^\d{1,9}(\.\d{1,2})?$/.test(text), 'number-invalid')
    .transform((text) => (text === null ? null : Number(text)))
    .refine((value) => value === null || (value >= min && value <= max), 'number-out-of-range')

/** Without spaces and dollars, with a decimal point. A comma before three digits parts thousands, as in English. */
function plainNumber(text: string): string {
  const bare = text.normalize('NFKC').replace(/[\s$]/g, '')
  return /^\d{1,3}(,\d{3})+(\.\d*)?$/.test(bare) ? bare.replaceAll(',', '') : bare.replace(',', '.')
}

/** What the box of an amount shows: the decimal sign of the language, and nothing between thousands. */
export const amountBox = (value: number | null | undefined, language: 'fr' | 'en'): string =>
  value === null || value === undefined ? '' : String(value).replace('.', language === 'fr' ? ',' : '.')

/** Several things, one per line; blank lines and repeats go. Codes: too-long, too-many. */
export const linesField = (most: number, max = 120) =>
  textField(most * (max + 1))
    .transform((text) => [...new Set(text.split('\n').map(oneLine).filter(Boolean))])
    .refine((lines) => lines.every((line) => line.length <= max), 'too-long')
    .refine((lines) => lines.length <= most, 'too-many')

/** One of the values, or null where the empty one is chosen. Code: choice-invalid. */
export const optionalChoice = <const T extends string>(values: readonly T[]) =>
  z
    .string()
    .optional()
    .transform((text) => text || null)
    .refine((text) => text === null || (values as readonly string[]).includes(text), 'choice-invalid')
    .transform((text) => text as T | null)

/** 'yes', 'no', or null where neither is chosen. */
export const optionalYesNo = optionalChoice(['yes', 'no']).transform((text) => (text === null ? null : text === 'yes'))

export type DayRange = { from: Day; to: Day }

/**
 * A date of which the day, or the day and the month, may be unknown: all of the month, or of the year; null where the
 * three boxes are empty. Code: date-invalid.
 */
export const looseDateField = () =>
  inThreeBoxes(
    z
      .string()
      .refine((text) => text === '' || rangeOf(text) !== null, 'date-invalid')
      .transform((text) => (text === '' ? null : rangeOf(text))),
  )

function rangeOf(text: string): DayRange | null {
  if (isDay(text)) return { from: text, to: text }
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  const first = `${year}-${month === '00' ? '01' : month}-01`
  if (date !== '00' || !isDay(first)) return null
  return { from: first, to: addDays(addMonths(first, month === '00' ? 12 : 1), -1) }
}

/** What the boxes show of an interval that such a field gave; nothing where it is another interval. */
export function looseDateBoxes(name: string, range: DayRange | null): Record<string, string> {
  const [year = '', month = '', date = ''] = range?.from.split('-') ?? []
  const known =
    range === null || range.from === range.to
      ? [date, month, year]
      : [`${year}-${month}-00`, `${year}-00-00`]
          .map((text) => ({ text, read: rangeOf(text) }))
          .filter(({ read }) => read?.from === range.from && read.to === range.to)
          .map(({ text }) => ['', text.slice(5, 7).replace('00', ''), year])[0]
  const [shownDate = '', shownMonth = '', shownYear = ''] = known ?? []
  const plain = (part: string) => part.replace(/^0/, '')
  return {
    [`${name}-day`]: plain(shownDate),
    [`${name}-month`]: plain(shownMonth),
    [`${name}-year`]: shownYear,
  }
}

/** A postal code: of Canada without its space and in capitals; a foreign one as typed; null where it is empty. */
export const optionalPostalCode = z
  .string()
  .optional()
  .transform((text) => oneLine(text ?? '').normalize('NFKC') || null)
  .refine((text) => text === null || (text.length <= 12 && /^[\p{L}\p{N} -]+$/u.test(text)), 'postal-code-invalid')
  .transform((text) => {
    const canadian = text && /^([A-Z]\d[A-Z])[ -]?(\d[A-Z]\d)?$/i.exec(text)
    return canadian ? `${canadian[1]}${canadian[2] ?? ''}`.toUpperCase() : text
  })
