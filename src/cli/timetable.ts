import { Command, InvalidArgumentError } from 'commander'
import { readJsonFile } from '#src/cli/json-file.ts'
import { refuse } from '#src/cli/refuse.ts'
import type { Fault, Plan, SolveOptions, Validated } from '#src/engines/timetable/types.ts'

/** `jumelage timetable`: the timetable engine on files, without a database. */
export function timetableCommand(): Command {
  const timetable = new Command('timetable').description('plan interview days from plain files, without a database')
  timetable.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  withSearchOptions(timetable.command('solve'))
    .summary('find the best timetable of a problem')
    .description('Finds the best timetable of a problem and writes the plan as JSON, with its proof or its bound.')
    .argument('<problem>', "problem file (.json or .json.gz), '-' for standard input")
    .action(solve)
  withSearchOptions(timetable.command('repair'))
    .summary('mend a plan on the day')
    .description(
      'Mends a plan after changes. What is over or running stays, freed places are filled; nobody moves unless let.',
    )
    .argument('<problem>', "problem file, '-' for standard input")
    .argument('<plan>', "plan that is being held, '-' for standard input")
    .argument('<changes>', "what happened, '-' for standard input")
    .option('--allow-moves <n>', 'meetings that may be moved or cancelled for the good of all', wholeNumber, 0)
    .action(repair)
  return timetable
}

type SearchFlags = { seconds: number; seed: number; work?: number; maxMib: number }

function withSearchOptions(command: Command): Command {
  return command
    .option('--seconds <n>', 'stop after so long with the best plan so far', positiveNumber, 10)
    .option('--seed <n>', 'seed of chance; the same seed and work give the same plan', wholeNumber, 1)
    .option('--work <n>', 'elementary steps of the search, instead of what suits the size', wholeNumber)
    .option('--max-mib <n>', 'refuse files larger than this', positiveNumber, 64)
}

async function solve(problemFile: string, flags: SearchFlags): Promise<void> {
  const { validateProblem } = await import('#src/engines/timetable/validate.ts')
  const problem = await readValidated(problemFile, flags, validateProblem)
  if (!problem) return
  const { solveTimetable } = await import('#src/engines/timetable/solve.ts')
  write(solveTimetable(problem, searchOptions(flags)))
}

async function repair(
  problemFile: string,
  planFile: string,
  changesFile: string,
  flags: SearchFlags & { allowMoves: number },
) {
  if ([problemFile, planFile, changesFile].filter((file) => file === '-').length > 1)
    return void refuse(["only one of the files can be '-'"], 2)
  const { validateProblem } = await import('#src/engines/timetable/validate.ts')
  const { validateChanges, validatePlan } = await import('#src/engines/timetable/validate-repair.ts')
  const problem = await readValidated(problemFile, flags, validateProblem)
  if (!problem) return
  const changes = await readValidated(changesFile, flags, (json) => validateChanges(json, problem))
  const plan = changes && (await readValidated(planFile, flags, (json) => validatePlan(json, problem, changes)))
  if (!plan) return
  const { repairTimetable } = await import('#src/engines/timetable/repair.ts')
  write(repairTimetable({ problem, plan, changes }, { ...searchOptions(flags), allowMoves: flags.allowMoves }))
}

async function readValidated<T>(
  file: string,
  { maxMib }: SearchFlags,
  validate: (json: unknown) => Validated<T>,
): Promise<T | null> {
  const json = await readJsonFile(file, maxMib)
  if (!json.ok) return refuse([json.reason])
  const judged = validate(json.value)
  return judged.ok ? judged.value : refuse([`${file}: refused`, ...judged.reasons.map(inWords)])
}

function inWords({ fault, count, places }: Fault): string {
  const more = count > places.length ? `, and ${count - places.length} more` : ''
  return `  ${fault} (${count}): ${places.join('; ')}${more}`
}

function write(plan: Plan): void {
  process.stderr.write(`${plan.status}: value ${plan.value}, bound ${plan.bound}, ${plan.meetings.length} meetings\n`)
  process.stdout.write(`${JSON.stringify(plan)}\n`)
}

/** The clock stays out here: the engine asks whether to stop, and only then hears of time. */
function searchOptions({ seconds, seed, work }: SearchFlags): SolveOptions {
  const deadline = performance.now() + 1000 * seconds
  let lastSaid = performance.now()
  return {
    seed,
    ...(work === undefined ? {} : { work }),
    now: () => performance.now(),
    stop: () => performance.now() > deadline,
    progress: ({ value, bound, meetings, people }) => {
      if (performance.now() - lastSaid < 1000) return
      lastSaid = performance.now()
      process.stderr.write(`value ${value}, bound ${bound}, ${meetings} meetings, ${people} people with one\n`)
    },
  }
}

function wholeNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('A whole number is needed.')
  return Number(text)
}

function positiveNumber(text: string): number {
  if (!/^\d{1,9}(\.\d{1,6})?$/.test(text) || Number(text) === 0)
    throw new InvalidArgumentError('A number above 0 is needed.')
  return Number(text)
}
