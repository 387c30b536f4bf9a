import {
  type At,
  checkFlag,
  checkInteger,
  checkSlots,
  eachObject,
  type FaultList,
  isId,
  isObject,
  type Json,
  judged,
  note,
} from '#src/engines/timetable/faults.ts'
import { PROBLEM_FORMAT, type Problem, type Validated, WISHES } from '#src/engines/timetable/types.ts'

/** Beyond these a file is not an interview day. Scores stay small so that all sums are exact integers. */
export const MAX_SCORE = 1_000_000
export const MAX_SLOTS = 2_016
export const MAX_PEOPLE = 100_000
export const MAX_PAIRS = 2_000_000
const MAX_CELLS = 30_000_000
const MAX_PAIR_CELLS = 200_000_000
const MAX_COUNT = 1_000_000_000

/** The problem, or every kind of fault in it with its first places. Nothing is mended silently. */
export function validateProblem(json: unknown): Validated<Problem> {
  const faults: FaultList = new Map()
  const at = { faults }
  if (!isObject(json)) {
    note(at, 'not-an-object', 'problem', json)
    return judged(json as Problem, faults)
  }
  if (json.format !== PROBLEM_FORMAT) note(at, 'wrong-format', 'format', json.format ?? 'nothing')
  checkInteger(at, 'slots', json.slots, { from: 0, to: MAX_SLOTS, needed: true })
  checkRules(at, json.rules)
  checkFlag(at, 'oncePerEmployer', json.oncePerEmployer)
  if (!checkSizes(faults, json)) return judged(json as Problem, faults)
  const slots = Number.isInteger(json.slots) ? (json.slots as number) : MAX_SLOTS
  const ids = new Set<string>()
  const candidates = checkPeople(faults, { list: 'candidates', json, slots, ids })
  const tables = checkPeople(faults, { list: 'tables', json, slots, ids })
  const sides = { candidates, tables, slots }
  const seen = new Set<number>()
  eachObject(faults, { list: 'pairs', value: json.pairs, needed: true }, (at, pair) => checkPair(at, pair, sides, seen))
  eachObject(faults, { list: 'forbidden', value: json.forbidden }, (at, name) => checkName(at, name, sides))
  return judged(json as Problem, faults)
}

const RULES = ['fairness', 'noConsecutive', 'rooms', 'compact']

function checkRules(at: At, rules: unknown): void {
  if (rules === undefined) return
  if (!isObject(rules)) {
    note(at, 'not-an-object', 'rules', rules)
    return
  }
  for (const name of Object.keys(rules)) if (!RULES.includes(name)) note(at, 'unknown-rule', `rules.${name}`)
  checkInteger(at, 'rules.fairness', rules.fairness, { from: 0, to: MAX_SLOTS })
  checkInteger(at, 'rules.rooms', rules.rooms, { from: 0, to: MAX_COUNT })
  checkFlag(at, 'rules.noConsecutive', rules.noConsecutive)
  checkFlag(at, 'rules.compact', rules.compact)
}

/** Refuses what is too large before looking at any of it. */
function checkSizes(faults: FaultList, json: Json): boolean {
  const length = (list: string) => (Array.isArray(json[list]) ? json[list].length : 0)
  const slots = Number.isInteger(json.slots) ? (json.slots as number) : 0
  const sizes: [string, number, number][] = [
    ['people times slots', (length('candidates') + length('tables')) * slots, MAX_CELLS],
    ['pairs times slots', length('pairs') * slots, MAX_PAIR_CELLS],
    ['candidates', length('candidates'), MAX_PEOPLE],
    ['tables', length('tables'), MAX_PEOPLE],
    ['pairs', length('pairs'), MAX_PAIRS],
    ['forbidden', length('forbidden'), MAX_PAIRS],
  ]
  const tooMany = sizes.filter(([, size, most]) => size > most)
  for (const [what, size] of tooMany) note({ faults }, 'too-many', what, size)
  return tooMany.length === 0
}

type People = { list: 'candidates' | 'tables'; json: Json; slots: number; ids: Set<string> }

/** Returns the ids of this side. An id is used once, on either side. */
function checkPeople(faults: FaultList, { list, json, slots, ids }: People): Map<string, number> {
  const own = new Map<string, number>()
  const employers = list === 'tables' && json.oncePerEmployer === true
  eachObject(faults, { list, value: json[list], needed: true }, (at, one) => {
    if (checkPerson(at, one, slots) && ids.has(one.id as string)) note(at, 'duplicate-id', '', one.id)
    if (employers && one.employer === undefined) note(at, 'table-without-employer', '', one.id ?? 'nothing')
    ids.add(one.id as string)
    own.set(one.id as string, own.size)
  })
  return own
}

/** Whether the id is one; notes everything wrong with the person or table. */
export function checkPerson(at: At, one: Json, slots: number): boolean {
  checkInteger(at, 'max', one.max, { from: 0, to: MAX_COUNT })
  checkInteger(at, 'min', one.min, { from: 0, to: MAX_COUNT })
  checkSlots(at, 'away', one.away, slots)
  if (one.employer !== undefined && !isId(one.employer)) note(at, 'not-an-id', 'employer', one.employer)
  if (isId(one.id)) return true
  note(at, 'not-an-id', 'id', one.id ?? 'nothing')
  return false
}

export type Sides = { candidates: Map<string, number>; tables: Map<string, number>; slots: number }

/** Shared with a repair, whose changes bring pairs of their own. `seen` are the pairs looked at before. */
export function checkPair(at: At, pair: Json, sides: Sides, seen: Set<number>): void {
  checkInteger(at, 'score', pair.score, { from: 0, to: MAX_SCORE, needed: true })
  checkFlag(at, 'must', pair.must)
  checkSlots(at, 'slots', pair.slots, sides.slots)
  if (pair.wish !== undefined && !(WISHES as readonly unknown[]).includes(pair.wish))
    note(at, 'unknown-wish', 'wish', pair.wish)
  const key = checkName(at, pair, sides)
  if (key === undefined) return
  if (seen.has(key)) note(at, 'duplicate-pair', '', `${pair.candidate} ${pair.table}`)
  seen.add(key)
}

/** A number for the pair, or undefined when one of the two is unknown. */
function checkName(at: At, name: Json, { candidates, tables }: Sides): number | undefined {
  const candidate = candidates.get(name.candidate as string)
  const table = tables.get(name.table as string)
  if (candidate === undefined) note(at, 'unknown-candidate', 'candidate', name.candidate ?? 'nothing')
  if (table === undefined) note(at, 'unknown-table', 'table', name.table ?? 'nothing')
  return candidate === undefined || table === undefined ? undefined : candidate * (tables.size + 1) + table
}
