import { TITLES_AEROSPACE } from '#src/engines/vocabulary/data/titles/aerospace.ts'
import { TITLES_EDUCATION } from '#src/engines/vocabulary/data/titles/education.ts'
import { TITLES_ENGINEERING } from '#src/engines/vocabulary/data/titles/engineering.ts'
import { TITLES_FINANCE_ADMINISTRATION } from '#src/engines/vocabulary/data/titles/finance-administration.ts'
import { TITLES_HEALTH } from '#src/engines/vocabulary/data/titles/health.ts'
import { TITLES_HOSPITALITY_RETAIL } from '#src/engines/vocabulary/data/titles/hospitality-retail.ts'
import { TITLES_INFORMATION_TECHNOLOGY } from '#src/engines/vocabulary/data/titles/information-technology.ts'
import { TITLES_LIFE_SCIENCES } from '#src/engines/vocabulary/data/titles/life-sciences.ts'
import { TITLES_MANUFACTURING } from '#src/engines/vocabulary/data/titles/manufacturing.ts'
import { TITLES_PUBLIC_CULTURE } from '#src/engines/vocabulary/data/titles/public-culture.ts'
import { TITLES_TRADES } from '#src/engines/vocabulary/data/titles/trades.ts'
import { TITLES_TRANSPORT } from '#src/engines/vocabulary/data/titles/transport.ts'

const LINES = {
  'information-technology': TITLES_INFORMATION_TECHNOLOGY,
  'life-sciences': TITLES_LIFE_SCIENCES,
  aerospace: TITLES_AEROSPACE,
  health: TITLES_HEALTH,
  engineering: TITLES_ENGINEERING,
  'finance-administration': TITLES_FINANCE_ADMINISTRATION,
  trades: TITLES_TRADES,
  education: TITLES_EDUCATION,
  'hospitality-retail': TITLES_HOSPITALITY_RETAIL,
  manufacturing: TITLES_MANUFACTURING,
  transport: TITLES_TRANSPORT,
  'public-culture': TITLES_PUBLIC_CULTURE,
}

/** A sector of the chambers' programmes: a file of `data/titles`. */
export type TitleSector = keyof typeof LINES

/** What people call an occupation: code of CNP 2021, five digits; French in one gender; singular. */
export type OccupationTitle = { code: string; language: 'fr' | 'en'; title: string; sector: TitleSector }

/** Lines such as `21232 fr | développeur logiciel; développeur mobile`; a group may have several. */
function titlesIn(sector: TitleSector): OccupationTitle[] {
  return LINES[sector]
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [key = '', titles = ''] = line.split(' | ')
      const code = key.slice(0, 5)
      const language = key.slice(6) === 'fr' ? 'fr' : 'en'
      return titles.split('; ').map((title) => ({ code, language, title, sector }) as const)
    })
}

/** The sectors, in the order in which their titles follow each other. */
export const TITLE_SECTORS = Object.keys(LINES) as TitleSector[]

/** Every title of the built-in vocabulary, parsed once. One title has one code. */
export const OCCUPATION_TITLES: readonly OccupationTitle[] = TITLE_SECTORS.flatMap(titlesIn)
