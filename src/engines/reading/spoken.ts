import { evidenceOf } from '#src/engines/reading/evidence.ts'
import type { Spoken } from '#src/engines/reading/types.ts'
import { bare } from '#src/engines/reading/units.ts'
import { LANGUAGES } from '#src/engines/vocabulary/data/languages.ts'
import { plain } from '#src/engines/vocabulary/text/in-place.ts'
import type { Line } from '#src/platform/documents/types.ts'

const CODES = new Map<string, string>()
for (const line of LANGUAGES.trim().split('\n')) {
  const [code = '', ...names] = line.split('|').map((part) => part.trim())
  for (const name of names.join(';').split(';')) if (name.trim()) CODES.set(plain(name.trim()), code)
}

const NAME = new RegExp(
  String.raw`(?<![\p{L}-])(?:${[...CODES.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\p{L}-])`,
  'gu',
)

/** Words that only lead in a language. */
const LEADING = /^(?:langues?|languages?|langue parlée|parlées?)\s*:?\s*/iu

/** The languages of a section, each with its level as written. Tables may hold names in one row, levels in the next. */
export function languagesIn(lines: readonly Line[]): Spoken[] {
  const found: Spoken[] = []
  for (const [at, line] of lines.entries()) {
    const below =
      line.row === null ? undefined : lines.find(({ row, cell }) => row === line.row! + 1 && cell === line.cell)
    const isTurned = below !== undefined && namesIn(below.text).length === 0 && isOnlyName(line.text)
    const next = lines[at + 1]
    const beside =
      !isTurned && isOnlyName(line.text) && next && next.row === line.row && namesIn(next.text).length === 0
        ? next
        : undefined
    for (const spoken of spokenIn(line, (isTurned ? below : beside)?.text))
      if (!found.some(({ language }) => language === spoken.language)) found.push(spoken)
  }
  return found
}

/** Whether a text names a language that people speak. */
export const namesLanguage = (text: string): boolean => namesIn(text).length > 0

const namesIn = (text: string) => [...plain(text).matchAll(NAME)]
const isOnlyName = (text: string) => {
  const [name] = namesIn(text)
  return name !== undefined && bare(text).length <= name[0].length + 1
}

function spokenIn(line: Line, level?: string): Spoken[] {
  const text = line.text.replace(LEADING, '')
  const names = namesIn(text)
  return names.map((match, at) => {
    const after = text.slice(match.index + match[0].length, names[at + 1]?.index ?? text.length)
    const said = level ?? levelIn(after) ?? (at === 0 ? levelIn(text.slice(0, match.index)) : undefined)
    const evidence = evidenceOf(line)
    return { language: CODES.get(match[0])!, level: said ? { value: said, confidence: 0.9, evidence } : null, evidence }
  })
}

/** What is said between the name of a language and the next. */
function levelIn(text: string): string | undefined {
  const [first = ''] = text.replace(/^[\s:(,–—|\t•/-]+/u, '').split(/[;|•\t]|\.(?=\s|$)|\)\s*[,/]?/u)
  const said = bare(first.replace(/\s+(?:et|and)\s*$/i, ''))
  return said.length > 0 && said.length < 60 && !/^(?:et|and)$/i.test(said) ? said : undefined
}
