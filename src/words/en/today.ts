import type { today as french } from '#src/words/fr/today.ts'

export const today: typeof french = {
  title: 'Today, {day}',
  nothing: 'Nothing waits.',
  count: '{count, plural, =0 {Nothing waits} one {# thing waits} other {# things wait}}.',
  toDecide: 'Admissions to decide',
  toDecideNone: 'No admission to decide.',
  toVerify: '{count, plural, one {# person to verify} other {# people to verify}}',
  eligible: '{count, plural, one {# eligible person without a decision} other {# eligible people without a decision}}',
  events: 'Next events',
  noEvents: 'No event to come.',
  inDays: '{days, plural, =0 {today} one {tomorrow} other {in # days}}',
  eventCounts: '{people, plural, =0 {nobody registered} one {# person registered} other {# people registered}}',
  firms: '{count, plural, =0 {no employers} one {# employer} other {# employers}}',
  checks: 'Jobs to verify before a day',
  noChecks: 'All jobs of the next days are verified.',
  checksOf: '{count, plural, one {# job to verify} other {# jobs to verify}}',
  criteria: 'Criteria to read again',
  criteriaOf:
    '{count, plural, one {# criterion verified more than a year ago} other {# criteria verified more than a year ago}}',
  opening: 'Opening of the portal',
  openAll: 'See the list',
}
