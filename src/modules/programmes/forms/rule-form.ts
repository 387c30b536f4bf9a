import { z } from 'zod'
import { type ImmigrationStatus, STATUSES } from '#src/engines/intake/value-types.ts'
import { GROUPS, type Group, type Rule } from '#src/modules/programmes/types.ts'
import { many, wholeNumber } from '#src/platform/form.ts'
import { linesField } from '#src/platform/form-fields.ts'

// What a criterion asks, as a form: the boxes depend on its kind. Those of the rules inside another begin with their
// place: `1-months`.

type Shape = Record<string, z.ZodType>
type Values = Record<string, unknown>

const status = many(z.enum(STATUSES, 'choice-invalid'))
const prefixes = linesField(100, 7).transform((lines) => lines.map((line) => line.toUpperCase().replace(/\s/g, '')))

/** The boxes of a rule. */
export function ruleShape(rule: Rule, path = ''): Shape {
  switch (rule.kind) {
    case 'arrived-within':
    case 'field-experience-below':
      return { [`${path}months`]: wholeNumber(1, 600) }
    case 'speaks-french':
      return { [`${path}level`]: wholeNumber(1, 12) }
    case 'experience-at-least':
      return { [`${path}years`]: wholeNumber(0, 60) }
    case 'status-among':
      return { [`${path}accepted`]: status, [`${path}foreignBorn`]: status, [`${path}toVerify`]: status }
    case 'lives-in':
      return {
        [`${path}prefixes`]: prefixes.refine((lines) => lines.length > 0, 'required'),
        [`${path}except`]: prefixes,
      }
    case 'in-group':
      return { [`${path}groups`]: many(z.enum(GROUPS, 'choice-invalid')) }
    case 'holds-diploma':
      return {}
    case 'one-of':
      return Object.assign({}, ...rule.parameters.rules.map((inner, place) => ruleShape(inner, innerPath(path, place))))
  }
}

/** The rule that the boxes say, of the same kind as before. */
export function ruleFrom(before: Rule, values: Values, path = ''): Rule {
  const of = <T>(name: string) => values[`${path}${name}`] as T
  switch (before.kind) {
    case 'arrived-within':
    case 'field-experience-below':
      return { kind: before.kind, parameters: { months: of<number>('months') } }
    case 'speaks-french':
      return { kind: before.kind, parameters: { level: of<number>('level') } }
    case 'experience-at-least':
      return { kind: before.kind, parameters: { years: of<number>('years') } }
    case 'status-among': {
      const among = (name: string) => of<ImmigrationStatus[]>(name)
      const parameters = {
        accepted: among('accepted'),
        foreignBorn: among('foreignBorn'),
        toVerify: among('toVerify'),
      }
      return { kind: before.kind, parameters }
    }
    case 'lives-in':
      return { kind: before.kind, parameters: { prefixes: of<string[]>('prefixes'), except: of<string[]>('except') } }
    case 'in-group':
      return { kind: before.kind, parameters: { groups: of<Group[]>('groups') } }
    case 'holds-diploma':
      return before
    case 'one-of': {
      const rules = before.parameters.rules.map((inner, place) => ruleFrom(inner, values, innerPath(path, place)))
      return { kind: before.kind, parameters: { rules } }
    }
  }
}

/** What the boxes show of a rule. */
export function ruleBoxes(rule: Rule, path = ''): Record<string, string | string[]> {
  if (rule.kind === 'one-of')
    return Object.assign({}, ...rule.parameters.rules.map((inner, place) => ruleBoxes(inner, innerPath(path, place))))
  const boxes = Object.entries(rule.parameters).map(([name, value]: [string, number | string[]]) => [
    `${path}${name}`,
    rule.kind === 'lives-in' ? (value as string[]).join('\n') : Array.isArray(value) ? value : String(value),
  ])
  return Object.fromEntries(boxes)
}

export const innerPath = (path: string, place: number): string => `${path}${place}-`
