import type { Fault, FaultName, Validated } from '#src/engines/timetable/types.ts'

const PLACES_KEPT = 20
const VALUE_SHOWN = 60

/**
 * Collects faults: every kind is kept with its count, and the first places of each, so a hostile file costs no
 * memory.
 */
export type FaultList = Map<FaultName, Fault>

export function note(faults: FaultList, fault: FaultName, at: string, value?: unknown): void {
  const found = faults.get(fault) ?? { fault, count: 0, places: [] }
  faults.set(fault, found)
  found.count++
  if (found.places.length < PLACES_KEPT) found.places.push(value === undefined ? at : `${at}: ${shown(value)}`)
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
export function checkInteger(faults: FaultList, at: string, value: unknown, range: Range & { needed?: boolean }): void {
  if (value === undefined && !range.needed) return
  if (!Number.isSafeInteger(value)) note(faults, 'not-an-integer', at, value ?? 'nothing')
  else if ((value as number) < range.from || (value as number) > range.to) note(faults, 'out-of-range', at, value)
}

export function checkFlag(faults: FaultList, at: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'boolean') note(faults, 'not-true-or-false', at, value)
}

/** Slots from 0 to slots - 1; repeats do no harm. */
export function checkSlots(faults: FaultList, at: string, value: unknown, slots: number): void {
  if (value === undefined) return
  if (!Array.isArray(value)) {
    note(faults, 'not-a-list', at, value)
    return
  }
  for (const slot of value)
    if (!Number.isInteger(slot)) note(faults, 'not-an-integer', at, slot)
    else if (slot < 0 || slot >= slots) note(faults, 'no-such-slot', at, slot)
}

/** The objects of a list; notes what is not one. `needed` refuses a missing list. */
export function objectsOf(faults: FaultList, at: string, value: unknown, needed = false): [string, Json][] {
  if (value === undefined && !needed) return []
  if (!Array.isArray(value)) {
    note(faults, 'not-a-list', at, value ?? 'nothing')
    return []
  }
  const objects: [string, Json][] = []
  value.forEach((one, index) => {
    if (isObject(one)) objects.push([`${at}[${index}]`, one])
    else note(faults, 'not-an-object', `${at}[${index}]`, one)
  })
  return objects
}

/** An id: 1 to 200 characters, none of them white space or invisible. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 200 && !/[\s\p{C}]/u.test(value)
}
