/** A stretch of a text, UTF-16 units, end excluded. */
export type Stretch = { start: number; end: number }

const KNOWING = `exp[ée]riences?|exp\\.|connaissances?|notions?|formations?|pratiques?|ma[îi]trise|comp[ée]tences?|
  id[ée]e|expertise|avoir|savoir|jamais|experience|knowledge|background|training|familiarity|exposure|skills?`

/** What a text says it is without, to the end of the clause. */
const DENIES = pattern(`
  (?<!\\bnon[ -])\\b(?:pas|jamais|aucunement|nullement)\\b(?!\\s+(?:seulement|uniquement|simplement|juste|que?\\b|
    qu['’]|
    mal\\b|peur|h[ée]sit|cess|arr[êe]t|moins|(?:de\\s|d['’])(?:probl|difficult|secret|limite)))|
  \\bni\\b|\\b(?:sauf|except[ée]e?s?|hormis)\\b|(?<!\\p{L})[àa]\\sl['’]exception\\sd|(?<!\\p{L})[àa]\\spart\\b|
    \\bmanque\\sd|\\bignore\\b|
  \\bd[ée]pourvue?s?\\sd|\\bnon\\s(?:ma[îi]tris|familier|form[ée]|exp[ée]riment|certifi)|
  \\b(?:souhait|cherch|aimerai|veux|veut|voudrai|d[ée]sir|esp[èe]r|envie|compte)[\\p{L}'’]*\\s(?:d['’]|[àa]\\s)?
    (?:apprendre|(?:[ms]e\\s)former|d[ée]couvrir|m['’]initier|s['’]initier)|\\breste\\s[àa]\\sapprendre|
  \\b(?:not|never|neither|nor|cannot|unfamiliar|except)\\b(?!\\s(?:only|just|limited|afraid|hesitat|miss|fail))|
    n['’]t\\b|
  \\b(?:want|wish|hope|hoping|like|eager|willing)\\sto\\slearn|\\black(?:s|ing)?\\b|
  \\b(?:aucune?s?|sans|no|without|zero)\\s(?:[\\p{L}'’]+\\s){0,2}(?:${KNOWING})`)

/** What it is without when the very next thing is a skill: « sans soudure », "no plumbing". */
const DENIES_NEXT = pattern(
  `\\b(?:aucune?s?|sans|no|without|zero)\\b(?!\\s(?:doute|probl|souci|difficult|faute|trouble))`,
)
const NEXT = 25

/** Where a denial ends, were the clause not at its end: an opposition, a reason, a new subject, a praise. */
const ENDS = pattern(`
  \\b(?:mais|cependant|toutefois|par\\scontre|en\\srevanche|pourtant|n[ée]anmoins|tandis\\sque|alors\\sque|car|donc|
    parce\\sque?|puisque?|autres?\\sque?|but|however|though|although|yet|instead|whereas|because|rather)\\b|[()]|
  ,\\s(?:toujours|plut[ôo]t|seulement|uniquement|surtout|always|only|mostly)\\b|
  (?:,|\\bet|\\band)\\s(?:j['’]|(?:je|nous|on|il|elle|mes|mon|ma|solides?|bon(?:ne)?s?|tr[èe]s|excellente?s?|
    exp\\p{L}*\\.?|
    ma[îi]tris\\p{L}*|connai\\p{L}*|comp[ée]ten\\p{L}*|poss[èe]d\\p{L}*|habitu\\p{L}*|capable|avec|i|we|my|strong|good|
    excellent|experienced?|proficient|skilled|\\d+)\\b)`)

/** Ends of clauses: stops, and a dot before a capital (« exp. en » is none). */
const STOP = /[;:!?\n•]|\.(?=\s+[\p{Lu}\d"«]|\s*$)/gu

/** After what is denied: « Java : aucune expérience », « SAP (non) », « la paie n'est pas… ». */
const DENIED_BEFORE = pattern(`^(?:
  \\s?[:(–-]\\s?(?:aucune?s?\\b(?!(?:\\s\\p{L}+)?\\s(?:en|sur)\\b)|non\\b(?!\\sseulement)|jamais|n[ée]ant|
    nul(?:le)?\\b|pas\\b(?!\\s(?:mal|seul))|none|never|
    no\\b|nil)|
  ,?\\s(?:jamais\\s(?:fait|utilis|pratiqu|touch|appris)|pas\\s(?:encore|du\\stout)|not\\syet)|
  ,?\\s(?:non|not|never)\\s(?:ma[îi]tris|pratiqu|requis|exig|n[ée]cessaire|used|tried|required|needed)|
  \\s(?:non|no)(?=\\s?(?:[,.;)]|$))|
  (?:\\s(?!je\\b|j['’]|nous\\b|on\\b|et\\b|mais\\b)[\\p{L}'’]+){0,2}\\s(?:n['’]|ne\\s)[\\p{L}'’\\s]{1,25}\\b
    (?:pas|jamais|aucun)\\b(?!\\sde\\ssecret)|
  \\s(?:is|are|was|were|has|have)(?:\\s(?:not|never)|n['’]t)\\b)`)

/** The same, of a whole list: after its colon, or in a clause of its own after a comma. */
const DENIED_ALL_BEFORE = pattern(`^[^;:.!?]{0,60}?(?:\\s?:\\s?(?:aucun|jamais|n[ée]ant|pas\\sd|none|never|no\\s)|
  ,\\s?(?:moi,\\s)?(?:
  (?:je|j['’]|nous|on)\\s?(?:n['’]|ne\\s)?(?:en|l['’]|la|le|les|y|connais)\\b[^;:.!?,]{0,30}?\\b(?:pas|jamais|
    aucune?)\\b|
  (?:i|we)\\b[^;:.!?,]{0,25}\\b(?:not|n['’]t|never)\\b[^;:.!?,]{0,20}?\\b(?:it|them|that|any|those|these)\\b))`)

function pattern(written: string): RegExp {
  return new RegExp(written.replace(/\n\s*/g, ''), 'giu')
}

/** What makes any of the above possible; most texts have nothing of it. */
const SIGN = pattern(`
  \\b(?:pas|jamais|ni|non|aucun\\p{L}*|nul\\p{L}*|sans|sauf|except\\p{L}*|hormis|part|manque|ignore|n[ée]ant|apprendre|
    former|d[ée]couvrir|initier|d[ée]pourv\\p{L}*|no|not|never|nor|neither|none|nil|cannot|unfamiliar|without|zero|
    lack\\p{L}*|learn)\\b|n['’]t\\b`)

/** The longest clause that is looked through, in UTF-16 units: work grows with the text, not with its square. */
const REACH = 400

/**
 * Which of the stretches (skills said, in order) a person says not to have. A denial reaches what follows it up to the
 * end of its clause, through the list that follows; or what stands just before it.
 */
export function deniedAmong(text: string, said: readonly Stretch[]): boolean[] {
  if (said.length === 0 || !matches(SIGN, text)) return said.map(() => false)
  const denied = said.map(({ start, end }) => {
    const after = text.slice(end, end + 120)
    if (matches(DENIED_BEFORE, after)) return true
    // What stands before the first of a list in its clause would have been a subject.
    return (
      matches(DENIED_ALL_BEFORE, after) && !/(?<!\p{L})(?:je|j['’]|nous|i|we)(?!\p{L})/iu.test(clauseTo(text, start))
    )
  })
  for (const { from, to } of reaches(text, said))
    for (let at = firstFrom(said, from); at < said.length && said[at]!.start < to; at++) denied[at] = true
  return denied
}

/** What stands in the clause before a place. */
function clauseTo(text: string, place: number): string {
  const before = text.slice(Math.max(0, place - REACH), place)
  const stop = [...before.matchAll(STOP)].at(-1)
  return stop ? before.slice(stop.index) : before
}

/** The first of the stretches that starts at a place or after it. */
function firstFrom(said: readonly Stretch[], place: number): number {
  let [low, high] = [0, said.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (said[middle]!.start < place) low = middle + 1
    else high = middle
  }
  return low
}

/** Each denial that looks forward: from its end to that of its clause. */
function reaches(text: string, said: readonly Stretch[]): { from: number; to: number }[] {
  const inside = (index: number) => {
    const before = said[firstFrom(said, index + 1) - 1]
    return before !== undefined && index < before.end
  }
  const endOf = (from: number) => {
    const clause = text.slice(from, from + REACH)
    const ends = [ENDS, STOP].map((end) => clause.search(end)).filter((end) => end >= 0)
    return from + Math.min(clause.length, ...ends)
  }
  const found = [...text.matchAll(DENIES)]
    .filter(({ index }) => !inside(index))
    .map(({ index, 0: cue }) => ({ from: index + cue.length, to: endOf(index + cue.length) }))
  for (const { index, 0: cue } of text.matchAll(DENIES_NEXT)) {
    const from = index + cue.length
    const next = said[firstFrom(said, from)]
    if (inside(index) || !next || next.start - from > NEXT || text.slice(from, next.start).includes(',')) continue
    found.push({ from, to: endOf(from) })
  }
  return found
}

function matches(asked: RegExp, text: string): boolean {
  asked.lastIndex = 0
  return asked.test(text)
}
