import { giveSlots } from '#src/engines/timetable/colouring.ts'
import { emptyGrid, type Grid, place, restore } from '#src/engines/timetable/grid.ts'
import type { Instance } from '#src/engines/timetable/instance.ts'
import { type Board, changeOver, emptyChain, shiftOf, traceChain } from '#src/engines/timetable/kempe.ts'
import { slotsShared } from '#src/engines/timetable/sharing.ts'
import { hasSlot } from '#src/engines/timetable/slot-sets.ts'
import { tabuSearch } from '#src/engines/timetable/tabu-colouring.ts'
import type { Random } from '#src/platform/random.ts'

/** Moves within the slots shared out; whoever has none by then mostly gets none so. */
const SHARED_STEPS = 3000

/**
 * Gives slots to chosen pairs when rooms are short. First the slots are shared out among the tables, each as many as
 * it has meetings and none more than there are rooms, and every meeting gets one of its table's. Those left over then
 * get slots as if there were rooms enough, and Kempe chains move meetings from crowded slots to others (a colouring
 * can always be balanced so where every slot suits every pair: D. de Werra, "Equitable colorations of graphs", RIRO 5,
 * 1971). What is too much in the end is left out. Fills `grid`.
 */
export function giveSlotsInRooms(
  grid: Grid,
  edges: Int32Array,
  { random, steps }: { random: Random; steps: number },
): void {
  const { instance } = grid
  const inShares = emptyGrid({ ...withRoomsEnough(instance), edgeSlots: slotsShared(instance, edges) })
  const { left } = giveSlots(inShares, edges, { random, steps: Math.min(steps, SHARED_STEPS) })
  const roomy = emptyGrid(withRoomsEnough(instance))
  restore(roomy, inShares.slotOf)
  if (left.length > 0) tabuSearch(roomy, { edges, left, random, steps })
  spread(roomy, instance.roomsAt, { random, steps })
  for (const edge of dearest(instance, edges)) {
    const slot = roomy.slotOf[edge]!
    if (slot !== -1 && grid.load[slot]! < instance.roomsAt[slot]!) place(grid, edge, slot)
  }
}
function withRoomsEnough(instance: Instance): Instance {
  return { ...instance, roomsAt: instance.roomsAt.map(() => instance.candidates + 1), roomsShort: false }
}

function dearest({ edgeScore, edgeMust }: Instance, edges: Int32Array): Int32Array {
  return edges.slice().sort((a, b) => edgeMust[b]! - edgeMust[a]! || edgeScore[b]! - edgeScore[a]! || a - b)
}

/**
 * Random chains out of crowded slots, into slots that are less so; never more crowding, and level moves to get about.
 */
function spread(board: Board, roomsAt: Int32Array, { random, steps }: { random: Random; steps: number }): void {
  const { load, instance, slotOf } = board
  const over = (slot: number, by: number) => Math.max(0, load[slot]! + by - roomsAt[slot]!)
  let crowd = roomsAt.reduce((sum, _, slot) => sum + over(slot, 0), 0)
  const chain = emptyChain(instance)
  const met = Int32Array.from(slotOf.keys()).filter((edge) => slotOf[edge] !== -1)
  for (let step = 0; step < 4 * steps && crowd > 0; step++) {
    const edge = met[random.below(met.length)]!
    const from = slotOf[edge]!
    const to = random.below(instance.slots)
    if (to === from || load[to]! > load[from]! + 1 || !hasSlot(instance.edgeSlots, edge, instance.width, to)) continue
    if (!traceChain(board, chain, edge, to)) continue
    const shift = shiftOf(board, chain)
    const change = over(to, shift) + over(from, -shift) - over(to, 0) - over(from, 0)
    if (change > 0) continue
    changeOver(board, chain)
    crowd += change
  }
}
