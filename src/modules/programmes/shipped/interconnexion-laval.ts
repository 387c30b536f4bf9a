import type { ShippedProgramme } from '#src/modules/programmes/types.ts'
import { day } from '#src/platform/day.ts'

const SOURCE = {
  validFrom: day('2019-01-01'),
  validTo: null,
  source:
    'CCILaval, responsable du programme, cité par la presse (2019) : moins de cinq ans, un diplôme, moins d’un an',
  sourceUrl: null,
  verifiedOn: day('2026-10-07'),
} as const

/** Chambre de commerce et d'industrie de Laval, since 2019. Neither residence nor status count. */
export const INTERCONNEXION_LAVAL: ShippedProgramme = {
  slug: 'interconnexion-laval',
  openedOn: day('2019-01-01'),
  closedOn: null,
  editions: { opening: day('2019-01-01') },
  criteria: [
    { code: 'in-canada-under-five-years', kind: 'arrived-within', parameters: { months: 60 }, ...SOURCE },
    { code: 'diploma', kind: 'holds-diploma', parameters: {}, ...SOURCE },
    { code: 'under-a-year-in-field', kind: 'field-experience-below', parameters: { months: 12 }, ...SOURCE },
  ],
}
