import type { Dossier, WishRecord } from '#src/engines/intake/types.ts'
import { BLANK_WISH, incomingWish } from '#src/modules/imports/rules/incoming-firms.ts'
import { partKey } from '#src/modules/imports/rules/keys.ts'
import { mergePart } from '#src/modules/imports/rules/merge.ts'
import { employerRow } from '#src/modules/imports/rules/plan-firms.ts'
import { candidateRow } from '#src/modules/imports/rules/plan-people.ts'
import {
  bareRow,
  cellsOf,
  type PlanContext,
  placeKey,
  refusal,
  takenRow,
  warningsOf,
} from '#src/modules/imports/rules/row-plan.ts'
import type { Named, RowPlan } from '#src/modules/imports/types.ts'

/** `named`: people and firms by the key of their row. `coming`: firms that a table of the files brings to the day. */
type Around = { named: ReadonlyMap<string, Named>; coming: ReadonlySet<string> }

/** Wishes and forbidden pairs need a day, a person registered to it and a firm that comes. */
export function planWishes({ wishes }: Dossier, context: PlanContext, { named, coming }: Around): RowPlan[] {
  const seen = new Set<string>()
  return wishes.taken.map((record) => {
    const candidate = named.get(candidateRow(record.candidate))
    const employer = named.get(employerRow(record.employer))
    const row = rowOf(record, `${candidate?.label ?? ''} → ${employer?.label ?? ''}`)
    if (!context.hasEvent) return bareRow({ ...row, reasons: [refusal('no-event')] }, 'refuse')
    if (!candidate?.isTaken) return bareRow({ ...row, reasons: [refusal('candidate-refused')] }, 'refuse')
    if (!employer?.isTaken) return bareRow({ ...row, reasons: [refusal('employer-unknown')] }, 'refuse')
    if (isHereOnly(candidate, candidateRow) && !isThere(context, 'registration', candidate))
      return bareRow({ ...row, reasons: [refusal('not-registered')] }, 'refuse')
    if (isHereOnly(employer, employerRow) && !coming.has(employer.key) && !isThere(context, 'event-employer', employer))
      return bareRow({ ...row, reasons: [refusal('employer-not-there')] }, 'refuse')
    // Two people of the file may be one here: then the first of their wishes counts.
    const same = `${record.kind} ${candidate.key} ${employer.key}`
    if (seen.has(same)) return bareRow(row, 'repeat')
    seen.add(same)
    return wishRow(record, row, { candidate, employer, context })
  })
}

/** Somebody whom no row of the files brings to the day. */
const isHereOnly = ({ id, key }: Named, keyOf: (id: string) => string) => id !== null && key === keyOf(id)

const isThere = ({ known }: PlanContext, part: 'registration' | 'event-employer', { id }: Named) =>
  known.parts.has(partKey(part, id ?? ''))

type Pair = { candidate: Named; employer: Named; context: PlanContext }

function wishRow(record: WishRecord, row: ReturnType<typeof rowOf>, { candidate, employer, context }: Pair): RowPlan {
  const names = [candidate.id, employer.id].filter((id) => id !== null)
  const side = record.kind === 'employer-stars' ? 'employer' : 'candidate'
  const isForbidden = record.kind === 'never-match'
  const part = isForbidden ? 'forbidden-pair' : 'wish'
  const key = names.length < 2 ? null : partKey(part, ...names, ...(isForbidden ? [] : [side]))
  const answer = context.answers.get(placeKey(row.kind, record.place)) ?? null
  const merged = mergePart({
    part,
    key,
    existing: key === null ? undefined : context.known.parts.get(key),
    byHand: key === null ? undefined : context.known.byHand.get(key),
    incoming: isForbidden ? (record.remarks ? { reason: record.remarks } : {}) : { side, ...incomingWish(record) },
    blank: isForbidden ? { reason: null } : { side, ...BLANK_WISH },
    answer,
  })
  return takenRow({ ...row, answer, refs: { candidate: candidate.key, employer: employer.key } }, [merged])
}

const rowOf = (record: WishRecord, label: string) => ({
  kind: record.kind === 'never-match' ? ('forbidden-pair' as const) : ('wish' as const),
  place: record.place,
  cells: cellsOf(record),
  label,
  key: `wish ${record.place.rank}`,
  reasons: warningsOf(record.warnings),
})
