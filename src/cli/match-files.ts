import { z } from 'zod'
import type { JobFacts, MatchFacts, Span } from '#src/engines/matching/types.ts'
import { isDay } from '#src/platform/day.ts'

// What `jumelage match` reads. Every object is strict: a birth date, a name or a nationality is refused by its name.

const MOST_FAULTS = 20

export type Judged<T> = { ok: true; value: T } | { ok: false; faults: string[] }

/** The candidates of a file, or what is wrong with it: where, and which field. */
export const readCandidates = (json: unknown): Judged<MatchFacts[]> => judge(json, Candidates, 'candidate')

/** The jobs of a file, or what is wrong with it. */
export const readJobs = (json: unknown): Judged<JobFacts[]> => judge(json, Jobs, 'job')

const id = z.string().min(1).max(200)
const words = z.string().max(1000)
const someWords = z.array(words).max(1000).nullish()
const months = z.number().min(0).max(1200)
const level = z.number().int().min(0).max(12)
const dollars = z.number().min(0).max(10_000_000)

const spanOf = (bound: z.ZodNumber) =>
  z
    .union([bound, z.tuple([bound, bound])], { error: 'a number or [least, most] is needed' })
    .refine((span) => typeof span === 'number' || span[0] <= span[1], 'the least is above the most')
    .transform((span): Span => (typeof span === 'number' ? [span, span] : span))
    .nullish()
    .transform((span) => span ?? null)

const orNull = <T extends z.ZodType>(value: T) => value.nullish().transform((given) => given ?? null)
const orEmpty = someWords.transform((given) => given ?? [])

/** A wish by its id alone, or with its rank. */
const wishes = z
  .array(
    z.union([
      id.transform((wished) => ({ id: wished, rank: null })),
      z.strictObject({ id, rank: orNull(z.number().int().min(1).max(9)) }),
    ]),
  )
  .nullish()
  .transform((given) => given ?? [])

const levels = z.strictObject({ spoken: spanOf(level), written: spanOf(level) })
const french = levels.nullish().transform((given) => given ?? { spoken: null, written: null })

const Title = z
  .strictObject({
    title: words,
    code: orNull(z.string().regex(/^\d{5}$/, 'five digits are needed')),
    months: spanOf(months),
    endedMonthsAgo: orNull(months),
    country: z.string().max(100).nullish(),
  })
  // Where somebody worked is read past: it must not enter a score.
  .transform(({ country: _, ...title }) => title)

const Candidate = z.strictObject({
  id,
  titles: z
    .array(Title)
    .max(200)
    .nullish()
    .transform((given) => given ?? []),
  wanted: orNull(words),
  experienceMonths: spanOf(months),
  skills: orEmpty,
  education: orNull(words),
  french,
  english: z
    .strictObject({ spoken: spanOf(level) })
    .nullish()
    .transform((given) => given ?? { spoken: null }),
  regions: orEmpty,
  mayWorkUntil: orNull(z.string().refine((text) => text === 'no-end' || isDay(text), "a day or 'no-end' is needed")),
  licences: orNull(z.array(words).max(100)),
  schedule: orNull(z.array(words).max(100)),
  wageFloor: orNull(dollars),
  wishes,
})

const Job = z
  .strictObject({
    id,
    title: words,
    code: orNull(z.string().regex(/^\d{5}$/, 'five digits are needed')),
    essential: orEmpty,
    assets: orEmpty,
    education: orNull(words),
    french,
    english: spanOf(level),
    region: orNull(words),
    licence: orNull(words),
    schedule: orEmpty,
    wage: orNull(z.strictObject({ min: orNull(dollars), max: orNull(dollars) })),
    openings: z.number().int().min(0).nullish(),
    wishes,
  })
  // How many are hired is a matter of the timetable.
  .transform(({ openings: _, ...job }) => job)

const Candidates = z.array(Candidate)
const Jobs = z.array(Job)

function judge<T extends { id: string }>(json: unknown, schema: z.ZodType<T[]>, what: string): Judged<T[]> {
  if (!Array.isArray(json)) return { ok: false, faults: ['a JSON array is needed'] }
  const result = schema.safeParse(json)
  if (!result.success) return { ok: false, faults: shortened(result.error.issues.map((issue) => inWords(issue, what))) }
  const seen = new Set<string>()
  const repeated = result.data.filter((row) => seen.size === seen.add(row.id).size)
  if (repeated.length > 0)
    return { ok: false, faults: shortened(repeated.map((row) => `${what} ${row.id}: this id comes twice`)) }
  return { ok: true, value: result.data }
}

function inWords(issue: z.core.$ZodIssue, what: string): string {
  const [position, ...path] = issue.path
  const place = [`${what} ${Number(position) + 1}`, path.join('.')].filter(Boolean).join(', ')
  if (issue.code === 'unrecognized_keys')
    return `${place}: unknown field ${issue.keys.map((key) => `'${key}'`).join(', ')}`
  if (issue.code === 'invalid_union') return `${place}: ${inside(issue) ?? issue.message}`
  return `${place}: ${issue.message}`
}

/** Of the ways in which a choice failed, the one that names an unknown field says most. */
const inside = (issue: z.core.$ZodIssueInvalidUnion): string | undefined =>
  issue.errors
    .flat()
    .flatMap((inner) => (inner.code === 'unrecognized_keys' ? [`unknown field '${inner.keys.join("', '")}'`] : []))[0]

const shortened = (faults: string[]): string[] =>
  faults.length > MOST_FAULTS ? [...faults.slice(0, MOST_FAULTS), `and ${faults.length - MOST_FAULTS} more`] : faults
