import type { Part } from '#src/engines/matching/pair.ts'
import type { Evidence, RequirementState, Span } from '#src/engines/matching/types.ts'
import { LEVELS_TO_NOTHING } from '#src/engines/matching/weights.ts'

type Levels = { spoken: Span | null; written: Span | null }

/** So many levels short of what is asked is near, not missing. */
const NEAR_LEVELS = 1
/** Nobody said: it may be anything on the scale of 12 levels. */
const ANY: Span = [1, 12]
/** Where both are asked for, speaking has three fifths of the points and writing two. */
const SPOKEN_SHARE = 3 / 5

/**
 * Whether a level meets the one asked for, of which the lower end counts: met when surely so, near when it may be or is
 * one level short (a person decides then, and a course can close it), missing when not, to verify when nobody said.
 */
export function levelState(level: Span | null, asked: Span): RequirementState {
  if (!level) return 'to-verify'
  if (level[0] >= asked[0]) return 'met'
  return level[1] >= asked[0] - NEAR_LEVELS ? 'near' : 'missing'
}

export function levelEvidence(skill: string, level: Span | null, asked: Span): Evidence {
  if (!level) return { code: 'level-untold', values: { skill, need: asked[0] } }
  return { code: 'level', values: { skill, min: level[0], max: level[1], need: asked[0] } }
}

/** Points of French, shared between what is asked for. Of a level known from … to …, the mean of both ends counts. */
export function frenchPart(level: Levels, asked: Levels, outOf: number): Part {
  const spokenOutOf = asked.written ? Math.round(outOf * SPOKEN_SHARE) : outOf
  const spoken = asked.spoken ? pointsOf(level.spoken, asked.spoken, spokenOutOf) : 0
  const writtenOutOf = asked.spoken ? outOf - spokenOutOf : outOf
  const written = asked.written ? pointsOf(level.written, asked.written, writtenOutOf) : 0
  return {
    points: spoken + written,
    evidence: () => [
      ...(asked.spoken ? [scored('spoken', level, asked.spoken, { points: spoken, outOf: spokenOutOf })] : []),
      ...(asked.written ? [scored('written', level, asked.written, { points: written, outOf: writtenOutOf })] : []),
    ],
  }
}

function scored(skill: 'spoken' | 'written', level: Levels, asked: Span, points: Record<string, number>): Evidence {
  const { code, values } = levelEvidence(skill, level[skill], asked)
  return { code, values: { ...values, ...points } }
}

function pointsOf(level: Span | null, asked: Span, outOf: number): number {
  const [low, high] = level ?? ANY
  return Math.floor((outOf * (reach(low, asked[0]) + reach(high, asked[0]))) / 2)
}

/** From 1 at the level asked for, down to 0 four levels below: a stage of the scale. */
const reach = (level: number, need: number) => Math.min(1, Math.max(0, 1 - (need - level) / LEVELS_TO_NOTHING))
