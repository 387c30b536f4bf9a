import { readLevel } from '#src/engines/intake/values/levels.ts'
import { addMonths } from '#src/engines/reading/periods/periods.ts'
import { rankOfDiploma } from '#src/engines/vocabulary/diplomas.ts'
import type { ProfileAnswers } from '#src/modules/candidates/types.ts'
import type { SpokenLanguage, Study, Work } from '#src/modules/careers/types.ts'
import { folded } from '#src/platform/text.ts'

export type WorkRefusal = 'end-before-start' | 'in-the-future'

/** What is wrong with the months of a job; undefined where nothing is. `thisMonth`: '2026-11'. */
export function monthsRefusal({ startedIn, endedIn }: Work, thisMonth: string): WorkRefusal | undefined {
  if (endedIn !== null && endedIn < startedIn) return 'end-before-start'
  return startedIn > thisMonth || (endedIn ?? '') > thisMonth ? 'in-the-future' : undefined
}

/** The newest first: what goes on, then by the month of the end. */
export const newestFirst = (works: readonly Work[]): Work[] =>
  works.toSorted(
    (a, b) => (b.endedIn ?? '9999').localeCompare(a.endedIn ?? '9999') || b.startedIn.localeCompare(a.startedIn),
  )

/** Months of work in all; those of jobs held at the same time count once. */
export function monthsOfWork(works: readonly Work[], thisMonth: string): number {
  const months = new Set<string>()
  for (const { startedIn, endedIn } of works)
    for (let month = startedIn; month <= (endedIn ?? thisMonth); month = addMonths(month, 1)) months.add(month)
  return months.size
}

type Told = Partial<ProfileAnswers>

/** What jobs say for the profile: the last title, the others, years of experience to the half. */
export function profileOfWorks(works: readonly Work[], thisMonth: string): Told {
  const titles = new Map(newestFirst(works).map(({ title }) => [folded(title), title]))
  const [lastTitle = null, ...otherTitles] = titles.values()
  const years = Math.round(monthsOfWork(works, thisMonth) / 6) / 2
  return works.length === 0 ? {} : { lastTitle, otherTitles, yearsMin: years, yearsMax: years }
}

/** The diploma that is highest on the landmarks of Québec, the newest of its kind. */
export function profileOfStudies(studies: readonly Study[]): Told {
  const [highest] = studies.toSorted((a, b) => heightOf(b) - heightOf(a) || (b.endedIn ?? 0) - (a.endedIn ?? 0))
  return highest ? { diploma: highest.degree, fieldOfStudy: highest.field } : {}
}

const heightOf = ({ landmark, degree }: Study) => rankOfDiploma(landmark ?? degree) ?? 0

const LEVELS = {
  fr: ['frenchSpokenMin', 'frenchSpokenMax', 'frenchWrittenMin', 'frenchWrittenMax'],
  en: ['englishMin', 'englishMax'],
} as const

/** Levels of French and English that were said on a scale we know. « Courant » is on none, and says no level. */
export function profileOfLanguages(languages: readonly SpokenLanguage[]): Told {
  const told: Record<string, number> = {}
  for (const { language, levelSaid } of languages) {
    const range = levelSaid === null ? null : readLevel(levelSaid).value.range
    if (range && (language === 'fr' || language === 'en'))
      for (const [place, field] of LEVELS[language].entries()) told[field] = range[place % 2]!
  }
  return told
}
