import type { Dossier, EmployerRecord, JobRecord, Ref, TableRecord } from '#src/engines/intake/types.ts'
import { employerKey, memberEmailKey, nextReference } from '#src/modules/employers/rules.ts'
import {
  BLANK_EMPLOYER,
  BLANK_EVENT_EMPLOYER,
  BLANK_JOB,
  BLANK_MEMBER,
  BLANK_TABLE,
  incomingEmployer,
  incomingEventEmployer,
  incomingJob,
  incomingMember,
  incomingTable,
} from '#src/modules/imports/rules/incoming-firms.ts'
import { partKey } from '#src/modules/imports/rules/keys.ts'
import { mergePart } from '#src/modules/imports/rules/merge.ts'
import {
  bareRow,
  cellsOf,
  type PlanContext,
  placeKey,
  refusal,
  takenRow,
  tooLong,
  warningsOf,
} from '#src/modules/imports/rules/row-plan.ts'
import type { Fields, Known, Named, PartName, PartPlan, RowAnswer, RowPlan } from '#src/modules/imports/types.ts'
import { folded } from '#src/platform/text.ts'

/** The firms of the files, found by their names. Two rows that name the same firm are one: the first counts. */
export function planEmployers({ employers }: Dossier, context: PlanContext): RowPlan[] {
  const taken = new Map<string, EmployerRecord>()
  return employers.taken.map((record) => {
    const names = [record.legalName, record.usualName ?? ''].map(employerKey)
    const id = names.map((name) => context.known.employers.get(name)).find((found) => found !== undefined) ?? null
    const same = id ?? names[0] ?? ''
    const earlier = taken.get(same)
    const row = rowOf('employer', record, record.usualName ?? record.legalName)
    if (earlier) {
      const { file, line } = earlier.place
      const reasons = [{ type: 'duplicate' as const, because: 'same-name' as const, file, line }]
      return bareRow({ ...row, reasons, refs: { employer: employerRow(earlier.place.rank) } }, 'merge')
    }
    taken.set(same, record)
    const faults = tooLong(incomingEmployer(record, context.hasEvent))
    if (faults.length > 0) return bareRow({ ...row, reasons: faults }, 'refuse')
    const answer = context.answers.get(placeKey('employer', record.place)) ?? null
    return takenRow({ ...row, answer }, employerParts(record, { id, answer, context }))
  })
}

/** Names the row of a firm, or a firm that is here already, for the rows that rest on it. */
export const employerRow = (ref: Ref): string => `employer ${ref}`

/** People and firms of the files, by the key of their row. */
type Names = ReadonlyMap<string, Named>

type Asked = { id: string | null; answer: RowAnswer | null; context: PlanContext }

function employerParts(record: EmployerRecord, { id, answer, context }: Asked): PartPlan[] {
  const { known, hasEvent } = context
  const part = (name: PartName, key: string | null, said: Fields, blank: Fields) =>
    mergePart({ ...standing(known, name, key), incoming: said, blank, answer })
  const member = incomingMember(record)
  return [
    part('employer', id && partKey('employer', id), incomingEmployer(record, hasEvent), BLANK_EMPLOYER),
    ...(hasEvent
      ? [
          part(
            'event-employer',
            id && partKey('event-employer', id),
            incomingEventEmployer(record),
            BLANK_EVENT_EMPLOYER,
          ),
        ]
      : []),
    ...(member ? [part('member', memberKey(known, id, member), member, BLANK_MEMBER)] : []),
  ]
}

const standing = (known: Known, part: PartName, key: string | null) => ({
  part,
  key,
  existing: key === null ? undefined : known.parts.get(key),
  byHand: key === null ? undefined : known.byHand.get(key),
})

/** Somebody of the firm: by e-mail, else by name. */
function memberKey(known: Known, employerId: string | null, said: Fields): string | null {
  const email = memberEmailKey(typeof said.email === 'string' ? said.email : null)
  const name = folded(String(said.name))
  const people = (employerId === null ? [] : (known.members.get(employerId) ?? [])).map((key) => ({
    key,
    fields: known.parts.get(key)?.fields ?? {},
  }))
  const byEmail = people.find(({ fields }) => email !== null && memberEmailKey(fields.email as string | null) === email)
  const byName = people.find(
    ({ fields }) => folded(String(fields.name)) === name && (email === null || fields.email === null),
  )
  return byEmail?.key ?? byName?.key ?? null
}

/** Tables need a day to stand on. `saidAway`: the cells of a row that tell when nobody is there. */
export function planTables(
  { tables }: Dossier,
  context: PlanContext,
  { named, saidAway }: { named: Names; saidAway: (record: TableRecord) => string },
): RowPlan[] {
  const numbers = new Set<number>()
  const coming = new Set<string>()
  return tables.taken.map((record) => {
    const row = rowOf('table', record, String(record.number))
    if (!context.hasEvent) return bareRow({ ...row, reasons: [refusal('no-event')] }, 'refuse')
    const employer = named.get(employerRow(record.employer))
    if (!employer?.isTaken) return bareRow({ ...row, reasons: [refusal('employer-unknown')] }, 'refuse')
    if (numbers.has(record.number)) return bareRow(row, 'repeat')
    numbers.add(record.number)
    const answer = context.answers.get(placeKey('table', record.place)) ?? null
    const found = standing(context.known, 'table', partKey('table', record.number))
    const part = mergePart({ ...found, incoming: incomingTable(record, saidAway(record)), blank: BLANK_TABLE, answer })
    const parts = [part, ...comingPart(employer, coming, context)]
    return takenRow({ ...row, answer, refs: { employer: employer.key } }, parts)
  })
}

/** A firm that is here and not yet at the day comes with its first table. */
function comingPart({ key, id }: Named, coming: Set<string>, { known }: PlanContext): PartPlan[] {
  if (id === null || key !== employerRow(id) || coming.has(id)) return []
  coming.add(id)
  const found = standing(known, 'event-employer', partKey('event-employer', id))
  if (found.existing) return []
  return [mergePart({ ...found, incoming: {}, blank: BLANK_EVENT_EMPLOYER, answer: null })]
}

/** The jobs of the files, each under its firm. */
export function planJobs({ jobs }: Dossier, context: PlanContext, named: Names): RowPlan[] {
  const used = new Map<string, Set<string>>()
  return jobs.taken.map((record) => {
    const row = rowOf('job', record, record.title)
    const employer = named.get(employerRow(record.employer))
    if (!employer?.isTaken) return bareRow({ ...row, reasons: [refusal('employer-unknown')] }, 'refuse')
    const taken = used.get(employer.key) ?? new Set()
    used.set(employer.key, taken)
    const { key, reference } = placeOf(record, jobsOf(context.known, employer.id), taken)
    taken.add(reference)
    const incoming = incomingJob(record, reference)
    const faults = tooLong(incoming)
    if (faults.length > 0) return bareRow({ ...row, reasons: faults }, 'refuse')
    const answer = context.answers.get(placeKey('job', record.place)) ?? null
    const part = mergePart({ ...standing(context.known, 'job', key), incoming, blank: BLANK_JOB, answer })
    return takenRow({ ...row, answer, refs: { employer: employer.key } }, [part])
  })
}

const jobsOf = (known: Known, employerId: string | null) =>
  (employerId === null ? [] : (known.jobs.get(employerId) ?? [])).map((key) => ({
    key,
    fields: known.parts.get(key)?.fields ?? {},
  }))

/** A job is found again by its reference, else by its title; a new one without a reference gets the next number. */
function placeOf(
  record: JobRecord,
  known: readonly { key: string; fields: Fields }[],
  taken: ReadonlySet<string>,
): { key: string | null; reference: string } {
  const free = known.filter(({ fields }) => !taken.has(String(fields.reference)))
  const title = folded(record.title)
  const isOurs = record.reference !== null && !taken.has(record.reference)
  const found = isOurs
    ? free.find(({ fields }) => fields.reference === record.reference)
    : free.find(({ fields }) => folded(String(fields.title)) === title)
  if (found) return { key: found.key, reference: String(found.fields.reference) }
  const all = [...known.map(({ fields }) => String(fields.reference)), ...taken]
  return { key: null, reference: isOurs ? String(record.reference) : nextReference(all) }
}

const rowOf = (
  kind: 'employer' | 'table' | 'job',
  record: EmployerRecord | TableRecord | JobRecord,
  label: string,
) => ({
  kind,
  place: record.place,
  cells: cellsOf(record),
  label,
  key: `${kind} ${record.place.rank}`,
  reasons: warningsOf(record.warnings),
})
