/** Sentences that begin so speak of pay, hours, benefits, the way to apply, spare time. */
const BEGINS_WITH = `salaire|r[ée]mun[ée]ration|taux horaire|primes?|rabais|avantages? (?:sociaux|offerts?)|
    stationnement|
  horaires? (?:de|du|flexible|:)|heures? de travail|lieu de travail|vacances|cong[ée]s?|assurances? collectives?|
  t[ée]l[ée]travail (?:\\p{L}+ )?(?:jours?|possible|offert)|loisirs?|int[ée]r[êe]ts?|passe-temps|hobbies|interests|
  [ée]valuation comparative|remplacement d['’]un|travail [àa] l['’](?:int|ext)[ée]rieur|possibilit[ée]s? d|
  r[ée]gime d|cours de francisation|programme d['’]aide aux employ|remboursement d|prime d|conditions de travail|
  prise de poste|quart de|travail de (?:jour|soir|nuit|fin de)|contrat (?:de|[àa]) |date (?:limite|d['’]entr[ée]e)|
  d[ée]m[ée]nagement (?:pr[ée]vu|[àa])|reconnaissance des acquis en cours|fermeture de l['’]|service militaire|
  m[èe]re de|p[èe]re de|entreprise certifi[ée]e|[ée]tablissement \\p{L}+ de \\d|r[ée]f[ée]rences|permis de travail|
    work permit|salary|benefits|hours|schedule|acc[èe]s (?:facile|en)|
  poste (?:permanent|temporaire|[àa] temps|relev)|full-time|part-time|seule?s? les|only (?:selected|those)`

/** So does a sentence in which an employer speaks of itself, or calls. */
const SAYS = `nous (?:vous )?(?:offrons|souscrivons|sommes|remercions)|we (?:offer|thank|are an?)|joignez|venez|
  postulez|(?:envoyez|faites(?:-nous)? parvenir|transmettez) (?:nous )?(?:votre|vos)|vous (?:aimez|cherchez)|
  (?:votre|your) (?:cv|r[ée]sum[ée]|curriculum)|le (?:poste|titulaire) rel[èe]ve|
  (?:notre|l['’]|la|une|our|the) ?(?:entreprise|usine|clinique|compagnie|firme|organisation|[ée]quipe|company|plant|
    team)
   (?:est|sont|compte|offre|fabrique|dessert|existe|was|is|has|employs|makes|offers)|
  (?:entreprise|compagnie|firme) (?:familiale|en (?:pleine )?(?:croissance|expansion))|fond[ée]e? en \\d|founded in|
  (?:aucune )?exp[ée]rience (?:non )?requise|formation (?:continue )?(?:sur place|offerte|pay[ée]e|fournie)|
    chef de file|seront contact[ée]e?s|will be contacted|convention collective en vigueur|
    (?:en )?transports? en commun`

const spaced = (written: string) => written.replace(/\n */g, '')

const BESIDE = new RegExp(
  `^[\\s•·*-]*(?:${spaced(BEGINS_WITH)})(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?:${spaced(SAYS)})(?![\\p{L}\\p{N}])`,
  'iu',
)
const SENTENCE_END = /[.!?](?=\s+[\p{Lu}\d"«]|\s*$)|\n/gu

/** The sentences (starts and ends) that speak of an employer or of conditions, not of what a person can do. */
export function besideTheWork(text: string): { start: number; end: number }[] {
  if (!BESIDE.test(text) && !text.includes('\n') && !/[.!?]\s/.test(text)) return []
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index }) => index + 1)
  const starts = [0, ...ends]
  return starts
    .map((start, at) => ({ start, end: ends[at] ?? text.length }))
    .filter(({ start, end }) => BESIDE.test(text.slice(start, end)))
}
