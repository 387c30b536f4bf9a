import { expect, test } from 'vitest'
import { linkSkills } from '#src/engines/vocabulary/skills/link.ts'
import { listSkillLabels } from '#src/engines/vocabulary/skills/skill-labels.ts'

const LABELS = `maintain wind turbines; design wind turbines; bake bread; manage budgets; work in teams; lead others;
  Java (computer programming); JavaScript; CSS; knowledge management; use spreadsheets software; sell bread;
  repair bicycles; soudage; gestion de la paie`
const list = listSkillLabels(LABELS.split(';').map((label) => label.trim()))
const best = (text: string, most = 1) => linkSkills(list, text, most).map(({ label }) => label)

test.each([
  ['You are responsible for the maintenance of wind turbines.', 'maintain wind turbines'],
  ['Turbines (wind) were designed by our team members', 'design wind turbines'],
  ['He baked bread for years', 'bake bread'],
  ['budget management', 'manage budgets'],
  ['Java', 'Java (computer programming)'],
  ['strong knowledge of CSS at <ORGANIZATION>', 'CSS'],
  ['Teamwork matters to us', 'work in teams'],
  ['experience in payroll processing', 'gestion de la paie'],
])('%s', (text, label) => {
  expect(best(text)).toEqual([label])
})

test('labels that have nothing of a text are not answered, and an empty text has none', () => {
  expect(best('bread', 20).sort()).toEqual(['bake bread', 'sell bread'])
  expect([best('', 20), best('zzz', 20), linkSkills(listSkillLabels([]), 'bread', 20)]).toEqual([[], [], []])
})

test('equal scores keep the order of the list, and scores never rise', () => {
  const scores = linkSkills(list, 'bread, wind turbines, budgets, Java, JavaScript and CSS', 20).map(
    ({ score }) => score,
  )
  expect(scores).toEqual([...scores].sort((one, other) => other - one))
  expect(best('bread', 2)).toEqual(['bake bread', 'sell bread'])
})
