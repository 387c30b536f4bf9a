import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Vocabulary } from '#src/engines/vocabulary/types.ts'
import { ROOT } from '#src/platform/root.ts'
import { openSealed, writeSealed } from '#src/platform/sealed-file.ts'

export type OpenedVocabulary = { ok: true; vocabulary: Vocabulary; hash: string } | { ok: false; reason: string }

/** The vocabulary of a file, or, without one, that which comes with the program. */
export const chosenVocabulary = async (path: string | undefined): Promise<OpenedVocabulary> =>
  path === undefined ? await builtInVocabulary() : openVocabulary(path)

/** The vocabulary of a file that `jumelage taxonomy build` wrote. */
export function openVocabulary(path: string): OpenedVocabulary {
  if (!existsSync(path)) return { ok: false, reason: `${path}: there is no such file` }
  const opened = openSealed<Vocabulary>(path)
  if (!opened.ok) return { ok: false, reason: `${path} ${opened.because}` }
  return opened.value.kind === 'vocabulary'
    ? { ok: true, vocabulary: opened.value, hash: opened.hash }
    : { ok: false, reason: `${path} is no vocabulary: jumelage taxonomy build makes one` }
}

/**
 * The vocabulary that comes with the program. It is made at its first use, in seconds, and kept beside the compiled
 * program under a name that follows its words: other words, another file.
 */
async function builtInVocabulary(): Promise<OpenedVocabulary> {
  const { builtInTitles } = await import('#src/engines/vocabulary/occupations/built-in.ts')
  const titles = builtInTitles()
  const folder = join(ROOT, '.cache')
  const words = createHash('sha256').update(JSON.stringify(titles)).digest('hex').slice(0, 16)
  const { buildVocabulary, ENGINE_VERSION } = await import('#src/engines/vocabulary/build.ts')
  const name = `vocabulary-${ENGINE_VERSION}-${words}.index`
  const path = join(folder, name)
  const kept = existsSync(path) ? openVocabulary(path) : undefined
  if (kept?.ok) return kept
  process.stderr.write('The built-in vocabulary is being prepared (once)…\n')
  const vocabulary = buildVocabulary({ titles, sources: [] })
  mkdirSync(folder, { recursive: true })
  for (const old of readdirSync(folder)) if (/^vocabulary-.*\.index$/.test(old)) rmSync(join(folder, old))
  return { ok: true, vocabulary, hash: writeSealed(path, vocabulary).hash }
}
