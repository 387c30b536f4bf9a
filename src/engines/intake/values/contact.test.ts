import { describe, expect, test } from 'vitest'
import { readEmail, readPhone, readPostal } from '#src/engines/intake/values/contact.ts'
import { isDamaged, readFullName } from '#src/engines/intake/values/names.ts'
import { readRegions } from '#src/engines/intake/values/regions.ts'
import { means } from '#tests/support/readings.ts'

describe('a telephone', () => {
  means(readPhone, (phone) => phone && [phone.e164, phone.extension].filter(Boolean).join(' x'), {
    '(450) 555-0188': '+14505550188',
    '1-450-555-0188': '+14505550188',
    '450.555.0188 p. 12': '+14505550188 x12',
    '450 555-0188, poste 233': '+14505550188 x233',
    '4505550188': '+14505550188',
    '٤٥٠٥٥٥٠١٨٨': '+14505550188',
    '+33 6 12 34 56 78': '+33612345678',
    'tél. 450 555 0188 (cell)': '+14505550188',
    'N/A': null,
    '': null,
    '450 555-0188 ou 450 555-0189': ['+14505550188', 'several-values'],
    '555-0188': [null, 'not-understood'],
    '4.50555E+09': [null, 'not-understood'],
  })
})

describe('a postal code', () => {
  means(readPostal, (postal) => postal && `${postal.area} ${postal.unit ?? ''}`.trim(), {
    h2x1y4: 'H2X 1Y4',
    ' H2X-1Y4 ': 'H2X 1Y4',
    H2X: 'H2X',
    'H2X 1Y': 'H2X',
    '9, rue Inventée, Laval H7N 2B2': 'H7N 2B2',
    Montréal: [null, 'not-understood'],
    '75011': [null, 'not-understood'],
    'D2X 1Y4': [null, 'not-understood'],
    '': [null, 'not-said'],
  })
})

test('an address is one address, and what mail programs would misread is refused', () => {
  const read = (text: string) => {
    const email = readEmail(text)
    return email.is === 'email' ? email.email : email.is
  }
  const good = [
    'a+b@exemple.ca',
    'prénom@exemple.québec',
    'Jean <jean@exemple.ca>',
    'mailto:o’x@exemple.ca',
    ' A@B.CA ',
  ]
  expect(good.map(read)).toEqual([
    'a+b@exemple.ca',
    'prénom@exemple.québec',
    'jean@exemple.ca',
    'o’x@exemple.ca',
    'a@b.ca',
  ])
  const bad = [
    '"x@exemple.com y"@internal.test',
    'a@b.ca, evil@x.com',
    'jean@x',
    'a b@x.ca',
    'a@b.ca\nBcc: c@d.ca',
    'jean(at)x.ca',
  ]
  expect(bad.map(read)).toEqual(bad.map(() => 'invalid'))
  expect(['', ' ', '-', 'n/a'].map(read)).toEqual(['missing', 'missing', 'missing', 'missing'])
  expect(readEmail('lea@gmial.com')).toMatchObject({ email: 'lea@gmial.com', suggestion: 'lea@gmail.com' })
})

test('a whole name is cut where it can be, and one name is enough', () => {
  expect(['Roy, Ana', 'Ana DE LA CRUZ', 'Suharto'].map((text) => readFullName(text))).toEqual([
    { value: { givenName: 'Ana', familyName: 'Roy' } },
    { value: { givenName: 'Ana', familyName: 'DE LA CRUZ' } },
    { value: { givenName: 'Suharto', familyName: null } },
  ])
  expect(readFullName('Ana Maria Roy').warn).toBe('name-split')
  expect(['GaÃ«lle', 'Ga\ufffdlle', 'Ga?lle', 'Gaëlle', 'O’Ânnè', 'Ção'].map(isDamaged)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ])
})

describe('regions', () => {
  means(readRegions, ({ codes, anywhere }) => (anywhere ? 'anywhere' : codes.join(' ')), {
    Mtl: '06',
    '06 - Montréal': '06',
    'Laval / Rive-Nord': '13 14 15',
    'Montréal et Montérégie': '06 16',
    'partout au Québec': 'anywhere',
    'île de Montréal seulement': '06',
    'Laval, Moncton': ['13', 'partly-understood'],
    Québec: ['', 'not-understood'],
  })
})
