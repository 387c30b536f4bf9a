/**
 * How long matching takes: `npx tsx bench/matching.ts`. People and jobs are invented; most titles and skills differ, so
 * that little is answered from memory. Medians of five runs after a first, cold one. Times vary with the machine.
 */
import { cpus } from 'node:os'
import { candidateFacts, jobFacts, worked } from '#src/engines/matching/examples.ts'
import { matchAll } from '#src/engines/matching/match.ts'
import type { JobFacts, MatchFacts } from '#src/engines/matching/types.ts'

const TRADES = [
  'comptable',
  'soudeuse',
  'infirmier clinicien',
  'développeuse Web',
  'technicien de laboratoire',
  'commis',
]
const FIELDS = ['en usinage', 'de la paie', 'senior (H/F)', 'aux bénéficiaires', 'en aéronautique', 'des ventes', '']
const SKILLS = [
  'Excel',
  'soudage TIG',
  'lecture de plans',
  'SQL',
  'HPLC',
  'fin de mois',
  'React',
  'audit',
  'paie',
  'PDSB',
]

const pick = <T>(values: readonly T[], seed: number): T => values[(seed * 7919 + (seed >> 3)) % values.length]!
const title = (seed: number) => `${pick(TRADES, seed)} ${pick(FIELDS, seed + 3)} ${seed % 997}`
const skills = (seed: number, count: number) =>
  Array.from({ length: count }, (_, at) => `${pick(SKILLS, seed + 5 * at)} ${(seed * at) % 89}`)

const person = (seed: number): MatchFacts =>
  candidateFacts({
    id: `c${seed}`,
    titles: [0, 1, 2].map((at) => worked(title(seed + 31 * at), { months: [12 + (seed % 60), 90] })),
    wanted: title(seed + 1),
    skills: skills(seed, 6),
    french: { spoken: [5, 5 + (seed % 7)], written: null },
    regions: ['06', pick(['13', '16', '03'], seed)],
    mayWorkUntil: 'no-end',
  })

const job = (seed: number): JobFacts =>
  jobFacts({
    id: `j${seed}`,
    title: title(seed * 3),
    essential: skills(seed, 3),
    assets: skills(seed + 11, 3),
    french: { spoken: [7, 7], written: null },
    region: '06',
  })

const SIZES = [
  { people: 110, jobs: 31 },
  { people: 5_000, jobs: 200 },
]

process.stdout.write(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}\n`)
for (const size of SIZES) {
  const people = Array.from({ length: size.people }, (_, seed) => person(seed + 1))
  const jobs = Array.from({ length: size.jobs }, (_, seed) => job(seed + 1))
  const times = Array.from({ length: 6 }, () => {
    const start = performance.now()
    matchAll(people, jobs, { on: '2027-02-18', threshold: 400, topPerJob: 50 })
    return performance.now() - start
  })
  const [cold = 0, ...warm] = times
  const median = warm.sort((a, b) => a - b)[2] ?? 0
  const pairs = size.people * size.jobs
  const said = `${median.toFixed(0)} ms (first ${cold.toFixed(0)} ms), ${Math.round(pairs / median)} pairs a ms`
  process.stdout.write(`${size.people} people, ${size.jobs} jobs: ${said}\n`)
}
