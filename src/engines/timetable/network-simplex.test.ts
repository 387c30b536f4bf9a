import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instanceOf } from '#src/engines/timetable/instance.ts'
import type { Network } from '#src/engines/timetable/network-simplex.ts'
import { reselectPairs, selectPairs } from '#src/engines/timetable/selection.ts'
import { openInstance, tinyProblem } from '#tests/support/timetables.ts'

/** Complementary slackness: the flow is whole, kept at every node, and no arc could still gain. */
function faultsOf(network: Network): string[] {
  const faults: string[] = []
  const balance = new Float64Array(network.nodes)
  for (let arc = 0; arc < network.arcs; arc++) {
    const flow = network.flow[arc]!
    const reduced = network.cost[arc]! + network.potential[network.tail[arc]!]! - network.potential[network.head[arc]!]!
    balance[network.tail[arc]!]! -= flow
    balance[network.head[arc]!]! += flow
    if (flow < 0 || flow > network.capacity[arc]!) faults.push(`arc ${arc} carries ${flow}`)
    if (reduced < 0 && flow < network.capacity[arc]!) faults.push(`arc ${arc} could gain ${-reduced}`)
    if (reduced > 0 && flow > 0) faults.push(`arc ${arc} loses ${reduced}`)
  }
  balance.forEach((left, node) => {
    if (left !== 0) faults.push(`node ${node} keeps ${left}`)
  })
  return faults
}

test('every choice of pairs carries its own proof of optimality', () => {
  fc.assert(
    fc.property(tinyProblem, (problem) => {
      const instance = instanceOf(problem)
      const selection = selectPairs(instance)
      expect(faultsOf(selection.network)).toEqual([])
      const other = instance.edgeScore.map((score, edge) => (score * 7 + edge * 3) % 11)
      reselectPairs(selection, other, 5)
      expect(faultsOf(selection.network)).toEqual([])
    }),
    { seed: 11, numRuns: 500 },
  )
})

test('the choice of pairs of a large day carries its proof too', () => {
  const instance = instanceOf({ ...openInstance('S3', { fairness: 2, rooms: 60 }), oncePerEmployer: true })
  const selection = selectPairs(instance)
  expect(faultsOf(selection.network)).toEqual([])
})
