import type { EligibilityAnswers, NewCandidate, ProfileAnswers } from '#src/modules/candidates/types.ts'
import { day } from '#src/platform/day.ts'

/** Answers that say everything, and nothing remarkable. */
export const eligibilityAnswers = (changes: Partial<EligibilityAnswers> = {}): EligibilityAnswers => ({
  status: 'RP',
  statusSaid: 'résidente permanente',
  originCountry: 'Maroc',
  bornInCanada: false,
  arrivedFrom: day('2024-08-01'),
  arrivedTo: day('2024-08-31'),
  arrivalSaid: 'août 2024',
  postalCode: 'H2V8N7',
  hasDiploma: true,
  diplomaSaid: 'Baccalauréat',
  diplomaCountry: 'Maroc',
  quebecMonthsMin: 3,
  quebecMonthsMax: 3,
  quebecOutsideField: false,
  quebecSaid: '3 mois',
  ...changes,
})

export const profileAnswers = (changes: Partial<ProfileAnswers> = {}): ProfileAnswers => ({
  wantedTitle: 'Analyste de données',
  lastTitle: 'Statisticienne',
  otherTitles: [],
  diploma: 'Baccalauréat',
  fieldOfStudy: 'Statistique',
  yearsMin: 6,
  yearsMax: 6,
  skills: ['R', 'SQL'],
  frenchSpokenMin: 9,
  frenchSpokenMax: 10,
  frenchWrittenMin: 8,
  frenchWrittenMax: 8,
  englishMin: 5,
  englishMax: 6,
  regions: ['06', '13'],
  wageFloor: 31.5,
  mayWorkUntil: null,
  ...changes,
})

/** Somebody who registered and agreed to be presented. */
export const newCandidate = (changes: Partial<NewCandidate> = {}): NewCandidate => ({
  contact: {
    givenNames: 'Ottilie',
    familyNames: 'Brandenbourgeois',
    email: 'ottilie@exemple.ca',
    phone: '+15145550117',
    language: 'fr',
  },
  eligibility: eligibilityAnswers(),
  profile: profileAnswers(),
  source: 'staff',
  consents: [
    {
      purpose: 'registration',
      policyVersion: 1,
      givenAt: new Date('2027-01-10T15:00:00Z'),
      said: null,
      source: 'staff',
    },
  ],
  ...changes,
})
