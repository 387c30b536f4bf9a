import type { Fault, FaultName, Validated } from '#src/engines/timetable/types.ts'

const PLACES_KEPT = 20
const VALUE_SHOWN = 60

/**
 * Collects faults: every kind is kept with its count, and the first places of each, so a hostile file costs no
 * memory.
 */
export type FaultList = Map<FaultName, Fault>

/** Where one looks: at the file itself, or at an entry of a list. Written out only for the few places that are kept. */
export type At = { faults: FaultList; list?: string; index?: number }

export function note({ faults, list, index }: At, fault: FaultName, field: string, value?: unknown): void {
  const found = faults.get(fault) ?? { fault, count: 0, places: [] }
  faults.set(fault, found)
  found.count++
  if (found.places.length >= PLACES_KEPT) return
  const entry = list === undefined ? '' : `${list}[${index}]`
  const place = entry && field ? `${entry}.${field}` : entry || field
  found.places.push(value === undefined ? place : `${place}: ${shown(value)}`)
}

/** The value, or every fault found in it. */
export function judged<T>(value: T, faults: FaultList): Validated<T> {
  return faults.size === 0 ? { ok: true, value } : { ok: false, reasons: [...faults.values()] }
}

function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object'
  const text = typeof value === 'string' ? JSON.stringify(value.slice(0, VALUE_SHOWN)) : String(value)
  return text.slice(0, VALUE_SHOWN + 2)
}

export type Json = Record<string, unknown>

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export type Range = { from: number; to: number }

/** Notes what is not an integer of the range; an absent value is fine unless `needed`. */
export function checkInteger(at: At, field: string, value: unknown, range: Range & { needed?: boolean }): void {
  if (value === undefined && !range.needed) return
  if (!Number.isSafeInteger(value)) note(at, 'not-an-integer', field, value ?? 'nothing')
  else if ((value as number) < range.from || (value as number) > range.to) note(at, 'out-of-range', field, value)
}

export function checkFlag(at: At, field: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'boolean') note(at, 'not-true-or-false', field, value)
}

/** Slots from 0 to slots - 1; repeats do no harm. */
export function checkSlots(at: At, field: string, value: unknown, slots: number): void {
  if (value === undefined) return
  if (!Array.isArray(value)) {
    note(at, 'not-a-list', field, value)
    return
  }
  for (const slot of value)
    if (!Number.isInteger(slot)) note(at, 'not-an-integer', field, slot ?? 'nothing')
    else if (slot < 0 || slot >= slots) note(at, 'no-such-slot', field, slot)
}

/** Looks at every object of a list, and notes what is not one. `needed` refuses a missing list. */
export function eachObject(
  faults: FaultList,
  { list, value, needed = false }: { list: string; value: unknown; needed?: boolean },
  look: (at: At, one: Json) => void,
): void {
  if (value === undefined && !needed) return
  if (!Array.isArray(value)) {
    note({ faults }, 'not-a-list', list, value ?? 'nothing')
    return
  }
  const at = { faults, list, index: 0 }
  for (; at.index < value.length; at.index++) {
    const one: unknown = value[at.index]
    if (isObject(one)) look(at, one)
    else note(at, 'not-an-object', '', one ?? 'nothing')
  }
}

/** An id: 1 to 200 characters, none of them white space or invisible. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 200 && !/[\s\p{C}]/u.test(value)
}
