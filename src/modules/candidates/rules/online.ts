import type { CheckAnswers, OnlineAnswers, Stage } from '#src/modules/candidates/types/online.ts'
import type { EligibilityAnswers, NewCandidate, ProfileAnswers } from '#src/modules/candidates/types.ts'

/** Levels of a stage. Échelle québécoise, 2023: beginner 1 to 4, intermediate 5 to 8, advanced 9 to 12. */
const LEVELS: Record<Stage, readonly [number, number]> = {
  beginner: [1, 4],
  intermediate: [5, 8],
  advanced: [9, 12],
}

const levels = (stage: Stage | null): readonly [number | null, number | null] => (stage ? LEVELS[stage] : [null, null])

type Situation = Pick<
  CheckAnswers,
  'status' | 'bornInCanada' | 'arrived' | 'postalCode' | 'hasDiploma' | 'quebecMonths'
>

/** The eligibility file that these answers make. Nothing was said in free words. */
export const eligibilityFrom = (answers: Situation): EligibilityAnswers => ({
  status: answers.status,
  statusSaid: null,
  originCountry: null,
  bornInCanada: answers.bornInCanada,
  arrivedFrom: answers.arrived?.from ?? null,
  arrivedTo: answers.arrived?.to ?? null,
  arrivalSaid: null,
  postalCode: answers.postalCode,
  hasDiploma: answers.hasDiploma,
  diplomaSaid: null,
  diplomaCountry: null,
  quebecMonthsMin: answers.quebecMonths,
  quebecMonthsMax: answers.quebecMonths,
  quebecOutsideField: null,
  quebecSaid: null,
})

/** What of the profile programmes are judged on. */
export function profileBasisFrom({ frenchSpoken, years }: Pick<CheckAnswers, 'frenchSpoken' | 'years'>) {
  const [frenchSpokenMin, frenchSpokenMax] = levels(frenchSpoken)
  return { frenchSpokenMin, frenchSpokenMax, yearsMin: years }
}

function profileFrom({ work, languages }: OnlineAnswers): ProfileAnswers {
  const [frenchWrittenMin, frenchWrittenMax] = levels(languages.frenchWritten)
  const [englishMin, englishMax] = levels(languages.english)
  return {
    wantedTitle: work.wantedTitle,
    lastTitle: work.lastTitle,
    otherTitles: [],
    diploma: work.diploma,
    fieldOfStudy: work.fieldOfStudy,
    yearsMax: work.years,
    skills: work.skills,
    ...profileBasisFrom({ frenchSpoken: languages.frenchSpoken, years: work.years }),
    frenchWrittenMin,
    frenchWrittenMax,
    englishMin,
    englishMax,
    regions: [],
    wageFloor: null,
    mayWorkUntil: null,
  }
}

/** The person to register, with one consent per box that was ticked, on the policy that was on the screen. */
export const personFrom = (answers: OnlineAnswers, givenAt: Date): NewCandidate => ({
  contact: answers.you,
  eligibility: eligibilityFrom({ ...answers.situation, ...answers.work }),
  profile: profileFrom(answers),
  source: 'public',
  consents: [...new Set(answers.consents.consents)].map((purpose) => ({
    purpose,
    policyVersion: answers.consents.policyVersion,
    givenAt,
    said: null,
    source: 'public',
  })),
})
