import { Command } from 'commander'
import { z } from 'zod'
import { refuse } from '#src/cli/refuse.ts'
import { linesOf, readTextFile } from '#src/cli/text-file.ts'

/** `jumelage expertise`: what histories of work are mostly about, without a database. */
export function expertiseCommand(): Command {
  const expertise = new Command('expertise').description('say what histories of work are mostly about')
  expertise
    .command('dominant')
    .summary('the dominant expertise of histories')
    .description(
      'Reads one history per line, as JSON, and writes one JSON line each: the minor group of CNP 2021 that ' +
        'leads, or "generalist", with the share of each group and why.',
    )
    .argument('<histories>', "file of JSON lines, '-' for standard input")
    .option('--taxonomy <file>', 'vocabulary made by jumelage taxonomy build; the built-in one unless given')
    .option('--max-mib <n>', 'refuse files larger than this', Number, 64)
    .action(dominant)
  return expertise
}

const History = z.object({
  id: z.string(),
  history: z.array(
    z.object({
      title: z.string(),
      months: z.number().min(0).max(1200),
      endedMonthsAgo: z.number().min(0).max(1200),
      skills: z.array(z.string()).default([]),
    }),
  ),
})

async function dominant(file: string, flags: { taxonomy?: string; maxMib: number }): Promise<void> {
  const read = await readTextFile(file, flags.maxMib)
  if (!read.ok) return void refuse([read.reason])
  const histories = linesOf(read.text).map(parsed)
  const faults = histories.flatMap((history, at) => (history ? [] : [`${file}: line ${at + 1} is no history`]))
  if (faults.length > 0) return void refuse(faults)
  const { chosenVocabulary } = await import('#src/modules/occupations/queries/vocabulary-file.ts')
  const vocabulary = await chosenVocabulary(flags.taxonomy)
  if (!vocabulary.ok) return void refuse([vocabulary.reason])
  const { dominantExpertise } = await import('#src/engines/reading/expertise.ts')
  const { classifyTitle } = await import('#src/engines/vocabulary/occupations/classify.ts')
  const { occupations } = vocabulary.vocabulary
  for (const history of histories) {
    const found = dominantExpertise(history!.history, (title) => classifyTitle(occupations, title).answers)
    const { shares, because, evidence } = found
    const line = { id: history!.id, dominant: found.dominant ?? 'generalist', shares, because, evidence }
    process.stdout.write(`${JSON.stringify(line)}\n`)
  }
}

/** A line as a history; fields that we do not know are left aside, so that files with answers can be read. */
function parsed(line: string): z.infer<typeof History> | null {
  try {
    return History.parse(JSON.parse(line))
  } catch {
    return null
  }
}
