import { moveTo, type SharedDays, setWaiting, waitingAt } from '#src/engines/timetable/shared-days.ts'

/** More than any waiting: where a meeting cannot be. */
const NEVER = 1e6

/**
 * Gives the meetings of every table that is shared at some slot slots anew, one each and with the least waiting: each
 * is with somebody else, so that their waiting adds up and an assignment is exact. False when a table has none.
 */
export function mendTables(days: SharedDays): boolean {
  const { ofTable, slotOf } = days
  for (const own of ofTable) {
    if (new Set(own.map((edge) => slotOf[edge])).size === own.length) continue
    const costs = own.map((edge) => costsOf(days, edge))
    const slots = cheapestSlots(costs)
    if (own.some((_, index) => costs[index]![slots[index]!]! >= NEVER)) return false
    own.forEach((edge, index) => {
      setWaiting(days, edge, costs[index]![slots[index]!]!)
      moveTo(days, edge, slots[index]!)
    })
  }
  return true
}

function costsOf(days: SharedDays, edge: number): Float64Array {
  const { instance, taken, load } = days
  const row = instance.edgeTable[edge]! * instance.slots
  return Float64Array.from({ length: instance.slots }, (_, slot) => {
    if (taken[row + slot] === 0 && load[slot]! >= instance.roomsAt[slot]!) return NEVER
    const waits = waitingAt(days, edge, slot)
    return waits === -1 ? NEVER : waits
  })
}

/** An assignment in the making, with prices that keep every cost, less its two prices, from falling below 0. */
type Assignment = { costs: Float64Array[]; price: Float64Array; slotPrice: Float64Array; meetingAt: Int32Array }

/**
 * One slot per meeting, none twice, at the least cost: shortest augmenting paths with prices (R. Jonker, A. Volgenant,
 * Computing 38, 1987). There must be at least as many slots as meetings.
 */
function cheapestSlots(costs: Float64Array[]): Int32Array {
  const slots = costs[0]!.length
  const meetingAt = new Int32Array(slots).fill(-1)
  const assignment = { costs, price: new Float64Array(costs.length), slotPrice: new Float64Array(slots), meetingAt }
  for (let meeting = 0; meeting < costs.length; meeting++) assign(assignment, meeting)
  const slotOf = new Int32Array(costs.length)
  for (let slot = 0; slot < slots; slot++) if (meetingAt[slot] !== -1) slotOf[meetingAt[slot]!] = slot
  return slotOf
}

/** One meeting more: those on the shortest way to a free slot each move on by one. */
function assign({ costs, price, slotPrice, meetingAt }: Assignment, meeting: number): void {
  const slots = meetingAt.length
  const distance = new Float64Array(slots).fill(Number.POSITIVE_INFINITY)
  const before = new Int32Array(slots).fill(-1)
  const done = new Uint8Array(slots)
  let at = -1
  let gone = 0
  do {
    const who = at === -1 ? meeting : meetingAt[at]!
    let nearest = -1
    for (let slot = 0; slot < slots; slot++) {
      if (done[slot]) continue
      const way = gone + costs[who]![slot]! - price[who]! - slotPrice[slot]!
      if (way < distance[slot]!) {
        distance[slot] = way
        before[slot] = at
      }
      if (nearest === -1 || distance[slot]! < distance[nearest]!) nearest = slot
    }
    at = nearest
    gone = distance[at]!
    done[at] = 1
  } while (meetingAt[at] !== -1)
  price[meeting]! += gone
  for (let slot = 0; slot < slots; slot++) {
    if (!done[slot] || slot === at) continue
    slotPrice[slot]! -= gone - distance[slot]!
    price[meetingAt[slot]!]! += gone - distance[slot]!
  }
  for (; before[at] !== -1; at = before[at]!) meetingAt[at] = meetingAt[before[at]!]!
  meetingAt[at] = meeting
}
