import { z } from 'zod'
import { momentsIn } from '#src/engines/reading/periods/moments.ts'
import type { Evidence } from '#src/engines/reading/types.ts'
import { isCnp2021 } from '#src/engines/vocabulary/cnp-2021.ts'
import { plain } from '#src/engines/vocabulary/text/in-place.ts'
import type { SpokenLanguage, Study, Work } from '#src/modules/careers/types.ts'
import { type FieldErrors, optionalLine, tick } from '#src/platform/form.ts'
import { linesField } from '#src/platform/form-fields.ts'

// Lists of jobs, studies and languages: each line has its fields, with its place after their names: `title-2`.

const code = z
  .string()
  .optional()
  .transform((text) => text || null)
  .refine((text) => text === null || isCnp2021(text), 'choice-invalid')

/** The list of jobs, of so many lines. */
export const worksForm = (lines: number) =>
  linesOf(lines, {
    keep: tick,
    title: optionalLine(200),
    code,
    employer: optionalLine(200),
    country: optionalLine(100),
    start: optionalLine(40),
    end: optionalLine(40),
    now: tick,
  })

export const studiesForm = (lines: number) =>
  linesOf(lines, {
    keep: tick,
    degree: optionalLine(200),
    field: optionalLine(200),
    institution: optionalLine(200),
    country: optionalLine(100),
    year: optionalLine(40),
  })

export const languagesForm = (lines: number) =>
  linesOf(lines, { keep: tick, language: optionalLine(20), level: optionalLine(100) })

export const SkillsForm = z.object({ skills: linesField(100, 120) })

function linesOf(lines: number, fields: Record<string, z.ZodType>) {
  const places = Array.from({ length: lines }, (_, place) => place)
  return z.object(
    Object.fromEntries(
      places.flatMap((place) => Object.entries(fields).map(([name, field]) => [`${name}-${place}`, field])),
    ),
  )
}

type Values = Readonly<Record<string, unknown>>
export type ReadLines<T> = { ok: true; value: T[]; places: number[] } | { ok: false; errors: FieldErrors }

/** What a line says, by the names of its fields. */
type Said = (name: string) => string | null

/**
 * The lines that are kept, each as `make` reads it; what is missing or wrong by its field. A line without a mark to
 * keep it, or with nothing in it, is left out.
 */
function keptLines<T>(
  values: Values,
  { first, lines }: { first: string; lines: number },
  make: (said: Said, place: number) => T | FieldErrors,
): ReadLines<T> {
  const [kept, places, errors]: [T[], number[], FieldErrors] = [[], [], {}]
  for (let place = 0; place < lines; place++) {
    if (values[`keep-${place}`] !== true) continue
    const said: Said = (name) => (values[`${name}-${place}`] as string | null | undefined) ?? null
    if (said(first) === null) {
      errors[`${first}-${place}`] = 'required'
      continue
    }
    const made = make(said, place)
    if (isErrors(made)) Object.assign(errors, made)
    else {
      kept.push(made)
      places.push(place)
    }
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, value: kept, places }
}

const FAULTS = Symbol('faults')
const faults = (errors: FieldErrors): FieldErrors => Object.defineProperty(errors, FAULTS, { value: true })
const isErrors = (made: unknown): made is FieldErrors => typeof made === 'object' && made !== null && FAULTS in made

type Sources = readonly (Evidence | null)[]

/** The jobs of the form; `sources`: the lines of the CV that said them, by place. */
export const worksIn = (values: Values, sources: Sources): ReadLines<Work> =>
  keptLines(values, { first: 'title', lines: sources.length + 1 }, (said, place) => {
    const [start, end] = [readMonth(said('start')), readMonth(said('end'), 'last')]
    const isNow = values[`now-${place}`] === true
    const wrong: FieldErrors = {}
    if (start === undefined) wrong[`start-${place}`] = said('start') ? 'month-invalid' : 'required'
    if (end === undefined && !isNow) wrong[`end-${place}`] = said('end') ? 'month-invalid' : 'end-or-now'
    if (start === undefined || (end === undefined && !isNow)) return faults(wrong)
    return {
      title: said('title')!,
      cnpCode: said('code'),
      employer: said('employer'),
      country: said('country'),
      startedIn: start,
      endedIn: isNow ? null : end!,
      source: sources[place] ?? null,
    }
  })

export const studiesIn = (values: Values, known: readonly Pick<Study, 'source' | 'landmark'>[]): ReadLines<Study> =>
  keptLines(values, { first: 'degree', lines: known.length + 1 }, (said, place) => {
    const year = said('year')
    if (year !== null && !/^(?:19|20)\d\d$/.test(year)) return faults({ [`year-${place}`]: 'year-invalid' })
    return {
      degree: said('degree')!,
      field: said('field'),
      institution: said('institution'),
      country: said('country'),
      endedIn: year === null ? null : Number(year),
      landmark: known[place]?.landmark ?? null,
      source: known[place]?.source ?? null,
    }
  })

export const spokenIn = (values: Values, known: number): ReadLines<SpokenLanguage> =>
  keptLines(values, { first: 'language', lines: known + 1 }, (said) => ({
    language: said('language')!,
    levelSaid: said('level'),
  }))

/** « 09/2019 », « mars 2019 », "2019": a month, the first or the last of a year alone; undefined where it is none. */
export function readMonth(text: string | null, of: 'first' | 'last' = 'first'): string | undefined {
  const [moment, another] = momentsIn(plain(text ?? ''))
  if (!moment || another) return undefined
  if (moment.is === 'month') return `${moment.year}-${String(moment.month).padStart(2, '0')}`
  return moment.is === 'year' ? `${moment.year}-${of === 'first' ? '01' : '12'}` : undefined
}
