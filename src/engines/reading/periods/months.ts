/** Names of months as CVs write them, without accents: French, English, and the Spanish and Portuguese of some. */
const MONTHS: readonly string[] = [
  'janvier janv jan january enero ene janeiro',
  'fevrier fevr fev feb february febrero fevereiro',
  'mars mar march marzo marco',
  'avril avr apr april abril abr',
  'mai may mayo maio',
  'juin jun june junio junho',
  'juillet juil juill jul july julio julho',
  'aout aou aug august agosto ago',
  'septembre sept sep september septiembre setembro set',
  'octobre oct october octubre outubro out',
  'novembre nov november noviembre novembro',
  'decembre dec december diciembre dezembro dic dez',
]

/** By the month when a season begins to be worked: summer jobs begin in June. */
const SEASONS: Record<string, number> = {
  hiver: 1,
  winter: 1,
  printemps: 3,
  spring: 3,
  ete: 6,
  summer: 6,
  automne: 9,
  fall: 9,
  autumn: 9,
}

export const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
)

export const SEASON_OF: ReadonlyMap<string, number> = new Map(Object.entries(SEASONS))

const longestFirst = (names: Iterable<string>) => [...names].sort((a, b) => b.length - a.length).join('|')

export const MONTH_NAMES = longestFirst(MONTH_OF.keys())
export const SEASON_NAMES = longestFirst(SEASON_OF.keys())
