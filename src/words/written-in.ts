import type { Language } from '#src/words/language.ts'

/**
 * The language of a text that somebody wrote, French or English; nothing when we are not sure.
 * For `lang` (WCAG 3.1.2): a screen reader then says « Warehouse clerk » with an English voice on a French page.
 * Weighs small words, accents, elisions and the shape of words (endings, pairs of letters); signs of the other
 * language, or of a third one, silence it. Measured on 131 000 titles, skills and sentences of the CNP, ESCO and
 * TalentCLEF: wrong about 1 in 600 of those it answers for, silent on 3 % of the French and 12 % of the English.
 * Never ask it about names of people, firms or places: they have no language. A capital inside a sentence is taken for
 * one of these.
 */
export function writtenIn(text: string): Language | undefined {
  const weight = { fr: 0, en: 0, other: 0 }
  for (const word of wordsOf(text)) {
    const sign = signOf(word)
    if (sign) weight[sign[0]] += sign[1]
  }
  const { fr, en, other } = weight
  if (fr >= ENOUGH && fr > AGAINST * (en + other)) return 'fr'
  if (en >= ENOUGH && en > AGAINST * (fr + other)) return 'en'
  return undefined
}

/** What the signs of a language must add up to, and how many times those of the others they must outweigh. */
const ENOUGH = 2
const AGAINST = 1.5

type Sign = [of: Language | 'other', weight: number]

/** Long texts are known by their beginning. */
const FIRST_LETTERS = 2000

/** The words of a text in small letters, elisions apart: « l’ » « entrepôt ». Names and acronyms are left out. */
function wordsOf(text: string): string[] {
  const found = text.slice(0, FIRST_LETTERS).normalize('NFC').replaceAll('’', "'").match(WORD) ?? []
  const isSentence = found.some((word) => /^\p{Ll}{4}/u.test(word))
  const isShouted = !found.some((word) => /\p{Ll}/u.test(word))
  const isName = (word: string, place: number) =>
    isAcronym(word) || isBrand(word) || (isSentence && place > 0 && isCapital(word))
  return found.filter((word, place) => isShouted || !isName(word, place)).map((word) => word.toLowerCase())
}

const WORD = /\p{L}+'(?=\p{L})(?!s\b|t\b)|\p{L}+(?:'[st]\b)?/giu
const isCapital = (word: string) => /^\p{Lu}/u.test(word)
const isAcronym = (word: string) => word.length > 1 && word.length < 6 && !/\p{Ll}/u.test(word)
const isBrand = (word: string) => /\p{Ll}\p{Lu}/u.test(word)

function signOf(word: string): Sign | undefined {
  if (NEITHER.has(word)) return undefined
  if (FRENCH_WORDS.has(word)) return ['fr', 2]
  if (ENGLISH_WORDS.has(word)) return ['en', 2]
  if (OTHER_WORDS.has(word)) return ['other', 2]
  if (ROMANCE_WORDS.has(word)) return ['fr', 1]
  return SHAPES.find(([shape]) => shape.test(word))?.[1]
}

const list = (words: string) => new Set(words.split(/\s+/).filter(Boolean))

const FRENCH_WORDS = list(`
  adjoint adjointe analyste analystes au aux avec avocat avocate avoir ayant boucher boulanger cadre caisse ces
  cette chantier chauffeur chez comme commis comptable contrat cuisine d' dans des donc dossier dossiers droit du
  elle elles emploi entre entretien est et fait formation gardien gestion horaire il ils infirmier j' je joindre
  jour journalier l' langue langues le leur leurs livraison livreur lors lorsque m' mais marchandises mes mise moi
  n' ne niveau nos notre nous nuit où paie par pas peintre permis poids poste postes pour projet projets qu' que
  quelqu' qui rendez s' sa salaire salle sans se secteur selon sera ses si soins soir sont souhaite souhaitons sous
  sur surveillant t' temps traitement travail travaux très vente ventes voir vos votre vous à être
`)

const ENGLISH_WORDS = list(`
  about account accountant accounting accounts administrator advise advisor after aid all also although analyst and
  any apply apprentice are assembler assembly at attendant back bank be because been before being bench building but
  buyer by can care cashier chief clerk computer counsellor create customer day delivery desk develop developer did
  director does drive driver each electric electrical electronic engineer ensure evening experience fast field
  financial for foreman french from full gas general had hairdresser hand has have he head heavy helper her his home
  hour hours how human identify if in into inventory is it its job just knowledge labourer lead level line looking
  machine maintain maker manage manager may measure mechanical medical member more most must my night not nurse of
  off office officer only operate operations operator other our out over own paid paper payroll people perform
  person planner plant power prepare process processes products program project projects provide receptionist
  representative required research retail review sales school she shop should site skilled so some specialist staff
  store strong such supervisor supply system systems teacher team technical tender tester than that the their them
  then there these they this those time to too tool training travel truck under until up use using wage was water we
  welder were what when where which while who will with without worker would you your
`)

/** Small words of Spanish, Portuguese, Italian and German that neither language shares. */
const OTHER_WORDS = list(`
  beim con das degli del della delle dello do dos el für gli ist las los mit muy nel não obra oder para pela pelo
  por uma una unas und unos zum zur
`)

/** Small words that French shares with its sisters. */
const ROMANCE_WORDS = list(`
  de en la les un une
`)

/** What both languages write alike, or one has taken from the other, though its shape is that of one. */
const NEITHER = list(`
  a an antique antiques as basic boutique business camping car casting cigarette coach coaching consulting
  diagnostic entrepreneur entrepreneurs feedback fin financier football hockey jury kayak leasing main marketing
  mastic me meeting merchandising montréal on or packaging parking pied planning pour public questionnaire québec
  reporting reservoir sale shopping snack son souvenir souvenirs standing steak stock surveillance syndic technique
  techniques timing trading trafic unique web yoga
`)

/** The first that fits a word says of what language it is a sign. */
const SHAPES: [RegExp, Sign][] = [
  [/[ñíóúáãõßøåäöü]/, ['other', 2]],
  [/[éèêàùçëïâîôûœ]/, ['fr', 2]],
  [/'[st]$/, ['en', 2]],
  [/..(ador|edor|dora|ado|eros|ista|istas|ario|idad|mente)$/, ['other', 2]],
  [/(ship|shop|house|ness|less|work|board|room|wise)s?$/, ['en', 2]],
  [/ck|ght|wh|(?<![cz])oo|ee|sh|ew|ow|aw|w[aio]|we(?!b)|[ai]tch|rk|eak|ear|eat|ound|ount|ould/, ['en', 2]],
  [/..(th|ize|ing|ist|ician|ty|ry|ogy|ly|ed|ic|ker|zer|[aciut]tor|isor|essor|ntor)s?$/, ['en', 2]],
  [/eux|oir|eau|aill|eill|euil|ouv|que$|ques$/, ['fr', 2]],
  [/..(eur|euse|eure|trice|iste|ien|enne|aire|elle|ette|[bcnst]ier|isme)s?$/, ['fr', 2]],
  [/..(gie|(if|ante|oire|phe|[inr]ale)s?)$/, ['fr', 2]],
  [/..(iers?|ie|ois|ez|ons|eaux)$/, ['fr', 1]],
  [/[a-z]{4}[ao]s?$/, ['other', 1]],
  [/..(man|men|ical|y|g|k|am|rm|(?<!ch|g|ll|nn|[irstuy])er)s?$/, ['en', 1]],
]
