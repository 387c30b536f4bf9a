/** The French catalogue: one line per module. The source of `Words`; src/words/en.ts must have the same lines. */

export { candidates } from '#src/words/fr/candidates.ts'
export { demo } from '#src/words/fr/demo.ts'
export { errors } from '#src/words/fr/errors.ts'
export { identity } from '#src/words/fr/identity.ts'
export { intake } from '#src/words/fr/intake.ts'
export { portals } from '#src/words/fr/portals.ts'
export { programmes } from '#src/words/fr/programmes.ts'
export { timetables } from '#src/words/fr/timetables.ts'
export { ui } from '#src/words/fr/ui.ts'
export { vocabulary } from '#src/words/fr/vocabulary.ts'
