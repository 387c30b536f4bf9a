import type { Wish as EngineWish, JobFacts, MatchFacts, Span, WorkedTitle } from '#src/engines/matching/types.ts'
import type { CandidateId, ProfileAnswers } from '#src/modules/candidates/types.ts'
import type { Work } from '#src/modules/careers/types.ts'
import type { Job } from '#src/modules/employers/types.ts'
import type { Wish } from '#src/modules/events/types.ts'
import type { Day } from '#src/platform/day.ts'
import { folded } from '#src/platform/text.ts'

/** A registered person as matching may know them: the profile, and whether their right to work has no end. */
export type PersonAnswers = { [Field in keyof ProfileAnswers]: ProfileAnswers[Field] | null } & {
  candidateId: CandidateId
  worksWithoutEnd: boolean
  /** The jobs that the person confirmed; where there are any, they say more than the titles of the profile. */
  works: readonly Pick<Work, 'title' | 'cnpCode' | 'startedIn' | 'endedIn'>[]
}

/**
 * What the engine is told of a person, as of the day on which the work would begin. A wish for an employer is a wish
 * for each of its jobs.
 */
export function matchFactsOf(
  person: PersonAnswers,
  { jobs, wishes, on }: { jobs: readonly Job[]; wishes: readonly Wish[]; on: Day },
): MatchFacts {
  const own = wishes.filter(({ side, candidateId }) => side === 'candidate' && candidateId === person.candidateId)
  return {
    id: person.candidateId,
    titles: person.works.length > 0 ? person.works.map((work) => workedOf(work, on)) : titlesOf(person),
    wanted: person.wantedTitle,
    experienceMonths: inMonths(person.yearsMin, person.yearsMax),
    skills: person.skills ?? [],
    education: person.diploma,
    french: {
      spoken: spanOf(person.frenchSpokenMin, person.frenchSpokenMax),
      written: spanOf(person.frenchWrittenMin, person.frenchWrittenMax),
    },
    english: { spoken: spanOf(person.englishMin, person.englishMax) },
    regions: person.regions ?? [],
    mayWorkUntil: person.mayWorkUntil ?? (person.worksWithoutEnd ? 'no-end' : null),
    licences: null,
    schedule: null,
    wageFloor: person.wageFloor,
    wishes: own.flatMap(({ employerId, rank }): EngineWish[] =>
      jobs.filter((job) => job.employerId === employerId).map((job) => ({ id: job.id, rank })),
    ),
  }
}

const titlesOf = ({ lastTitle, otherTitles }: PersonAnswers): WorkedTitle[] =>
  distinct([lastTitle, ...(otherTitles ?? [])]).map((title) => ({
    title,
    code: null,
    months: null,
    endedMonthsAgo: null,
  }))

/** A job that goes on is counted until that day. */
function workedOf({ title, cnpCode, startedIn, endedIn }: PersonAnswers['works'][number], on: Day): WorkedTitle {
  const until = endedIn === null || endedIn > on.slice(0, 7) ? on.slice(0, 7) : endedIn
  const months = Math.max(0, monthNumber(until) - monthNumber(startedIn) + 1)
  return { title, code: cnpCode, months: [months, months], endedMonthsAgo: monthNumber(on) - monthNumber(until) }
}

const monthNumber = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))

/** What the engine is told of a job. A star of its employer is a star for each of its jobs. */
export function jobFactsOf(job: Job, wishes: readonly Wish[]): JobFacts {
  return {
    id: job.id,
    title: job.title,
    code: job.cnpCode,
    essential: job.essentialSkills,
    assets: job.assetSkills,
    education: null,
    french: {
      spoken: spanOf(job.frenchSpokenMin, job.frenchSpokenMax),
      written: spanOf(job.frenchWrittenMin, job.frenchWrittenMax),
    },
    english: englishAsked(job.otherLanguage),
    region: job.region,
    licence: job.professionalOrder,
    schedule: shiftsAsked(job.schedule),
    wage: wageAnHour(job),
    wishes: wishes
      .filter(({ side, employerId }) => side === 'employer' && employerId === job.employerId)
      .map(({ candidateId, rank }) => ({ id: candidateId, rank })),
  }
}

const spanOf = (min: number | null, max: number | null): Span | null => {
  const least = min ?? max
  return least === null ? null : [least, Math.max(least, max ?? least)]
}

const inMonths = (min: number | null, max: number | null): Span | null => {
  const years = spanOf(min, max)
  return years && [Math.round(years[0] * 12), Math.round(years[1] * 12)]
}

const distinct = (titles: readonly (string | null)[]): string[] => {
  const byKey = new Map<string, string>()
  for (const title of titles) if (title && !byKey.has(folded(title))) byKey.set(folded(title), title)
  return [...byKey.values()]
}

/** Work by day is the usual case and no requirement; evening, night and weekend are. */
const SHIFTS = {
  evening: /\bsoirs?\b|\bevenings?\b/,
  night: /\bnuits?\b|\bnights?\b/,
  weekend: /fins? de semaine|weekend|samedi|dimanche/,
}

export function shiftsAsked(schedule: string | null): string[] {
  const said = folded(schedule ?? '')
  return Object.entries(SHIFTS).flatMap(([shift, words]) => (words.test(said) ? [shift] : []))
}

/** A job that asks for English says why, not how much: the intermediate stage of the scale begins at 5. */
const englishAsked = (otherLanguage: string | null): Span | null =>
  /anglais|english/.test(folded(otherLanguage ?? '')) ? [5, 12] : null

const WEEKS_A_YEAR = 52
const USUAL_HOURS_A_WEEK = 37.5

/** A yearly wage as dollars an hour, by the hours of the job where its schedule says them: « 40 h », « 37,5 h ». */
export function wageAnHour(job: Pick<Job, 'wageMin' | 'wageMax' | 'wagePer' | 'schedule'>): JobFacts['wage'] {
  if (job.wageMin === null && job.wageMax === null) return null
  const hours = job.wagePer === 'year' ? WEEKS_A_YEAR * (hoursAWeek(job.schedule) ?? USUAL_HOURS_A_WEEK) : 1
  const anHour = (wage: number | null) => wage && Math.round((wage * 100) / hours) / 100
  return { min: anHour(job.wageMin), max: anHour(job.wageMax) }
}

/** Of the figures before an h, the one that can be a week: « Soir 15 h 30 à 0 h, 40 h » is 40. */
function hoursAWeek(schedule: string | null): number | null {
  const figures = [...(schedule ?? '').matchAll(/(\d{1,2}(?:[.,]\d)?)[\s\u00a0\u202f]?h/g)].map(([, figure = '']) =>
    Number(figure.replace(',', '.')),
  )
  return figures.find((hours) => hours >= 25 && hours <= 48) ?? null
}
