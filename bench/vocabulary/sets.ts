import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Label } from '#src/engines/vocabulary/labels/link.ts'
import type { KnownTitle } from '#src/engines/vocabulary/occupations/types.ts'
import { readCnp } from '#src/engines/vocabulary/official/cnp.ts'
import type { Language } from '#src/engines/vocabulary/text/title.ts'
import { seededRandom } from '#src/platform/random.ts'
import { ROOT } from '#src/platform/root.ts'
import { readTabularFile } from '#src/platform/tabular/read.ts'

/** A title and the codes that are right for it. */
export type Asked = { title: string; language: Language; right: readonly string[] }

/** A text and the concepts that are right for it. */
export type Query = { text: string; right: ReadonlySet<string> }

const DATA = join(ROOT, '../shared/data')
const linesIn = (file: string) => readFileSync(join(DATA, file), 'utf8').trim().split(/\r?\n/)
const rowsIn = (file: string) => linesIn(file).map((line) => line.split('\t'))

export async function officialTitles(): Promise<KnownTitle[]> {
  const names = readdirSync(join(DATA, 'cnp'))
  const readings = await Promise.all(names.map((name) => readTabularFile(join(DATA, 'cnp', name))))
  const files = readings.flatMap((reading) => {
    if (!reading.ok) throw new Error(`${reading.name} cannot be read: ${reading.refusal}`)
    return reading.file.sheets
  })
  return readCnp(files).titles
}

/** So many titles of each language by chance (seed 1), and the others. */
export function heldOut(titles: readonly KnownTitle[], count: number): { held: KnownTitle[]; others: KnownTitle[] } {
  const random = seededRandom(1)
  const held = new Set<KnownTitle>()
  for (const language of ['fr', 'en'] as const) {
    const ofLanguage = titles.filter((title) => title.language === language)
    for (let left = count; left > 0; left--) held.add(ofLanguage.splice(random.below(ofLanguage.length), 1)[0]!)
  }
  return { held: [...held], others: titles.filter((title) => !held.has(title)) }
}

/** Messy titles of Québec; every second one is never looked at when something is tuned. */
export function messyTitles(): { seen: Asked[]; unseen: Asked[] } {
  const asked = rowsIn('reading/messy_titles_fr.tsv').map(
    ([title = '', codes = '']): Asked => ({ title, language: 'fr', right: codes.split('|') }),
  )
  return { seen: asked.filter((_, at) => at % 2 === 0), unseen: asked.filter((_, at) => at % 2 === 1) }
}

export const titlePairs = () =>
  rowsIn('reading/title_pairs.tsv').map(([feminine = '', masculine = '', codes = '']) => ({
    feminine,
    masculine,
    right: codes.split('|'),
  }))

type Profile = { code: string; alternates: string[]; fr: { title: string }; en: { title: string } }
export const profiles = () => linesIn('reading/fr_en_profiles.jsonl').map((line) => JSON.parse(line) as Profile)

export function melo(): { labels: Label[]; queries: Query[] } {
  const concepts = new Map(rowsIn('melo-usa/concept_mapping.tsv').map(([id = '', concept = '']) => [id, concept]))
  const conceptOf = (id: string) => concepts.get(id) ?? id
  const right = rightAnswers(rowsIn('melo-usa/annotations.tsv'), conceptOf)
  return {
    labels: rowsIn('melo-usa/corpus_elements.tsv').map(([id = '', text = '']) => ({
      id,
      text,
      concept: conceptOf(id),
    })),
    queries: rowsIn('melo-usa/queries.tsv').map(([id = '', text = '']) => ({ text, right: right.get(id)! })),
  }
}

export function talentClef(): { labels: Label[]; queries: Query[] } {
  const right = rightAnswers(rowsIn('talentclef-en/qrels.tsv'), (id) => id)
  const rows = (file: string) => rowsIn(`talentclef-en/${file}`).slice(1)
  return {
    labels: rows('corpus_elements').map(([id = '', text = '']) => ({ id, text, concept: id })),
    queries: rows('queries').map(([id = '', text = '']) => ({ text, right: right.get(id)! })),
  }
}

function rightAnswers(rows: string[][], conceptOf: (id: string) => string): Map<string, Set<string>> {
  const right = new Map<string, Set<string>>()
  for (const [query = '', , element = ''] of rows)
    right.set(query, (right.get(query) ?? new Set()).add(conceptOf(element)))
  return right
}

/**
 * A French set of our own making: of every third ESCO occupation that has a synonym with another beginning, this
 * synonym is asked and left out of the labels.
 */
export async function frenchSynonyms(): Promise<{ labels: Label[]; queries: Query[] }> {
  const reading = await readTabularFile(join(DATA, 'esco/occupations_fr.csv'))
  if (!reading.ok) throw new Error(`ESCO cannot be read: ${reading.refusal}`)
  const labels: Label[] = []
  const queries: Query[] = []
  const start = (text: string) => text.split('/')[0]!.slice(0, 14).toLowerCase()
  let candidates = 0
  for (const { cells } of reading.file.sheets[0]!.rows.slice(1)) {
    const [concept = '', preferred = '', others = ''] = cells
    const synonyms = others.split('|').filter(Boolean)
    const other = synonyms.find((text) => start(text) !== start(preferred))
    const asked = other && candidates++ % 3 === 0 ? other : undefined
    const kept = [preferred, ...synonyms].filter((text) => !asked || start(text) !== start(asked))
    labels.push(...kept.map((text) => ({ id: `${labels.length}${text}`, text, concept })))
    if (asked) queries.push({ text: asked, right: new Set([concept]) })
  }
  return { labels, queries }
}
