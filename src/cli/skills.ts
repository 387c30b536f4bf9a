import { Command, Option } from 'commander'
import { refuse } from '#src/cli/refuse.ts'
import { linesOf, readTextFile } from '#src/cli/text-file.ts'
import { wholeNumber } from '#src/cli/whole-number.ts'
import type { Language } from '#src/engines/vocabulary/text/title.ts'

/** `jumelage skills`: which skills texts speak of, without a database. */
export function skillsCommand(): Command {
  const skills = new Command('skills').description('say which skills texts speak of')
  skills
    .command('extract')
    .summary('skills of the vocabulary in texts, with their places')
    .description(
      'Reads one text per line and writes one JSON line per text: the skills it speaks of, each with the words that ' +
        'say it, where they stand (UTF-16 units), its confidence, and whether the text says that it is not there.',
    )
    .argument('<sentences>', "text file, one text per line, '-' for standard input")
    .option('--taxonomy <file>', 'vocabulary made by jumelage taxonomy build; the built-in one unless given')
    .addOption(new Option('--lang <language>', 'language of the texts').choices(['fr', 'en', 'auto']).default('auto'))
    .option('--max-mib <n>', 'refuse files larger than this', Number, 64)
    .action(extract)
  skills
    .command('link')
    .summary('labels of a list that say what texts say')
    .description(
      'Reads a list of labels of skills and one text per line, and writes one JSON line per text: the labels of the ' +
        'list that say what the text asks or tells, best first, each with its score.',
    )
    .argument('<sentences>', "text file, one text per line, '-' for standard input")
    .requiredOption('--labels <file>', 'text file, one label per line')
    .option('--top <n>', 'how many labels for each text', wholeNumber, 20)
    .option('--max-mib <n>', 'refuse files larger than this', Number, 64)
    .action(link)
  return skills
}

type ExtractFlags = { taxonomy?: string; lang: Language; maxMib: number }

async function extract(file: string, flags: ExtractFlags): Promise<void> {
  const read = await readTextFile(file, flags.maxMib)
  if (!read.ok) return void refuse(read.reason)
  if (flags.taxonomy !== undefined) {
    const { openVocabulary } = await import('#src/modules/occupations/queries/vocabulary-file.ts')
    const vocabulary = openVocabulary(flags.taxonomy)
    if (!vocabulary.ok) return void refuse(vocabulary.reason)
  }
  const { skillsIn } = await import('#src/engines/vocabulary/skills/extract.ts')
  for (const text of linesOf(read.text))
    process.stdout.write(`${JSON.stringify({ text, skills: skillsIn(text, { language: flags.lang }) })}\n`)
}

type LinkFlags = { labels: string; top: number; maxMib: number }

async function link(file: string, flags: LinkFlags): Promise<void> {
  const labels = await readTextFile(flags.labels, flags.maxMib)
  if (!labels.ok) return void refuse(labels.reason)
  const read = await readTextFile(file, flags.maxMib)
  if (!read.ok) return void refuse(read.reason)
  const { listSkillLabels } = await import('#src/engines/vocabulary/skills/skill-labels.ts')
  const { linkSkills } = await import('#src/engines/vocabulary/skills/link.ts')
  const list = listSkillLabels([...new Set(linesOf(labels.text).map((label) => label.trim()))].filter(Boolean))
  if (list.labels.length === 0) return void refuse(`${flags.labels}: no label is there`)
  for (const text of linesOf(read.text))
    process.stdout.write(`${JSON.stringify({ text, answers: linkSkills(list, text, flags.top) })}\n`)
}
