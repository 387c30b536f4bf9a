import type { Change, Existing, Fields, PartName, PartPlan, RowAnswer, Value } from '#src/modules/imports/types.ts'

/** What the comparison of one thing rests on. */
export type Merge = {
  part: PartName
  key: string | null
  existing: Existing | undefined
  /** Only what the file gives: a blank cell is not here, and so erases nothing. */
  incoming: Fields
  /** What stands in the fields of a new one that the file does not give. */
  blank: Fields
  byHand: 'all' | ReadonlySet<string> | undefined
  answer: RowAnswer | null
}

/**
 * What a row makes of one stored thing: a new one, or the fields that differ. A field that a person corrected by hand
 * is not overwritten: it becomes a question, and stays as it is until somebody answers to take what the file says.
 */
export function mergePart({ part, key, existing, incoming, blank, byHand, answer }: Merge): PartPlan {
  if (!existing)
    return { part, key, id: null, before: null, after: { ...blank, ...incoming }, changes: [], questions: [] }
  const differing = Object.entries(incoming)
    .map(([field, to]): Change => ({ field, from: existing.fields[field] ?? null, to }))
    .filter(({ from, to }) => !isSame(from, to))
  const questions = differing.filter(({ field, from }) => !isEmpty(from) && isByHand(byHand, field))
  const changes = answer === 'take' ? differing : differing.filter((change) => !questions.includes(change))
  const taken = Object.fromEntries(changes.map(({ field, to }) => [field, to]))
  return {
    part,
    key,
    id: existing.id,
    before: existing.fields,
    after: { ...existing.fields, ...taken },
    changes,
    questions,
  }
}

const isByHand = (byHand: Merge['byHand'], field: string) => byHand === 'all' || (byHand?.has(field) ?? false)

const isEmpty = (value: Value) => value === null || value === '' || (Array.isArray(value) && value.length === 0)

export const isSame = (some: Value | undefined, other: Value | undefined): boolean =>
  JSON.stringify(some ?? null) === JSON.stringify(other ?? null)

/** Only the fields that say something: text that is not empty, lists that hold something, and zero and no. */
export const given = (fields: Record<string, Value | undefined>): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, Value] => entry[1] !== undefined && !isEmpty(entry[1])),
  )

/** Fields that mean something only together: all of them, nulls included, when the file says any. */
export const together = (isSaid: boolean, fields: Fields): Fields => (isSaid ? fields : {})

/** What was decided of a row from its parts: made, changed, or as it was. */
export const actionOf = (parts: readonly PartPlan[]): 'create' | 'update' | 'same' =>
  parts[0]?.before === null
    ? 'create'
    : parts.some(({ before, changes }) => before === null || changes.length > 0)
      ? 'update'
      : 'same'
