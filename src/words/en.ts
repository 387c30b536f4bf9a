/** The English catalogue: one line per module, the same as in src/words/fr.ts. */

export { candidates } from '#src/words/en/candidates.ts'
export { errors } from '#src/words/en/errors.ts'
export { identity } from '#src/words/en/identity.ts'
export { portals } from '#src/words/en/portals.ts'
export { ui } from '#src/words/en/ui.ts'
export { timetables } from '#src/words/en/timetables.ts'
