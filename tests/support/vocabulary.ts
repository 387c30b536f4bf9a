import { chosenVocabulary } from '#src/modules/occupations/queries/vocabulary-file.ts'

/** The built-in vocabulary. The first test of a checkout that asks for it makes it: half a minute of a core. */
export async function builtInVocabulary() {
  const vocabulary = await chosenVocabulary(undefined)
  if (!vocabulary.ok) throw new Error(vocabulary.reason)
  return vocabulary.vocabulary
}

/** For `beforeAll`: its limit, on a machine that does other things. */
export const PREPARING_MS = 600_000
