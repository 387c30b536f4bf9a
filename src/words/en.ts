/** The English catalogue: one line per module, the same as in src/words/fr.ts. */

export { candidates } from '#src/words/en/candidates.ts'
export { demo } from '#src/words/en/demo.ts'
export { errors } from '#src/words/en/errors.ts'
export { identity } from '#src/words/en/identity.ts'
export { intake } from '#src/words/en/intake.ts'
export { portals } from '#src/words/en/portals.ts'
export { programmes } from '#src/words/en/programmes.ts'
export { timetables } from '#src/words/en/timetables.ts'
export { ui } from '#src/words/en/ui.ts'
export { vocabulary } from '#src/words/en/vocabulary.ts'
