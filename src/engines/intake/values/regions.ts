import { fold, saysNothing } from '#src/engines/intake/fold.ts'
import { anyOf } from '#src/engines/intake/phrases.ts'
import { plainly, type Reading, warily } from '#src/engines/intake/reading.ts'
import type { Regions } from '#src/engines/intake/value-types.ts'
import { readList } from '#src/engines/intake/values/lists.ts'

/**
 * The 17 administrative regions (Décret D-11, r.1), with the cities and common names that people write. A name that
 * covers several regions has several codes.
 */
const NAMES: readonly (readonly [codes: string, names: string])[] = [
  ['01', 'bas saint laurent|bas st laurent|rimouski|riviere du loup'],
  ['02', 'saguenay lac saint jean|saguenay|lac saint jean|lac st jean|chicoutimi|alma'],
  ['03', 'capitale nationale|ville de quebec|quebec city|quebec ville|region de quebec|charlevoix'],
  ['04', 'mauricie|trois rivieres|shawinigan'],
  ['05', 'estrie|sherbrooke|cantons de l est|eastern townships|magog|granby'],
  [
    '06',
    `montreal|mtl|ile de montreal|island of montreal|montreal island|
    dorval|pointe claire|saint laurent|west island|anjou|lachine|westmount`,
  ],
  ['07', 'outaouais|gatineau'],
  ['08', 'abitibi temiscamingue|abitibi|rouyn noranda|val d or'],
  ['09', 'cote nord|sept iles|baie comeau'],
  ['10', 'nord du quebec|chibougamau'],
  ['11', 'gaspesie iles de la madeleine|gaspesie|iles de la madeleine|gaspe'],
  ['12', 'chaudiere appalaches|levis|beauce|thetford mines|saint georges'],
  ['13', 'laval'],
  ['14', 'lanaudiere|joliette|terrebonne|repentigny|mascouche'],
  ['15', 'laurentides|saint jerome|mirabel|blainville|boisbriand|mont tremblant'],
  [
    '16',
    `monteregie|longueuil|brossard|saint hyacinthe|boucherville|saint jean sur richelieu|granby|
    vaudreuil|chateauguay|south shore|rive sud`,
  ],
  ['17', 'centre du quebec|drummondville|victoriaville|becancour|nicolet'],
  ['13 14 15', 'rive nord|north shore|couronne nord'],
  ['06 13 14 15 16', 'grand montreal|greater montreal|region metropolitaine|montreal metropolitain|cmm'],
]

const CODES_OF = new Map(
  NAMES.flatMap(([codes, names]) => names.split('|').map((name) => [name.trim(), codes.split(' ')])),
)

const ANYWHERE = anyOf(`partout | anywhere | everywhere | all regions | toutes les regions | toute la province |
  n importe ou | mobile | all of quebec | open to relocation`)

/** The regions that a cell names, by code, by name or by city. Names that we do not know are said, not guessed. */
export function readRegions(text: string): Reading<Regions> {
  const typed = text.trim()
  if (saysNothing(typed)) return warily({ codes: [], anywhere: false, typed }, 'not-said')
  const anywhere = ANYWHERE.test(fold(typed))
  const names = readList(typed).flatMap((item) => item.split(/ et | and | ou | or |\/|\+/i))
  const found = names.map(codesOf)
  const codes = [...new Set(found.flatMap((each) => each ?? []))].sort()
  const value = { codes, anywhere, typed }
  if (!anywhere && codes.length === 0) return warily(value, 'not-understood')
  return !anywhere && found.includes(null) ? warily(value, 'partly-understood') : plainly(value)
}

function codesOf(name: string): readonly string[] | null {
  const words = fold(name)
  const code = /^(?:region )?(0?[1-9]|1[0-7])\b/.exec(words)?.[1]
  if (code) return [code.padStart(2, '0')]
  const bare = words.replace(
    /\b(?:seulement|only|region|de preference|ville|et environs|area|surroundings|environs|qc|quebec)\b/g,
    ' ',
  )
  return CODES_OF.get(words) ?? CODES_OF.get(bare.replace(/\s+/g, ' ').trim()) ?? null
}
