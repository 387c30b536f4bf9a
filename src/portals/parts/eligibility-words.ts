import { STATUSES } from '#src/engines/intake/value-types.ts'
import type { Group, Rule, RuleAnswer } from '#src/modules/programmes/types.ts'
import { addMonths, type Day } from '#src/platform/day.ts'
import { formatDay, formatList } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

/** What a criterion asks for, in words. */
export function ruleText(t: Words, rule: Rule): string {
  const words = t.programmes
  const or = (items: readonly string[]) => formatList(items, t.language, 'or')
  switch (rule.kind) {
    case 'holds-diploma':
      return words.rules[rule.kind]
    case 'speaks-french':
      return t.format(words.rules[rule.kind], { level: rule.parameters.level })
    case 'arrived-within':
    case 'field-experience-below':
      return t.format(words.rules[rule.kind], { length: monthsText(t, rule.parameters.months) })
    case 'experience-at-least':
      return t.format(words.rules[rule.kind], { length: t.format(words.years, { count: rule.parameters.years }) })
    case 'status-among': {
      const elsewhere = rule.parameters.foreignBorn.map((status) =>
        t.format(words.bornElsewhere, { status: statusText(t, status) }),
      )
      const accepted = rule.parameters.accepted.map((status) => statusText(t, status))
      return t.format(words.rules[rule.kind], { list: or([...elsewhere, ...accepted]) })
    }
    case 'lives-in': {
      const { prefixes, except } = rule.parameters
      if (except.length === 0) return t.format(words.rules[rule.kind], { list: or(prefixes) })
      return t.format(words.rules['lives-in-except'], { list: or(prefixes), except: or(except) })
    }
    case 'in-group':
      return t.format(words.rules[rule.kind], { list: or(rule.parameters.groups.map((group) => groupText(t, group))) })
    case 'one-of':
      return rule.parameters.rules
        .map((inner) => ruleText(t, inner))
        .reduce((first, second) => t.format(words.ruleOr, { first, second: lowerFirst(second) }))
  }
}

/** Why a rule answers what it answers, with the values that it compared. */
export function reasonText(t: Words, { because, values }: RuleAnswer): string {
  const words = t.programmes
  return t.format(words.because[because], {
    arrival: values.arrivedFrom ? arrivalText(t, values.arrivedFrom as Day, values.arrivedTo as Day) : '',
    until: values.arrivedFrom ? formatDay(addMonths(values.arrivedFrom as Day, Number(values.months)), t.language) : '',
    limit: values.limit ? formatDay(values.limit as Day, t.language) : '',
    length: values.years !== undefined ? yearsText(t, Number(values.years)) : monthsText(t, Number(values.months ?? 0)),
    has: hasText(t, values),
    level: Number(values.level ?? 0),
    status: values.status ? statusText(t, String(values.status)) : '',
    area: String(values.area ?? ''),
  })
}

/** What would change an answer that is not yes; null where nothing that a person can do or show would. */
export function changeText(t: Words, { because }: RuleAnswer): string | null {
  const changes: Readonly<Record<string, string>> = t.programmes.changes
  return changes[because] ?? null
}

/** « août 2024 », « 14 mai 2025 », « entre le … et le … ». */
export function arrivalText(t: Words, from: Day, to: Day): string {
  if (from === to) return formatDay(from, t.language)
  return t.format(t.programmes.between, { from: formatDay(from, t.language), to: formatDay(to, t.language) })
}

export function statusText(t: Words, status: string): string {
  const known = STATUSES.find((code) => code === status)
  return known ? t.vocabulary.statuses[known] : status
}

const groupText = (t: Words, group: Group) => t.programmes.groups[group]
const yearsText = (t: Words, count: number) => t.format(t.programmes.years, { count })

/** Whole years as years. */
export const monthsText = (t: Words, months: number) =>
  months > 0 && months % 12 === 0 ? yearsText(t, months / 12) : t.format(t.programmes.months, { count: months })

/** What the person has: months in the field, a level of French, years. */
function hasText(t: Words, { least, most, level, has }: RuleAnswer['values']): string {
  const words = t.programmes
  if (has !== undefined && has !== null) return yearsText(t, Number(has))
  if (least === undefined || least === null) return ''
  const [from, to] = [Number(least), most === null || most === undefined ? null : Number(most)]
  if (level !== undefined && level !== null)
    return from === to ? t.format(words.level, { level: from }) : t.format(words.levelSpan, { from, to: to ?? 12 })
  if (to === null) return t.format(words.monthsFrom, { from })
  return from === to ? t.format(words.months, { count: from }) : t.format(words.monthsSpan, { from, to })
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
