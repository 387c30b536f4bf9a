import type { reporting as french } from '#src/words/fr/reporting.ts'

export const reporting: typeof french = {
  title: 'Figures of the day',
  asOf: 'As of {when}.',
  ofTotal: '{count, number} of {total, number}',
  nothing: 'nothing yet',
  rows: 'See the rows',
  back: 'Figures',
  none: 'No row for this figure.',
  person: 'Person',
  number: 'File',
  employer: 'Employer',
  time: 'Time',
  figure: 'Figure',
  value: 'Value',
  definition: 'Definition',
  exports: { csv: 'Download as CSV', xlsx: 'Download for Excel', pdf: 'Download as PDF' },
  foot: 'Each figure opens to its rows in Jumelage. The same day is counted again to the same numbers.',
  figures: {
    registered: {
      name: 'People registered',
      definition: 'Everybody who registered for the day, also those who withdrew.',
    },
    eligible: {
      name: 'People eligible',
      definition:
        'Registered, not withdrawn, and eligible for a programme of the day: by the rules of that day, or admitted by a person.',
    },
    invited: {
      name: 'People invited',
      definition:
        'People who had at least one interview in a released version of the timetable, compared with those registered and not withdrawn.',
    },
    present: { name: 'People present', definition: 'People whose arrival was noted on the day.' },
    planned: {
      name: 'Interviews planned',
      definition: 'Interviews of the version in force, without those that one side declined.',
    },
    held: {
      name: 'Interviews held',
      definition: 'Planned interviews whose slot is over, and whose person arrived, or received or gave an answer.',
    },
    'without-interview': {
      name: 'Without an interview',
      definition: 'Eligible people who have no planned interview.',
    },
    'employer-yes': {
      name: 'Yes from employers',
      definition: 'Share of “yes” among the answers that employers gave.',
    },
    'candidate-yes': {
      name: 'Yes from candidates',
      definition: 'Share of “yes” among the answers that candidates gave.',
    },
    mutual: {
      name: 'Introductions',
      definition: 'Pairs where both sides said yes, compared with the interviews held.',
    },
  },
}
