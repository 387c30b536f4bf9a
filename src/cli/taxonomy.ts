import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import type { LayoutFault, SourceFile } from '#src/engines/vocabulary/official/layouts.ts'
import type { Vocabulary } from '#src/engines/vocabulary/types.ts'
import { openVocabulary } from '#src/modules/occupations/queries/vocabulary-file.ts'
import { writeSealed } from '#src/platform/sealed-file.ts'
import { hasTabularName, readTabularFile } from '#src/platform/tabular/read.ts'

/** `jumelage taxonomy`: a vocabulary of the official files of an operator, without a database. */
export function taxonomyCommand(): Command {
  const taxonomy = new Command('taxonomy').description('make a vocabulary from official files of occupations')
  taxonomy
    .command('build')
    .summary('make a vocabulary file')
    .description(
      'Reads the official files of Statistics Canada (CNP, NOC 2021), of ESCO and of ROME, adds our own titles, ' +
        'and writes one file that the other commands read. Nothing is written when a file has another layout: ' +
        'each fault is told with its file, line and column.',
    )
    .requiredOption('--cnp <folder>', 'folder with the structure and the elements, French, English or both')
    .option('--esco <folder>', 'folder with the occupations of ESCO, in any languages')
    .option('--rome <folder>', 'folder with the names of jobs (appellations) of ROME')
    .requiredOption('--out <file>', 'file to write')
    .option('--official-only', 'leave our own titles out')
    .action(build)
  taxonomy.command('info').summary('what a vocabulary file knows').argument('<file>').action(info)
  return taxonomy
}

type Flags = { cnp: string; esco?: string; rome?: string; out: string; officialOnly?: true }

async function build(flags: Flags): Promise<void> {
  const { readCnp } = await import('#src/engines/vocabulary/official/cnp.ts')
  const { readEsco, readRome } = await import('#src/engines/vocabulary/official/others.ts')
  const cnp = await readFolder(flags.cnp, readCnp)
  const esco = flags.esco === undefined ? null : await readFolder(flags.esco, readEsco)
  const rome = flags.rome === undefined ? null : await readFolder(flags.rome, readRome)
  const readings = [cnp, esco, rome].filter((each) => each !== null)
  const refused = readings.flatMap(({ reasons }) => reasons)
  if (refused.length > 0) return refuse(shortened(refused))
  const sources = readings.flatMap(({ read }) => read?.counts ?? [])
  for (const each of sources) tell(`${each.file}: ${each.layout}, ${each.records} records, ${each.titles} titles`)
  const { builtInTitles } = await import('#src/engines/vocabulary/occupations/built-in.ts')
  const { buildVocabulary } = await import('#src/engines/vocabulary/build.ts')
  const vocabulary = buildVocabulary({
    titles: [...(flags.officialOnly ? [] : builtInTitles()), ...(cnp.read?.titles ?? [])],
    others: [...(esco?.read?.occupations ?? []), ...(rome?.read?.occupations ?? [])],
    sources,
  })
  const { hash, bytes } = writeSealed(flags.out, vocabulary)
  process.stdout.write(`${JSON.stringify({ ...described(vocabulary), hash, bytes })}\n`)
}

function info(file: string): void {
  const opened = openVocabulary(file)
  if (!opened.ok) return void refuse([opened.reason])
  const bytes = statSync(file).size
  process.stdout.write(`${JSON.stringify({ ...described(opened.vocabulary), hash: opened.hash, bytes })}\n`)
}

type Folder<T> = { read: T | null; reasons: string[] }

/** What the tables of a folder say, or why they cannot be read. */
async function readFolder<T extends { faults: LayoutFault[] }>(
  folder: string,
  judge: (files: SourceFile[]) => T,
): Promise<Folder<T>> {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return { read: null, reasons: [`${folder}: there is no such folder`] }
  const files: SourceFile[] = []
  const reasons: string[] = []
  for (const name of readdirSync(folder).filter(hasTabularName).sort()) {
    const reading = await readTabularFile(join(folder, name))
    if (reading.ok) files.push(...reading.file.sheets.map(({ rows }) => ({ name: join(folder, name), rows })))
    else reasons.push(`${join(folder, name)}:${reading.line ?? 1}:1: cannot be read (${reading.refusal})`)
  }
  if (reasons.length > 0) return { read: null, reasons }
  const read = judge(files)
  return { read, reasons: read.faults.map((fault) => inWords(fault, folder)) }
}

const MOST_FAULTS = 20

const REASONS: Record<LayoutFault['because'], (fault: LayoutFault) => string> = {
  'column-missing': ({ found, wanted }) =>
    `the column '${wanted}' is missing${found ? ` ('${found}' stands here)` : ''}`,
  'cell-missing': ({ found, wanted }) => `the record has ${found} cells, ${wanted} are needed`,
  'cell-too-many': ({ found, wanted }) => `the record has more than ${wanted} cells: '${found}'`,
  'level-unknown': ({ found }) => `'${found}' is no level: 1 to 5 is needed`,
  'code-unknown': ({ found, wanted }) => `'${found}' is no code of ${wanted}`,
  'no-known-file': () => 'no file of the known layouts is in this folder',
}

/** `file:line:column: reason`, as compilers write it. */
const inWords = (fault: LayoutFault, folder: string): string =>
  fault.because === 'no-known-file'
    ? `${folder}: ${REASONS[fault.because](fault)}`
    : `${fault.file}:${fault.line}:${fault.column}: ${REASONS[fault.because](fault)}`

const shortened = (faults: string[]): string[] =>
  faults.length > MOST_FAULTS ? [...faults.slice(0, MOST_FAULTS), `and ${faults.length - MOST_FAULTS} more`] : faults

const described = ({ engine, classification, titles, sources, occupations }: Vocabulary) => ({
  engine,
  classification,
  unitGroups: occupations.codes.length,
  titles,
  distinctTitles: occupations.titles.textStarts.length - 1,
  features: occupations.space.rarity.length,
  sources,
})

const tell = (line: string) => void process.stderr.write(`${line}\n`)

function refuse(reasons: string[]): void {
  tell(reasons.join('\n'))
  process.exitCode = 1
}
