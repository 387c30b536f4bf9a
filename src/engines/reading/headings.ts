import { oneOf, patternsByName } from '#src/engines/reading/patterns.ts'
import { CV_AROUND_HEADINGS, CV_HEADINGS } from '#src/engines/vocabulary/data/cv.ts'
import { plain } from '#src/engines/vocabulary/text/in-place.ts'

/** What a part of a CV is about. */
export type Topic =
  | 'contact'
  | 'personal'
  | 'profile'
  | 'experience'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certificates'
  | 'volunteering'
  | 'interests'
  | 'references'
  | 'other'

const TOPICS = patternsByName<Topic>(CV_HEADINGS).map(
  ([topic, source]) => [topic, new RegExp(String.raw`(?<![\p{L}-])(?:${source})(?![\p{L}-])`, 'u')] as const,
)

const AROUND = new RegExp(String.raw`(?<!\p{L})(?:${oneOf(CV_AROUND_HEADINGS)})(?!\p{L})`, 'gu')

/** What a heading of a CV announces; undefined where the line is no heading. Icons, numbers and colons do not count. */
export function topicOf(line: string): Topic | undefined {
  const text = plain(line)
    .replace(/[^\p{L}' -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (text === '' || text.length > 60 || /[.,;]$/.test(line.trim()) || text.split(' ').length > 7) return undefined
  const found = TOPICS.find(([, pattern]) => pattern.test(text))
  if (!found) return undefined
  const rest = TOPICS.reduce((left, [, pattern]) => left.replace(new RegExp(pattern, 'gu'), ' '), text)
    .replace(AROUND, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
  return rest === '' ? found[0] : undefined
}
