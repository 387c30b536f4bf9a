/** The French catalogue: one line per module. The source of `Words`; src/words/en.ts must have the same lines. */

export { candidates } from '#src/words/fr/candidates.ts'
export { errors } from '#src/words/fr/errors.ts'
export { portals } from '#src/words/fr/portals.ts'
export { ui } from '#src/words/fr/ui.ts'
