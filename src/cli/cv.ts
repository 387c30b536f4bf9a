import { readFileSync, statSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { Command, InvalidArgumentError } from 'commander'
import { refuse } from '#src/cli/refuse.ts'
import type { DocumentRefusal } from '#src/platform/documents/types.ts'

/** `jumelage cv`: what is read in a CV, without a database. */
export function cvCommand(): Command {
  const cv = new Command('cv').description('read CVs')
  cv.command('read')
    .summary('draft a profile from a CV')
    .description(
      'Reads a PDF or a Word document and writes the drafted profile as JSON: contact, experiences with their unit ' +
        'groups of CNP 2021, education, languages, skills and dominant expertise, each value with its confidence and ' +
        'the line that says it. Birth, sex, family, nationality and religion are never written. Scanned pages are ' +
        'recognised on this machine.',
    )
    .argument('<file>', "CV (.pdf or .docx), '-' for standard input")
    .option('--as-of <month>', 'the month of today (yyyy-mm), from which « depuis 3 ans » is counted', someMonth)
    .option('--taxonomy <file>', 'vocabulary made by jumelage taxonomy build; the built-in one unless given')
    .action(read)
  return cv
}

const REFUSALS: Record<DocumentRefusal, string> = {
  empty: 'the file is empty',
  'wrong-type': 'the file is no PDF and no Word document (.docx)',
  'too-large': 'the file is too large: 10 MB and 30 pages at most',
  'password-protected': 'the file is protected by a password',
  unreadable: 'the file cannot be read',
  'no-text': 'no text could be read in the file',
}

async function read(file: string, { asOf, taxonomy }: { asOf?: string; taxonomy?: string }): Promise<void> {
  const stat = file === '-' ? null : statSync(file, { throwIfNoEntry: false })
  if (stat !== null && !stat?.isFile()) return void refuse(`${file}: there is no such file`)
  const bytes = file === '-' ? await buffer(process.stdin) : readFileSync(file)
  const { readDocument } = await import('#src/platform/documents/read-document.ts')
  const document = await readDocument(new Uint8Array(bytes))
  if (!document.ok) return void refuse(`${file}: ${REFUSALS[document.refusal]}`)
  const { chosenVocabulary } = await import('#src/modules/occupations/queries/vocabulary-file.ts')
  const vocabulary = await chosenVocabulary(taxonomy)
  if (!vocabulary.ok) return void refuse(vocabulary.reason)
  const { knowledgeOf } = await import('#src/engines/reading/knowledge.ts')
  const { linesOf } = await import('#src/engines/reading/layout/lines.ts')
  const { readCv } = await import('#src/engines/reading/read-cv.ts')
  const { shownDraft } = await import('#src/engines/reading/shown-draft.ts')
  const lines = document.text.is === 'pages' ? linesOf(document.text.pages) : document.text.lines
  const knowledge = knowledgeOf(vocabulary.vocabulary.occupations)
  const month = asOf ?? new Date().toISOString().slice(0, 7)
  const draft = readCv(lines, { asOf: month, knowledge })
  process.stdout.write(`${JSON.stringify(shownDraft(draft, month, knowledge), null, 1)}\n`)
}

function someMonth(text: string): string {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) throw new InvalidArgumentError('A month is needed, such as 2026-06.')
  return text
}
