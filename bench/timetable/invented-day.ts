import { type Candidate, type Pair, PROBLEM_FORMAT, type Problem, type Table } from '#src/engines/timetable/types.ts'
import { type Random, seededRandom } from '#src/platform/random.ts'

/** Most are there most of the time; everybody for a short while only; both sides nearly full. */
export type Kind = 'realistic' | 'windows' | 'dense'

type Wanted = { name: string; candidates: number; tables: number; slots: number; kind: Kind; seed: number }

/** Qualities that people have and tables look for. */
const QUALITIES = 4
/** Acceptable tables of a candidate, on average. */
const CHOICES = 20

/** An invented interview day, the same for the same seed. Dense days have 1.4 candidates per table, all in demand. */
export function inventDay({ name, slots, kind, seed, tables: tableCount, ...wanted }: Wanted): Problem {
  const random = seededRandom(seed * 104_729)
  const candidateCount = kind === 'dense' ? Math.round(1.4 * tableCount) : wanted.candidates
  const sought = Array.from({ length: tableCount }, () => traits(random))
  const tables = sought.map((_, t) => tableOf(t, slots, random))
  const candidates: Candidate[] = []
  const pairs: Pair[] = []
  for (let c = 0; c < candidateCount; c++) {
    const one = candidateOf(c, { slots, kind, random })
    candidates.push(one)
    const choices = (kind === 'dense' ? 1.5 * slots : CHOICES) * (0.5 + random.unit())
    pairs.push(...bestPairs(one.id, sought, Math.min(choices, 0.7 * tableCount), random))
  }
  return { format: PROBLEM_FORMAT, name, slots, rules: {}, candidates, tables, pairs }
}

const traits = (random: Random) => Array.from({ length: QUALITIES }, () => random.unit() + random.unit() - 1)

function bestPairs(candidate: string, sought: number[][], most: number, random: Random): Pair[] {
  const own = traits(random)
  return sought
    .map((wanted, t) => {
      const liking = wanted.reduce((sum, trait, at) => sum + trait * own[at]!, wanted[0]! + random.unit() - 0.5)
      return { candidate, table: `t${t}`, score: Math.round(1000 / (1 + Math.exp(-1.5 * liking))) }
    })
    .sort((one, other) => other.score - one.score)
    .slice(0, Math.round(most))
}

/** A pause of a slot or two around noon, none earlier or later; here and there an hour missed. */
function tableOf(index: number, slots: number, random: Random): Table {
  const pause = Math.floor(slots * (0.4 + 0.2 * random.unit()))
  const away = slotsWhere(slots, (slot) => slot === pause || (slots > 15 && slot === pause + 1) || random.unit() < 0.03)
  return { id: `t${index}`, employer: `e${index >> 1}`, away }
}

function candidateOf(index: number, { slots, kind, random }: { slots: number; kind: Kind; random: Random }): Candidate {
  const [from, to] = stayOf(kind, random)
  const missed = kind === 'dense' ? 0.2 : 0.06
  const away = slotsWhere(
    slots,
    (slot) => slot < from * slots || slot >= to * slots || (kind !== 'windows' && random.unit() < missed),
  )
  const max = kind === 'dense' ? slots * (0.55 + 0.35 * random.unit()) : slots / 6 + 5 * random.unit()
  return { id: `c${index}`, max: Math.round(max), away }
}

/** The share of the day at which somebody comes, and leaves. */
function stayOf(kind: Kind, random: Random): [number, number] {
  if (kind === 'windows') {
    const length = 0.35 + 0.25 * random.unit()
    const from = (1 - length) * random.unit() ** 1.6
    return [from, from + length]
  }
  const habit = random.unit()
  return [habit < 0.15 ? 0.1 + 0.3 * random.unit() : 0, habit > 0.9 ? 0.6 + 0.3 * random.unit() : 1]
}

const slotsWhere = (slots: number, away: (slot: number) => boolean) =>
  Array.from({ length: slots }, (_, slot) => slot).filter(away)
