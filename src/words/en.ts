/** The English catalogue: one line per module, the same as in src/words/fr.ts. */
export { ui } from '#src/words/en/ui.ts'
