import {
  checkFlag,
  checkInteger,
  checkSlots,
  type FaultList,
  isId,
  isObject,
  type Json,
  judged,
  note,
  objectsOf,
} from '#src/engines/timetable/faults.ts'
import { PROBLEM_FORMAT, type Problem, type Validated, WISHES } from '#src/engines/timetable/types.ts'

/** Beyond these a file is not an interview day. Scores stay small so that all sums are exact integers. */
export const MAX_SCORE = 1_000_000
export const MAX_SLOTS = 2_016
const MAX_PEOPLE = 100_000
const MAX_PAIRS = 2_000_000
const MAX_CELLS = 30_000_000
const MAX_COUNT = 1_000_000_000

/** The problem, or every kind of fault in it with its first places. Nothing is mended silently. */
export function validateProblem(json: unknown): Validated<Problem> {
  const faults: FaultList = new Map()
  if (!isObject(json)) {
    note(faults, 'not-an-object', 'problem', json)
    return judged(json as Problem, faults)
  }
  if (json.format !== PROBLEM_FORMAT) note(faults, 'wrong-format', 'format', json.format ?? 'nothing')
  checkInteger(faults, 'slots', json.slots, { from: 0, to: MAX_SLOTS, needed: true })
  checkRules(faults, json.rules)
  checkFlag(faults, 'oncePerEmployer', json.oncePerEmployer)
  if (!checkSizes(faults, json)) return judged(json as Problem, faults)
  const slots = Number.isInteger(json.slots) ? (json.slots as number) : MAX_SLOTS
  const ids = new Set<string>()
  const candidates = checkPeople(faults, { list: 'candidates', json, slots, ids })
  const tables = checkPeople(faults, { list: 'tables', json, slots, ids })
  checkEmployers(faults, json)
  checkPairs(faults, objectsOf(faults, 'pairs', json.pairs, true), { candidates, tables, slots })
  checkNames(faults, objectsOf(faults, 'forbidden', json.forbidden), { candidates, tables })
  return judged(json as Problem, faults)
}

const RULES = ['fairness', 'noConsecutive', 'rooms', 'compact']

function checkRules(faults: FaultList, rules: unknown): void {
  if (rules === undefined) return
  if (!isObject(rules)) {
    note(faults, 'not-an-object', 'rules', rules)
    return
  }
  for (const name of Object.keys(rules)) if (!RULES.includes(name)) note(faults, 'unknown-rule', `rules.${name}`)
  checkInteger(faults, 'rules.fairness', rules.fairness, { from: 0, to: MAX_SLOTS })
  checkInteger(faults, 'rules.rooms', rules.rooms, { from: 0, to: MAX_COUNT })
  checkFlag(faults, 'rules.noConsecutive', rules.noConsecutive)
  checkFlag(faults, 'rules.compact', rules.compact)
}

/** Refuses what is too large before looking at any of it. */
function checkSizes(faults: FaultList, json: Json): boolean {
  const lengths = Object.fromEntries(
    ['candidates', 'tables', 'pairs', 'forbidden'].map((list) => [
      list,
      Array.isArray(json[list]) ? json[list].length : 0,
    ]),
  ) as Record<string, number>
  const refuse = (list: string, most: number) => {
    if (lengths[list]! > most) note(faults, 'too-many', list, lengths[list])
    return lengths[list]! > most
  }
  const cells = (lengths.candidates! + lengths.tables!) * (Number.isInteger(json.slots) ? (json.slots as number) : 0)
  if (cells > MAX_CELLS) note(faults, 'too-many', 'people times slots', cells)
  const refused = [refuse('candidates', MAX_PEOPLE), refuse('tables', MAX_PEOPLE)]
  refused.push(refuse('pairs', MAX_PAIRS), refuse('forbidden', MAX_PAIRS), cells > MAX_CELLS)
  return !refused.includes(true)
}

type People = { list: 'candidates' | 'tables'; json: Json; slots: number; ids: Set<string> }

/** Returns the ids of this side. An id is used once, on either side. */
function checkPeople(faults: FaultList, { list, json, slots, ids }: People): Map<string, number> {
  const own = new Map<string, number>()
  for (const [at, one] of objectsOf(faults, list, json[list], true)) {
    if (checkPerson(faults, at, one, slots) && ids.has(one.id as string)) note(faults, 'duplicate-id', at, one.id)
    ids.add(one.id as string)
    own.set(one.id as string, own.size)
  }
  return own
}

/** Whether the id is one; notes everything wrong with the person or table. */
export function checkPerson(faults: FaultList, at: string, one: Json, slots: number): boolean {
  checkInteger(faults, `${at}.max`, one.max, { from: 0, to: MAX_COUNT })
  checkInteger(faults, `${at}.min`, one.min, { from: 0, to: MAX_COUNT })
  checkSlots(faults, `${at}.away`, one.away, slots)
  if (one.employer !== undefined && !isId(one.employer)) note(faults, 'not-an-id', `${at}.employer`, one.employer)
  if (isId(one.id)) return true
  note(faults, 'not-an-id', `${at}.id`, one.id ?? 'nothing')
  return false
}

function checkEmployers(faults: FaultList, json: Json): void {
  if (json.oncePerEmployer !== true || !Array.isArray(json.tables)) return
  json.tables.forEach((table, index) => {
    if (isObject(table) && table.employer === undefined)
      note(faults, 'table-without-employer', `tables[${index}]`, table.id)
  })
}

type Sides = { candidates: Map<string, number>; tables: Map<string, number> }

/** Shared with a repair, whose changes bring pairs of their own. */
export function checkPairs(faults: FaultList, pairs: [string, Json][], sides: Sides & { slots: number }): void {
  const seen = new Set<number>()
  for (const [at, pair] of pairs) {
    checkInteger(faults, `${at}.score`, pair.score, { from: 0, to: MAX_SCORE, needed: true })
    checkFlag(faults, `${at}.must`, pair.must)
    checkSlots(faults, `${at}.slots`, pair.slots, sides.slots)
    if (pair.wish !== undefined && !(WISHES as readonly unknown[]).includes(pair.wish))
      note(faults, 'unknown-wish', `${at}.wish`, pair.wish)
    const key = checkName(faults, at, pair, sides)
    if (key !== undefined && seen.has(key)) note(faults, 'duplicate-pair', at, `${pair.candidate} ${pair.table}`)
    if (key !== undefined) seen.add(key)
  }
}

function checkNames(faults: FaultList, names: [string, Json][], sides: Sides): void {
  for (const [at, name] of names) checkName(faults, at, name, sides)
}

/** A number for the pair, or undefined when one of the two is unknown. */
function checkName(faults: FaultList, at: string, name: Json, { candidates, tables }: Sides): number | undefined {
  const candidate = candidates.get(name.candidate as string)
  const table = tables.get(name.table as string)
  if (candidate === undefined) note(faults, 'unknown-candidate', `${at}.candidate`, name.candidate ?? 'nothing')
  if (table === undefined) note(faults, 'unknown-table', `${at}.table`, name.table ?? 'nothing')
  return candidate === undefined || table === undefined ? undefined : candidate * (tables.size + 1) + table
}
