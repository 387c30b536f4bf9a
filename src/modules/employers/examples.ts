import type { EmployerFields, JobFields, MemberFields } from '#src/modules/employers/types.ts'

export const employerFields = (changes: Partial<EmployerFields> = {}): EmployerFields => ({
  name: 'Ateliers Brumeval inc.',
  usualName: 'Brumeval',
  sector: 'Fabrication',
  city: 'Montréal',
  sizeSaid: '45',
  remarks: null,
  ...changes,
})

export const memberFields = (changes: Partial<MemberFields> = {}): MemberFields => ({
  name: 'Euphrasie Tremblecourt',
  title: 'Directrice des ressources humaines',
  email: 'e.tremblecourt@brumeval.example',
  phone: '+15145550163',
  isContact: true,
  language: 'fr',
  ...changes,
})

export const jobFields = (changes: Partial<JobFields> = {}): JobFields => ({
  reference: 'A-1',
  title: 'Technicienne ou technicien en génie industriel',
  cnpCode: '22302',
  cnpSaid: null,
  essentialSkills: ['contrôle de la qualité'],
  assetSkills: ['Excel'],
  frenchSpokenMin: 7,
  frenchSpokenMax: 7,
  frenchWrittenMin: 6,
  frenchWrittenMax: 6,
  otherLanguage: null,
  schedule: 'jour, 37,5 h',
  wageMin: 27,
  wageMax: 33.5,
  wagePer: 'hour',
  region: '06',
  professionalOrder: null,
  openings: 1,
  conditions: null,
  ...changes,
})
