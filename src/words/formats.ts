import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { Day } from '#src/platform/day.ts'
import { type Language, LOCALES } from '#src/words/language.ts'
import { wordsFor } from '#src/words/words.ts'

const NO_BREAK = '\u00a0'

/** 'long': 9 mars 2027. 'weekday': mardi 9 mars 2027. 'short': 9 mars. 'weekdayShort': mardi 9 mars. */
export type DayStyle = 'long' | 'weekday' | 'short' | 'weekdayShort'

const DAY_STYLES: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  long: { year: 'numeric', month: 'long', day: 'numeric' },
  weekday: { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' },
  short: { month: 'long', day: 'numeric' },
  weekdayShort: { month: 'long', day: 'numeric', weekday: 'long' },
}

/** A calendar day in words. French writes the first of the month « 1er ». */
export function formatDay(day: Day, language: Language, style: DayStyle = 'long'): string {
  return dateIn(new Date(`${day}T00:00:00Z`), 'UTC', language, style)
}

/** The day of an instant in a time zone (an IANA name such as 'America/Toronto'). */
export function formatDayOf(instant: Date, zone: string, language: Language, style: DayStyle = 'long'): string {
  return dateIn(instant, zone, language, style)
}

function dateIn(instant: Date, zone: string, language: Language, style: DayStyle): string {
  const text = new Intl.DateTimeFormat(LOCALES[language], { ...DAY_STYLES[style], timeZone: zone }).format(instant)
  return language === 'fr' ? text.replace(/(?<!\d)1(?= \p{L})/u, '1er') : text
}

/** The hour on the clocks of a zone: « 14 h 30 », « 9 h » on the hour; 2:30 p.m. */
export function formatTime(instant: Date, zone: string, language: Language): string {
  const options = { hour: 'numeric', minute: '2-digit', timeZone: zone } as const
  if (language === 'en') return new Intl.DateTimeFormat('en-CA', options).format(instant).replaceAll(/\s/g, NO_BREAK)
  const parts = new Intl.DateTimeFormat('fr-CA', { ...options, hourCycle: 'h23' }).formatToParts(instant)
  const [hour, minute] = (['hour', 'minute'] as const).map((type) => parts.find((part) => part.type === type)?.value)
  return [String(Number(hour)), 'h', ...(minute === '00' ? [] : [minute])].join(NO_BREAK)
}

/** An hour without its minutes: « 9 h », 9 a.m. */
export function formatHour(instant: Date, zone: string, language: Language): string {
  const options = { hour: 'numeric', timeZone: zone } as const
  const locale = LOCALES[language]
  const cycle = language === 'fr' ? ({ hourCycle: 'h23' } as const) : {}
  const parts = new Intl.DateTimeFormat(locale, { ...options, ...cycle }).formatToParts(instant)
  return parts
    .map(({ type, value }) => (type === 'hour' ? String(Number(value)) : value))
    .join('')
    .replaceAll(/\s/g, NO_BREAK)
}

/** Both ends of a span: « 9 h à 9 h 15 », 9:00 a.m. to 9:15 a.m. */
export function formatTimeRange(span: { startsAt: Date; endsAt: Date }, zone: string, language: Language): string {
  const t = wordsFor(language)
  const [from, to] = [formatTime(span.startsAt, zone, language), formatTime(span.endsAt, zone, language)]
  return t.format(t.ui.until, { from, to })
}

/** The name of a zone and its offset at that instant: « heure de Québec (UTC−5) ». */
export function formatZone(instant: Date, zone: string, language: Language): string {
  const offset = namePart(instant, zone, 'en-CA', 'shortOffset').replace('GMT', 'UTC').replace('-', '−')
  return `${zoneName(instant, zone, language)} (${offset})`
}

function zoneName(instant: Date, zone: string, language: Language): string {
  if (zone === 'America/Toronto' || zone === 'America/Montreal') return wordsFor(language).ui.quebecTime
  return namePart(instant, zone, LOCALES[language], 'longGeneric')
}

function namePart(instant: Date, zone: string, locale: string, timeZoneName: 'shortOffset' | 'longGeneric'): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName }).formatToParts(instant)
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone
}

/** An instant for a person who may be elsewhere: « mardi 9 mars 2027, 14 h 30, heure de Québec (UTC−5) ». */
export function formatDateTime(instant: Date, zone: string, language: Language): string {
  const t = wordsFor(language)
  const day = formatDayOf(instant, zone, language, 'weekday')
  const time = formatTime(instant, zone, language)
  return t.format(t.ui.timeInZone, {
    time: t.format(t.ui.dayAndTime, { day, time }),
    zone: formatZone(instant, zone, language),
  })
}

export function formatNumber(number: number, language: Language, decimals = 0): string {
  return new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(number)
}

/** Canadian dollars, without cents where there are none: « 82 000 $ », « 24,50 $ ». */
export function formatMoney(dollars: number, language: Language): string {
  const options = { style: 'currency', currency: 'CAD', currencyDisplay: 'narrowSymbol' } as const
  return new Intl.NumberFormat(LOCALES[language], { ...options, trailingZeroDisplay: 'stripIfInteger' }).format(dollars)
}

/** A share of one: 0.618 is « 61,8 % ». */
export function formatPercent(share: number, language: Language, decimals = 1): string {
  const options = { style: 'percent', maximumFractionDigits: decimals } as const
  return new Intl.NumberFormat(LOCALES[language], options).format(share)
}

/** « Montréal, Laval et Longueuil ». */
export function formatList(items: readonly string[], language: Language, join: 'and' | 'or' = 'and'): string {
  const type = join === 'and' ? 'conjunction' : 'disjunction'
  return new Intl.ListFormat(LOCALES[language], { type }).format(items)
}

/** A number in E.164 (+14505550148) as people here write it: 450 555-0148. Other texts come back as they are. */
export function formatPhone(phone: string): string {
  const number = parsePhoneNumberFromString(phone)
  if (!number) return phone
  const [, area, exchange, line] = /^(\d{3})(\d{3})(\d{4})$/.exec(number.nationalNumber) ?? []
  const home = number.countryCallingCode === '1' && area
  return home ? `${area}${NO_BREAK}${exchange}-${line}` : number.formatInternational().replaceAll(' ', NO_BREAK)
}

/** An address on one line or more, its postal code kept whole. */
export const formatAddress = (address: string): string =>
  address.replace(/\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b/g, formatPostalCode)

/** H2X1Y4 as H2X 1Y4. Other texts come back as they are. */
export function formatPostalCode(code: string): string {
  return code.replace(/^([A-Z]\d[A-Z]) ?(\d[A-Z]\d)$/i, (_, area: string, place: string) => {
    return `${area}${NO_BREAK}${place}`.toUpperCase()
  })
}

/** A month, '2019-09': septembre 2019. */
export function formatMonth(month: string, language: Language): string {
  const options = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(LOCALES[language], options).format(new Date(`${month}-01T00:00:00Z`))
}
