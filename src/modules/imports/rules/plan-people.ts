import type { CandidateRecord, Dossier, Ref } from '#src/engines/intake/types.ts'
import { BLANK_PROFILE, emailKey, fullName } from '#src/modules/candidates/rules.ts'
import {
  BLANK_CONTACT,
  BLANK_ELIGIBILITY,
  BLANK_REGISTRATION,
  type IncomingPerson,
  incomingPerson,
  unclearStatus,
} from '#src/modules/imports/rules/incoming-people.ts'
import { partKey, personKey } from '#src/modules/imports/rules/keys.ts'
import { mergePart } from '#src/modules/imports/rules/merge.ts'
import {
  bareRow,
  cellsOf,
  type PlanContext,
  placeKey,
  rowsIn,
  takenRow,
  tooLong,
  warningsOf,
} from '#src/modules/imports/rules/row-plan.ts'
import type { Fields, PartName, PartPlan, RowAnswer, RowPlan, RowReason } from '#src/modules/imports/types.ts'

/** The people of the files: new ones, those who are here already, and those who are here twice. */
export function planPeople(dossier: Dossier, context: PlanContext): RowPlan[] {
  /** Whom a row has taken, by id. */
  const taken = new Map<string, CandidateRecord>()
  const total = rowsIn(dossier)
  return dossier.candidates.taken.map((record, place) => {
    context.tell({ stage: 'compared', done: place + 1, total })
    return planPerson(record, taken, context)
  })
}

function planPerson(record: CandidateRecord, taken: Map<string, CandidateRecord>, context: PlanContext): RowPlan {
  const answer = context.answers.get(placeKey('candidate', record.place)) ?? null
  const incoming = incomingPerson(record)
  const row = { ...rowOf(record), reasons: warningsOf(record.warnings) }
  const faults = tooLong(incoming.contact)
  if (faults.length > 0) return bareRow({ ...row, reasons: faults }, 'refuse')

  const found = findPerson(record, incoming.contact, { answer, context })
  const earlier = found && taken.get(found.id)
  if (earlier) {
    const reasons = [duplicateOf(earlier, found.by)]
    return bareRow({ ...row, reasons, refs: { candidate: keyOf(earlier) } }, 'merge')
  }
  if (found) taken.set(found.id, record)
  const parts = partsOf(record, incoming, { found, answer, context })
  const reasons = found?.by === 'name-and-phone' ? [FOUND, ...row.reasons] : row.reasons
  const consent = { given: record.submittedAt, said: record.said.consent }
  return takenRow({ ...row, reasons, consent, answer }, parts)
}

const FOUND: RowReason = { type: 'found', because: 'same-name-and-phone' }

export const keyOf = ({ place }: Pick<CandidateRecord, 'place'>): string => candidateRow(place.rank)

/** Names the row of a person, or somebody who is here already, for the rows that rest on it. */
export const candidateRow = (ref: Ref): string => `candidate ${ref}`

const rowOf = (record: CandidateRecord) => ({
  kind: 'candidate' as const,
  place: record.place,
  cells: cellsOf(record),
  label: `${fullName({ givenNames: record.givenName, familyNames: record.familyName ?? '' })} · ${record.email}`,
  key: keyOf(record),
})

const duplicateOf = ({ place }: CandidateRecord, by: 'email' | 'name-and-phone'): RowReason => ({
  type: 'duplicate',
  because: by === 'email' ? 'same-email' : 'same-name-and-phone',
  file: place.file,
  line: place.line,
})

type Found = { id: string; by: 'email' | 'name-and-phone' } | null
type Asked = { answer: RowAnswer | null; context: PlanContext }

/** By e-mail, else by name and telephone, unless somebody said that they are two people. */
function findPerson(record: CandidateRecord, contact: Fields, { answer, context }: Asked): Found {
  const { byEmail, byNameAndPhone } = context.known.people
  const byAddress = byEmail.get(emailKey(record.email))
  if (byAddress) return { id: byAddress, by: 'email' }
  const names = { givenNames: record.givenName, familyNames: record.familyName ?? '' }
  const key = personKey(names, typeof contact.phone === 'string' ? contact.phone : null)
  const alike = key === null || answer === 'separate' ? undefined : byNameAndPhone.get(key)
  return alike ? { id: alike, by: 'name-and-phone' } : null
}

function partsOf(
  record: CandidateRecord,
  incoming: IncomingPerson,
  { found, answer, context }: Asked & { found: Found },
): PartPlan[] {
  const id = found?.id ?? null
  const part = (name: PartName, said: Fields, blank: Fields) => {
    const key = id && partKey(name, id)
    const existing = key ? context.known.parts.get(key) : undefined
    const corrected = key ? context.known.byHand.get(key) : undefined
    // Another address of somebody found by name and telephone is not taken over without asking.
    const byHand = found?.by === 'name-and-phone' && name === 'contact' ? 'all' : corrected
    return mergePart({ part: name, key, existing, incoming: said, blank, byHand, answer })
  }
  return [
    part('contact', incoming.contact, BLANK_CONTACT),
    part('eligibility', incoming.eligibility, { ...BLANK_ELIGIBILITY, ...unclearStatus(record) }),
    part('profile', incoming.profile, BLANK_PROFILE),
    ...(context.hasEvent ? [part('registration', incoming.registration, BLANK_REGISTRATION)] : []),
  ]
}
