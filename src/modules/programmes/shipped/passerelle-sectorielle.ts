import type { Rule, ShippedProgramme } from '#src/modules/programmes/types.ts'
import { day } from '#src/platform/day.ts'

const OPENING = day('2020-11-23')
const WIDENING = day('2021-09-16')
const VERIFIED = day('2026-10-07')

/** Foreign-born citizens, permanent residents, temporary workers of every kind, protected persons. */
const NEWCOMERS: Rule = {
  kind: 'status-among',
  parameters: {
    accepted: ['RP', 'PTO', 'PTPD', 'PTF', 'PT', 'PVT', 'REF'],
    foreignBorn: ['CIT'],
    toVerify: ['DA', 'AUT'],
  },
}

/** Chambre de commerce du Montréal métropolitain; opened to newcomers, later widened. Both versions are kept. */
export const PASSERELLE_SECTORIELLE: ShippedProgramme = {
  slug: 'passerelle-sectorielle',
  openedOn: OPENING,
  closedOn: null,
  editions: { opening: OPENING, widened: WIDENING },
  criteria: [
    {
      code: 'newcomer-status',
      ...NEWCOMERS,
      validFrom: OPENING,
      validTo: WIDENING,
      source: 'CCMM, lancement du 23 novembre 2020',
      sourceUrl: 'https://www.lelezard.com',
      verifiedOn: VERIFIED,
    },
    {
      code: 'newcomer-or-under-represented',
      kind: 'one-of',
      parameters: {
        rules: [
          NEWCOMERS,
          {
            kind: 'in-group',
            parameters: {
              groups: ['age', 'racialised', 'indigenous', 'disability', 'gender-diversity', 'sexual-orientation'],
            },
          },
        ],
      },
      validFrom: WIDENING,
      validTo: null,
      source: 'CCMM, élargissement du 16 septembre 2021',
      sourceUrl: 'https://www.newswire.ca',
      verifiedOn: VERIFIED,
    },
    {
      code: 'island-of-montreal',
      kind: 'lives-in',
      parameters: { prefixes: ['H'], except: ['H7'] },
      validFrom: OPENING,
      validTo: null,
      source: 'CCMM, lancement du 23 novembre 2020. Postes Canada : H est l’île de Montréal, sauf H7, qui est Laval',
      sourceUrl: 'https://www.lelezard.com',
      verifiedOn: VERIFIED,
    },
  ],
}
