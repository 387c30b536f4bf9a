import type { Day } from '#src/platform/day.ts'

/** What cells can mean. */

/** Both ends count. A max of null has no upper end. */
export type Range = readonly [min: number, max: number]
export type OpenRange = readonly [min: number, max: number | null]
export type DayRange = { from: Day; to: Day }
/** Minutes after midnight; `to` is the first minute after. */
export type TimeRange = { from: number; to: number }

/** Codes of the registration forms: citizen, permanent resident, permits (open, post-graduation, closed, of any kind,
 * working holiday), protected person, asylum seeker, student, visitor, other, and not known. */
export const STATUSES = [
  'CIT',
  'RP',
  'PTO',
  'PTPD',
  'PTF',
  'PT',
  'PVT',
  'REF',
  'DA',
  'ETU',
  'VIS',
  'AUT',
  'INC',
] as const
export type ImmigrationStatus = (typeof STATUSES)[number]

/** `key`: ten digits in North America, else E.164, for comparing. */
export type Phone = { e164: string; key: string; extension: string | null; typed: string }

/** A level of a language on the Québec scale of 1 to 12 (0: none); null where the words say no level. */
export type Level = { range: Range | null; typed: string }

export type Availability = { times: readonly TimeRange[]; slots: readonly number[] | null; typed: string }

export type WagePeriod = 'hour' | 'week' | 'month' | 'year'
export type Wage = { min: number; max: number; per: WagePeriod; typed: string }

export type Years = { years: number; orMore: boolean }

/** Months of experience in Québec in the person's field; null where they are unknown, or outside the field. */
export type QuebecExperience = { months: OpenRange | null; outsideField: boolean; typed: string }

export type DiplomaAnswer = 'has' | 'none' | 'in-progress' | 'unknown'

/** `codes`: of the 17 regions, 01 to 17. */
export type Regions = { codes: readonly string[]; anywhere: boolean; typed: string }

export type LanguageCode = 'fr' | 'en' | 'es' | 'ar' | 'pt' | 'zh' | 'other'
