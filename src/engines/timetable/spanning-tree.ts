import type { Network } from '#src/engines/timetable/network-simplex.ts'

/** Hangs a node without children under another, by an arc that joins them; its potential follows from the other's. */
export function hang(network: Network, node: number, parent: number, arc: number): void {
  const { state, tail, up, depth, potential, cost } = network
  const points = tail[arc] === node
  state[arc] = 0
  network.arc[node] = arc
  up[node] = points ? 1 : 0
  depth[node] = depth[parent]! + 1
  potential[node] = potential[parent]! + (points ? -cost[arc]! : cost[arc]!)
  adopt(network, node, parent)
}

export type Graft = { inner: number; outer: number; leaving: number; entering: number }

/** Cuts the subtree under `leaving`, turns the path from `inner` to it around, and hangs it under `outer`. */
export function regraft(network: Network, { inner, outer, leaving, entering }: Graft): void {
  const { parent, arc, up, tail } = network
  let node = inner
  let under = outer
  let by = entering
  for (;;) {
    const above = parent[node]!
    const link = arc[node]!
    orphan(network, node)
    arc[node] = by
    up[node] = tail[by] === node ? 1 : 0
    adopt(network, node, under)
    if (node === leaving) break
    under = node
    by = link
    node = above
  }
  settle(network, inner)
}

function orphan(network: Network, node: number): void {
  const { firstChild, nextSibling, previousSibling, parent } = network
  const before = previousSibling[node]!
  const after = nextSibling[node]!
  if (before === -1) firstChild[parent[node]!] = after
  else nextSibling[before] = after
  if (after !== -1) previousSibling[after] = before
}

function adopt(network: Network, node: number, parent: number): void {
  const { firstChild, nextSibling, previousSibling } = network
  const after = firstChild[parent]!
  network.parent[node] = parent
  previousSibling[node] = -1
  nextSibling[node] = after
  if (after !== -1) previousSibling[after] = node
  firstChild[parent] = node
}

/** Potential and depth of a node and of all below it, from the parent down. */
export function settle(network: Network, top: number): void {
  const { parent, arc, up, depth, potential, cost, firstChild, nextSibling } = network
  let node = top
  for (;;) {
    const above = parent[node]!
    depth[node] = depth[above]! + 1
    potential[node] = potential[above]! + (up[node] === 1 ? -cost[arc[node]!]! : cost[arc[node]!]!)
    if (firstChild[node] !== -1) {
      node = firstChild[node]!
      continue
    }
    while (node !== top && nextSibling[node] === -1) node = parent[node]!
    if (node === top) return
    node = nextSibling[node]!
  }
}
