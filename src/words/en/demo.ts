import type { demo as french } from '#src/words/fr/demo.ts'

export const demo: typeof french = {
  officerTitle: 'person in charge of the protection of personal information',
  hostingPlace: 'Québec, Canada',
  eventName: 'Speed interview day',
  place: 'Halle du Vieux-Quai, room B',
  policy: `We collect your information to register you in our programmes and to match you with employers.

Your immigration status, date of arrival and address serve only to check whether you are eligible. Employers never see them.

The employers of an event see your skills, your experience and your level of French, if you agree.

You can see, correct and have your information erased. Write to the person in charge, named at the bottom of every page.

We keep your file for 24 months after the last contact.`,
}
