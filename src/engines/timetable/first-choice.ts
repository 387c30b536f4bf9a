import type { Instance } from '#src/engines/timetable/instance.ts'
import type { Selection } from '#src/engines/timetable/pair-network.ts'

/** How many of a greedy choice each has, and how many there are in all. The choice itself is the flow of the edges. */
export type FirstChoice = {
  candidateCount: Int32Array
  tableCount: Int32Array
  groupTaken: Uint8Array
  total: number
}

/** Scores are taken roughly, in whole numbers of so many bits: beside a person's number they fit in 31 bits. */
const SCORE_BITS = 14
const HIGHEST = (1 << SCORE_BITS) - 1
/** More sweeps give better prices, but cost more than the pivots that they spare. */
const SWEEPS = 2

/**
 * Puts a good choice of pairs, within all maxima, into the flow: first musts, then up to the fairness levels, then all
 * that has a score; each time those first whose score is highest beyond the prices of their two people.
 */
export function chooseFirst(selection: Selection): FirstChoice {
  const { instance, network, hall } = selection
  const { candidates, tables, groups, candidateMax, edgeMust, edgeScore, fairness } = instance
  const choice: FirstChoice = {
    candidateCount: new Int32Array(candidates),
    tableCount: new Int32Array(tables),
    groupTaken: new Uint8Array(groups),
    total: 0,
  }
  const room = hall === 0 ? Number.POSITIVE_INFINITY : network.capacity[network.arcs - 1]! - 1
  const order = bestFirst(instance)
  if (edgeMust.includes(1)) take(selection, choice, { room, order, limit: candidateMax, wanted: edgeMust })
  if (fairness > 0) take(selection, choice, { room, order, limit: fairLimit(instance), wanted: null })
  take(selection, choice, { room, order, limit: candidateMax, wanted: edgeScore })
  return choice
}

function fairLimit({ candidateMax, candidateHeld, fairness }: Instance): Int32Array {
  return candidateMax.map((max, c) => Math.min(max, Math.max(0, fairness - candidateHeld[c]!)))
}

type Taking = { room: number; order: Int32Array; limit: Int32Array; wanted: ArrayLike<number> | null }

function take({ instance, network }: Selection, choice: FirstChoice, { room, order, limit, wanted }: Taking): void {
  const { edgeCandidate, edgeTable, edgeGroup, tableMax } = instance
  const { candidateCount, tableCount, groupTaken } = choice
  const { flow, state } = network
  const number = (1 << bitsFor(order)) - 1
  for (let place = 0; place < order.length && choice.total < room; place++) {
    const edge = order.length - 1 - (order[place]! & number)
    const c = edgeCandidate[edge]!
    const t = edgeTable[edge]!
    if (tableCount[t]! >= tableMax[t]! || candidateCount[c]! >= limit[c]! || flow[edge] === 1) continue
    if (wanted !== null && wanted[edge] === 0) continue
    const group = edgeGroup[edge]!
    if (group !== -1) {
      if (groupTaken[group] === 1) continue
      groupTaken[group] = 1
    }
    flow[edge] = 1
    state[edge] = -1
    candidateCount[c]!++
    tableCount[t]!++
    choice.total++
  }
}

/** One side of the pairs: whose each edge is, where those of each begin when sorted so, how many each may have. */
type Side = { owner: Int32Array; starts: Int32Array; limit: Int32Array; price: Int32Array }

/**
 * The edges, by number from the last in the low bits, those first whose score is highest beyond the prices of both
 * sides.
 */
function bestFirst(instance: Instance): Int32Array {
  const { edges, edgeCandidate, edgeTable, candidateEdges, tableEdges, candidateMax, tableMax } = instance
  const people = sideOf(edgeCandidate, candidateEdges, candidateMax)
  const tables = sideOf(edgeTable, tableEdges, tableMax)
  const keys = new Int32Array(edges)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    priceSide(tables, people, instance, keys)
    priceSide(people, tables, instance, keys)
  }
  writeOrder(people, tables, instance, keys)
  return keys.sort()
}

const sideOf = (owner: Int32Array, starts: Int32Array, limit: Int32Array): Side => ({
  owner,
  starts,
  limit,
  price: new Int32Array(limit.length),
})

/** Bits to drop of the scores. */
const dropOf = ({ highestScore }: Instance): number => Math.max(0, 32 - Math.clz32(highestScore) - SCORE_BITS)

/**
 * The prices of one side that are best with those of the other: half-way between the last meeting that each would have
 * and the first that is one too many (descent on the dual, coordinate by coordinate). `keys` is room to sort in.
 */
function priceSide(side: Side, other: Side, instance: Instance, keys: Int32Array): void {
  writeKeys(side, other, instance, keys)
  keys.sort()
  const { starts, limit, price } = side
  for (let one = 0; one < price.length; one++) {
    const first = starts[one]! + limit[one]!
    const scarce = limit[one]! > 0 && first < starts[one + 1]!
    price[one] = scarce ? HIGHEST - (((keys[first]! & HIGHEST) + (keys[first - 1]! & HIGHEST)) >> 1) : 0
  }
}

/** One owner after the other, and of each those first that are worth most. */
function writeKeys({ owner }: Side, other: Side, instance: Instance, keys: Int32Array): void {
  const { owner: otherOwner, price } = other
  const { edgeScore } = instance
  const drop = dropOf(instance)
  for (let edge = 0; edge < keys.length; edge++)
    keys[edge] =
      (owner[edge]! << SCORE_BITS) | Math.min(HIGHEST, HIGHEST - (edgeScore[edge]! >> drop) + price[otherOwner[edge]!]!)
}

/** What is missing to the best, at most 16 bits since prices have 14, in what the edge's number leaves of 31. */
function writeOrder(people: Side, tables: Side, instance: Instance, keys: Int32Array): void {
  const { edgeScore, edgeCandidate, edgeTable } = instance
  const bits = bitsFor(keys)
  const drop = dropOf(instance)
  const dropped = Math.max(0, SCORE_BITS + 2 + bits - 31)
  for (let edge = 0; edge < keys.length; edge++) {
    const prices = people.price[edgeCandidate[edge]!]! + tables.price[edgeTable[edge]!]!
    keys[edge] = (((HIGHEST - (edgeScore[edge]! >> drop) + prices) >> dropped) << bits) | (keys.length - 1 - edge)
  }
}

const bitsFor = (keys: Int32Array): number => 32 - Math.clz32(keys.length)
