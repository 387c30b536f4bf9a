import { Command, InvalidArgumentError } from 'commander'
import { refuse } from '#src/cli/refuse.ts'
import { day, isDay } from '#src/platform/day.ts'
import type { Words } from '#src/words/words.ts'

/** `jumelage import`: a chamber's files, tried without a database or brought into an organisation. */
export function importCommand(): Command {
  return new Command('import')
    .summary('bring in the files of a chamber')
    .description(
      'Reads candidates, employers, tables, jobs and wishes from CSV and XLSX files, whatever their columns.',
    )
    .argument('<path...>', 'folders or files; a folder may hold the event as a JSON file')
    .option('--organisation <slug>', 'the organisation that receives the files')
    .option(
      '--event <event>',
      'the event: its identifier, or the file that describes it; with neither, as the folder says',
    )
    .option('--consent-to-share', 'the form also asked to show profiles to the employers of the day', false)
    .option('--dry-run', 'say what would happen, write nothing, need no database', false)
    .option('--json', 'write figures and reasons as JSON', false)
    .option('--today <day>', 'the day of judgement where there is no event (yyyy-mm-dd)', asDay)
    .option('--language <language>', 'language of the summary: fr or en', asLanguage, 'fr')
    .option('--max-mib <n>', 'refuse files larger than this', asPositive, 64)
    .action(run)
}

type Flags = {
  organisation?: string
  event?: string
  consentToShare: boolean
  dryRun: boolean
  json: boolean
  today?: string
  language: 'fr' | 'en'
  maxMib: number
}

async function run(paths: string[], flags: Flags): Promise<void> {
  const { wordsFor } = await import('#src/words/words.ts')
  const words = wordsFor(flags.language)
  if (!flags.dryRun) return bring(paths, flags, words)
  const { dryRun } = await import('#src/cli/dry-run/dry-run.ts')
  const { DEFAULT_LIMITS } = await import('#src/platform/tabular/types.ts')
  const { inWords } = await import('#src/cli/dry-run/summary.ts')
  const result = await dryRun(paths, {
    today: todayOf(flags),
    limits: { ...DEFAULT_LIMITS, bytes: flags.maxMib * 2 ** 20 },
    ...(flags.event !== undefined && { eventPath: flags.event }),
  })
  const { refusals, summary } = inWords(result, words)
  if (result.files.length > 0) {
    const { reportOf } = await import('#src/cli/dry-run/report.ts')
    process.stdout.write(flags.json ? `${JSON.stringify(reportOf(result), null, 1)}\n` : `${summary.join('\n')}\n`)
  }
  if (refusals.length > 0) refuse(refusals)
}

/** Writes into an organisation; then says what was written, with --json beside the figures of a dry run. */
async function bring(paths: string[], flags: Flags, words: Words): Promise<void> {
  if (flags.organisation === undefined) return void refuse([words.intake.command.organisationMissing])
  const { bringIn } = await import('#src/cli/bring-in.ts')
  const brought = await bringIn(
    paths,
    {
      organisation: flags.organisation,
      event: flags.event,
      sharing: flags.consentToShare,
      maxBytes: flags.maxMib * 2 ** 20,
    },
    words,
  )
  if (brought.kept) {
    const { broughtInWords, importation } = await import('#src/cli/brought-in.ts')
    const said = flags.json
      ? JSON.stringify({ ...(await figuresOf(paths, flags)), importation: importation(brought) }, null, 1)
      : broughtInWords(brought, words).join('\n')
    process.stdout.write(`${said}\n`)
  }
  if (brought.refusals.length > 0) refuse(brought.refusals)
}

async function figuresOf(paths: string[], flags: Flags) {
  const { dryRun } = await import('#src/cli/dry-run/dry-run.ts')
  const { reportOf } = await import('#src/cli/dry-run/report.ts')
  const eventPath = flags.event?.endsWith('.json') ? { eventPath: flags.event } : {}
  return reportOf(await dryRun(paths, { today: todayOf(flags), ...eventPath }))
}

const todayOf = (flags: Flags) => day(flags.today ?? new Date().toISOString().slice(0, 10))

function asDay(text: string): string {
  if (isDay(text)) return text
  throw new InvalidArgumentError('A day is written 2027-02-18.')
}

function asLanguage(text: string): 'fr' | 'en' {
  if (text === 'fr' || text === 'en') return text
  throw new InvalidArgumentError('It is fr or en.')
}

function asPositive(text: string): number {
  const value = Number(text)
  if (Number.isFinite(value) && value > 0) return value
  throw new InvalidArgumentError('It is a number above zero.')
}
