import { isCompany, isEmployer } from '#src/engines/reading/employers.ts'
import type { Month } from '#src/engines/reading/periods/moments.ts'
import { countryIn } from '#src/engines/reading/places.ts'
import { type Record, recordsOf, unitsWithoutPeriod } from '#src/engines/reading/records.ts'
import type { Evidence, Experience, Knowledge, Read } from '#src/engines/reading/types.ts'
import { bare, chunksOf, labelOf, type Unit, withoutPlace } from '#src/engines/reading/units.ts'
import type { Line } from '#src/platform/documents/types.ts'

/** The jobs that the sections of experience tell. */
export function experiencesIn(
  lines: readonly Line[],
  { asOf, language }: { asOf: Month; language: 'fr' | 'en' },
  knowledge: Knowledge,
): Experience[] {
  const likeness = (text: string) => titleLikeness(text, knowledge)
  const told = lines.map((line) => (labelOf(line.text)?.role === 'tasks' ? { ...line, bullet: true } : line))
  const found = recordsOf(told, asOf, likeness).flatMap(
    (record) => experienceOf(record, { language, likeness, knowledge }) ?? [],
  )
  return found.map((experience, at) => withEmployerAbove(experience, found.slice(0, at)))
}

/** Several jobs under the name of one employer: those after the first do not name it again. */
function withEmployerAbove(experience: Experience, before: readonly Experience[]): Experience {
  const above = before.findLast(({ employer }) => employer !== null)?.employer
  return experience.employer || !above ? experience : { ...experience, employer: { ...above, confidence: 0.4 } }
}

type Context = { language: 'fr' | 'en'; likeness: (text: string) => number; knowledge: Knowledge }

function titleLikeness(text: string, { classify }: Knowledge): number {
  const [best] = classify(bare(text.split('\t')[0]!).slice(0, 120))
  return best?.confidence ?? 0
}

function experienceOf(record: Record, { language, likeness, knowledge }: Context): Experience | null {
  const units = record.header.flatMap(unitsWithoutPeriod)
  const title = titleAmong(units, likeness)
  if (!title) return null
  const employer = employerAmong(units, title)
  const place = countryIn(units.map(({ text }) => text).join('\t'))
  const { period, dated } = record
  return {
    title: { value: title.value, confidence: title.confidence, evidence: evidenceOf(title.unit.line) },
    codes: knowledge.classify(title.value).slice(0, 10),
    employer,
    country: place
      ? { value: place[language], confidence: 0.9, evidence: employer?.evidence ?? evidenceOf(dated) }
      : null,
    start: dateRead(period.start, dated),
    end: period.end === null ? null : dateRead(period.end, dated),
    precision: period.precision,
    tasks: record.body.map(({ text }) => text),
  }
}

export const evidenceOf = ({ page, line, text }: Line): Evidence => ({ page, line, text })

const dateRead = (value: Month, line: Line): Read<Month> => ({ value, confidence: 0.95, evidence: evidenceOf(line) })

type Title = { value: string; confidence: number; unit: Unit }

/** The unit that is most like a title and least like an employer; the first one where they are alike. */
function titleAmong(units: readonly Unit[], likeness: (text: string) => number): Title | null {
  const labelled = units.filter(({ role }) => role === 'title')
  const scored = (labelled.length > 0 ? labelled : units).map((unit, at) => {
    const [head = ''] = chunksOf(unit.text)
    const score =
      likeness(head) -
      (isCompany(unit.text) ? 1 : isEmployer(head) ? 0.4 : 0) -
      (countryIn(unit.text) ? 0.15 : 0) +
      (unit.bold ? 0.15 : 0) -
      0.12 * at
    return { unit, score, likeness: likeness(head) }
  })
  const best = scored.reduce<(typeof scored)[number] | null>(
    (found, one) => (found && found.score >= one.score ? found : one),
    null,
  )
  if (!best) return null
  const isAlone = units.length === 1
  const value = isAlone && !best.unit.bold ? chunksOf(best.unit.text)[0]! : withoutPlace(best.unit.text)
  return value ? { value: bare(value), confidence: Math.min(0.99, 0.5 + best.likeness / 2), unit: best.unit } : null
}

/** The employer: the other unit that looks most like one; or what follows the title in its own unit. */
function employerAmong(units: readonly Unit[], title: Title): Read<string> | null {
  const others = units.filter(
    (unit) => unit !== title.unit && withoutPlace(unit.text) !== '' && !countryOnly(unit.text),
  )
  const best =
    others.find(({ role }) => role === 'employer') ?? others.find(({ text }) => isEmployer(text)) ?? others[0]
  const text = best ? withoutPlace(best.text) : withoutPlace(chunksOf(title.unit.text).slice(1).join(', '))
  if (!text || (!best && countryOnly(text))) return null
  return { value: text, confidence: best ? 0.85 : 0.7, evidence: evidenceOf((best ?? title.unit).line) }
}

const countryOnly = (text: string) =>
  chunksOf(text).every((chunk) => countryIn(chunk) !== undefined && !isEmployer(chunk))
