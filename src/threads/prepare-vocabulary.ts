import { chosenVocabulary } from '#src/modules/occupations/queries/vocabulary-file.ts'
import { serveThread } from '#src/platform/threads.ts'

/** Makes the built-in vocabulary, where it is not there yet, so that nobody waits for it. */
serveThread<null, void>(async () => {
  const vocabulary = await chosenVocabulary(undefined)
  if (!vocabulary.ok) throw new Error(vocabulary.reason)
})
