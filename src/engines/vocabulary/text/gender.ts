/**
 * One form for feminine and masculine, singular and plural, of a word without accents or case, in French and English.
 * No linguist's stem: two words that say the same have to give the same, and words that differ should seldom do so.
 * Endings as in « Rédiger… avec style inclusif » of the Office québécois de la langue française: -trice, -euse, -ière,
 * -enne, -ive, -esse, -eresse, -elle, -eure; English -man, -woman, -person; plurals in -s, -x, -aux, -ies.
 */
export function stem(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size >= MOST_KEPT) stems.clear()
  const same = SAME_WORD.get(word) ?? word
  const found = word.length <= 3 ? same : bare(masculine(same))
  stems.set(word, found)
  return found
}

const MOST_KEPT = 50_000
const stems = new Map<string, string>()

/** Words that no rule of endings brings together. */
const SAME_WORD = new Map<string, string>(
  `actress actor, authoress author, baux bail, barmaid barman, belle beau, blanche blanc, blanches blanc,
   cheveux cheveu, children child, compagne compagnon, comtesse comte, coraux corail, copine copain, douce doux,
   designeure designer, designeuse designer, diaconesse diacre, doctoresse docteur, franche franc, jumelle jumeau,
   emaux email, enjeux enjeu, femme homme, femmes homme, feux feu, fraiche frais, headmistress headmaster,
   hostess host, hostesses host, hotesse hote, hotesses hote, jeux jeu, lieux lieu, mairesse maire, mairesses maire,
   manageress manager, men man, milieux milieu, neuve neuf, nouvelle nouveau, nouvelles nouveau,
   poetesse poete, pretresse pretre, seche sec, soeur frere, stewardess steward, stewardesses steward,
   travaux travail, veuve veuf, vieille vieux, vitraux vitrail,
   waitress waiter, waitresses waiter, woman man, women man`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
)

function masculine(word: string): string {
  const singular = word.replace(/(?<=...)s$/, '')
  return singular
    .replace(/(?<=...)(?:woman|women|person|people|men)$/, 'man')
    .replace(/(?<=...)maitresse$/, 'maitre')
    .replace(/(?<=...)(?:eresse|eure|euse|eux)$/, 'eur')
    .replace(/([td])rice$/, '$1eur')
    .replace(/(?<=..)ive$/, 'if')
    .replace(/([ey])aux$/, '$1au')
    .replace(/(?<=..)aux$/, 'al')
}

/** Without a mute end: e, s, x, then a doubled consonant; public is publique, secretary is secretaries. */
function bare(word: string): string {
  return word
    .replace(/(?<=...)[esx]+$/, '')
    .replace(/c?qu$/, 'c')
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/gu$/, 'g')
    .replace(/(?<=..)y$/, 'i')
}

const ENDINGS = `e|s|es|ne|nes|le|les|te|tes|se|ses|re|fe|ere|iere|eure|[td]?rice|[a-z]?euse|ive|[a-z]?enne|
  onne|[a-z]?esse|ess|
  woman|women|person`.replace(/\s/g, '')
const IN_BRACKETS = new RegExp(`(?<=\\p{L}) ?\\([-./]?(?:${ENDINGS})s?\\)`, 'gu')
const AFTER_A_SIGN = new RegExp(
  `(?<=\\p{L}{3})(?: ?/ ?-?|[.·•‧⋅-]|\\\\)(?:${ENDINGS})(?:[.·•‧⋅-]s)?(?![\\p{L}\\p{N}'])`,
  'gu',
)
const LETTERS_OF_GENDER = /(?<![\p{L}\p{N}&])[hfmw](?: ?[/|.,-] ?[hfmwxnd]){1,3}(?![\p{L}\p{N}&])/gu
const WORDS_OF_GENDER = /\((?:homme|femme|male|masculin|feminin|tous (?:les )?genres|all genders|il|elle)\b[^)]*\)/gu

/** A plain text without marks of gender: (H/F), F/H/X, (e), (-trice), ·ère, /euse, « homme ou femme » in brackets. */
export const withoutGenderMarks = (text: string): string =>
  text.replace(LETTERS_OF_GENDER, ' ').replace(WORDS_OF_GENDER, ' ').replace(IN_BRACKETS, '').replace(AFTER_A_SIGN, '')
