import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { skillsIn } from '#src/engines/vocabulary/skills/extract.ts'
import { linkSkills } from '#src/engines/vocabulary/skills/link.ts'
import { listSkillLabels } from '#src/engines/vocabulary/skills/skill-labels.ts'
import { sharedPath } from '#tests/support/shared.ts'

/** A sentence with what it says, as `data/reading/README.md` tells it. */
type Sentence = { text: string; skills: { start: number; end: number; negated?: boolean }[] }

/** Open sets are cut in two: what the engine was tuned on (even places), and the rest. */
export type Half = 'tuned' | 'kept'
const isOf = (half: Half) => (_: unknown, place: number) => place % 2 === (half === 'tuned' ? 0 : 1)

/** A part of a whole. */
export type Share = { hits: number; of: number }

const sentencesOf = (half: Half): Sentence[] =>
  readFileSync(sharedPath('data/reading/sentences_fr.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Sentence)
    .filter(isOf(half))

/**
 * In the French sentences: skills found (where a skill told overlaps them), `whole` when it has their very
 * place, those denied and told as held all the same, and sentences without a skill in which one is told.
 */
export function judgeSentences(half: Half): Record<'found' | 'whole' | 'deniedTold' | 'falseSentences', Share> {
  const judged = sentencesOf(half).map(({ text, skills }) => {
    const told = skillsIn(text, { language: 'fr' }).filter(({ negated }) => !negated)
    const isTold = (skill: { start: number; end: number }) =>
      told.some(({ start, end }) => start < skill.end && skill.start < end)
    return { told, skills, isTold }
  })
  const skills = judged.flatMap((of) => of.skills.map((skill) => ({ ...skill, ...of, skills: undefined })))
  const held = skills.filter(({ negated }) => !negated)
  const denied = skills.filter(({ negated }) => negated)
  const without = judged.filter((of) => of.skills.length === 0)
  const share = <T>(all: readonly T[], is: (one: T) => boolean): Share => ({
    hits: all.filter(is).length,
    of: all.length,
  })
  return {
    found: share(held, (skill) => skill.isTold(skill)),
    whole: share(held, ({ told, start, end }) => told.some((one) => one.start === start && one.end === end)),
    deniedTold: share(denied, (skill) => skill.isTold(skill)),
    falseSentences: share(without, ({ told }) => told.length > 0),
  }
}

/** Labels that say that a sentence has none in the list. */
const NO_LABEL = ['LABEL NOT PRESENT', 'UNDERSPECIFIED']

/** The sentences of a set with their distinct labels; those that have none are left out. */
export function labelledSentences(set: 'house' | 'tech'): { text: string; labels: string[] }[] {
  const rows: string[][] = parse(readFileSync(sharedPath(`data/skills/${set}_validation.csv`)), { from_line: 2 })
  const found = new Map<string, Set<string>>()
  for (const [text = '', , , label = ''] of rows) {
    const labels = found.get(text) ?? new Set()
    found.set(text, NO_LABEL.includes(label) ? labels : labels.add(label))
  }
  return [...found].map(([text, labels]) => ({ text, labels: [...labels] })).filter(({ labels }) => labels.length > 0)
}

export const openSkillLabels = () =>
  listSkillLabels(readFileSync(sharedPath('data/skills/skills_en_label.txt'), 'utf8').trim().split('\n'))

/** RP@5: of the first five answers, those that are right, over what could be; the mean over sentences, as hits of n. */
export function judgeLabels(set: 'house' | 'tech', half: Half, list = openSkillLabels()): Share {
  const sentences = labelledSentences(set).filter(isOf(half))
  const precision = ({ text, labels }: { text: string; labels: string[] }) =>
    linkSkills(list, text, 5).filter(({ label }) => labels.includes(label)).length / Math.min(5, labels.length)
  return { hits: sentences.reduce((sum, sentence) => sum + precision(sentence), 0), of: sentences.length }
}

/** The interval of Wilson (1927) of a share, at 95 %; for a mean of shares it is wider than need be. */
export function wilson({ hits, of }: Share): [low: number, high: number] {
  if (of === 0) return [0, 1]
  const [z, p] = [1.96, hits / of]
  const middle = p + (z * z) / (2 * of)
  const spread = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))
  return [(middle - spread) / (1 + (z * z) / of), (middle + spread) / (1 + (z * z) / of)]
}
