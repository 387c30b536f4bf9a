import { Command, Option } from 'commander'
import { refuse } from '#src/cli/refuse.ts'
import { linesOf, readTextFile } from '#src/cli/text-file.ts'
import { wholeNumber } from '#src/cli/whole-number.ts'
import type { Linked } from '#src/engines/vocabulary/labels/link.ts'
import type { Language } from '#src/engines/vocabulary/text/title.ts'

/** `jumelage labels`: the labels of any list that say what a text says, without a database. */
export function labelsCommand(): Command {
  const labels = new Command('labels').description('find the labels of a list that say what a text says')
  labels
    .command('link')
    .summary('rank the labels of a list for each text')
    .description(
      'For each query, the labels nearest in what they say, best first, as lines of a TREC run: ' +
        'query Q0 element rank score jumelage. Files have an identifier, a tab and a text on each line.',
    )
    .requiredOption('--corpus <file>', 'the labels: element, tab, text')
    .requiredOption('--queries <file>', "the texts: query, tab, text; '-' for standard input")
    .option('--concepts <file>', 'which labels name the same thing: element, tab, concept')
    .option('--taxonomy <file>', 'vocabulary made by jumelage taxonomy build; the built-in one unless given')
    .option('--no-occupations', 'the labels are no titles of jobs: compare words and letters only')
    .option('--top <n>', 'labels of a query at most', wholeNumber, 100)
    .addOption(new Option('--lang <language>', 'language of the texts').choices(['fr', 'en', 'auto']).default('auto'))
    .option('--max-mib <n>', 'refuse files larger than this', wholeNumber, 64)
    .action(link)
  return labels
}

type Flags = {
  corpus: string
  queries: string
  concepts?: string
  taxonomy?: string
  occupations: boolean
  top: number
  lang: Language
  maxMib: number
}
type Pair = readonly [id: string, text: string]

async function link(flags: Flags): Promise<void> {
  const corpus = await readPairs(flags.corpus, flags.maxMib)
  const queries = corpus && (await readPairs(flags.queries, flags.maxMib))
  const concepts = queries && (flags.concepts ? await readPairs(flags.concepts, flags.maxMib) : [])
  if (!corpus || !queries || !concepts) return
  const { chosenVocabulary } = await import('#src/modules/occupations/queries/vocabulary-file.ts')
  const opened = flags.occupations ? await chosenVocabulary(flags.taxonomy) : null
  if (opened && !opened.ok) return void refuse(opened.reason)
  const conceptOf = new Map(concepts)
  const { linkLabel, listLabels } = await import('#src/engines/vocabulary/labels/link.ts')
  const labels = corpus.map(([id, text]) => ({ id, text, concept: conceptOf.get(id) ?? id }))
  const list = listLabels(labels, flags.lang, opened?.vocabulary.occupations ?? null)
  for (const [query, text] of queries)
    process.stdout.write(runLines(query, linkLabel(list, text, flags.top, flags.lang)).join(''))
}

/** Whoever sorts by the score as it is printed keeps our order: it always falls. */
function runLines(query: string, linked: readonly Linked[]): string[] {
  let before = Infinity
  return linked.map(({ id, score }, at) => {
    before = Math.min(Math.round(score * 1e6), before - 1)
    return `${query} Q0 ${id} ${at + 1} ${(before / 1e6).toFixed(6)} jumelage\n`
  })
}

/** Lines with a tab; a first line that names its columns (…id) is passed over. Null when refused. */
async function readPairs(file: string, maxMib: number): Promise<Pair[] | null> {
  const read = await readTextFile(file, maxMib)
  if (!read.ok) return refuse(read.reason)
  const pairs: Pair[] = []
  for (const [at, line] of linesOf(read.text).entries()) {
    const [id = '', text] = line.split('\t')
    if (line.trim() === '' || (at === 0 && /(?:^|_)id$/i.test(id))) continue
    if (text === undefined) return refuse(`${file}:${at + 1}:1: an identifier, a tab and a text are needed`)
    pairs.push([id, text])
  }
  return pairs
}
