import { fold, saysLater, saysNothing } from '#src/engines/intake/fold.ts'
import { anyOf, isOneOf, startsWith } from '#src/engines/intake/phrases.ts'
import { plainly, type Reading, warily } from '#src/engines/intake/reading.ts'
import type { EmployerStanding, WishKind } from '#src/engines/intake/types.ts'
import type { DiplomaAnswer, LanguageCode } from '#src/engines/intake/value-types.ts'
import { plain } from '#src/engines/vocabulary/text/fold.ts'

const NO_DIPLOMA =
  isOneOf(`aucune? | aucun diplome | sans diplome | pas de diplome | none | no diploma | no degree | non |
  no | rien | 0 | autodidacte | aucune formation`)

/** A comparative evaluation that is under way says nothing of the diploma, which is there. */
const ABOUT_EVALUATION = anyOf(
  `(?:equivalence|evaluation(?: comparative)?|reconnaissance|wes|eca|assessment|recognition)
  (?:en cours|recue?|demandee|in progress|pending|received|obtenue)?`,
  'g',
)

const UNFINISHED =
  anyOf(`en cours | in progress | non (?:termine|complete|obtenu)e?s? | inacheve(?:e|s|es)? | incomplete? |
  abandonne(?:e|es)? | unfinished | not (?:completed|finished) | interrompue?s?`)

/** Whether the person holds a diploma, whatever it is called in whatever language. */
export function readDiploma(text: string): Reading<DiplomaAnswer> {
  if (saysNothing(text) || saysLater(text)) return warily('unknown', 'not-said')
  const words = fold(text)
  if (NO_DIPLOMA.test(words)) return plainly('none')
  return UNFINISHED.test(words.replace(ABOUT_EVALUATION, ' ')) ? warily('in-progress', 'approximate') : plainly('has')
}

const LANGUAGES: readonly (readonly [LanguageCode, RegExp])[] = [
  ['fr', /^(?:fr|fra|fre|francais|french)$/],
  ['en', /^(?:en|eng|ang|anglais|english)$/],
  ['es', /^(?:es|esp|spa|espagnol|spanish|espanol)$/],
  ['ar', /^(?:ar|ara|arabe|arabic)$/],
  ['pt', /^(?:pt|por|portugais|portuguese)$/],
  ['zh', /^(?:zh|chinois|mandarin|chinese|cantonais|cantonese)$/],
  ['other', /^(?:autres?|others?)$/],
]

const BILINGUAL = isOneOf('bilingue | bilingual')

/** The languages of a cell, in the order written, each once. */
export function readLanguages(text: string): Reading<LanguageCode[]> {
  const words = plain(text)
    .split(/[\s,;/&+.()|-]+/)
    .filter(
      (word) => word !== '' && !/^(?:et|and|ou|or|seulement|only|le|la|the|un|peu|si|besoin|possible)$/.test(word),
    )
  const found = words.flatMap((word) => (BILINGUAL.test(word) ? (['fr', 'en'] as const) : [languageOf(word)]))
  const codes = [...new Set(found.map((code) => code ?? 'other'))]
  if (codes.length === 0) return warily([], 'not-said')
  return found.includes(undefined) ? warily(codes, 'partly-understood') : plainly(codes)
}

const languageOf = (word: string): LanguageCode | undefined => LANGUAGES.find(([, pattern]) => pattern.test(word))?.[0]

const CANCELLED =
  anyOf(`annule(?:e|s|es)? | annulation | cancel\\w* | desiste\\w* | desistement | retire(?:e|s)? | withdrawn |
  withdrew | absente? | ne vient (?:pas|plus) | decline(?:e|d)? | refuse(?:e|d)? | no show`)

const CONFIRMED =
  anyOf(`confirme(?:e|s|es)? | confirmed | ok | oui | yes | inscrite? | registered | presente? | accepte(?:e|d)? |
  valide(?:e)? | active?`)

const TO_CONFIRM =
  anyOf(`a confirmer | (?:non|pas) confirmee? | not confirmed | unconfirmed | to confirm | to be confirmed |
  en attente | pending | liste d attente | waiting list | peut etre | maybe | tentative | provisoire |
  invitee? | invited | a relancer`)

/** Whether a firm comes. Where nothing is said, nobody cancelled. */
export function readStanding(text: string): Reading<EmployerStanding> {
  const words = fold(text)
  if (CANCELLED.test(words)) return plainly('cancelled')
  if (TO_CONFIRM.test(words)) return plainly('to-confirm')
  if (CONFIRMED.test(words) || words === '') return plainly('confirmed')
  return warily('to-confirm', 'not-understood')
}

/** In this order: a sentence that forbids may also name who asks. */
const WISH_KINDS: readonly (readonly [WishKind, RegExp])[] = [
  [
    'never-match',
    anyOf(`ne pas jumeler | ne pas (?:rencontrer|planifier|placer) | interdite?s? | interdiction | exclure |
    exclusion | exclue? | do not match | don t match | never match | no match | not to match | forbidden | conflit |
    conflict | a eviter | avoid`),
  ],
  [
    'employer-stars',
    anyOf(`etoiles? | stars? | starred | entreprises? | employeu(?:r|se)s? | employers? | company | compan(?:y|ies) s? |
    recruteu(?:r|se)s? | recruiters? | coup de coeur | favori`),
  ],
  [
    'candidate-asks',
    anyOf(`demandes? | candidate?s? | candidates? | choix | choice | request(?:s|ed)? | asks? | asked | wish |
    souhaits? | voeu | voeux | participante?s? | applicant`),
  ],
]

/** What a wish is: a candidate asks to meet, a firm stars a candidate, or the two must not be matched. */
export function readWishKind(text: string): WishKind | null {
  const words = fold(text)
  if (startsWith('demande|request|wish|souhait|voeu|choix', '\\b').test(words) && !WISH_KINDS[0]![1].test(words))
    return anyOf('entreprise | employeu(?:r|se) | employer | company').test(words) && !anyOf('candidate? ').test(words)
      ? 'employer-stars'
      : 'candidate-asks'
  return WISH_KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

/** The same as a reading: words that say none are asked about. */
export function askedWishKind(text: string): Reading<WishKind | null> {
  const kind = readWishKind(text)
  return kind === null ? warily(null, saysNothing(text) ? 'not-said' : 'not-understood') : plainly(kind)
}

/** The rank of a choice ("1er choix", "2e", "3") or a number of stars ("★★", "**", "2 étoiles"). */
export function readRating(text: string): Reading<number | null> {
  const stars = text.match(/[★*⭐✭✮]/gu)
  if (stars && !/\d/.test(text)) return plainly(stars.length)
  const words = fold(text)
  if (words === '') return plainly(null)
  const figure = /\d+/.exec(words)?.[0]
  const spoken = ['', 'prem', 'deux', 'trois', 'quatr', 'cinq'].findIndex(
    (start) => start !== '' && words.startsWith(start),
  )
  const english = ['', 'first', 'second', 'third', 'fourth', 'fifth'].findIndex(
    (word) => word !== '' && words.startsWith(word),
  )
  const value = figure ? Number(figure) : Math.max(spoken, english)
  return value >= 1 && value <= 20 ? plainly(value) : warily(null, 'not-understood')
}
