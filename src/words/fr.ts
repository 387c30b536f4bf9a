/** The French catalogue: one line per module. The source of `Words`; src/words/en.ts must have the same lines. */
export { ui } from '#src/words/fr/ui.ts'
