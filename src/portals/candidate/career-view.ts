import type { Draft, Experience } from '#src/engines/reading/types.ts'
import type { Career, Cv, SpokenLanguage, Study } from '#src/modules/careers/types.ts'
import type { WorkToCheck } from '#src/portals/candidate/career-works-page.tsx'

/** Read with less confidence than this, a job is marked to be looked at, its fields open. */
const SURE = 0.7
const MOST_CODES = 5

/** What each part shows: what the person said; what was read in a CV, while they have not checked that part of it. */
export function toCheck(cv: Cv | null, career: Career, skills: readonly string[]) {
  const { draft = null, confirmed = [] } = cv ?? {}
  const read = (part: (typeof confirmed)[number]) => (confirmed.includes(part) ? null : draft)
  return {
    works:
      read('works')?.experiences.map(workOf) ?? career.works.map((work) => ({ ...work, codes: [], isUnsure: false })),
    studies: studiesOf(read('studies')) ?? career.studies,
    skills: read('skills')?.skills.map(({ value }) => value) ?? skills,
    languages:
      read('languages')?.languages.map(({ language, level }) => ({ language, levelSaid: level?.value ?? null })) ??
      career.languages,
  }
}

function workOf({ title, codes, employer, country, start, end }: Experience): WorkToCheck {
  const likely = codes.slice(0, MOST_CODES).map(({ code }) => code)
  return {
    title: title.value,
    cnpCode: likely[0] ?? null,
    employer: employer?.value ?? null,
    country: country?.value ?? null,
    startedIn: start.value,
    endedIn: end?.value ?? null,
    source: title.evidence,
    codes: likely,
    isUnsure: title.confidence < SURE || (employer !== null && employer.confidence < SURE),
  }
}

const studiesOf = (draft: Draft | null): Study[] | undefined =>
  draft?.education.map(({ degree, field, institution, country, year, quebecLevel }) => ({
    degree: degree.value,
    field: field?.value ?? null,
    institution: institution?.value ?? null,
    country: country?.value ?? null,
    endedIn: year?.value ?? null,
    landmark: quebecLevel,
    source: degree.evidence,
  }))

type Values = Record<string, string>

const numbered = (place: number, values: Record<string, string | null>): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`${name}-${place}`, value ?? '']))

const all = (lines: readonly Values[]): Values => Object.assign({}, ...lines)

/** A month in figures, as the hint asks for it: 09/2019. */
const monthBox = (month: string | null) => month && `${month.slice(5)}/${month.slice(0, 4)}`

/** What the fields of the forms show. Every line that is known is kept unless the person takes the mark away. */
export const workValues = (works: readonly WorkToCheck[]): Values =>
  all(
    works.map((work, place) =>
      numbered(place, {
        keep: 'yes',
        title: work.title,
        code: work.cnpCode,
        employer: work.employer,
        country: work.country,
        start: monthBox(work.startedIn),
        end: monthBox(work.endedIn),
        now: work.endedIn === null ? 'yes' : '',
      }),
    ),
  )

export const studyValues = (studies: readonly Study[]): Values =>
  all(
    studies.map((study, place) =>
      numbered(place, {
        keep: 'yes',
        degree: study.degree,
        field: study.field,
        institution: study.institution,
        country: study.country,
        year: study.endedIn === null ? null : String(study.endedIn),
      }),
    ),
  )

export const languageValues = (languages: readonly SpokenLanguage[]): Values =>
  all(languages.map(({ language, levelSaid }, place) => numbered(place, { keep: 'yes', language, level: levelSaid })))
