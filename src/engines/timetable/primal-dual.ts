import type { Relaxation } from '#src/engines/timetable/relaxation.ts'

/**
 * Steps of the primal-dual hybrid gradient method towards the optimum of the relaxation: A. Chambolle, T. Pock, J.
 * Math. Imaging Vis. 40 (2011), with the diagonal step sizes of T. Pock, A. Chambolle, ICCV 2011, and the averaged
 * restarts of D. Applegate et al., "Practical large-scale linear programming using primal-dual hybrid gradient",
 * NeurIPS 2021.
 */
export function descend(relaxation: Relaxation, iterations: number): void {
  const { instance } = relaxation
  const rowsPerVariable =
    5 +
    (instance.noConsecutive ? 1 : 0) +
    (instance.roomsShort ? 1 : 0) +
    (instance.groups ? 1 : 0) +
    (relaxation.rewards.count ? 2 : 0)
  for (let iteration = 0; iteration < iterations; iteration++) {
    foldPrices(relaxation)
    relaxation.use.fill(0)
    relaxation.cellUse.fill(0)
    moveVariables(relaxation, 1 / (rowsPerVariable * relaxation.primalWeight))
    moveRewards(relaxation, 1 / relaxation.primalWeight)
    foldUse(relaxation)
    movePrices(relaxation)
    relaxation.averaged++
  }
}

/** With rests, a slot pays for the row that begins with it and the row that ends with it. */
function foldPrices({ instance, at, price, cellPrice }: Relaxation): void {
  if (!instance.noConsecutive) return
  for (let cell = 0; cell < cellPrice.length; cell++)
    cellPrice[cell] = price[at.cell + cell]! + (cell % instance.slots === 0 ? 0 : price[at.cell + cell - 1]!)
}

function foldUse({ instance, at, use, cellUse }: Relaxation): void {
  if (!instance.noConsecutive) return
  for (let cell = 0; cell < cellUse.length; cell++)
    use[at.cell + cell] = cellUse[cell]! + ((cell + 1) % instance.slots === 0 ? 0 : cellUse[cell + 1]!)
}

/** Each variable goes where its weight exceeds the prices of its rows; rows see where it is heading (2 new - old). */
function moveVariables(relaxation: Relaxation, stride: number): void {
  const { instance, at, price, use, cellPrice, cellUse, variables } = relaxation
  const { slots, edgeCandidate, edgeTable, edgeGroup } = instance
  const { count, edge, slot, weight, x, sum } = variables
  for (let one = 0; one < count; ) {
    const own = edge[one]!
    const c = edgeCandidate[own]!
    const t = edgeTable[own]!
    const group = edgeGroup[own]!
    const dues = price[at.pair + own]! + price[at.candidate + c]! + price[at.table + t]!
    const helps = price[at.candidateReward + c]! + price[at.tableReward + t]!
    const base = helps - dues - (group === -1 ? 0 : price[at.group + group]!)
    const cells = c * slots
    const tableCells = at.tableCell + t * slots
    let total = 0
    for (; one < count && edge[one] === own; one++) {
      const when = slot[one]!
      const gain = weight[one]! + base - cellPrice[cells + when]! - price[tableCells + when]! - price[at.room + when]!
      const old = x[one]!
      const moved = Math.min(1, Math.max(0, old + stride * gain))
      const heading = 2 * moved - old
      x[one] = moved
      sum[one]! += moved
      cellUse[cells + when]! += heading
      use[tableCells + when]! += heading
      use[at.room + when]! += heading
      total += heading
    }
    use[at.pair + own]! += total
    use[at.candidate + c]! += total
    use[at.table + t]! += total
    if (group !== -1) use[at.group + group]! += total
  }
}

/** A reward is earned only by meetings: its row says "rewarded meetings <= meetings". */
function moveRewards({ instance, at, price, use, rewards }: Relaxation, stride: number): void {
  for (let one = 0; one < rewards.count; one++) {
    const row = rewards.row[one]!
    const old = rewards.met[one]!
    const moved = Math.min(rewards.most[one]!, Math.max(0, old + stride * (rewards.worth[one]! - price[row]!)))
    rewards.met[one] = moved
    rewards.sum[one]! += moved
    use[row]! += 2 * moved - old
  }
  for (let c = 0; c < instance.candidates; c++) use[at.candidateReward + c]! -= use[at.candidate + c]!
  for (let t = 0; t < instance.tables; t++) use[at.tableReward + t]! -= use[at.table + t]!
}

function movePrices({ price, priceSum, use, limit, size, rows, primalWeight }: Relaxation): void {
  for (let one = 0; one < rows.length; one++) {
    const row = rows[one]!
    const moved = Math.max(0, price[row]! + (primalWeight / size[row]!) * (use[row]! - limit[row]!))
    price[row] = moved
    priceSum[row]! += moved
  }
}

/**
 * The balance of steps: long steps of the variables first, even ones later. Settled on the open instances, S1 to S4.
 */
const WEIGHT_KEPT = 0.94
const LEAST_WEIGHT = 1

/** Goes on from the average since the last restart. */
export function restart(relaxation: Relaxation): void {
  const { variables, rewards, price, priceSum, rows, averaged } = relaxation
  if (averaged === 0) return
  toAverage(variables.x, variables.sum, averaged)
  toAverage(rewards.met, rewards.sum, averaged)
  for (const row of rows) price[row] = priceSum[row]! / averaged
  priceSum.fill(0)
  relaxation.averaged = 0
  relaxation.primalWeight = Math.max(LEAST_WEIGHT, relaxation.primalWeight * WEIGHT_KEPT)
}

function toAverage(values: Float64Array, sum: Float64Array, averaged: number): void {
  for (let one = 0; one < values.length; one++) values[one] = sum[one]! / averaged
  sum.fill(0)
}
