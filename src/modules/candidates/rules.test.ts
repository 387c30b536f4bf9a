import { expect, test } from 'vitest'
import { eligibilityAnswers, newCandidate, profileAnswers } from '#src/modules/candidates/examples.ts'
import {
  correctedArrival,
  decideConsent,
  filedName,
  fullName,
  invertedSpans,
  nameWithInitial,
  phoneKey,
  profileForEmployers,
} from '#src/modules/candidates/rules.ts'
import type { CandidateId } from '#src/modules/candidates/types.ts'
import { day } from '#src/platform/day.ts'

const id = '01900000-0000-7000-8000-000000000077' as CandidateId
const named = (givenNames: string, familyNames: string) => ({ givenNames, familyNames })

test('an employer sees the profile and an initial, and nothing of the eligibility file', () => {
  const canary = 'CANARY'
  const everything = {
    ...newCandidate().contact,
    ...eligibilityAnswers({ statusSaid: canary, originCountry: canary, arrivalSaid: canary, postalCode: canary }),
    id,
    number: 4242,
    notes: [canary],
    birthDate: canary,
    address: canary,
  }
  const profile = { ...profileAnswers({ wageFloor: 98765 }), rowVersion: 31337, originCountry: canary }
  const shown = profileForEmployers(everything, profile)
  expect(shown).toEqual({
    candidateId: id,
    name: 'Ottilie B.',
    wantedTitle: 'Analyste de données',
    lastTitle: 'Statisticienne',
    otherTitles: [],
    diploma: 'Baccalauréat',
    fieldOfStudy: 'Statistique',
    years: [6, 6],
    skills: ['R', 'SQL'],
    frenchSpoken: [9, 10],
    frenchWritten: [8, 8],
    english: [5, 6],
    regions: ['06', '13'],
    mayWorkUntil: null,
    contact: null,
  })
  expect(/CANARY|98765|31337|4242|exemple\.ca|5145550117/.test(JSON.stringify(shown))).toEqual(false)
})

test('the name opens with consent, contact details only with contact', () => {
  const candidate = { ...newCandidate().contact, id }
  const seen = (openness: 'initial' | 'name' | 'contact') => {
    const { name, contact } = profileForEmployers(candidate, null, openness)
    return [name, contact]
  }
  expect(seen('initial')).toEqual(['Ottilie B.', null])
  expect(seen('name')).toEqual(['Ottilie Brandenbourgeois', null])
  expect(seen('contact')).toEqual(['Ottilie Brandenbourgeois', { email: 'ottilie@exemple.ca', phone: '+15145550117' }])
})

test('an initial is the first letter of the family name, in any script; who has one name has no initial', () => {
  const names = [
    named('Thị Minh Anh', 'Nguyễn'),
    named('Loïc', 'd’Amours'),
    named('محمد', 'عبد الله'),
    named('明', '李'),
  ]
  expect(names.map(nameWithInitial)).toEqual(['Thị Minh Anh N.', 'Loïc D.', 'محمد ع.', '明 李.'])
  expect(nameWithInitial(named('Suharto', ''))).toEqual('Suharto')
  expect(nameWithInitial(named('Éva', "'t Élie"))).toEqual('Éva T.')
})

test('a name is said given names first, and filed family names first', () => {
  expect([fullName(named('Ana', 'da Silva')), filedName(named('Ana', 'da Silva'))]).toEqual([
    'Ana da Silva',
    'da Silva Ana',
  ])
  expect([fullName(named('Suharto', '')), filedName(named('Suharto', ''))]).toEqual(['Suharto', 'Suharto'])
})

test('telephones compare by their ten digits here, whole elsewhere, without the extension', () => {
  expect(['+15145550117;ext=12', '+33612345678', '514 555-0117', '', null].map(phoneKey)).toEqual([
    '5145550117',
    '+33612345678',
    '5145550117',
    null,
    null,
  ])
})

test('an interval that the boxes cannot show stays only when asked to', () => {
  const before = { arrivedFrom: day('2021-12-15'), arrivedTo: day('2022-02-10') }
  const typed = { from: day('2022-01-03'), to: day('2022-01-03') }
  expect(correctedArrival(before, null, true)).toEqual(before)
  expect(correctedArrival(before, null, false)).toEqual({ arrivedFrom: null, arrivedTo: null })
  expect(correctedArrival(before, typed, true)).toEqual({ arrivedFrom: typed.from, arrivedTo: typed.to })
})

test('ends that are the wrong way round are named', () => {
  expect(invertedSpans({ years: [3, 2], spoken: [7, null], written: [null, 4], english: [5, 5] })).toEqual(['years'])
})

test('a consent is given once, taken back once, and that of being registered stays with the file', () => {
  const purposes = ['registration', 'share-profile-with-event-employers'] as const
  expect(decideConsent('open-contact', true, purposes)).toEqual({ ok: true, value: null })
  expect(decideConsent(purposes[1], true, purposes)).toEqual({ ok: false, reasons: ['already-given'] })
  expect(decideConsent(purposes[1], false, purposes)).toEqual({ ok: true, value: null })
  expect(decideConsent('open-contact', false, purposes)).toEqual({ ok: false, reasons: ['not-given'] })
  expect(decideConsent('registration', false, purposes)).toEqual({ ok: false, reasons: ['registration-stays'] })
})
