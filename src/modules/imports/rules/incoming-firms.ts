import type { EmployerRecord, JobRecord, TableRecord, WishRecord } from '#src/engines/intake/types.ts'
import type { Wage } from '#src/engines/intake/value-types.ts'
import { rankOfStars } from '#src/modules/events/rules/statements.ts'
import { levelOf, phoneText } from '#src/modules/imports/rules/incoming-people.ts'
import { given, together } from '#src/modules/imports/rules/merge.ts'
import type { Fields } from '#src/modules/imports/types.ts'

// What rows say of firms, tables, jobs and wishes, as they are kept. A blank cell is not there.

/** Remarks of a file that comes with a day are about that day. */
export const incomingEmployer = (record: EmployerRecord, hasEvent: boolean): Fields =>
  given({
    name: record.legalName,
    usualName: record.usualName,
    sector: record.sector,
    city: record.city,
    sizeSaid: record.employees === null ? null : String(record.employees),
    remarks: hasEvent ? null : record.remarks,
  })

export const incomingEventEmployer = (record: EmployerRecord): Fields =>
  given({ state: record.standing, decisionMakerPresent: record.decisionMaker, remarks: record.remarks })

/** The contact of the firm, or null where nobody is named and no way to reach them is said. */
export function incomingMember({ contact }: EmployerRecord): Fields | null {
  const { name, role, email, phone } = contact
  const known = name ?? email ?? phone?.typed
  return known ? given({ name: known, title: role, email, phone: phoneText(phone), isContact: true }) : null
}

/** `saidAway`: the cells that tell when nobody is there. */
export const incomingTable = (record: TableRecord, saidAway: string): Fields => ({
  number: record.number,
  ...given({ recruiters: record.recruiters, languages: record.languages }),
  ...together(record.absentSlots !== null, { away: record.absentSlots ?? [], awaySaid: saidAway || null }),
})

const PER_YEAR = { hour: null, week: 52, month: 12, year: 1 } as const
const MOST = 99_999_999

/** A wage by the week or the month is kept by the year. */
function wageOf(wage: Wage | null): Fields {
  if (!wage) return {}
  const times = PER_YEAR[wage.per] ?? 1
  const [min, max] = [wage.min * times, wage.max * times].map((amount) => Math.round(amount * 100) / 100)
  if (min === undefined || max === undefined || max > MOST || min > max) return {}
  return { wageMin: min, wageMax: max, wagePer: wage.per === 'hour' ? 'hour' : 'year' }
}

export const incomingJob = (record: JobRecord, reference: string): Fields => ({
  reference,
  ...given({
    title: record.title,
    essentialSkills: record.essentialSkills,
    assetSkills: record.assetSkills,
    otherLanguage: record.otherLanguage,
    schedule: record.schedule,
    region: record.regions.codes[0] ?? null,
    professionalOrder: record.regulated.order,
    openings: Math.min(999, Math.max(1, record.openings)),
    conditions: record.conditions,
  }),
  ...together(record.code.state !== 'absent', {
    cnpCode: record.code.state === 'known' ? record.code.code : null,
    cnpSaid: record.code.state === 'known' ? null : record.code.typed,
  }),
  ...levelOf('frenchSpoken', record.frenchSpoken),
  ...levelOf('frenchWritten', record.frenchWritten),
  ...wageOf(record.wage),
})

/** A choice from 1 (first) to 9; stars from 3 (strongest) to 1 become ranks. */
export function incomingWish(record: WishRecord): Fields {
  const rank =
    record.rating === null ? null : record.kind === 'employer-stars' ? rankOfStars(record.rating) : record.rating
  return given({
    rank: rank !== null && rank >= 1 && rank <= 9 ? rank : null,
    comment: record.remarks,
    wishedOn: record.madeOn?.from,
  })
}

export const BLANK_EMPLOYER: Fields = {
  name: '',
  usualName: null,
  sector: null,
  city: null,
  sizeSaid: null,
  remarks: null,
}
export const BLANK_EVENT_EMPLOYER: Fields = { state: 'to-confirm', decisionMakerPresent: null, remarks: null }
export const BLANK_MEMBER: Fields = {
  name: '',
  title: null,
  email: null,
  phone: null,
  isContact: true,
  language: 'fr',
}
export const BLANK_TABLE: Fields = {
  employerId: null,
  number: 0,
  recruiters: [],
  languages: ['fr'],
  away: [],
  awaySaid: null,
  maxMeetings: null,
}
export const BLANK_JOB: Fields = {
  reference: '',
  title: '',
  cnpCode: null,
  cnpSaid: null,
  essentialSkills: [],
  assetSkills: [],
  frenchSpokenMin: null,
  frenchSpokenMax: null,
  frenchWrittenMin: null,
  frenchWrittenMax: null,
  otherLanguage: null,
  schedule: null,
  wageMin: null,
  wageMax: null,
  wagePer: null,
  region: null,
  professionalOrder: null,
  openings: 1,
  conditions: null,
}
export const BLANK_WISH: Fields = { rank: null, comment: null, wishedOn: null }
