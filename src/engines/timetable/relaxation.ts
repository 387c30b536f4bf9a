import { candidateStep, stepsOf } from '#src/engines/timetable/aims.ts'
import { freeWord, type Grid, mayMeet } from '#src/engines/timetable/grid.ts'
import type { Instance } from '#src/engines/timetable/instance.ts'
import type { Random } from '#src/engines/timetable/random.ts'
import { lowest, ones } from '#src/engines/timetable/slot-sets.ts'

/**
 * The linear relaxation of the whole model around what a grid already holds, scaled so that the best score is 1: a
 * variable per pair and slot still free, rows for pairs, people's slots, maxima, rooms and employer groups, and one
 * row more for everyone whose minimum or fairness level earns a reward. Rows lie in one index space; `at` says where
 * each family begins.
 */
export type Relaxation = {
  instance: Instance
  /** Points per unit, and what a step of the aims above the score is worth in units. */
  unit: number
  step: number
  at: Families
  price: Float64Array
  priceSum: Float64Array
  use: Float64Array
  limit: Float64Array
  /** Variables per row, and the rows that have any; the price of the others stands still. */
  size: Float64Array
  rows: Int32Array
  /** Price and use of a candidate's slot: views of the rows, or sums of two where a slot lies in two rows of rest. */
  cellPrice: Float64Array
  cellUse: Float64Array
  variables: Variables
  rewards: Rewards
  /** Balance of the steps of variables and prices, and how many steps the sums hold. */
  primalWeight: number
  averaged: number
}

export type Families = Record<
  'pair' | 'cell' | 'tableCell' | 'candidate' | 'table' | 'room' | 'group' | 'candidateReward' | 'tableReward' | 'end',
  number
>

/**
 * Sorted by edge. `weight` is the score in units with a little noise, which breaks ties: without, halves stay halves.
 */
export type Variables = {
  count: number
  edge: Int32Array
  slot: Int32Array
  weight: Float64Array
  x: Float64Array
  sum: Float64Array
}

/** Meetings that count towards a minimum or level: at most `most` of them, each worth `worth`. `row` is the owner's. */
export type Rewards = {
  count: number
  row: Int32Array
  worth: Float64Array
  most: Float64Array
  met: Float64Array
  sum: Float64Array
}

const NOISE_POINTS = 0.3
/** What a step of the aims above the score is worth in the relaxation, in units of the best score. */
const REWARD_STEP = 2

export function relax(grid: Grid, random: Random): Relaxation {
  const { instance } = grid
  const at = familiesOf(instance)
  const unit = instance.edgeScore.reduce((most, score) => Math.max(most, score), 1)
  const rows = () => new Float64Array(at.end)
  const [price, use] = [rows(), rows()]
  const cells = instance.candidates * instance.slots
  const view = (of: Float64Array) =>
    instance.noConsecutive ? new Float64Array(cells) : of.subarray(at.cell, at.cell + cells)
  const relaxation: Relaxation = {
    instance,
    unit,
    step: REWARD_STEP,
    at,
    price,
    priceSum: rows(),
    use,
    limit: rows(),
    size: rows(),
    rows: new Int32Array(0),
    cellPrice: view(price),
    cellUse: view(use),
    variables: variablesOf(grid, unit, random),
    rewards: rewardsOf(instance, at),
    primalWeight: 5,
    averaged: 0,
  }
  measureRows(relaxation, grid)
  return relaxation
}

function familiesOf({ edges, candidates, tables, slots, groups }: Instance): Families {
  const sizes = {
    pair: edges,
    cell: candidates * slots,
    tableCell: tables * slots,
    candidate: candidates,
    table: tables,
    room: slots,
    group: groups,
    candidateReward: candidates,
    tableReward: tables,
    end: 0,
  }
  let next = 0
  const begin = (size: number) => {
    next += size
    return next - size
  }
  return Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, begin(size)])) as Families
}

function variablesOf(grid: Grid, unit: number, random: Random): Variables {
  const { edges, width, edgeScore, edgeMust } = grid.instance
  const free = (edge: number, word: number) => (mayMeet(grid, edge) ? freeWord(grid, edge, word) : 0)
  let count = 0
  for (let edge = 0; edge < edges; edge++) for (let word = 0; word < width; word++) count += ones(free(edge, word))
  const variables: Variables = {
    count: 0,
    edge: new Int32Array(count),
    slot: new Int32Array(count),
    weight: new Float64Array(count),
    x: new Float64Array(count),
    sum: new Float64Array(count),
  }
  const must = REWARD_STEP * stepsOf(grid.instance)[0]!
  for (let edge = 0; edge < edges; edge++)
    for (let word = 0; word < width; word++)
      for (let rest = free(edge, word); rest !== 0; rest &= rest - 1) {
        const one = variables.count++
        variables.edge[one] = edge
        variables.slot[one] = (word << 5) + lowest(rest)
        const noise = ((2 * random.unit() - 1) * NOISE_POINTS) / unit
        variables.weight[one] = edgeScore[edge]! / unit + (edgeMust[edge] ? must : 0) + noise
      }
  return variables
}

function rewardsOf(instance: Instance, at: Families): Rewards {
  const steps = stepsOf(instance)
  const found: { row: number; worth: number; most: number }[] = []
  for (let c = 0; c < instance.candidates; c++)
    for (let meeting = 1; meeting <= instance.candidateMax[c]!; meeting++) {
      const worth = candidateStep(steps, instance.candidateMin[c]!, instance.candidateHeld[c]! + meeting)
      if (worth === 0) break
      found.push({ row: at.candidateReward + c, worth: worth * REWARD_STEP, most: 1 })
    }
  for (let t = 0; t < instance.tables; t++) {
    const most = Math.min(instance.tableMin[t]! - instance.tableHeld[t]!, instance.tableMax[t]!)
    if (most > 0) found.push({ row: at.tableReward + t, worth: steps[1]! * REWARD_STEP, most })
  }
  const zeros = () => new Float64Array(found.length)
  return {
    count: found.length,
    row: Int32Array.from(found, ({ row }) => row),
    worth: Float64Array.from(found, ({ worth }) => worth),
    most: Float64Array.from(found, ({ most }) => most),
    met: zeros(),
    sum: zeros(),
  }
}

/** What each row has left and how many variables it holds, after the grid or the variables have changed. */
export function measureRows(relaxation: Relaxation, grid: Grid): void {
  const { size } = relaxation
  setLimits(relaxation, grid)
  countVariables(relaxation)
  let used = 0
  const rows = new Int32Array(size.length)
  for (let row = 0; row < size.length; row++) if (size[row]! > 0) rows[used++] = row
  relaxation.rows = rows.subarray(0, used)
}

function setLimits({ instance, at, limit }: Relaxation, grid: Grid): void {
  limit.fill(1)
  for (let c = 0; c < instance.candidates; c++) {
    limit[at.candidate + c] = instance.candidateMax[c]! - grid.candidateCount[c]!
    limit[at.candidateReward + c] = grid.candidateCount[c]!
  }
  for (let t = 0; t < instance.tables; t++) {
    limit[at.table + t] = instance.tableMax[t]! - grid.tableCount[t]!
    limit[at.tableReward + t] = grid.tableCount[t]!
  }
  for (let slot = 0; slot < instance.slots; slot++) limit[at.room + slot] = instance.roomsAt[slot]! - grid.load[slot]!
}

function countVariables({ instance, at, size, variables, rewards }: Relaxation): void {
  const { slots, edgeCandidate, edgeTable, edgeGroup, noConsecutive } = instance
  size.fill(0)
  for (let one = 0; one < variables.count; one++) {
    const edge = variables.edge[one]!
    const slot = variables.slot[one]!
    const cell = at.cell + edgeCandidate[edge]! * slots + slot
    size[at.pair + edge]!++
    size[cell]!++
    if (noConsecutive && slot > 0) size[cell - 1]!++
    size[at.tableCell + edgeTable[edge]! * slots + slot]!++
    size[at.candidate + edgeCandidate[edge]!]!++
    size[at.table + edgeTable[edge]!]!++
    if (instance.roomsShort) size[at.room + slot]!++
    if (edgeGroup[edge] !== -1) size[at.group + edgeGroup[edge]!]!++
  }
  for (let one = 0; one < rewards.count; one++) {
    const row = rewards.row[one]!
    const owner = row < at.tableReward ? at.candidate + row - at.candidateReward : at.table + row - at.tableReward
    size[row] = Math.max(size[row]!, size[owner]!) + 1
  }
}

/** Keeps only some variables, in their order; a caller measures the rows afterwards. */
export function keepVariables({ variables }: Relaxation, keep: (variable: number) => boolean): void {
  let kept = 0
  for (let one = 0; one < variables.count; one++) {
    if (!keep(one)) continue
    variables.edge[kept] = variables.edge[one]!
    variables.slot[kept] = variables.slot[one]!
    variables.weight[kept] = variables.weight[one]!
    variables.x[kept] = variables.x[one]!
    variables.sum[kept] = variables.sum[one]!
    kept++
  }
  variables.count = kept
}
