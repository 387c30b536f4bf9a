import { type Label, linkLabel, listLabels } from '#src/engines/vocabulary/labels/link.ts'
import { classifyTitle } from '#src/engines/vocabulary/occupations/classify.ts'
import type { OccupationIndex } from '#src/engines/vocabulary/occupations/types.ts'
import { say, share, short } from './figures.ts'
import type { Asked, Query } from './sets.ts'

/** Right first, right among five, and right first in the half of which the engine is surest. */
export function sayClassified(name: string, index: OccupationIndex, asked: readonly Asked[]): void {
  const answered = asked.map(({ title, language, right }) => {
    const { answers } = classifyTitle(index, title, language)
    const place = answers.findIndex(({ code }) => right.includes(code))
    return { confidence: answers[0]?.confidence ?? 0, place: place < 0 ? Infinity : place }
  })
  const count = (rows: typeof answered, most: number) => rows.filter(({ place }) => place < most).length
  const surest = [...answered].sort((one, other) => other.confidence - one.confidence)
  const half = surest.slice(0, Math.floor(asked.length / 2))
  say(`${name}
  first right       ${share(count(answered, 1), asked.length)}
  among five        ${share(count(answered, 5), asked.length)}
  surest half right ${share(count(half, 1), half.length)}
  confidence told and kept: ${kept(answered)}`)
}

/** In bands of confidence: the mean told, and the share that was right. */
function kept(answered: readonly { confidence: number; place: number }[]): string {
  const bands = [0, 0.3, 0.5, 0.7, 0.9, 1.01]
  return bands
    .slice(1)
    .flatMap((to, at) => {
      const band = answered.filter(({ confidence }) => confidence >= bands[at]! && confidence < to)
      if (band.length === 0) return []
      const told = band.reduce((all, { confidence }) => all + confidence, 0) / band.length
      return [`${short(told)} ${short(band.filter(({ place }) => place === 0).length / band.length)}`]
    })
    .join(' · ')
}

export function saySpeed(index: OccupationIndex, asked: readonly Asked[]): void {
  for (const { title, language } of asked) classifyTitle(index, title, language)
  const took = asked.map(({ title, language }) => {
    const before = performance.now()
    classifyTitle(index, title, language)
    return performance.now() - before
  })
  const before = process.cpuUsage()
  for (const { title, language } of asked) classifyTitle(index, title, language)
  const seconds = process.cpuUsage(before).user / 1e6
  const p95 = took.sort((one, other) => one - other)[Math.floor(took.length * 0.95)]!
  say(`speed: p95 ${p95.toFixed(2)} ms a title by the clock, ${Math.round(asked.length / seconds)} titles a second of
  processor, n ${asked.length}`)
}

/** The concept right first, among five, and the mean average precision of whole rankings. */
export function sayLinked(
  name: string,
  { labels, queries }: { labels: readonly Label[]; queries: readonly Query[] },
  index: OccupationIndex | null,
  language: 'fr' | 'en',
): void {
  const list = listLabels(labels, language, index)
  const conceptOf = new Map(labels.map(({ id, concept }) => [id, concept]))
  let [first, five, precision] = [0, 0, 0]
  for (const { text, right } of queries) {
    const linked = linkLabel(list, text, labels.length, language)
    const concepts = [...new Set(linked.map(({ id }) => conceptOf.get(id)!))]
    if (right.has(concepts[0]!)) first++
    if (concepts.slice(0, 5).some((concept) => right.has(concept))) five++
    precision += averagePrecision(concepts, right)
  }
  say(`${name}${index ? '' : ', words and letters alone'}
  first right ${share(first, queries.length)}
  among five  ${share(five, queries.length)}
  mean average precision ${short(precision / queries.length)}`)
}

function averagePrecision(found: readonly string[], right: ReadonlySet<string>): number {
  let hits = 0
  let sum = 0
  found.forEach((concept, at) => {
    if (right.has(concept)) sum += ++hits / (at + 1)
  })
  return sum / right.size
}
