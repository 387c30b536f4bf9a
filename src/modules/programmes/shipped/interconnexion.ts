import type { ShippedProgramme } from '#src/modules/programmes/types.ts'
import { day } from '#src/platform/day.ts'

const SOURCE = {
  validFrom: day('2010-10-01'),
  validTo: null,
  sourceUrl: 'https://www.btmm.qc.ca',
  verifiedOn: day('2026-10-07'),
} as const

const EMPLOYERS_PAGE =
  'CCMM, page aux employeurs : parlent français, résidence permanente, plusieurs années d’expérience'

/**
 * Chambre de commerce du Montréal métropolitain, since October 2010. The page gives no figures for French and for
 * experience: the level and the years are our reading, for an organisation to set.
 */
export const INTERCONNEXION: ShippedProgramme = {
  slug: 'interconnexion',
  openedOn: day('2010-10-01'),
  closedOn: null,
  editions: { opening: day('2010-10-01') },
  criteria: [
    {
      code: 'permanent-resident',
      kind: 'status-among',
      parameters: { accepted: ['RP'], foreignBorn: ['CIT'], toVerify: ['REF', 'AUT'] },
      source: EMPLOYERS_PAGE,
      ...SOURCE,
    },
    {
      code: 'speaks-french',
      kind: 'speaks-french',
      parameters: { level: 5 },
      source: `${EMPLOYERS_PAGE} (niveau à confirmer)`,
      ...SOURCE,
    },
    {
      code: 'experienced',
      kind: 'experience-at-least',
      parameters: { years: 2 },
      source: `${EMPLOYERS_PAGE} (nombre à confirmer)`,
      ...SOURCE,
    },
  ],
}
