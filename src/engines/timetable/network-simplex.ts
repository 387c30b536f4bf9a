import { regraft, settle } from '#src/engines/timetable/spanning-tree.ts'

/**
 * Minimum-cost circulation by the primal network simplex method: whole-number costs and capacities, so the answer is
 * exact. The tree stays strongly feasible (every node can send one more unit to the root along the tree), which
 * rules out cycling: W. H. Cunningham, "A network simplex method", Mathematical Programming 11 (1976); the
 * leaving-arc rule and the block pricing follow P. Kovács, "Minimum-cost flow algorithms: an experimental
 * evaluation", Optim. Methods Softw. 30 (2015).
 *
 * Node 0 is the root. Costs must be integers, and any path's total below 2^53.
 */
export type Network = {
  nodes: number
  arcs: number
  tail: Int32Array
  head: Int32Array
  capacity: Int32Array
  cost: Float64Array
  flow: Int32Array
  /** 1: empty and out of the tree, -1: full and out of the tree, 0: in the tree. */
  state: Int8Array
  /** The tree: parent node, arc to it, and whether that arc points to the parent (1) or from it (0). */
  parent: Int32Array
  arc: Int32Array
  up: Uint8Array
  depth: Int32Array
  firstChild: Int32Array
  nextSibling: Int32Array
  previousSibling: Int32Array
  /** Reduced cost of an arc: cost + potential[tail] - potential[head]; 0 in the tree. */
  potential: Float64Array
  /** Where the pricing goes on. */
  cursor: number
  /** Pivots made so far: the measure of work. */
  pivots: number
}

export function emptyNetwork(nodes: number, arcs: number): Network {
  return {
    nodes,
    arcs: 0,
    tail: new Int32Array(arcs),
    head: new Int32Array(arcs),
    capacity: new Int32Array(arcs),
    cost: new Float64Array(arcs),
    flow: new Int32Array(arcs),
    state: new Int8Array(arcs).fill(1),
    parent: new Int32Array(nodes).fill(-1),
    arc: new Int32Array(nodes).fill(-1),
    up: new Uint8Array(nodes),
    depth: new Int32Array(nodes),
    firstChild: new Int32Array(nodes).fill(-1),
    nextSibling: new Int32Array(nodes).fill(-1),
    previousSibling: new Int32Array(nodes).fill(-1),
    potential: new Float64Array(nodes),
    cursor: 0,
    pivots: 0,
  }
}

export function addArc(network: Network, from: number, to: number, terms: { capacity: number; cost: number }): number {
  const arc = network.arcs++
  network.tail[arc] = from
  network.head[arc] = to
  network.capacity[arc] = terms.capacity
  network.cost[arc] = terms.cost
  return arc
}

/** Puts an arc of the flow on its bound, out of the tree. */
export function fillArc(network: Network, arc: number): void {
  network.flow[arc] = network.capacity[arc]!
  network.state[arc] = -1
}

/** Recomputes every potential from the tree and the costs: after hanging the first tree, or after a change of costs. */
export function reprice(network: Network): void {
  network.potential[0] = 0
  network.depth[0] = 0
  for (let child = network.firstChild[0]!; child !== -1; child = network.nextSibling[child]!) settle(network, child)
}

/** Pivots until no arc can improve. The flow is then optimal, and the potentials prove it. */
export function optimise(network: Network): void {
  const block = Math.max(20, Math.floor(1.5 * Math.sqrt(network.arcs)))
  for (let entering = price(network, block); entering !== -1; entering = price(network, block)) {
    pivot(network, entering)
    network.pivots++
  }
}

/** The arc with the largest gain of the first block that has one, or -1. */
function price(network: Network, block: number): number {
  const { tail, head, cost, state, potential, arcs } = network
  let best = -1
  let most = 0
  let left = block
  let arc = network.cursor
  for (let seen = 0; seen < arcs; seen++) {
    const gain = -state[arc]! * (cost[arc]! + potential[tail[arc]!]! - potential[head[arc]!]!)
    if (gain > most) {
      most = gain
      best = arc
    }
    if (++arc === arcs) arc = 0
    if (--left === 0) {
      if (best !== -1) break
      left = block
    }
  }
  network.cursor = arc
  return best
}

function pivot(network: Network, entering: number): void {
  const { tail, head, state, flow, capacity } = network
  const forward = state[entering] === 1
  const first = forward ? tail[entering]! : head[entering]!
  const second = forward ? head[entering]! : tail[entering]!
  const join = joinOf(network, first, second)
  const leaving = leavingOf(network, { first, second, join, room: capacity[entering]! })
  augment(network, { entering, first, second, join, amount: leaving.amount, forward })
  if (leaving.node === -1) {
    state[entering] = -state[entering]!
    return
  }
  const out = network.arc[leaving.node]!
  state[out] = flow[out] === 0 ? 1 : -1
  state[entering] = 0
  const inner = leaving.onFirst ? first : second
  regraft(network, { inner, outer: leaving.onFirst ? second : first, leaving: leaving.node, entering })
}

function joinOf(network: Network, first: number, second: number): number {
  const { parent, depth } = network
  let one = first
  let other = second
  while (one !== other) {
    if (depth[one]! >= depth[other]!) one = parent[one]!
    else other = parent[other]!
  }
  return one
}

type Cycle = { first: number; second: number; join: number; room: number }
type Leaving = { node: number; onFirst: boolean; amount: number }

/**
 * The last arc that blocks when the cycle is walked from the join along the entering arc: keeps the tree strongly
 * feasible.
 */
function leavingOf(network: Network, { first, second, join, room }: Cycle): Leaving {
  const { parent, arc, up, flow, capacity } = network
  let amount = room
  let node = -1
  let onFirst = false
  for (let at = first; at !== join; at = parent[at]!) {
    const on = arc[at]!
    const can = up[at] === 1 ? flow[on]! : capacity[on]! - flow[on]!
    if (can < amount) {
      amount = can
      node = at
      onFirst = true
    }
  }
  for (let at = second; at !== join; at = parent[at]!) {
    const on = arc[at]!
    const can = up[at] === 1 ? capacity[on]! - flow[on]! : flow[on]!
    if (can <= amount) {
      amount = can
      node = at
      onFirst = false
    }
  }
  return { node, onFirst, amount }
}

type Push = { entering: number; first: number; second: number; join: number; amount: number; forward: boolean }

function augment(network: Network, { entering, first, second, join, amount, forward }: Push): void {
  if (amount === 0) return
  const { parent, arc, up, flow } = network
  flow[entering]! += forward ? amount : -amount
  for (let at = first; at !== join; at = parent[at]!) flow[arc[at]!]! += up[at] === 1 ? -amount : amount
  for (let at = second; at !== join; at = parent[at]!) flow[arc[at]!]! += up[at] === 1 ? amount : -amount
}
