import { Command, InvalidArgumentError } from 'commander'
import { readJsonFile } from '#src/cli/json-file.ts'
import type { Judged } from '#src/cli/match-files.ts'
import { refuse } from '#src/cli/refuse.ts'
import type { Match, Side } from '#src/engines/matching/types.ts'
import { isDay } from '#src/platform/day.ts'

/** `jumelage match`: the matching engine on files, without a database. */
export function matchCommand(): Command {
  return new Command('match')
    .summary('rank people for jobs, with reasons')
    .description(
      'Ranks candidates for each job and says why, one line of JSON per kept pair. Requirements filter first. ' +
        'Fields that matching must not know are refused by their name.',
    )
    .requiredOption('--candidates <file>', "candidates (.json or .json.gz), '-' for standard input")
    .requiredOption('--jobs <file>', "jobs, '-' for standard input")
    .option('--top <n>', 'keep at most so many pairs of a job', wholeNumber, 20)
    .option('--from <n>', 'keep pairs from this fused score up, 0 to 1000', wholeNumber, 0)
    .option('--on <day>', 'the day from which the work would be done (yyyy-mm-dd); today unless given', someDay)
    .option('--max-mib <n>', 'refuse files larger than this', wholeNumber, 64)
    .action(match)
}

type Flags = { candidates: string; jobs: string; top: number; from: number; on?: string; maxMib: number }

async function match(flags: Flags): Promise<void> {
  if (flags.candidates === '-' && flags.jobs === '-') return void refuse(["only one of the files can be '-'"], 2)
  const { readCandidates, readJobs } = await import('#src/cli/match-files.ts')
  const candidates = await readJudged(flags.candidates, flags.maxMib, readCandidates)
  const jobs = candidates && (await readJudged(flags.jobs, flags.maxMib, readJobs))
  if (!candidates || !jobs) return
  const { matchAll } = await import('#src/engines/matching/match.ts')
  const { notation } = await import('#src/engines/matching/notation.ts')
  const on = flags.on ?? new Date().toISOString().slice(0, 10)
  const matches = matchAll(candidates, jobs, { on, threshold: flags.from, topPerJob: flags.top })
  const side = ({ score, contributions }: Side) => ({
    score,
    contributions: contributions.map(({ evidence, ...part }) => ({
      ...part,
      evidence: evidence.map(notation).join('; '),
    })),
  })
  const line = ({ forJob, forCandidate, requirements, ...pair }: Match) => ({
    ...pair,
    forJob: side(forJob),
    forCandidate: side(forCandidate),
    requirements: requirements.map(({ evidence, ...requirement }) => ({
      ...requirement,
      evidence: notation(evidence),
    })),
  })
  process.stdout.write(matches.map((found) => `${JSON.stringify(line(found))}\n`).join(''))
  process.stderr.write(`${matches.length} pairs of ${candidates.length} candidates and ${jobs.length} jobs\n`)
}

async function readJudged<T>(file: string, maxMib: number, judge: (json: unknown) => Judged<T>): Promise<T | null> {
  const json = await readJsonFile(file, maxMib)
  if (!json.ok) return refuse([json.reason], 1)
  const judged = judge(json.value)
  return judged.ok ? judged.value : refuse([`${file}: refused`, ...judged.faults.map((fault) => `  ${fault}`)], 1)
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('A whole number is needed.')
  return Number(text)
}

function someDay(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('A day is needed, such as 2027-02-18.')
  return text
}
