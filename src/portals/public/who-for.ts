import type { Rule } from '#src/modules/programmes/types.ts'
import { monthsText } from '#src/portals/parts/eligibility-words.ts'
import { formatList } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

/** Whom a rule is for, in a few words; the page of the programme says all of it. */
export function whoText(t: Words, rule: Rule): string {
  const words = t.public.who
  switch (rule.kind) {
    case 'arrived-within':
    case 'field-experience-below':
      return t.format(words[rule.kind], { length: monthsText(t, rule.parameters.months) })
    case 'experience-at-least':
      return t.format(words[rule.kind], { length: monthsText(t, rule.parameters.years * 12) })
    case 'speaks-french':
      return t.format(words[rule.kind], { level: rule.parameters.level })
    case 'lives-in': {
      const { prefixes, except } = rule.parameters
      const [list, excepted] = [prefixes, except].map((areas) => formatList(areas, t.language, 'or'))
      return t.format(except.length > 0 ? words['lives-in-except'] : words['lives-in'], {
        list: list ?? '',
        except: excepted ?? '',
      })
    }
    case 'one-of':
      return rule.parameters.rules
        .map((inner) => whoText(t, inner))
        .reduce((first, second) => t.format(t.programmes.ruleOr, { first, second: lowerFirst(second) }))
    default:
      return words[rule.kind]
  }
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
