import type { Instance } from '#src/engines/timetable/instance.ts'
import { addArc, emptyNetwork, optimise, reprice } from '#src/engines/timetable/network-simplex.ts'
import { addSlot, hasSlot } from '#src/engines/timetable/slot-sets.ts'
import { hang } from '#src/engines/timetable/spanning-tree.ts'

/**
 * Shares the rooms of every slot out among the tables: each gets as many slots as it has chosen pairs, slots at which
 * one of them can meet, as far as there are rooms (a flow root → slot → table → root). Returns the slots at which
 * each edge can meet within its table's share, in the form of `edgeSlots`.
 */
export function slotsShared(instance: Instance, chosen: Int32Array): Int32Array {
  const { tables, slots, width, edgeTable, edgeSlots, roomsAt } = instance
  const useful = new Int32Array(tables * width)
  const count = new Int32Array(tables)
  for (const edge of chosen) {
    const t = edgeTable[edge]!
    count[t]!++
    for (let word = 0; word < width; word++) useful[t * width + word]! |= edgeSlots[edge * width + word]!
  }
  const network = emptyNetwork(1 + tables + slots, tables * slots + tables + 2 * slots)
  const slotNode = (slot: number) => 1 + tables + slot
  for (let t = 0; t < tables; t++)
    for (let slot = 0; slot < slots; slot++)
      if (hasSlot(useful, t, width, slot)) addArc(network, slotNode(slot), 1 + t, { capacity: 1, cost: -1 })
  const shares = network.arcs
  for (let t = 0; t < tables; t++) hang(network, 1 + t, 0, addArc(network, 1 + t, 0, { capacity: count[t]!, cost: 0 }))
  for (let slot = 0; slot < slots; slot++) {
    addArc(network, 0, slotNode(slot), { capacity: roomsAt[slot]!, cost: 0 })
    hang(network, slotNode(slot), 0, addArc(network, slotNode(slot), 0, { capacity: 1, cost: 0 }))
  }
  reprice(network)
  optimise(network)
  const share = new Int32Array(tables * width)
  for (let arc = 0; arc < shares; arc++)
    if (network.flow[arc] === 1) addSlot(share, network.head[arc]! - 1, width, network.tail[arc]! - 1 - tables)
  return edgeSlots.map((word, at) => word & share[edgeTable[Math.floor(at / width)]! * width + (at % width)]!)
}
