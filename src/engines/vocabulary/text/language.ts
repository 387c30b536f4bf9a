import { plain } from '#src/engines/vocabulary/text/fold.ts'
import type { Language } from '#src/engines/vocabulary/text/title.ts'
import { tokensOf } from '#src/engines/vocabulary/text/tokens.ts'

const FRENCH_WORDS = new Set(
  `agent agente aide au aux chef cadre comptable conseil dans de des du en et gestion la le les ou par pour sur un une
   avec commis chargee charge prepose preposee adjoint adjointe gerant gerante medecin avocat avocate infirmier
   infirmiere ouvrier ouvriere`.split(/\s+/),
)
const ENGLISH_WORDS = new Set(
  `and at by for from head in of the to with clerk nurse cook driver helper lawyer physician lead officer sales store
   specialist staff assistant analyst engineer developer manager technician teacher worker operator`.split(/\s+/),
)
const FRENCH_END =
  /(?:eur|euse|rice|ier|iere|ien|ienne|iste|aire|age|ique|eux|ete|tion de|isme|ogue|naute|oir|ise|ee)s?$/
const ENGLISH_END = /(?:er|or|ing|ist|man|ian|ship|ary|ic|ical|ness|y|ant|ful|ork|eer|ess)s?$/

/** Whether a short text is French or English, by its accents, small words and endings; « auto » where nothing tells. */
export function languageOf(text: string): Language {
  const words = tokensOf(text).map(({ word }) => word)
  const accents = /[àâçèéêëîïôûùœ]/i.test(text.normalize('NFC')) ? 2 : 0
  const elided = /(?<![\p{L}])[ldj]['’]\p{L}/iu.test(plain(text)) ? 2 : 0
  let french = accents + elided
  for (const word of words) {
    if (FRENCH_WORDS.has(word)) french += 2
    else if (ENGLISH_WORDS.has(word)) french -= 2
    else if (FRENCH_END.test(word)) french += 1
    else if (ENGLISH_END.test(word)) french -= 1
  }
  if (french === 0) return 'auto'
  return french > 0 ? 'fr' : 'en'
}
