/**
 * How well skills are read in running text and ranked from a list: `npx tsx bench/skills.ts`. Reads the open sets kept
 * beside the checkout; every other sentence was not tuned on.
 */

import { skillsIn } from '#src/engines/vocabulary/skills/extract.ts'
import { linkSkills } from '#src/engines/vocabulary/skills/link.ts'
import {
  type Half,
  judgeLabels,
  judgeSentences,
  labelledSentences,
  openSkillLabels,
  type Share,
  wilson,
} from '#tests/support/skill-sets.ts'

const three = (number: number) => number.toFixed(3)

function show(what: string, share: Share): void {
  const [low, high] = wilson(share)
  console.log(`${what}: ${three(share.hits / share.of)} (n = ${share.of}, 95 %: ${three(low)} to ${three(high)})`)
}

/** Milliseconds of the processor. */
function timed(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const cold = timed(() => skillsIn('Soudage', { language: 'fr' }))
const list = openSkillLabels()
const HALVES: readonly Half[] = ['tuned', 'kept']
for (const half of HALVES) {
  const { found, whole, deniedTold, falseSentences } = judgeSentences(half)
  show(`French sentences, ${half}: skills found`, found)
  show(`French sentences, ${half}: skills found in their very place`, whole)
  show(`French sentences, ${half}: denied and told as held`, deniedTold)
  show(`French sentences, ${half}: without a skill, one told`, falseSentences)
}
for (const set of ['house', 'tech'] as const)
  for (const half of HALVES) show(`${set}, ${half}: RP@5`, judgeLabels(set, half, list))

const texts = (['house', 'tech'] as const).flatMap((set) => labelledSentences(set).map(({ text }) => text))
const ROUNDS = 20
const bytes = texts.join('').length * ROUNDS
const read = timed(() => {
  for (let round = 0; round < ROUNDS; round++) for (const text of texts) skillsIn(text, { language: 'en' })
})
const linked = timed(() => {
  for (const text of texts) linkSkills(list, text, 20)
})
console.log(
  `first text: ${Math.round(cold)} ms; then ${((read / texts.length / ROUNDS) * 1000).toFixed(0)} µs a sentence,`,
)
console.log(
  `${(bytes / 1000 / read).toFixed(2)} MB a second; ranked: ${(linked / texts.length).toFixed(1)} ms a sentence`,
)
