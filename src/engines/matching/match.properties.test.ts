import fc from 'fast-check'
import { expect, test } from 'vitest'
import { candidateFacts, jobFacts, worked } from '#src/engines/matching/examples.ts'
import { skillWords } from '#src/engines/matching/fold.ts'
import { keyOf } from '#src/engines/matching/label-index.ts'
import { fuse, matchAll } from '#src/engines/matching/match.ts'
import type { JobFacts, Match, MatchFacts, Side, Span } from '#src/engines/matching/types.ts'

const TITLES = ['Commis comptable', 'Technicienne comptable', 'Soudeur-monteur', 'Développeuse Web', 'PAB', '']
const SKILLS = ['Excel', 'Sage 50', 'tenue de livres', 'livres comptables', 'soudage', 'soudure', 'SQL', 'SQL Server']
const REGIONS = ['03', '06', '13', '16']
const CODES = ['12200', '14200', '72106', null]

const span = (min: number, max: number): fc.Arbitrary<Span | null> =>
  fc.option(
    fc.tuple(fc.integer({ min, max }), fc.integer({ min, max })).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]),
  )
const some = (values: readonly string[]) => fc.subarray([...values])
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value)
const rank = maybe(fc.integer({ min: 1, max: 9 }))

const candidate: fc.Arbitrary<MatchFacts> = fc
  .record({
    titles: fc.array(
      fc.record({
        title: fc.constantFrom(...TITLES),
        code: fc.constantFrom(...CODES),
        months: span(0, 300),
        endedMonthsAgo: maybe(fc.integer({ min: 0, max: 400 })),
      }),
      { maxLength: 3 },
    ),
    wanted: maybe(fc.constantFrom(...TITLES)),
    experienceMonths: span(0, 400),
    skills: some(SKILLS),
    french: fc.record({ spoken: span(1, 12), written: span(1, 12) }),
    regions: some(REGIONS),
    wageFloor: maybe(fc.integer({ min: 15, max: 60 })),
    wishes: rank.map((given) => [{ id: 'j1', rank: given }]),
  })
  .map((facts) => candidateFacts(facts))

const job: fc.Arbitrary<JobFacts> = fc
  .record({
    title: fc.constantFrom(...TITLES),
    code: fc.constantFrom(...CODES),
    essential: some(SKILLS),
    assets: some(SKILLS),
    french: fc.record({ spoken: span(1, 12), written: span(1, 12) }),
    region: maybe(fc.constantFrom(...REGIONS)),
    wage: maybe(fc.record({ min: maybe(fc.integer({ min: 15, max: 40 })), max: fc.constant(45) })),
    wishes: rank.map((given) => [{ id: 'c1', rank: given }]),
  })
  .map((facts) => jobFacts(facts))

const match = (one: MatchFacts, other: JobFacts): Match =>
  matchAll([one], [other], { on: '2027-02-18', threshold: 0, keepAll: true })[0]!

/** Tries a law of every pair, with a kept seed. */
const always = (law: (one: MatchFacts, other: JobFacts) => void) =>
  fc.assert(fc.property(candidate, job, law), { seed: 20270218, numRuns: 400 })

const sides = (found: Match): Side[] => [found.forJob, found.forCandidate]

test('contributions sum exactly to the score, within their bounds, out of a thousand', () => {
  always((one, other) => {
    for (const { score, contributions } of sides(match(one, other))) {
      expect(contributions.reduce((sum, { points }) => sum + points, 0)).toBe(score)
      expect(contributions.reduce((sum, { outOf }) => sum + outOf, 0)).toBe(1000)
      for (const { points, outOf } of contributions)
        expect(Number.isInteger(points) && points >= 0 && points <= outOf).toBe(true)
    }
  })
})

test('points cited with a piece of evidence add up to those of its contribution', () => {
  always((one, other) => {
    for (const { contributions } of sides(match(one, other)))
      for (const { name, points, evidence } of contributions)
        if ((name.endsWith('skills') || name === 'french') && evidence.every(({ values }) => 'points' in values))
          expect(evidence.reduce((sum, { values }) => sum + Number(values.points), 0)).toBe(points)
  })
})

test('taking back a skill lowers each side by exactly what its evidence says', () => {
  always((one, other) => {
    const before = match(one, other)
    for (const skill of one.skills) {
      const rest = one.skills.filter((told) => told !== skill)
      const after = match({ ...one, skills: rest }, other)
      for (const side of ['forJob', 'forCandidate'] as const) {
        const said = before[side].contributions
          .flatMap(({ evidence }) => evidence)
          .filter(({ values }) => values.found !== undefined && sameSkill(String(values.found), skill))
          .reduce((sum, { values }) => sum + Number(values.points) - Number(values.without), 0)
        expect(before[side].score - after[side].score).toBe(said)
      }
    }
  })
})

const sameSkill = (one: string, other: string) => keyOf(skillWords(one)) === keyOf(skillWords(other))

test('more evidence never lowers a score', () => {
  always((one, other) => {
    const before = match(one, other)
    const raised: Partial<MatchFacts>[] = [
      { skills: [...one.skills, 'Excel', 'SQL'] },
      { titles: [...one.titles, worked('Commis comptable', { months: [24, 36] })] },
      { french: { spoken: higher(one.french.spoken), written: higher(one.french.written) } },
      { titles: one.titles.map((title) => ({ ...title, months: title.months && [title.months[0] + 6, 400] })) },
      { wishes: [{ id: 'j1', rank: 1 }] },
    ]
    if (one.regions.length > 0 && other.region) raised.push({ regions: [...one.regions, other.region] })
    for (const more of raised) {
      const after = match({ ...one, ...more }, other)
      expect(after.forJob.score).toBeGreaterThanOrEqual(before.forJob.score)
      expect(after.forCandidate.score).toBeGreaterThanOrEqual(before.forCandidate.score)
      expect(after.fused).toBeGreaterThanOrEqual(before.fused)
    }
  })
})

const higher = (level: Span | null): Span | null => level && [Math.min(12, level[0] + 1), Math.min(12, level[1] + 1)]

test('the fusion favours neither side, lies between them, and is never above their mean', () => {
  const score = fc.integer({ min: 0, max: 1000 })
  fc.assert(
    fc.property(score, score, (one, other) => {
      expect(fuse(one, other)).toBe(fuse(other, one))
      expect(fuse(one, other)).toBeGreaterThanOrEqual(Math.min(one, other) === 0 ? 0 : Math.min(one, other))
      expect(fuse(one, other)).toBeLessThanOrEqual(Math.round((one + other) / 2))
    }),
    { seed: 1, numRuns: 2000 },
  )
})

test('the same work in the feminine and in the masculine gives the same match', () => {
  const pairs = [
    ['Développeuse Web', 'Développeur Web'],
    ['Technicienne comptable', 'Technicien comptable'],
    ['Préposée aux bénéficiaires', 'Préposé aux bénéficiaires'],
    ['Directrice financière', 'Directeur financier'],
  ] as const
  always((one, other) => {
    const scores = (title: string) => {
      const found = match({ ...one, wanted: title, titles: [worked(title, { months: [40, 40] })] }, other)
      return [found.fused, found.forJob.score, found.forCandidate.score]
    }
    for (const [feminine, masculine] of pairs) expect(scores(feminine)).toEqual(scores(masculine))
  })
})

test('the order in which people come changes nothing but their order', () => {
  const people = fc.array(candidate, { minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(people, job, (unnamed, other) => {
      const named = unnamed.map((facts, at) => ({ ...facts, id: `c${at}` }))
      const options = { on: '2027-02-18', threshold: 300 }
      expect(matchAll([...named].reverse(), [other], options)).toEqual(matchAll(named, [other], options))
    }),
    { seed: 7, numRuns: 100 },
  )
})
