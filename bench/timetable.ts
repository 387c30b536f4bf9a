/**
 * Measures the timetable engine: npx tsx bench/timetable.ts [day …] [--seed 1] [--solvers 10] [--large]
 *
 * Days are S1 to S4 and L2, of 48 slots (realistic), or with w (short windows) or d (dense); all when none is named;
 * --large is 5000 x 600, of 32 slots and of 48. Each day is planned under several rules, beside HiGHS and CBC (so many
 * seconds each; 0: without), a first fit and first-come self-booking. What was promised stands at the end, with what
 * was measured. bench/README.md tells how to read it.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Problem, Rules } from '#src/engines/timetable/types.ts'
import { dayOf, generatorIsHere, sizeOf } from './timetable/days.ts'
import type { Solved } from './timetable/engine-run.ts'
import { cbcVersion } from './timetable/integer-programs.ts'
import { commandRuns, mended, solved } from './timetable/measure.ts'
import { besideOthers } from './timetable/side-by-side.ts'
import * as targets from './timetable/targets.ts'

const REALISTIC = ['S1', 'S2', 'S3', 'S4', 'L2']
const HARD = ['S1w', 'S2w', 'S3w', 'S4w', 'L2w', 'S1d', 'S2d', 'S3d', 'S4d', 'L2d']

/** Rooms for three quarters of the tables: most slots are full then. */
const fewRooms = ({ tables }: Problem): Rules => ({ rooms: Math.floor(0.75 * tables.length) })
const REGIMES: Record<string, (problem: Problem) => Rules> = {
  'score only': () => ({}),
  'fairness 2': () => ({ fairness: 2 }),
  rests: () => ({ noConsecutive: true }),
  'few rooms': fewRooms,
  'fairness, rests, rooms': (problem) => ({ fairness: 2, noConsecutive: true, ...fewRooms(problem) }),
  compact: () => ({ compact: true }),
  'compact, rests': () => ({ compact: true, noConsecutive: true }),
}

const { values: flags, positionals: named } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    solvers: { type: 'string', default: '10' },
    large: { type: 'boolean', default: false },
  },
})
const unknown = named.filter((name) => ![...REALISTIC, ...HARD].includes(name))
if (unknown.length > 0) throw new Error(`No such day: ${unknown.join(', ')}`)
const seconds = Number(flags.solvers)
if (!(seconds >= 0)) throw new Error('--solvers takes seconds; 0 leaves HiGHS and CBC out.')
const folder = mkdtempSync(join(tmpdir(), 'timetable-bench-'))
const lines: targets.Line[] = []
const ours: object[] = []
const beside: object[] = []
const repairs: object[] = []

function fileOf(name: string, problem: Problem): string {
  const file = join(folder, `${name}.json`)
  writeFileSync(file, JSON.stringify(problem))
  return file
}

/** The day under the rules of a regime, in its rows of both tables. Solvers get small days under every rule. */
function plan(name: string, how: string): Solved {
  const day = dayOf(name, Number(flags.seed))
  const problem = { ...day, rules: REGIMES[how]!(day) }
  const plan = solved(fileOf(name, problem))
  ours.push({
    day: name,
    rules: how,
    status: plan.status,
    value: plan.value,
    'gap %': targets.gapOf(plan.value, plan.bound).toFixed(3),
    met: `${plan.candidatesMet} of ${day.candidates.length}`,
    'idle / meeting': (plan.waiting / Math.max(1, plan.meetings)).toFixed(3),
    'first ms': plan.first.toFixed(0),
    'cold ms': plan.cold.toFixed(0),
    'warm ms': plan.warm.toFixed(1),
  })
  const compact = problem.rules.compact ?? false
  const asked = !compact && (how === 'score only' || ['S1', 'S2'].includes(sizeOf(name)))
  if (!compact) beside.push({ day: name, rules: how, ...besideOthers(problem, plan, asked ? seconds : 0) })
  return plan
}

function command(name: string): void {
  const run = commandRuns(fileOf(name, dayOf(name, Number(flags.seed))), 3)
  lines.push(...targets.commandLines(name, run))
  const took = `${run.milliseconds.toFixed(0)} ms, at most ${run.mebibytes.toFixed(0)} MiB`
  console.log(`bin/jumelage timetable solve ${name}: ${took}`)
}

function realistic(name: string): void {
  const byScore = plan(name, 'score only')
  lines.push(...targets.realisticLines(name, byScore))
  lines.push(...targets.fairLines(name, plan(name, 'fairness 2'), byScore))
  const rested = plan(name, 'rests')
  lines.push(...targets.combinedLines(name, 'rests', rested))
  for (const how of ['few rooms', 'fairness, rests, rooms'])
    lines.push(...targets.combinedLines(name, how, plan(name, how)))
  lines.push(...targets.compactLines(name, 'compact', plan(name, 'compact'), byScore))
  lines.push(...targets.compactLines(name, 'compact, rests', plan(name, 'compact, rests'), rested))
  repair(name)
  command(name)
}

function hard(name: string): void {
  const byScore = plan(name, 'score only')
  lines.push(...targets.hardLines(name, byScore))
  lines.push(...targets.fairLines(name, plan(name, 'fairness 2'), byScore))
}

/** A tenth of the people do not come. */
function repair(name: string): void {
  const day = dayOf(name, Number(flags.seed))
  const repaired = mended(fileOf(name, { ...day, rules: { fairness: 2 } }), 0.1)
  lines.push(...targets.repairLines(name, repaired))
  repairs.push({
    day: name,
    absent: repaired.absent,
    disturbed: repaired.disturbed,
    'value kept %': ((100 * repaired.value) / repaired.planned).toFixed(2),
    'gap to any change %': targets.gapOf(repaired.value, repaired.anyChangeBound).toFixed(3),
    'cold ms': repaired.cold.toFixed(0),
    'warm ms': repaired.warm.toFixed(1),
  })
}

/** 146 000 pairs and so: the engine and the whole command, by score only and with all rules together. */
function large(name: string): void {
  lines.push(...targets.realisticLines(name, plan(name, 'score only')))
  lines.push(...targets.combinedLines(name, 'fairness, rests, rooms', plan(name, 'fairness, rests, rooms')))
  command(name)
}

const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GiB`
console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${memory}, Node ${process.version}`)
console.log(`Load before: ${loadavg()[0]!.toFixed(1)}. CBC: ${cbcVersion() ?? 'not installed'}.`)
if (!generatorIsHere)
  console.log('shared/tools is not beside the checkout: days of our own generator. The targets are not about those.')
const wanted = (name: string) => (named.length === 0 && !flags.large) || named.includes(name)
for (const name of REALISTIC.filter(wanted)) realistic(name)
for (const name of HARD.filter(wanted)) hard(name)
if (flags.large) for (const name of ['XL', 'XX']) large(name)
rmSync(folder, { recursive: true })
for (const table of [ours, beside, repairs, lines]) if (table.length > 0) console.table(table)
