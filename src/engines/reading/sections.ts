import { type Topic, topicOf } from '#src/engines/reading/headings.ts'
import { namesLanguage } from '#src/engines/reading/spoken.ts'
import type { Line } from '#src/platform/documents/types.ts'

/** What stands under one heading. The first part of a CV has none: it is the `contact`. */
export type Section = { topic: Topic; heading: Line | null; lines: Line[] }

/** A CV by its headings. A label with a colon inside a line (« Langues : anglais ») is a heading for that line. */
export function sectionsOf(lines: readonly Line[]): Section[] {
  const usual = usualSize(lines)
  const sections: Section[] = [{ topic: 'contact', heading: null, lines: [] }]
  lines.forEach((line, at) => {
    const topic = isHeading(line, lines[at + 1], usual) ? topicOf(line.text) : undefined
    if (topic) sections.push({ topic, heading: line, lines: [] })
    else sections.at(-1)!.lines.push(line)
  })
  return sections.flatMap(withLabels)
}

function usualSize(lines: readonly Line[]): number {
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b)
  return sizes[Math.floor(sizes.length / 2)] ?? 10
}

/** A heading looks like one: bold, capitals, larger, or apart from what is above it. Bullets and cells are none. */
function isHeading(line: Line, next: Line | undefined, usual: number): boolean {
  const { text, bold, size, bullet, row, cell, gap } = line
  if (bullet || text.includes('\t') || (row !== null && (cell > 0 || next?.row === row))) return false
  const letters = text.replace(/[^\p{L}]/gu, '')
  const isShouted = letters.length > 2 && letters === letters.toUpperCase()
  return (
    isShouted || bold >= text.length - 2 || size > 1.1 * usual || gap >= 0.3 || /:\s*$/.test(text) || line.line === 1
  )
}

const OWN_LABELS: ReadonlySet<Topic> = new Set([
  'skills',
  'languages',
  'interests',
  'volunteering',
  'references',
  'certificates',
])
const LABEL = /(?:^|(?<=[.;]\s))(\p{Lu}[\p{L}' ’-]{2,40}?)\s*:\s*/gu

/** Lines that begin with a label of their own are sections of one line. Tasks and addresses keep theirs. */
function withLabels(section: Section): Section[] {
  if (section.topic === 'experience' || section.topic === 'education') return [section]
  const found: Section[] = []
  const rest: Line[] = []
  for (const line of section.lines) {
    const parts = partsOf(line)
    if (parts.length === 0) rest.push(line)
    found.push(...parts)
  }
  return [{ ...section, lines: rest }, ...found]
}

/** « Languages: Java, Python » tells no language that people speak. */
const ownTopic = (topic: Topic | undefined, rest: string) =>
  topic === 'languages' && !namesLanguage(rest) ? 'skills' : topic

function partsOf(line: Line): Section[] {
  const labels = [...line.text.matchAll(LABEL)].flatMap((match) => {
    const topic = ownTopic(topicOf(match[1]!), line.text.slice(match.index + match[0].length))
    return topic && OWN_LABELS.has(topic) ? [{ topic, from: match.index, to: match.index + match[0].length }] : []
  })
  if (labels[0]?.from !== 0) return []
  return labels.map(({ topic, to }, at) => {
    const text = line.text.slice(to, labels[at + 1]?.from).trim()
    return { topic, heading: null, lines: text ? [{ ...line, text, bold: 0 }] : [] }
  })
}
