import { expect, test } from 'vitest'
import { nearAddress } from '#src/modules/candidates/rules/near-address.ts'
import { eligibilityFrom, personFrom, profileBasisFrom } from '#src/modules/candidates/rules/online.ts'
import { day } from '#src/platform/day.ts'

const unknown = {
  status: null,
  bornInCanada: null,
  arrived: null,
  postalCode: null,
  hasDiploma: null,
  quebecMonths: null,
} as const

test('what a person does not say stays unknown', () => {
  expect(new Set(Object.values(eligibilityFrom(unknown)))).toEqual(new Set([null]))
  expect(profileBasisFrom({ frenchSpoken: null, years: null })).toEqual({
    frenchSpokenMin: null,
    frenchSpokenMax: null,
    yearsMin: null,
  })
})

test('a month of arrival is kept as all of the month, and a stage of French as its levels', () => {
  const arrived = { from: day('2024-08-01'), to: day('2024-08-31') }
  const { arrivedFrom, arrivedTo } = eligibilityFrom({ ...unknown, arrived })
  expect([arrivedFrom, arrivedTo]).toEqual(['2024-08-01', '2024-08-31'])
  const { frenchSpokenMin, frenchSpokenMax } = profileBasisFrom({ frenchSpoken: 'intermediate', years: 3 })
  expect([frenchSpokenMin, frenchSpokenMax]).toEqual([5, 8])
})

test('each box that is ticked is one consent, on the policy that was read', () => {
  const givenAt = new Date('2027-01-15T14:00:00Z')
  const person = personFrom(
    {
      you: { givenNames: 'Suharto', familyNames: '', email: 'suharto@exemple.ca', phone: null, language: 'fr' },
      situation: unknown,
      work: {
        hasDiploma: null,
        quebecMonths: null,
        years: 4,
        wantedTitle: null,
        lastTitle: null,
        diploma: null,
        fieldOfStudy: null,
        skills: ['R'],
      },
      languages: { frenchSpoken: null, frenchWritten: 'beginner', english: null },
      consents: { consents: ['registration', 'open-contact', 'registration'], policyVersion: 3, event: null },
    },
    givenAt,
  )
  const given = { policyVersion: 3, givenAt, said: null, source: 'public' }
  expect(person.consents).toEqual([
    { purpose: 'registration', ...given },
    { purpose: 'open-contact', ...given },
  ])
  expect([person.profile?.yearsMin, person.profile?.yearsMax, person.profile?.frenchWrittenMax]).toEqual([4, 4, 4])
})

test('an address one slip away from a known provider is asked about, any other is left alone', () => {
  const typed = ['a@gmial.com', 'a@gmail.co', 'A@HOTMAIL.CON', 'a@gmaill.com', 'a@gmail.com', 'a@nord.example']
  expect(typed.map(nearAddress)).toEqual(['a@gmail.com', 'a@gmail.com', 'A@hotmail.com', 'a@gmail.com', null, null])
})
