/**
 * Bounds the waiting that no best plan with rests avoids: npx tsx bench/waiting.ts S2 [S3 …] [--seed 1] [--rounds 800]
 *
 * A Lagrangian bound over all choices of pairs that are worth as much as the best one: each table has a price per slot,
 * each candidate takes the cheapest day (an exact table over subsets), and subgradient steps raise the prices of what
 * too many take. Any prices, 0 or more, bound the waiting from below. Slow; nothing in the product needs it.
 */
import { parseArgs } from 'node:util'
import { type Instance, instanceOf } from '#src/engines/timetable/instance.ts'
import { candidateNode, type Selection, tableNode } from '#src/engines/timetable/pair-network.ts'
import { chosenEdges, selectPairs } from '#src/engines/timetable/selection.ts'
import { hasSlot } from '#src/engines/timetable/slot-sets.ts'
import { solveTimetable } from '#src/engines/timetable/solve.ts'
import { dayOf } from './timetable/days.ts'

/** Slots from one meeting to the next at least. */
const STRIDE = 2
/** The upper value that steps aim at, in idle slots per meeting. */
const AIM = 0.1

/** Arcs whose flow differs between best choices: on a cycle that some arc out of the tree closes at no cost. */
function tiesOf({ network }: Selection): Uint8Array {
  const { tail, head, cost, potential, capacity, state, depth, parent, arc } = network
  const ties = new Uint8Array(network.arcs)
  for (let entering = 0; entering < network.arcs; entering++) {
    const reduced = cost[entering]! + potential[tail[entering]!]! - potential[head[entering]!]!
    if (capacity[entering] === 0 || state[entering] === 0 || reduced !== 0) continue
    ties[entering] = 1
    let [one, other] = [tail[entering]!, head[entering]!]
    while (one !== other) {
      if (depth[one]! < depth[other]!) [one, other] = [other, one]
      ties[arc[one]!] = 1
      one = parent[one]!
    }
  }
  return ties
}

/** The pairs a candidate may have: those it has in every best choice, and how many in all (null: it varies). */
type Person = { edges: number[]; always: number; count: number | null }

function peopleOf(selection: Selection, ties: Uint8Array): { people: Person[]; tableVaries: Uint8Array } {
  const { instance, network } = selection
  const varies = new Uint8Array(network.nodes)
  for (let arc = instance.edges; arc < network.arcs; arc++)
    if (ties[arc]) varies[network.tail[arc]!] = varies[network.head[arc]!] = 1
  const people = Array.from({ length: instance.candidates }, (_, candidate): Person => {
    const [from, to] = [instance.candidateEdges[candidate]!, instance.candidateEdges[candidate + 1]!]
    const edges: number[] = []
    let count = 0
    for (let edge = from; edge < to; edge++) {
      if (network.flow[edge] || ties[edge]) edges.push(edge)
      count += network.flow[edge]!
    }
    const always = edges.reduce((set, edge, index) => (ties[edge] ? set : set | (1 << index)), 0)
    return { edges, always, count: varies[candidateNode(instance, candidate)] ? null : count }
  })
  const tableVaries = Uint8Array.from({ length: instance.tables }, (_, table) => varies[tableNode(table)]!)
  return { people, tableVaries }
}

const size = (set: number): number => (set === 0 ? 0 : 1 + size(set & (set - 1)))

/** least[slot][set]: the least cost of a set of meetings with the last at that slot; `via` is the meeting there. */
type Days = { least: Float64Array; via: Int8Array; last: Int8Array; sets: number }

function daysOf(instance: Instance, { edges }: Person, price: Float64Array): Days {
  const sets = 1 << edges.length
  const least = new Float64Array(instance.slots * sets).fill(Number.POSITIVE_INFINITY)
  const [via, last] = [new Int8Array(instance.slots * sets).fill(-1), new Int8Array(instance.slots * sets).fill(-1)]
  const open = new Float64Array(sets).fill(Number.POSITIVE_INFINITY)
  const openAt = new Int8Array(sets).fill(-1)
  open[0] = 0
  for (let slot = 0; slot < instance.slots; slot++) {
    for (let set = 1; set < sets && slot >= STRIDE; set++) {
      const ended = least[(slot - STRIDE) * sets + set]!
      if (ended <= open[set]! + 1) openAt[set] = slot - STRIDE
      open[set] = Math.min(ended, open[set]! + 1)
    }
    edges.forEach((edge, index) => {
      if (!hasSlot(instance.edgeSlots, edge, instance.width, slot)) return
      const cost = price[instance.edgeTable[edge]! * instance.slots + slot]!
      for (let set = 0; set < sets; set++) {
        const cell = slot * sets + (set | (1 << index))
        if ((set >> index) & 1 || !(open[set]! + cost < least[cell]!)) continue
        least[cell] = open[set]! + cost
        via[cell] = index
        last[cell] = openAt[set]!
      }
    })
  }
  return { least, via, last, sets }
}

/** The cheapest day of a candidate, waiting and prices together; tells `visit` of each cell of it. */
function cheapestDay(instance: Instance, person: Person, price: Float64Array, visit: (cell: number) => void): number {
  if (person.edges.length === 0) return 0
  const { least, via, last, sets } = daysOf(instance, person, price)
  const { always, count } = person
  let best = always === 0 && (count ?? 0) === 0 ? 0 : Number.POSITIVE_INFINITY
  let [slot, set] = [-1, 0]
  for (let cell = 0; cell < least.length; cell++) {
    const its = cell % sets
    if (least[cell]! >= best || (its & always) !== always || (count !== null && size(its) !== count)) continue
    best = least[cell]!
    ;[slot, set] = [Math.floor(cell / sets), its]
  }
  while (slot !== -1) {
    const at = slot * sets + set
    visit(instance.edgeTable[person.edges[via[at]!]!]! * instance.slots + slot)
    set &= ~(1 << via[at]!)
    slot = last[at]!
  }
  return best
}

/** Subgradient steps with momentum; a table that has the same number of meetings in every best choice is priced so. */
function boundOf(selection: Selection, rounds: number): number {
  const { instance } = selection
  const { people, tableVaries } = peopleOf(selection, tiesOf(selection))
  const held = new Int32Array(instance.tables)
  const chosen = chosenEdges(selection)
  for (const edge of chosen) held[instance.edgeTable[edge]!]!++
  const price = new Float64Array(instance.tables * instance.slots)
  const whole = new Float64Array(instance.tables)
  const pull = new Float64Array(price.length)
  let [best, stale, eager] = [0, 0, 1]
  for (let round = 0; round < rounds; round++) {
    const both = price.map((one, cell) => one + whole[Math.floor(cell / instance.slots)]!)
    const over = new Float64Array(price.length).fill(-1)
    const more = held.map((count) => -count)
    const visit = (cell: number) => {
      over[cell]!++
      more[Math.floor(cell / instance.slots)]!++
    }
    const days = people.reduce((sum, person) => sum + cheapestDay(instance, person, both, visit), 0)
    const bound =
      days - price.reduce((sum, one) => sum + one, 0) - whole.reduce((sum, one, t) => sum + one * held[t]!, 0)
    stale = bound > best ? 0 : stale + 1
    best = Math.max(best, bound)
    if (stale > 0 && stale % 30 === 0) eager *= 0.8
    const norm = over.reduce((sum, one, cell) => sum + (one > 0 || price[cell]! > 0 ? one * one : 0), 1)
    const step = (eager * Math.max(1, AIM * chosen.length - bound)) / norm
    over.forEach((one, cell) => {
      pull[cell] = 0.7 * pull[cell]! + one
      price[cell] = Math.max(0, price[cell]! + step * pull[cell]!)
    })
    for (let t = 0; t < whole.length; t++) if (!tableVaries[t]) whole[t]! += step * more[t]!
  }
  return best
}

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, rounds: { type: 'string', default: '800' } },
})
for (const name of positionals) {
  const day = dayOf(name, Number(flags.seed))
  const problem = { ...day, rules: { noConsecutive: true, compact: true } }
  const selection = selectPairs(instanceOf(problem))
  const chosen = chosenEdges(selection)
  const worth = chosen.reduce((sum, edge) => sum + selection.instance.edgeScore[edge]!, 0)
  const plan = solveTimetable(problem)
  const idle = `${plan.waiting} idle slots, ${(plan.waiting / chosen.length).toFixed(3)} a meeting`
  const found = `${name}#${flags.seed}: ${idle}`
  if (plan.value !== worth) console.log(`${found}; somebody could not hold the best pairs, no bound is worked out`)
  else {
    const bound = boundOf(selection, Number(flags.rounds))
    console.log(`${found}; not below ${bound.toFixed(1)}, ${(bound / chosen.length).toFixed(3)} a meeting`)
  }
}
