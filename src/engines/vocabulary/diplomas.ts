import { SECONDARY_WORDS } from '#src/engines/vocabulary/data/cv.ts'
import { DEGREES } from '#src/engines/vocabulary/data/degrees.ts'
import { plain } from '#src/engines/vocabulary/text/in-place.ts'

const KNOWN = DEGREES.trim()
  .split('\n')
  .map((line) => {
    const at = line.indexOf('|')
    const names = line
      .slice(at + 1)
      .split(';')
      .map((name) => name.trim())
    return {
      level: line.slice(0, at).trim(),
      pattern: new RegExp(String.raw`(?<![\p{L}\p{N}'])(?:${names.join('|')})(?!\p{L})`, 'u'),
    }
  })

const SECONDARY = new RegExp(SECONDARY_WORDS.trim().split(/;\s*/).join('|'))

export type Diploma = { level: string; from: number; to: number }

/** The diploma that a text names, with its Québec landmark and its place; undefined where it names none. */
export function diplomaIn(text: string): Diploma | undefined {
  const folded = plain(text)
  for (const { level, pattern } of KNOWN) {
    const found = pattern.exec(folded)
    if (found) return { level: landmarkOf(level, folded), from: found.index, to: found.index + found[0].length }
  }
  return undefined
}

/** In Québec a « baccalauréat » is of a university; elsewhere it ends secondary school. */
function landmarkOf(level: string, text: string): string {
  if (level !== 'DES' && level !== 'baccalauréat') return level
  if (!/baccalaureat\b/.test(text) || /licence|universit/.test(text)) return level
  return SECONDARY.test(text) ? 'DES' : level
}

/** The landmarks of studies in Québec, the lowest first. */
const LANDMARKS = ['DES', 'DEP', 'AEC', 'DEC', 'certificat', 'baccalauréat', 'DESS', 'maîtrise', 'doctorat']

/** How high a diploma is on the landmarks, from 1; null when its words say nothing we know. Not an evaluation. */
export function rankOfDiploma(diploma: string): number | null {
  const level = diplomaIn(diploma)?.level
  const rank = level === undefined ? -1 : LANDMARKS.indexOf(level)
  return rank < 0 ? null : rank + 1
}
