import { plain } from '#src/engines/vocabulary/text/fold.ts'

/** Landmarks of studies in Québec, lowest first, each with the (folded) words by which people name it. */
const LANDMARKS: readonly RegExp[] = [
  /\bdes\b|etudes secondaires|high school/,
  /\bdep\b|\basp\b|etudes professionnelles/,
  /\baec\b|attestation d'etudes collegiales/,
  /\bdec\b|\bbts\b|\bdut\b|etudes collegiales/,
  /\bcertificat\b/,
  /baccalaureat|\bbac\b|bachelor|\blicence\b/,
  /\bdess\b|diplome d'ingenieur/,
  /maitrise|master|\bmba\b|\bmsc\b/,
  /doctorat|\bphd\b|ph\.d/,
]

/** How high a diploma is on the landmarks, from 1, or null when its words say nothing we know. Not an evaluation. */
export function landmark(diploma: string): number | null {
  const folded = plain(diploma)
  const found = LANDMARKS.findLastIndex((words) => words.test(folded))
  return found < 0 ? null : found + 1
}
