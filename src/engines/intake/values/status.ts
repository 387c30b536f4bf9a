import { fold, saysNothing } from '#src/engines/intake/fold.ts'
import { anyOf, isOneOf } from '#src/engines/intake/phrases.ts'
import { plainly, type Reading, warily } from '#src/engines/intake/reading.ts'
import type { ImmigrationStatus } from '#src/engines/intake/value-types.ts'

/** First to match wins: an asylum seeker may hold a work permit, a student may be one day a permanent resident. */
const VOCABULARY: readonly (readonly [ImmigrationStatus, RegExp])[] = [
  [
    'DA',
    anyOf(`demandeu(?:r|se)s? d asile | demande d asile | demandeu(?:r|se) du statut de refugiee? |
    refugee claimant | asylum | da`),
  ],
  ['REF', anyOf(`refugiee?s? | personne protegee | personne a proteger | protected person | protegee? | refugee`)],
  ['PTPD', anyOf(`ptpd | pgwp | post ?diplome | post ?graduation | postgraduate work`)],
  [
    'PVT',
    anyOf(`pvt | whv | iec | eic | vacances travail | working holiday | jeunes professionnels |
    young professionals?`),
  ],
  [
    'PTF',
    anyOf(`ptf | ferme | fermee | closed | employer specific | employeur (?:donne|unique|precis) | eimt | lmia |
    ptet | tfwp | nominatif | nominative`),
  ],
  ['PTO', anyOf(`pto | ouvert | ouverte | open | bowp | owp | ptot | transition`)],
  ['ETU', anyOf(`permis d etudes? | etudiante?s? | study permit | student | etudes`)],
  ['VIS', anyOf(`visiteu(?:r|se)s? | visitors? | touristes? | tourist | visa de visiteur | ave | eta`)],
  [
    'RP',
    anyOf(`rp | pr | residente? permanente? | residence permanente | res permanente? |
    permanent residen(?:t|ce|cy) | landed immigrant | immigrante? recue?`),
  ],
  ['CIT', anyOf(`cit | citoyen | citoyenne | citoyennete | citizen | citizenship | naturalisee?`)],
  ['CIT', isOneOf(`canadien | canadienne | canadian`)],
  [
    'PT',
    anyOf(`permis de travail | work permit | travailleu(?:r|se) (?:etrangere?|temporaire) |
    temporary (?:foreign )?worker | tfw`),
  ],
  ['AUT', anyOf(`autre | autres | other`)],
]

const PENDING =
  anyOf(`en cours | en attente | attente | attends | demande | pending | in progress | in process | applied |
  applying | soumise? | depose? | bientot | soon`)

/** What is only asked for is not held yet. An open permit is held, whatever else is being asked for. */
const GRANTED_LATER: readonly ImmigrationStatus[] = ['RP', 'CIT', 'PTPD', 'PTO', 'PTF', 'PT']

/**
 * The immigration status that an answer says. What is pending does not count, part by part: "permis ouvert, RP en
 * attente" is an open permit, "RP en attente" is not known yet.
 */
export function readStatus(text: string): Reading<ImmigrationStatus> {
  if (saysNothing(text)) return warily('INC', 'not-said')
  const held: ImmigrationStatus[] = []
  for (const part of parts(text)) {
    const found = VOCABULARY.find(([, pattern]) => pattern.test(part))?.[0]
    const pending = PENDING.test(part)
    if (pending && !found) held.pop()
    else if (found && !(pending && GRANTED_LATER.includes(found))) held.push(found)
  }
  const status = VOCABULARY.find(([code]) => held.includes(code))?.[0]
  if (!status) return warily('INC', PENDING.test(fold(text)) ? 'not-said' : 'not-understood')
  return status === 'AUT' ? warily(status, 'not-understood') : plainly(status)
}

/** Endings of both genders in brackets or with a middle dot are one word; the rest is cut where people cut. */
const parts = (text: string) =>
  text
    .replace(/[([·.-](e|ne|trice|euse|se|s|es|ve)[)\]]?(?=$|[^\p{L}])/giu, '$1')
    .split(/[()[\],;/]| - /)
    .map(fold)
    .filter((part) => part !== '')
