import { plain } from '#src/engines/reading/plain.ts'

/** What a part of a CV is about. */
export type Topic =
  | 'contact'
  | 'personal'
  | 'profile'
  | 'experience'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certificates'
  | 'volunteering'
  | 'interests'
  | 'references'
  | 'other'

/** Words of headings, French and English, without accents. The first topic whose words are in a heading is its topic. */
const WORDS: [Topic, string][] = [
  [
    'volunteering',
    'benevolat|benevole|benevoles|volunteer|volunteering|sociale|sociales|engagements?|associatives?|communautaires?',
  ],
  ['references', 'references?'],
  ['interests', "loisirs?|interets?|interests?|hobbies|passe-temps|passions|centres d'interet|activites"],
  ['personal', 'renseignements|informations? personnelles?|personnelles?|personal|etat civil|identite'],
  ['contact', 'coordonnees|contacts?|me joindre|contact details'],
  ['profile', 'profil|profile|resume|sommaire|objectifs?|objective|a propos|about|summary|presentation|accroche'],
  [
    'experience',
    'experiences?|parcours|emplois?|employment|carriere|career|travail|work|antecedents|stages?|internships?|postes occupes',
  ],
  ['languages', 'langues?|languages?|linguistiques?'],
  [
    'certificates',
    'certificats?|certifications?|licences?|licenses?|permis|accreditations?|perfectionnements?|attestations?',
  ],
  [
    'education',
    'formations?|etudes|scolarite|diplomes?|ecoles?|education|academic|academiques?|scolaires?|cursus|studies|degrees?',
  ],
  [
    'skills',
    'competences?|savoir-faire|savoir-etre|savoirs|habiletes?|aptitudes?|connaissances?|outils?|logiciels?|skills?|atouts?' +
      '|qualifications?|expertises?|competenc(?:y|ies)|technologies|tools|forces|points forts|je sais|sais aussi|qualites|informatique',
  ],
  [
    'other',
    'autres?|divers|other|miscellaneous|projets?|projects?|realisations?|publications?|prix|awards|distinctions?',
  ],
]

const TOPICS = WORDS.map(
  ([topic, source]) => [topic, new RegExp(String.raw`(?<![\p{L}-])(?:${source})(?![\p{L}-])`, 'u')] as const,
)

/** Words that headings are otherwise made of. */
const AROUND =
  /(?<!\p{L})(?:et|de|des|du|d'|la|le|les|l'|en|mes|mon|ma|my|and|of|the|aussi|je|professionnel(?:le)?s?|professional|techniques?|technical|principales?|cles?|key|core|pertinentes?|relevant|parlees?|ecrites?|lues?|maitrisees?|spoken|written|continue|academiques?|academic|formations?|etudes|history|background|complementaires?|additionnelles?|additional|personnelles?|transversales?|generales?|informatiques?|acquises?|detaillee?s?|recentes?|canadienne?s?|internationales?|a l'etranger|au canada|au quebec|section|liste|my|historique|cv)(?!\p{L})/gu

/** What a heading of a CV announces; undefined where the line is no heading. Icons, numbers and colons do not count. */
export function topicOf(line: string): Topic | undefined {
  const text = plain(line)
    .replace(/[^\p{L}' -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (text === '' || text.length > 60 || /[.,;]$/.test(line.trim()) || text.split(' ').length > 7) return undefined
  const found = TOPICS.find(([, pattern]) => pattern.test(text))
  if (!found) return undefined
  const rest = TOPICS.reduce((left, [, pattern]) => left.replace(new RegExp(pattern, 'gu'), ' '), text)
    .replace(AROUND, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
  return rest === '' ? found[0] : undefined
}
