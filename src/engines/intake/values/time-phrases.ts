import { startsWith } from '#src/engines/intake/phrases.ts'

export type TimeMeaning = 'range' | 'after' | 'before' | 'morning' | 'afternoon' | 'evening'
export type Meaning = TimeMeaning | 'all-day' | 'moment' | 'length' | 'except' | 'turn' | 'and' | 'padding'

const TO = `(?:a|au|-|to|until|till|jusqu a|jusqu'a|et|and|&)`

/** `9-12`, `9 à 12 h`, `entre 9 et 12`: figures without "h" are hours beside an hour, or two by two. */
export const withBareHours = (marked: string) =>
  marked
    .replace(
      new RegExp(String.raw`(?<![@\d.,])(\d{1,2}) ?(${TO}) ?@`, 'g'),
      (_, hour: string, to: string) => `@${Number(hour) * 60} ${to} @`,
    )
    .replace(
      new RegExp(String.raw`(@\d+) ?(${TO}) ?(\d{1,2})(?![\d@]| ?min)`, 'g'),
      (_, at: string, to: string, hour: string) => `${at} ${to} @${Number(hour) * 60}`,
    )
    .replace(
      new RegExp(String.raw`(?<![@\d.,])(\d{1,2}) ?(${TO}) ?(\d{1,2})(?![\d@.,])`, 'g'),
      (_, from: string, to: string, hour: string) => `@${Number(from) * 60} ${to} @${Number(hour) * 60}`,
    )

/** Tried in this order where the phrase before ended. Dashes and apostrophes of words are spaces, hours are `@`. */
export const PHRASES: readonly { is: Meaning; pattern: RegExp }[] = [
  { is: 'range', pattern: startsWith('de | du | from | between | entre |', String.raw` ?@(\d+) ?${TO} ?@(\d+)`) },
  {
    is: 'after',
    pattern: startsWith(
      String.raw`@(\d+)`,
      ' ?(?:(?:et|ou) plus(?: tard)?|et apres|et au dela|(?:or|and) (?:later|after)|on ?wards?|on\\b|\\+|->)',
    ),
  },
  {
    is: 'after',
    pattern: startsWith(
      `apres | a partir d[eu] | a compter d[eu] | des | depuis | after | from | starting(?: at| from)? | as of |
       since | not before | pas avant | plus tard que | >=? | ≥`,
      String.raw` ?@(\d+)`,
    ),
  },
  {
    is: 'after',
    pattern: startsWith(
      String.raw`(?:de |from )?@(\d+)`,
      String.raw` ?${TO} ?(?:la |the )?(?:fin|end)(?: (?:de (?:la )?journee|of (?:the )?day))?\b`,
    ),
  },
  {
    is: 'before',
    pattern: startsWith(
      `avant | jusqu ?'?a | jusque | before | until | till | up to | no later than | not after | pas apres |
       au plus tard(?: a)? | <=? | ≤`,
      String.raw` ?@(\d+)`,
    ),
  },
  { is: 'before', pattern: /^@(\d+) ?(?:maximum|max|au plus tard|at the latest|latest)/ },
  { is: 'length', pattern: /^(\d{1,3}) ?(?:minutes?|mins?|mn)\b/ },
  {
    is: 'all-day',
    pattern: startsWith(
      `toute?s? (?:la |les )?(?:journees?|jour|plages?|creneaux|heures?) | tout le (?:temps|jour) | en tout temps |
       journees? (?:complete|entiere)s? | (?:the )?(?:all|whole|full|entire)(?: the)? day | any ?time |
       n importe quand | peu importe | aucune (?:contrainte|restriction) | sans (?:contrainte|restriction) |
       no (?:constraints?|restrictions?|preference) | whenever | a n importe quelle heure | (?:tres )?flexible |
       toujours | always | all slots`,
      '\\b',
    ),
  },
  {
    is: 'except',
    pattern: startsWith(
      `(?:pas|not|non) (?:disponible|dispo|available|libre|free) | sauf | except(?:e|ion)?(?: for)? | excluding |
       hormis | hors | mais pas | but not | pas | not | non | no | indisponible | unavailable | absente? | ni | nor |
       occupee? | busy | ne | sans`,
      '\\b',
    ),
  },
  {
    is: 'turn',
    pattern: /^(?:;|\.|(?:mais|but|ok|oui|yes|disponible|available|dispo|presente?)\b)/,
  },
  { is: 'padding', pattern: /^(?:i am|we are)\b/ },
  { is: 'morning', pattern: /^(?:matinees?|matins?|mornings?|am|a m|avant midi)\b/ },
  { is: 'afternoon', pattern: /^(?:apres midis?|aprem|afternoons?|pm|p m)\b/ },
  { is: 'evening', pattern: /^(?:soirees?|soirs?|evenings?)\b/ },
  { is: 'moment', pattern: /^@(\d+)/ },
  { is: 'and', pattern: /^(?:(?:et|and|ou|or|puis|ensuite|then)\b|[&/+])/ },
  { is: 'padding', pattern: /^[,:()-]/ },
  {
    is: 'padding',
    pattern: startsWith(
      `seulement | uniquement | only | just | please | svp | merci | de | du | des | d | le | la | les | l | the | a |
       au | en | in | at | on | je | j | suis | serai | peux | pourrai | venir | i | m | can | will | come | be |
       libre | free | est | pause |
       break | arrive | arrivee | arrives | arriving | arrival | part | depart | leaves? | leaving |
       departure | doit | partir | must | vers | around | partie | plages? | slots? | midi | environ | about`,
      '(?![a-z])',
    ),
  },
]
