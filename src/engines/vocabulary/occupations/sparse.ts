import type { Softmax } from '#src/engines/vocabulary/occupations/softmax.ts'
import type { OccupationIndex } from '#src/engines/vocabulary/occupations/types.ts'

/** Weights nearer to the middle of their row than this are left out. */
const LEAST_WEIGHT = 0.08

/**
 * The weights worth keeping, in steps of 1/127 of the greatest of their row. The middle of a row is taken off first: to
 * add the same to all classes changes no chance.
 */
export function sparseOf({ classes, weights, bias }: Softmax): OccupationIndex['model'] {
  const features = weights.length / classes
  const starts = new Uint32Array(features + 1)
  const scales = new Float32Array(features)
  const kept: number[] = []
  const strengths: number[] = []
  for (let feature = 0; feature < features; feature++) {
    const row = weights.subarray(feature * classes, (feature + 1) * classes)
    const middle = Float32Array.from(row).sort()[classes >> 1]!
    let greatest = 0
    for (const weight of row) greatest = Math.max(greatest, Math.abs(weight - middle))
    scales[feature] = greatest / 127
    for (let each = 0; each < classes; each++) {
      const weight = row[each]! - middle
      if (Math.abs(weight) < LEAST_WEIGHT) continue
      kept.push(each)
      strengths.push(Math.round((weight / greatest) * 127))
    }
    starts[feature + 1] = kept.length
  }
  return {
    starts,
    classes: Uint16Array.from(kept),
    strengths: Int8Array.from(strengths),
    scales,
    bias: Float32Array.from(bias),
  }
}
