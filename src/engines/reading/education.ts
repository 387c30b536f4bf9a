import { evidenceOf } from '#src/engines/reading/evidence.ts'
import { oneOf } from '#src/engines/reading/patterns.ts'
import type { Month } from '#src/engines/reading/periods/moments.ts'
import { type Period, periodsIn } from '#src/engines/reading/periods/periods.ts'
import { countryIn, isPlace } from '#src/engines/reading/places.ts'
import type { Education, Read } from '#src/engines/reading/types.ts'
import { bare, chunksOf, unitsOf, withoutPlace } from '#src/engines/reading/units.ts'
import { DIPLOMA_TAILS, SCHOOL_WORDS } from '#src/engines/vocabulary/data/cv.ts'
import { type Diploma, diplomaIn } from '#src/engines/vocabulary/diplomas.ts'
import { plain } from '#src/engines/vocabulary/text/in-place.ts'
import type { Line } from '#src/platform/documents/types.ts'

const SCHOOL = new RegExp(String.raw`\b(?:${oneOf(SCHOOL_WORDS)})`)

/** The studies that the sections of education tell. */
export function educationIn(
  lines: readonly Line[],
  { asOf, language }: { asOf: Month; language: 'fr' | 'en' },
): Education[] {
  return coursesOf(lines, asOf).flatMap((course) => educationOf(course, { asOf, language }) ?? [])
}

/** Lines by course: each row of a table, else each diploma with the lines that go with it. */
function coursesOf(lines: readonly Line[], asOf: Month): Line[][] {
  const courses: Line[][] = []
  for (const line of lines) {
    const course = courses.at(-1)
    if (!course || beginsAnew(course, line, asOf)) courses.push([line])
    else course.push(line)
  }
  return courses
}

function beginsAnew(course: readonly Line[], line: Line, asOf: Month): boolean {
  const [last] = course.slice(-1)
  if (line.row !== null || last!.row !== null) return line.row !== last!.row
  const hasDiploma = course.some(({ text }) => diplomaIn(text) !== undefined)
  if (diplomaIn(line.text) && !SCHOOL.test(plain(line.text.slice(0, 12)))) return hasDiploma
  const hasYear = course.some(({ text }) => periodsIn(text, asOf).length > 0)
  return hasDiploma && hasYear && (periodsIn(line.text, asOf).length > 0 || line.bullet || line.gap > 0.8)
}

function educationOf(
  course: readonly Line[],
  { asOf, language }: { asOf: Month; language: 'fr' | 'en' },
): Education | null {
  const named = course.find(({ text }) => diplomaIn(text))
  if (!named) return null
  const dated = course
    .map((line) => ({ line, period: periodsIn(line.text, asOf).at(-1) }))
    .findLast(({ period }) => period)
  const text = without(named.text, periodsIn(named.text, asOf))
  const diploma = diplomaIn(text)
  if (!diploma) return null
  const school = schoolIn(course, asOf)
  const { degree, field } = degreeAndField(text, diploma, school?.value)
  // The head of a table: « Année, Diplôme, Établissement ».
  if (!dated && !school && !field) return null
  const place = countryIn(course.map((line) => line.text).join('\t'))
  const read = <T>(value: T, line: Line, confidence: number): Read<T> => ({
    value,
    confidence,
    evidence: evidenceOf(line),
  })
  const year = dated?.period && Number((dated.period.end ?? asOf).slice(0, 4))
  return {
    degree: read(degree, named, 0.85),
    field: field ? read(field, named, 0.75) : null,
    institution: school ? read(school.value, school.line, 0.85) : null,
    country: place ? read(place[language], school?.line ?? named, 0.9) : null,
    year: year && dated ? read(year, dated.line, 0.9) : null,
    quebecLevel: levelOf(course, diploma),
  }
}

/** The school may tell what the name of the diploma does not. */
const levelOf = (course: readonly Line[], diploma: Diploma) =>
  diploma.level === 'DES' || diploma.level === 'baccalauréat'
    ? (diplomaIn(course.map(({ text }) => text).join(' '))?.level ?? diploma.level)
    : diploma.level

const without = (text: string, periods: readonly Period[]) =>
  bare(periods.reduceRight((left, { from, to }) => `${left.slice(0, from)}\t${left.slice(to)}`, text))

function schoolIn(course: readonly Line[], asOf: Month): { value: string; line: Line } | undefined {
  for (const line of course) {
    for (const { text } of unitsOf({ ...line, bold: 0 }, without(line.text, periodsIn(line.text, asOf)))) {
      const chunk = chunksOf(text).find((part) => SCHOOL.test(plain(part)))
      if (chunk) return { value: bare(withoutPlace(chunk)), line }
    }
  }
  return undefined
}

const BETWEEN =
  /^\s*(?:[—–:|\t]|\s-\s|,|\(|\b(?:en|in|of|es|de|d'|option|specialite|mention|spécialité)(?:\s|(?<=')))\s*/iu

const TAIL = new RegExp(String.raw`^(?:\s+(?:${oneOf(DIPLOMA_TAILS)}))*(?:\s*\([^)]*\))?`, 'u')

/** « Diplôme d’ingénieur (5 ans) en génie civil »: the diploma, then what it is in. */
function degreeAndField(
  text: string,
  { from, to }: Diploma,
  school: string | undefined,
): { degree: string; field: string | null } {
  const before = text.slice(0, from)
  const rest = text.slice(to)
  // What belongs to the name of the diploma: brackets, and small words that go on with it.
  const tail = rest.slice(0, TAIL.exec(plain(rest))?.[0].length ?? 0)
  const degree = bare(`${/[:\t]/.test(before) ? '' : before}${text.slice(from, to)}${tail}`)
  const after = rest.slice(tail.length)
  const isField = BETWEEN.test(after) || /^\s+\p{L}/u.test(after)
  const [first = ''] = after.replace(BETWEEN, '').split(/\t|\s[—–|]\s|\s-\s/)
  const field = bare(
    chunksOf(first)
      .filter((chunk) => !isPlace(chunk) && chunk !== school && !SCHOOL.test(plain(chunk)))
      .slice(0, 1)
      .join(''),
  )
  return { degree, field: isField && field && !/^\d+$/.test(field) ? field : null }
}
