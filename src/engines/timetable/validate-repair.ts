import { checkPlan } from '#src/engines/timetable/check.ts'
import {
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
import { type Changes, PLAN_FORMAT, type Plan, type Problem, type Validated } from '#src/engines/timetable/types.ts'
import { checkPairs, checkPerson } from '#src/engines/timetable/validate.ts'

/** The changes of a day, or everything wrong with them. */
export function validateChanges(json: unknown, problem: Problem): Validated<Changes> {
  const faults: FaultList = new Map()
  if (!isObject(json)) {
    note(faults, 'not-an-object', 'changes', json)
    return judged(json as Changes, faults)
  }
  checkInteger(faults, 'now', json.now, { from: -1, to: Math.max(0, problem.slots), needed: true })
  const candidates = new Map(problem.candidates.map((one, index) => [one.id, index]))
  const tables = new Map(problem.tables.map((one, index) => [one.id, index]))
  for (const [at, one] of objectsOf(faults, 'arrived', json.arrived)) {
    if (!checkPerson(faults, at, one, problem.slots)) continue
    const id = one.id as string
    if (candidates.has(id) || tables.has(id)) note(faults, 'duplicate-id', at, id)
    candidates.set(id, candidates.size)
  }
  const known = (id: unknown) => isId(id) && (candidates.has(id) || tables.has(id))
  checkIds(faults, { at: 'absent', ids: json.absent, fault: 'unknown-candidate', known })
  checkIds(faults, { at: 'gone', ids: json.gone, fault: 'unknown-table', known })
  for (const [at, late] of objectsOf(faults, 'late', json.late)) {
    if (!known(late.id)) note(faults, 'unknown-candidate', `${at}.id`, late.id ?? 'nothing')
    checkInteger(faults, `${at}.until`, late.until, { from: 0, to: problem.slots, needed: true })
  }
  const old = problem.pairs.map((pair, index): [string, Json] => [`problem.pairs[${index}]`, pair as unknown as Json])
  const fresh = objectsOf(faults, 'pairs', json.pairs)
  if (fresh.length > 0) checkPairs(faults, [...old, ...fresh], { candidates, tables, slots: problem.slots })
  return judged(json as Changes, faults)
}

type Ids = { at: string; ids: unknown; fault: 'unknown-candidate' | 'unknown-table'; known: (id: unknown) => boolean }

function checkIds(faults: FaultList, { at, ids, fault, known }: Ids): void {
  if (ids === undefined) return
  if (!Array.isArray(ids)) note(faults, 'not-a-list', at, ids)
  else for (const id of ids) if (!known(id)) note(faults, fault, at, id)
}

/** A plan that can be repaired: one that keeps the rules of the problem, people who arrived since included. */
export function validatePlan(json: unknown, problem: Problem, changes: Changes): Validated<Plan> {
  const faults: FaultList = new Map()
  if (!isObject(json)) {
    note(faults, 'not-an-object', 'plan', json)
    return judged(json as Plan, faults)
  }
  if (json.format !== PLAN_FORMAT) note(faults, 'wrong-format', 'format', json.format ?? 'nothing')
  const meetings = objectsOf(faults, 'meetings', json.meetings, true)
  for (const [at, meeting] of meetings) {
    checkSlots(faults, `${at}.slot`, [meeting.slot], problem.slots)
    for (const side of ['candidate', 'table'])
      if (!isId(meeting[side])) note(faults, 'not-an-id', `${at}.${side}`, meeting[side] ?? 'nothing')
  }
  if (faults.size === 0) {
    const { breaches } = checkPlan(withArrivals(problem, changes), json as Plan)
    for (const { breach, candidate, table, slot } of breaches)
      note(faults, 'breaks-a-rule', [breach, candidate, table, slot].filter((part) => part !== undefined).join(' '))
  }
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
