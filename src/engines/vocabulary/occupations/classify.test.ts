import { expect, test } from 'vitest'
import { buildOccupations } from '#src/engines/vocabulary/occupations/build.ts'
import { classifyTitle } from '#src/engines/vocabulary/occupations/classify.ts'
import type { KnownTitle } from '#src/engines/vocabulary/occupations/types.ts'

const titles = (code: string, language: 'fr' | 'en', list: string): KnownTitle[] =>
  list.split('; ').map((title) => ({ code, language, title }))

const KNOWN = [
  ...titles('31301', 'fr', 'infirmier; infirmier clinicien; infirmier d’urgence; infirmier de bloc opératoire'),
  ...titles('31301', 'en', 'nurse; registered nurse; emergency nurse; operating room nurse'),
  ...titles('32101', 'fr', 'infirmier auxiliaire; infirmier auxiliaire autorisé'),
  ...titles('32101', 'en', 'licensed practical nurse; practical nurse'),
  ...titles('33102', 'fr', 'préposé aux bénéficiaires; aide-soignant; préposé en CHSLD'),
  ...titles('33102', 'en', 'orderly; patient care aide; nurse aide'),
  ...titles('63200', 'fr', 'cuisinier; cuisinier de restaurant; aide-cuisinier'),
  ...titles('63200', 'en', 'cook; line cook; restaurant cook'),
  ...titles('65201', 'fr', 'plongeur; aide de cuisine; laveur de vaisselle'),
  ...titles('65201', 'en', 'dishwasher; kitchen helper'),
  ...titles('21232', 'fr', 'développeur de logiciels; programmeur; développeur web dorsal'),
  ...titles('21232', 'en', 'software developer; programmer; back end developer'),
]
const index = buildOccupations(KNOWN)
const codeOf = (title: string) => classifyTitle(index, title).answers[0]?.code
const sure = (title: string) => classifyTitle(index, title).answers[0]?.confidence

test('a known title is found, in either language, and is surer than one that is only near', () => {
  expect(['Cuisinier', 'line cook', 'Infirmier auxiliaire', 'nurse'].map(codeOf)).toEqual([
    '63200',
    '63200',
    '32101',
    '31301',
  ])
  expect(sure('cuisinier de restaurant')!).toBeGreaterThan(sure('cuisinier de paquebot')!)
})

test('the feminine and the masculine give the same answers to the last digit', () => {
  const pairs = [
    ['infirmière auxiliaire', 'infirmier auxiliaire'],
    ['Préposée aux bénéficiaires', 'préposé aux bénéficiaires'],
    ['développeuse de logiciels', 'développeur de logiciels'],
    ['cuisinier(ère)', 'cuisinière'],
    ['plongeur/euse', 'plongeuse'],
  ]
  for (const [feminine, masculine] of pairs)
    expect(classifyTitle(index, feminine!)).toEqual(classifyTitle(index, masculine!))
})

test('what stands beside a title changes nothing', () => {
  const plainly = classifyTitle(index, 'infirmier clinicien').answers
  for (const messy of [
    'RECHERCHONS infirmière clinicienne H/F - temps plein',
    'Infirmier(ère) clinicien(ne), Montréal, 35 $/h, poste permanent de nuit',
    'inf. clinicienne (2 postes) #REQ-20451',
  ])
    expect(classifyTitle(index, messy).answers).toEqual(plainly)
})

test('short forms are spelled out', () => {
  expect(codeOf('PAB CHSLD nuit')).toBe('33102')
  expect(codeOf('inf. aux.')).toBe('32101')
})

test('answers are at most ten, best first, and their confidence is a chance', () => {
  const { answers } = classifyTitle(index, 'aide cuisinier')
  const confidences = answers.map(({ confidence }) => confidence)
  expect(confidences).toEqual([...confidences].sort((one, other) => other - one))
  expect(confidences.every((each) => each >= 0 && each <= 1)).toBe(true)
  expect(confidences.reduce((all, each) => all + each, 0)).toBeLessThanOrEqual(1.01)
  expect(answers.length).toBeLessThanOrEqual(10)
})

test('nothing, signs and words that nobody knows give no answer that could be taken', () => {
  for (const title of ['', '   ', '???', '12345', 'zzqx'])
    expect([title, classifyTitle(index, title).abstains]).toEqual([title, true])
})

test('the same titles make the same index, to the bit', () => {
  expect(buildOccupations(KNOWN)).toEqual(index)
})

test('each answer tells the title that it is nearest to', () => {
  expect(classifyTitle(index, 'laveuse de vaisselles').answers[0]).toMatchObject({
    code: '65201',
    nearest: 'laveur de vaisselle',
  })
})
