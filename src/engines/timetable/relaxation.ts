import { candidateStep, stepsOf } from '#src/engines/timetable/aims.ts'
import type { Grid } from '#src/engines/timetable/grid.ts'
import type { Instance } from '#src/engines/timetable/instance.ts'
import { noVariables, type Variables } from '#src/engines/timetable/variables.ts'

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
  /** Where prices stood at the last restart. */
  anchor: Float64Array
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
  /** Of the steps of prices and of variables. */
  balance: number
}

export type Families = Record<
  'pair' | 'cell' | 'tableCell' | 'candidate' | 'table' | 'room' | 'group' | 'candidateReward' | 'tableReward' | 'end',
  number
>

/** Meetings that count towards a minimum or level: at most `most` of them, each worth `worth`. `row` is the owner's. */
export type Rewards = {
  count: number
  row: Int32Array
  worth: Float64Array
  most: Float64Array
  met: Float64Array
  anchor: Float64Array
}

/** What a step of the aims above the score is worth in the relaxation, in units of the best score. */
export const REWARD_STEP = 2
/** Balance of the steps to begin with: long ones of the prices first. Settled on made instances, S2 to S4. */
const FIRST_BALANCE = 4

/** A relaxation with all prices at zero and no variables yet: `gather` brings them. */
export function relax(instance: Instance): Relaxation {
  const at = familiesOf(instance)
  const unit = instance.edgeScore.reduce((most, score) => Math.max(most, score), 1)
  const rows = () => new Float64Array(at.end)
  const [price, use] = [rows(), rows()]
  const cells = instance.candidates * instance.slots
  const view = (of: Float64Array) =>
    instance.noConsecutive ? new Float64Array(cells) : of.subarray(at.cell, at.cell + cells)
  return {
    instance,
    unit,
    step: REWARD_STEP,
    at,
    price,
    anchor: rows(),
    use,
    limit: rows(),
    size: rows(),
    rows: new Int32Array(0),
    cellPrice: view(price),
    cellUse: view(use),
    variables: noVariables(),
    rewards: rewardsOf(instance, at),
    balance: FIRST_BALANCE,
  }
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
    anchor: zeros(),
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
  for (let run = 0; run < variables.runs; run++) {
    const edge = variables.edge[run]!
    const cells = at.cell + edgeCandidate[edge]! * slots
    const tableCells = at.tableCell + edgeTable[edge]! * slots
    const count = variables.start[run + 1]! - variables.start[run]!
    for (let one = variables.start[run]!; one < variables.start[run + 1]!; one++) {
      const slot = variables.slot[one]!
      size[cells + slot]!++
      if (noConsecutive && slot > 0) size[cells + slot - 1]!++
      size[tableCells + slot]!++
      if (instance.roomsShort) size[at.room + slot]!++
    }
    size[at.pair + edge]! += count
    size[at.candidate + edgeCandidate[edge]!]! += count
    size[at.table + edgeTable[edge]!]! += count
    if (edgeGroup[edge] !== -1) size[at.group + edgeGroup[edge]!]! += count
  }
  for (let one = 0; one < rewards.count; one++) {
    const row = rewards.row[one]!
    const owner = row < at.tableReward ? at.candidate + row - at.candidateReward : at.table + row - at.tableReward
    size[row] = Math.max(size[row]!, size[owner]!) + 1
  }
}

/** The cost of so many steps and of the gathering before them, in variables looked at. */
export function touchesOf({ instance, at, variables, rows, cellUse }: Relaxation, steps: number): number {
  const folded = instance.noConsecutive ? cellUse.length / 4 : 0
  return steps * (variables.count + rows.length / 2 + at.end / 16 + folded) + 5 * instance.edges
}
