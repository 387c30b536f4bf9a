import { checkPlan } from '#src/engines/timetable/check.ts'
import {
  checkInteger,
  checkSlots,
  eachObject,
  type FaultList,
  isId,
  isObject,
  judged,
  note,
} from '#src/engines/timetable/faults.ts'
import { type Changes, PLAN_FORMAT, type Plan, type Problem, type Validated } from '#src/engines/timetable/types.ts'
import { checkPair, checkPerson, MAX_PAIRS, MAX_PEOPLE, type Sides } from '#src/engines/timetable/validate.ts'

/** The changes of a day, or everything wrong with them. */
export function validateChanges(json: unknown, problem: Problem): Validated<Changes> {
  const faults: FaultList = new Map()
  if (!isObject(json)) {
    note({ faults }, 'not-an-object', 'changes', json)
    return judged(json as Changes, faults)
  }
  checkInteger({ faults }, 'now', json.now, { from: -1, to: Math.max(0, problem.slots), needed: true })
  for (const [list, most] of LONGEST)
    if (Array.isArray(json[list]) && json[list].length > most) note({ faults }, 'too-many', list, json[list].length)
  if (faults.has('too-many')) return judged(json as Changes, faults)
  const sides = sidesOf(problem)
  const { candidates, tables, slots } = sides
  eachObject(faults, { list: 'arrived', value: json.arrived }, (at, one) => {
    if (!checkPerson(at, one, slots)) return
    const id = one.id as string
    if (candidates.has(id) || tables.has(id)) note(at, 'duplicate-id', '', id)
    candidates.set(id, candidates.size)
  })
  const known = (id: unknown) => isId(id) && (candidates.has(id) || tables.has(id))
  checkIds({ faults, list: 'absent', ids: json.absent, fault: 'unknown-candidate', known })
  checkIds({ faults, list: 'gone', ids: json.gone, fault: 'unknown-table', known })
  eachObject(faults, { list: 'late', value: json.late }, (at, late) => {
    if (!known(late.id)) note(at, 'unknown-candidate', 'id', late.id ?? 'nothing')
    checkInteger(at, 'until', late.until, { from: 0, to: slots, needed: true })
  })
  const seen = new Set<number>()
  const width = tables.size + 1
  if (Array.isArray(json.pairs) && json.pairs.length > 0)
    for (const { candidate, table } of problem.pairs) seen.add(candidates.get(candidate)! * width + tables.get(table)!)
  eachObject(faults, { list: 'pairs', value: json.pairs }, (at, pair) => checkPair(at, pair, sides, seen))
  return judged(json as Changes, faults)
}

/** The longest lists that changes may bring. */
const LONGEST: [string, number][] = [
  ['absent', MAX_PEOPLE],
  ['gone', MAX_PEOPLE],
  ['late', MAX_PEOPLE],
  ['arrived', MAX_PEOPLE],
  ['pairs', MAX_PAIRS],
]

function sidesOf({ candidates, tables, slots }: Problem): Sides {
  return {
    candidates: new Map(candidates.map((one, index) => [one.id, index])),
    tables: new Map(tables.map((one, index) => [one.id, index])),
    slots,
  }
}

type Ids = {
  faults: FaultList
  list: string
  ids: unknown
  fault: 'unknown-candidate' | 'unknown-table'
  known: (id: unknown) => boolean
}

function checkIds({ faults, list, ids, fault, known }: Ids): void {
  if (ids === undefined) return
  if (!Array.isArray(ids)) note({ faults }, 'not-a-list', list, ids)
  else for (const id of ids) if (!known(id)) note({ faults }, fault, list, id ?? 'nothing')
}

/** A plan that can be repaired: one that keeps the rules of the problem, people who arrived since included. */
export function validatePlan(json: unknown, problem: Problem, changes: Changes): Validated<Plan> {
  const faults: FaultList = new Map()
  if (!isObject(json)) {
    note({ faults }, 'not-an-object', 'plan', json)
    return judged(json as Plan, faults)
  }
  if (json.format !== PLAN_FORMAT) note({ faults }, 'wrong-format', 'format', json.format ?? 'nothing')
  const whole = withArrivals(problem, changes)
  if (Array.isArray(json.meetings) && json.meetings.length > whole.pairs.length) {
    note({ faults }, 'too-many', 'meetings', json.meetings.length)
    return judged(json as Plan, faults)
  }
  eachObject(faults, { list: 'meetings', value: json.meetings, needed: true }, (at, meeting) => {
    checkSlots(at, 'slot', [meeting.slot], problem.slots)
    for (const side of ['candidate', 'table'])
      if (!isId(meeting[side])) note(at, 'not-an-id', side, meeting[side] ?? 'nothing')
  })
  if (faults.size > 0) return judged(json as Plan, faults)
  for (const { breach, candidate, table, slot } of checkPlan(whole, json as Plan).breaches)
    note({ faults }, 'breaks-a-rule', [breach, candidate, table, slot].filter((part) => part !== undefined).join(' '))
  return judged(json as Plan, faults)
}

/** The problem with those who came without registration, and the pairs that they or others now accept. */
export function withArrivals(problem: Problem, { arrived = [], pairs = [] }: Changes): Problem {
  return {
    ...problem,
    candidates: [...problem.candidates, ...arrived],
    pairs: [...problem.pairs, ...pairs],
  }
}
