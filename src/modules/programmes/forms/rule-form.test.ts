import { expect, test } from 'vitest'
import { z } from 'zod'
import { ruleBoxes, ruleFrom, ruleShape } from '#src/modules/programmes/forms/rule-form.ts'
import { SHIPPED_PROGRAMMES } from '#src/modules/programmes/shipped/programmes.ts'
import type { Rule } from '#src/modules/programmes/types.ts'

const rules: Rule[] = SHIPPED_PROGRAMMES.flatMap(({ criteria }) => criteria)

test('every criterion that we ship comes back from its own form as it was', () => {
  for (const { kind, parameters } of rules) {
    const rule = { kind, parameters } as Rule
    const read = z.object(ruleShape(rule)).safeParse(ruleBoxes(rule))
    expect(read.success && ruleFrom(rule, read.data)).toEqual(rule)
  }
})

test('beginnings of postal codes are put in capitals without spaces, and one at least is needed', () => {
  const rule: Rule = { kind: 'lives-in', parameters: { prefixes: ['H'], except: [] } }
  const read = (prefixes: string) => z.object(ruleShape(rule)).safeParse({ prefixes, except: '' })
  const typed = read('h7\n j4 b')
  expect(typed.success && ruleFrom(rule, typed.data)).toEqual({
    kind: 'lives-in',
    parameters: { prefixes: ['H7', 'J4B'], except: [] },
  })
  expect(read(' \n').error?.issues.map(({ message }) => message)).toEqual(['required'])
})

test('figures out of reason are refused', () => {
  const rule: Rule = { kind: 'speaks-french', parameters: { level: 5 } }
  expect(z.object(ruleShape(rule)).safeParse({ level: '13' }).error?.issues[0]?.message).toEqual('number-out-of-range')
})
