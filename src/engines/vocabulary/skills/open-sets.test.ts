import { expect, test } from 'vitest'
import { type Half, judgeLabels, judgeSentences, openSkillLabels } from '#tests/support/skill-sets.ts'

const HALVES: readonly Half[] = ['tuned', 'kept']

test.each(HALVES)(
  'of the skills that French sentences say, four of five are found, and none that is denied: %s',
  (half) => {
    const { found, deniedTold, falseSentences } = judgeSentences(half)
    expect(found.hits / found.of).toBeGreaterThanOrEqual(0.8)
    expect([deniedTold.hits, falseSentences.hits]).toEqual([0, 0])
  },
)

test('labels are ranked for sentences of both open sets as well as was asked', () => {
  const list = openSkillLabels()
  for (const half of HALVES) {
    const [house, tech] = [judgeLabels('house', half, list), judgeLabels('tech', half, list)]
    expect(house.hits / house.of).toBeGreaterThanOrEqual(0.45)
    expect(tech.hits / tech.of).toBeGreaterThanOrEqual(0.43)
  }
})
