import type { CandidateRecord } from '#src/engines/intake/types.ts'
import { day } from '#src/platform/day.ts'

/** A person as read from row `rank`, with nothing unusual. */
export const candidateRecord = (rank: number, changes: Partial<CandidateRecord> = {}): CandidateRecord => ({
  place: { file: 'inscriptions.csv', sheet: 'inscriptions.csv', line: rank + 1, row: rank + 1, rank },
  warnings: [],
  original: { headers: [], cells: [] },
  submittedAt: `2027-01-${String(rank).padStart(2, '0')}T10:00:00`,
  email: `personne${rank}@exemple.ca`,
  emailTyped: `personne${rank}@exemple.ca`,
  givenName: `Prénom${rank}`,
  familyName: `Nom${rank}`,
  phone: null,
  postal: { area: 'H2X', unit: '1Y4' },
  country: 'Pérou',
  bornInCanada: false,
  status: 'RP',
  arrival: { from: day('2025-06-01'), to: day('2025-06-01') },
  diploma: { answer: 'has', name: 'Licence', country: 'Pérou', field: 'Gestion' },
  lastTitle: 'Commis comptable',
  otherTitles: [],
  experience: { years: 5, orMore: false },
  quebecExperience: { months: [3, 3], outsideField: false, typed: '3 mois' },
  skills: ['Excel'],
  frenchSpoken: { range: [8, 8], typed: '8' },
  frenchWritten: { range: [7, 7], typed: '7' },
  english: { range: null, typed: '' },
  soughtTitle: 'Technicienne comptable',
  regions: { codes: ['06'], anywhere: false, typed: 'Montréal' },
  availability: null,
  said: { status: 'RP', arrival: '2025-06-01', postalCode: 'H2X 1Y4', phone: null, consent: 'oui' },
  ...changes,
})
