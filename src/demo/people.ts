import { COUNTRIES, FAMILY, FEMININE, MASCULINE } from '#src/demo/cast.ts'
import type { Dice } from '#src/demo/random.ts'
import { TRADES, type Trade } from '#src/demo/trades.ts'
import type { NewCandidate } from '#src/modules/candidates/types.ts'
import { addMonths, type Day } from '#src/platform/day.ts'

export type DemoPerson = NewCandidate & { trade: number }

type Setting = { count: number; host: string; today: Day; at: Date; postal: readonly string[] }

/** People of the demo world: most of them eligible, some not, some to verify, as in life. */
export function makePeople(dice: Dice, setting: Setting): DemoPerson[] {
  const taken = new Set<string>()
  return Array.from({ length: setting.count }, () => {
    const feminine = dice.chance(0.5)
    let [given, family] = ['', '']
    do [given, family] = [dice.pick(feminine ? FEMININE : MASCULINE), dice.pick(FAMILY)]
    while (taken.has(`${given} ${family}`))
    taken.add(`${given} ${family}`)
    return makePerson(dice, setting, { given, family, feminine })
  })
}

type Name = { given: string; family: string; feminine: boolean }

function makePerson(dice: Dice, setting: Setting, { given, family, feminine }: Name): DemoPerson {
  const trade = dice.below(TRADES.length)
  const work = TRADES[trade]!
  const language = dice.chance(0.85) ? 'fr' : 'en'
  return {
    trade,
    source: 'demo',
    contact: {
      givenNames: given,
      familyNames: family,
      email: `${plain(given)}.${plain(family)}@${setting.host}`,
      phone: `+1514555${String(dice.between(100, 199)).padStart(4, '0')}`,
      language,
    },
    eligibility: eligibilityOf(dice, setting, work),
    profile: profileOf(dice, work, feminine ? 0 : 1),
    consents: (['registration', 'share-profile-with-event-employers'] as const).map((purpose) => ({
      purpose,
      policyVersion: 1,
      givenAt: setting.at,
      said: null,
      source: 'demo',
    })),
  }
}

const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f’ ]/g, '')
    .replace(/[Đđ]/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/[Ææ]/g, 'ae')
    .toLowerCase()

function eligibilityOf(dice: Dice, { today, postal }: Setting, work: Trade): NewCandidate['eligibility'] {
  const months = dice.chance(0.88) ? dice.between(4, 50) : dice.between(62, 110)
  const arrived = dice.chance(0.95) ? addMonths(today, -months) : null
  const quebec = dice.chance(0.85) ? dice.between(0, 10) : dice.between(12, 30)
  const country = dice.pick(COUNTRIES)
  return {
    status: dice.chance(0.95) ? dice.pick(['RP', 'RP', 'RP', 'PTO', 'PTPD', 'REF', 'CIT'] as const) : null,
    statusSaid: null,
    originCountry: country,
    bornInCanada: false,
    arrivedFrom: arrived,
    arrivedTo: arrived,
    arrivalSaid: null,
    postalCode: `${dice.pick(postal)}${dice.between(1, 9)}${dice.pick([...'ABCEGHJ'])}${dice.between(1, 9)}`,
    hasDiploma: dice.chance(0.96) ? true : null,
    diplomaSaid: work.diploma,
    diplomaCountry: country,
    quebecMonthsMin: quebec,
    quebecMonthsMax: quebec,
    quebecOutsideField: false,
    quebecSaid: null,
  }
}

function profileOf(dice: Dice, work: Trade, gender: 0 | 1): NewCandidate['profile'] {
  const spoken = dice.between(5, 11)
  const written = Math.max(3, spoken - dice.between(0, 2))
  const english = dice.between(2, 10)
  const years = dice.between(2, 18)
  return {
    wantedTitle: work.titles[gender],
    lastTitle: work.titles[gender],
    otherTitles: dice.some(work.others, dice.between(0, 2)),
    diploma: work.diploma,
    fieldOfStudy: work.field,
    yearsMin: years,
    yearsMax: years,
    skills: dice.some(work.skills, dice.between(3, work.skills.length)),
    frenchSpokenMin: spoken,
    frenchSpokenMax: spoken,
    frenchWrittenMin: written,
    frenchWrittenMax: written,
    englishMin: english,
    englishMax: english,
    regions: dice.chance(0.7) ? ['06', '13'] : [],
    wageFloor: Math.round(work.wage[0] * 0.95),
    mayWorkUntil: null,
  }
}
