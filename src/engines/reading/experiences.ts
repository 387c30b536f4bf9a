import { isCompany, isEmployer } from '#src/engines/reading/employers.ts'
import { evidenceOf } from '#src/engines/reading/evidence.ts'
import type { Month } from '#src/engines/reading/periods/moments.ts'
import { countryIn } from '#src/engines/reading/places.ts'
import { type Record, recordsOf, unitsWithoutPeriod } from '#src/engines/reading/records.ts'
import type { Experience, Knowledge, Read } from '#src/engines/reading/types.ts'
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
  const headers = recordsOf(told, asOf, likeness).map((record) => headerOf(record, likeness))
  const habit = habitOf(headers)
  const found = headers.flatMap((header) => experienceOf(header, { language, habit, knowledge }) ?? [])
  return found.map((experience, at) => withEmployerAbove(experience, found.slice(0, at)))
}

/** Several jobs under the name of one employer: those after the first do not name it again. */
function withEmployerAbove(experience: Experience, before: readonly Experience[]): Experience {
  const above = before.findLast(({ employer }) => employer !== null)?.employer
  return experience.employer || !above ? experience : { ...experience, employer: { ...above, confidence: 0.4 } }
}

type Context = { language: 'fr' | 'en'; habit: Habit; knowledge: Knowledge }

function titleLikeness(text: string, { classify }: Knowledge): number {
  const [best] = classify(bare(text.split('\t')[0]!).slice(0, 120))
  return best?.confidence ?? 0
}

/** A job with the units of its header, each with how much it looks like the title, and its spot beside the period. */
type Header = { record: Record; units: Weighed[] }
type Weighed = Unit & { likeness: number; score: number; spot: string }

/** How much the unit of each spot (a cell, or a place in the lines) looks like the title, over all the jobs. */
type Habit = ReadonlyMap<string, number>

function headerOf(record: Record, likeness: (text: string) => number): Header {
  const dated = record.header.indexOf(record.dated)
  const units = record.header.flatMap((line, place) =>
    unitsWithoutPeriod(line).map((unit, at) => ({
      unit,
      spot: line.row === null ? `${place - dated}.${at}` : `cell ${line.cell}`,
    })),
  )
  return { record, units: units.map(({ unit, spot }, at) => weighed(unit, { spot, at }, likeness)) }
}

/** The more like a title, the less like an employer, the earlier, the more. */
function weighed(unit: Unit, { spot, at }: { spot: string; at: number }, likeness: (text: string) => number): Weighed {
  const [head = ''] = chunksOf(unit.text)
  const like = likeness(head)
  const employer = isCompany(unit.text) ? 1 : isEmployer(head) ? 0.4 : 0
  const place = countryIn(unit.text) ? 0.15 : 0
  return { ...unit, spot, likeness: like, score: like - employer - place + (unit.bold ? 0.15 : 0) - 0.12 * at }
}

function habitOf(headers: readonly Header[]): Habit {
  const sums = new Map<string, number>()
  for (const { units } of headers)
    for (const { spot, score } of units) sums.set(spot, (sums.get(spot) ?? 0) + score / headers.length)
  return sums
}

function experienceOf({ record, units }: Header, { language, habit, knowledge }: Context): Experience | null {
  const title = titleAmong(units, habit)
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

const dateRead = (value: Month, line: Line): Read<Month> => ({ value, confidence: 0.95, evidence: evidenceOf(line) })

type Title = { value: string; confidence: number; unit: Unit }

/** The unit that is most like a title, by itself and by the habit of this CV; what is labelled so needs no more. */
function titleAmong(units: readonly Weighed[], habit: Habit): Title | null {
  const labelled = units.filter(({ role }) => role === 'title')
  const worth = ({ score, spot }: Weighed) => score + (habit.get(spot) ?? 0)
  const [best] = (labelled.length > 0 ? labelled : units).toSorted((one, other) => worth(other) - worth(one))
  if (!best) return null
  const isAlone = units.length === 1
  const value = isAlone && !best.bold ? chunksOf(best.text)[0]! : withoutPlace(best.text)
  return value ? { value: bare(value), confidence: Math.min(0.99, 0.5 + best.likeness / 2), unit: best } : null
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
