import { expect, test } from 'vitest'
import { dropDuplicates } from '#src/engines/intake/duplicates.ts'
import { candidateRecord } from '#src/engines/intake/examples.ts'

const pairs = (records: Parameters<typeof dropDuplicates>[0]) =>
  dropDuplicates(records).duplicates.map(({ kept, dropped, because }) => [kept.rank, dropped.rank, because])

test('the same address is the same person, and the newest answer is kept wherever it stands', () => {
  const older = candidateRecord(2, { submittedAt: '2027-01-03T10:00:00' })
  const newer = candidateRecord(1, { email: older.email, submittedAt: '2027-01-09T10:00:00' })
  expect(pairs([newer, older])).toEqual([[1, 2, 'same-email']])
})

test('the same name and telephone are the same person, however they are typed', () => {
  const phone = { e164: '+14505550188', key: '4505550188', extension: null, typed: '450 555-0188' }
  const first = candidateRecord(1, { givenName: 'Zoé-Anne', familyName: 'D’Été', phone })
  const second = candidateRecord(2, { givenName: 'ZOE ANNE', familyName: "d'ete", phone })
  expect(pairs([first, second])).toEqual([[2, 1, 'same-name-and-phone']])
})

test('namesakes, and people who share a telephone, are not the same', () => {
  const phone = { e164: '+14505550188', key: '4505550188', extension: null, typed: '' }
  const other = { ...phone, key: '4505550199' }
  const names = { givenName: 'Ana', familyName: 'Roy' }
  expect(pairs([candidateRecord(1, { ...names, phone }), candidateRecord(2, { ...names, phone: other })])).toEqual([])
  expect(
    pairs([
      candidateRecord(1, { ...names, phone }),
      candidateRecord(2, { givenName: 'Léo', familyName: 'Roy', phone }),
    ]),
  ).toEqual([])
  expect(pairs([candidateRecord(1, { ...names, phone: null }), candidateRecord(2, { ...names, phone: null })])).toEqual(
    [],
  )
})

test('what is shared through a third answer makes one person of the three', () => {
  const phone = { e164: '+14505550188', key: '4505550188', extension: null, typed: '' }
  const names = { givenName: 'Ana', familyName: 'Roy' }
  const one = candidateRecord(1, { email: 'ana@exemple.ca' })
  const two = candidateRecord(2, { email: 'ana@exemple.ca', ...names, phone })
  const three = candidateRecord(3, { email: 'ana.roy@exemple.ca', ...names, phone })
  expect(pairs([one, two, three])).toEqual([
    [3, 1, 'same-email'],
    [3, 2, 'same-email'],
  ])
})

test('without moments, the answer further down is kept', () => {
  const first = candidateRecord(1, { submittedAt: null })
  expect(pairs([first, candidateRecord(2, { email: first.email, submittedAt: null })])).toEqual([[2, 1, 'same-email']])
})
