import { INTERCONNEXION } from '#src/modules/programmes/shipped/interconnexion.ts'
import { INTERCONNEXION_LAVAL } from '#src/modules/programmes/shipped/interconnexion-laval.ts'
import { PASSERELLE_SECTORIELLE } from '#src/modules/programmes/shipped/passerelle-sectorielle.ts'
import type { ShippedProgramme } from '#src/modules/programmes/types.ts'

/** The programmes that we ship, for an organisation to take a copy of. */
export const SHIPPED_PROGRAMMES: readonly ShippedProgramme[] = [
  INTERCONNEXION,
  INTERCONNEXION_LAVAL,
  PASSERELLE_SECTORIELLE,
]
