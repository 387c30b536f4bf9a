import { stepsOf } from '#src/engines/timetable/aims.ts'
import type { Instance } from '#src/engines/timetable/instance.ts'
import { addArc, emptyNetwork, fillArc } from '#src/engines/timetable/network-simplex.ts'
import { type Selection, tableNode } from '#src/engines/timetable/pair-network.ts'
import { countSlots, hasSlot } from '#src/engines/timetable/slot-sets.ts'
import { hang } from '#src/engines/timetable/spanning-tree.ts'

/**
 * The choice of pairs with the rooms of every slot, where the plain one knows only those of all slots together: a
 * table gets its meetings from its slots, one of each, and a slot gives no more than it has rooms or people. So root
 * → slot → supply → table takes the place of root → table. Flow and tree are taken over from the plain choice; what
 * it puts into a slot beyond the rooms comes over an arc dearer than any meeting is worth, which `closeOverflow` shuts
 * once the flow is optimal.
 */
export function withSlots(plain: Selection): Selection {
  const { instance, network: old } = plain
  const { tables, slots } = instance
  const network = emptyNetwork(old.nodes + tables + slots, old.arcs + tables * slots + 3 * slots)
  const selection = { ...plain, network, arcSteps: new Int32Array(network.tail.length) }
  selection.arcSteps.set(plain.arcSteps)
  for (const list of ['tail', 'head', 'capacity', 'flow', 'state'] as const) network[list].set(old[list])
  network.arcs = old.arcs
  for (let node = 1; node < old.nodes; node++) {
    const arc = old.arc[node]!
    const isSupplied = node <= tables && old.tail[arc] === 0
    hang(network, node, isSupplied ? old.nodes + node - 1 : old.parent[node]!, arc)
  }
  const load = new Int32Array(slots)
  const places: Places = { supply: old.nodes, slot: old.nodes + tables, load, most: mostAt(instance) }
  for (let t = 0; t < tables; t++) laySupply(selection, t, places)
  laySlots(selection, places)
  return selection
}

/** First nodes of supplies and slots; meetings per slot, and the most there can be. */
type Places = { supply: number; slot: number; load: Int32Array; most: Int32Array }

function mostAt({ roomsAt, candidateReach, candidates, tables, width }: Instance): Int32Array {
  const here = countSlots(candidateReach, candidates, width, tables)
  return roomsAt.map((rooms, slot) => Math.min(rooms, here[slot]!))
}

/** The meetings that a table has go to those of its slots with most room left. */
function laySupply({ instance, network }: Selection, table: number, places: Places): void {
  const { load, most } = places
  const node = places.supply + table
  const first = instance.edges + instance.groups + 3 * table
  for (const arc of [first, first + 1]) network.tail[arc] = node
  const own = Array.from({ length: instance.slots }, (_, slot) => slot)
    .filter((slot) => hasSlot(instance.tableReach, table, instance.width, slot))
    .sort((a, b) => most[b]! - load[b]! - (most[a]! - load[a]!) || a - b)
  const count = network.flow[first]! + network.flow[first + 1]!
  own.forEach((slot, place) => {
    const arc = addArc(network, places.slot + slot, node, { capacity: 1, cost: 0 })
    if (place >= count) return
    load[slot]!++
    if (place > 0) fillArc(network, arc)
    else {
      network.flow[arc] = 1
      hang(network, node, places.slot + slot, arc)
    }
  })
  if (count === 0) hang(network, node, tableNode(table), network.capacity[first]! > 0 ? first : first + 1)
}

/** Three arcs: as many as there are rooms, what is too much, and one back to the root for empty slots to hang by. */
function laySlots({ instance, network, arcSteps }: Selection, { slot: firstSlot, load, most }: Places): void {
  const dear = 1 + stepsOf(instance).reduce((sum, step) => sum + step, 0)
  for (let slot = 0; slot < instance.slots; slot++) {
    const node = firstSlot + slot
    const within = addArc(network, 0, node, { capacity: most[slot]!, cost: 0 })
    const beyond = addArc(network, 0, node, { capacity: instance.tables, cost: 0 })
    const back = addArc(network, node, 0, { capacity: instance.tables, cost: 0 })
    arcSteps[beyond] = -dear
    arcSteps[back] = -dear
    const over = load[slot]! - most[slot]!
    if (over > 0) fillArc(network, within)
    else network.flow[within] = load[slot]!
    if (over > 0) network.flow[beyond] = over
    hang(network, node, 0, over > 0 ? beyond : load[slot]! > 0 ? within : back)
  }
}

/** Nothing comes over the dear arcs when the flow is optimal, nor are they in the tree: shut for other weights. */
export function closeOverflow({ instance, network }: Selection): void {
  const first = network.arcs - 3 * instance.slots
  for (let slot = 0; slot < instance.slots; slot++) network.capacity[first + 3 * slot + 1] = 0
}
