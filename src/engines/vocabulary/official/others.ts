import type { OtherOccupation } from '#src/engines/vocabulary/occupations/types.ts'
import {
  columnsFound,
  type Layout,
  type LayoutFault,
  recordsOf,
  type SourceFile,
} from '#src/engines/vocabulary/official/layouts.ts'
import type { Language } from '#src/engines/vocabulary/text/title.ts'
import type { VocabularySource } from '#src/engines/vocabulary/types.ts'

/**
 * ESCO (European Commission, CC BY 4.0): `occupations_fr.csv` and so on, one language each; synonyms are apart by a bar
 * or by line breaks. Files of skills have the same columns: only addresses of occupations are taken.
 */
const ESCO: Layout<'uri' | 'preferred' | 'others'> = {
  name: 'ESCO occupations',
  columns: { uri: ['concepturi'], preferred: ['preferredlabel'], others: ['altlabels'] },
}

/** ROME (France Travail, Licence Ouverte): `…referentiel_appellation…csv`, each name of a job long and short. */
const ROME: Layout<'id' | 'long' | 'short'> = {
  name: 'ROME names',
  columns: { id: ['codeogr'], long: ['libelleappellationlong'], short: ['libelleappellationcourt'] },
}

export type OthersReading = { occupations: OtherOccupation[]; counts: VocabularySource[]; faults: LayoutFault[] }

type Titles = Map<string, { language: Language; title: string }[]>

/** The occupations of a folder of ESCO; one in several languages is one occupation. */
export const readEsco = (files: readonly SourceFile[]): OthersReading =>
  readOthers(files, ESCO, ({ uri, preferred, others }, file, titles) => {
    if (!uri.includes('/occupation/')) return 0
    const language = languageOfFile(file)
    const own = [preferred, ...others.split(/[|\n]/)].map((title) => title.trim()).filter(Boolean)
    titles.set(uri, [...(titles.get(uri) ?? []), ...own.map((title) => ({ language, title }))])
    return own.length
  })

/** The names of jobs of a folder of ROME, each an occupation of its own. */
export const readRome = (files: readonly SourceFile[]): OthersReading =>
  readOthers(files, ROME, ({ id, long, short }, _, titles) => {
    const own = [...new Set([long, short])].filter(Boolean)
    titles.set(
      id,
      own.map((title) => ({ language: 'fr' as const, title })),
    )
    return own.length
  })

function readOthers<Column extends string>(
  files: readonly SourceFile[],
  layout: Layout<Column>,
  take: (cells: Record<Column, string>, file: SourceFile, titles: Titles) => number,
): OthersReading {
  const titles: Titles = new Map()
  const counts: VocabularySource[] = []
  const faults: LayoutFault[] = []
  for (const file of files) {
    if (columnsFound(layout, file.rows[0]?.cells ?? []) < 2) continue
    const read = recordsOf(file, layout)
    faults.push(...read.faults)
    const taken = read.records.reduce((all, { cells }) => all + take(cells, file, titles), 0)
    if (taken > 0) counts.push({ file: file.name, layout: layout.name, records: read.records.length, titles: taken })
  }
  if (counts.length === 0 && faults.length === 0)
    faults.push({ file: '', line: 1, column: 1, because: 'no-known-file', found: '', wanted: layout.name })
  return { occupations: [...titles].map(([id, own]) => ({ id, titles: own })), counts, faults }
}

function languageOfFile({ name }: SourceFile): Language {
  const [, language] = /_(fr|en)\b/.exec(name) ?? []
  return (language as 'fr' | 'en' | undefined) ?? 'auto'
}
