import { Command, Option } from 'commander'
import { refuse } from '#src/cli/refuse.ts'
import { linesOf, readTextFile } from '#src/cli/text-file.ts'
import type { Language } from '#src/engines/vocabulary/text/title.ts'

/** `jumelage occupations`: what titles of jobs mean, without a database. */
export function occupationsCommand(): Command {
  const occupations = new Command('occupations').description('say which occupations titles of jobs mean')
  occupations
    .command('classify')
    .summary('unit groups of CNP 2021 for titles')
    .description(
      'Reads one title per line and writes one JSON line per title: up to ten unit groups of CNP 2021, best first, ' +
        'each with its confidence; "abstains" is true where none is sure enough to be taken without a person.',
    )
    .argument('<titles>', "text file, one title per line, '-' for standard input")
    .option('--taxonomy <file>', 'vocabulary made by jumelage taxonomy build; the built-in one unless given')
    .addOption(new Option('--lang <language>', 'language of the titles').choices(['fr', 'en', 'auto']).default('auto'))
    .option('--max-mib <n>', 'refuse files larger than this', Number, 64)
    .action(classify)
  return occupations
}

type Flags = { taxonomy?: string; lang: Language; maxMib: number }

async function classify(file: string, flags: Flags): Promise<void> {
  const read = await readTextFile(file, flags.maxMib)
  if (!read.ok) return void refuse(read.reason)
  const { chosenVocabulary } = await import('#src/modules/occupations/queries/vocabulary-file.ts')
  const vocabulary = await chosenVocabulary(flags.taxonomy)
  if (!vocabulary.ok) return void refuse(vocabulary.reason)
  const { classifyTitle } = await import('#src/engines/vocabulary/occupations/classify.ts')
  const { languageOf } = await import('#src/engines/vocabulary/text/language.ts')
  const { titleOf } = await import('#src/engines/vocabulary/cnp-2021.ts')
  for (const title of linesOf(read.text)) {
    const language = flags.lang === 'auto' ? languageOf(title) : flags.lang
    const { answers, abstains } = classifyTitle(vocabulary.vocabulary.occupations, title, language)
    const shown = answers.map(({ code, confidence, nearest }) => ({
      code,
      title: titleOf(code, language === 'en' ? 'en' : 'fr'),
      confidence,
      nearest,
    }))
    process.stdout.write(`${JSON.stringify({ title, answers: shown, abstains })}\n`)
  }
}
