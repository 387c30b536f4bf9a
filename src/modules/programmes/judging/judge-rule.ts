import type { Because, EligibilityFacts, Rule, RuleAnswer } from '#src/modules/programmes/types.ts'
import { addMonths, type Day } from '#src/platform/day.ts'

type Judged = Omit<RuleAnswer, 'kind'>
type Values = RuleAnswer['values']
type Of<Kind extends Rule['kind']> = Extract<Rule, { kind: Kind }>['parameters']

/** What one rule answers for a person on a day. */
export function judgeRule(rule: Rule, facts: EligibilityFacts, on: Day): RuleAnswer {
  return { kind: rule.kind, ...judge(rule, facts, on) }
}

function judge(rule: Rule, facts: EligibilityFacts, on: Day): Judged {
  switch (rule.kind) {
    case 'arrived-within':
      return arrivedWithin(rule.parameters, facts, on)
    case 'holds-diploma':
      return known(facts.hasDiploma, 'diploma-held', 'diploma-none', 'diploma-unknown')
    case 'field-experience-below':
      return experienceBelow(rule.parameters, facts)
    case 'status-among':
      return statusAmong(rule.parameters, facts)
    case 'lives-in':
      return livesIn(rule.parameters, facts)
    case 'speaks-french':
      return speaksFrench(rule.parameters, facts)
    case 'experience-at-least':
      return experienceAtLeast(rule.parameters, facts)
    case 'in-group':
      return inGroup(rule.parameters, facts)
    case 'one-of':
      return oneOf(rule.parameters, facts, on)
  }
}

const yes = (because: Because, values: Values = {}): Judged => ({ state: 'yes', because, values })
const no = (because: Because, values: Values = {}): Judged => ({ state: 'no', because, values })
const toVerify = (because: Because, values: Values = {}): Judged => ({ state: 'to-verify', because, values })

const known = (fact: boolean | null, ifYes: Because, ifNo: Because, ifUnknown: Because): Judged =>
  fact === null ? toVerify(ifUnknown) : fact ? yes(ifYes) : no(ifNo)

/** The same date so many months earlier is already too long ago: the months are over on that day. */
function arrivedWithin(
  { months }: Of<'arrived-within'>,
  { arrivedFrom, arrivedTo }: EligibilityFacts,
  on: Day,
): Judged {
  const limit = addMonths(on, -months)
  if (arrivedFrom === null || arrivedTo === null) return toVerify('arrival-unknown', { months, limit })
  const values = { months, limit, arrivedFrom, arrivedTo }
  if (arrivedFrom > limit) return yes('arrived-recently', values)
  return arrivedTo <= limit ? no('arrived-too-long-ago', values) : toVerify('arrival-straddles', values)
}

function experienceBelow({ months }: Of<'field-experience-below'>, { quebecMonths }: EligibilityFacts): Judged {
  if (quebecMonths === null) return toVerify('experience-unknown', { months })
  const [least, most] = quebecMonths
  const values = { months, least, most }
  if (most !== null && most < months) return yes('experience-below', values)
  return least >= months ? no('experience-reached', values) : toVerify('experience-straddles', values)
}

function statusAmong(rule: Of<'status-among'>, { status, bornInCanada }: EligibilityFacts): Judged {
  if (status === null || status === 'INC') return toVerify('status-unknown')
  if (rule.accepted.includes(status)) return yes('status-accepted', { status })
  if (rule.foreignBorn.includes(status)) {
    if (bornInCanada === null) return toVerify('birthplace-unknown', { status })
    return bornInCanada ? no('born-in-canada', { status }) : yes('status-accepted', { status })
  }
  return rule.toVerify.includes(status)
    ? toVerify('status-to-verify', { status })
    : no('status-not-accepted', { status })
}

/** Canadian codes only: a foreign one, or a city in its place, does not say where the person lives now. */
function livesIn({ prefixes, except }: Of<'lives-in'>, { postalCode }: EligibilityFacts): Judged {
  const code = postalCode?.toUpperCase() ?? ''
  if (!/^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]/.test(code)) return toVerify('residence-unknown')
  const within = (starts: readonly string[]) => starts.some((start) => code.startsWith(start))
  const values = { area: code.slice(0, 3) }
  return within(prefixes) && !within(except) ? yes('lives-there', values) : no('lives-elsewhere', values)
}

function speaksFrench({ level }: Of<'speaks-french'>, { frenchSpoken }: EligibilityFacts): Judged {
  if (frenchSpoken === null) return toVerify('french-unknown', { level })
  const [least, most] = frenchSpoken
  const values = { level, least, most }
  if (least >= level) return yes('french-enough', values)
  return most < level ? no('french-below', values) : toVerify('french-straddles', values)
}

function experienceAtLeast({ years }: Of<'experience-at-least'>, { experienceYears }: EligibilityFacts): Judged {
  if (experienceYears === null) return toVerify('years-unknown', { years })
  const values = { years, has: experienceYears }
  return experienceYears >= years ? yes('years-enough', values) : no('years-below', values)
}

/** Nobody has to say to which group they belong: silence is to be asked about, never a no. */
function inGroup({ groups }: Of<'in-group'>, facts: EligibilityFacts): Judged {
  const declared = facts.groups === null ? null : facts.groups.some((group) => groups.includes(group))
  return known(declared, 'group-declared', 'group-not-declared', 'group-unknown')
}

function oneOf({ rules }: Of<'one-of'>, facts: EligibilityFacts, on: Day): Judged {
  const alternatives = rules.map((rule) => judgeRule(rule, facts, on))
  const has = (state: RuleAnswer['state']) => alternatives.some((alternative) => alternative.state === state)
  if (has('yes')) return { ...yes('an-alternative-holds'), alternatives }
  return { ...(has('to-verify') ? toVerify('alternatives-to-verify') : no('no-alternative-holds')), alternatives }
}
