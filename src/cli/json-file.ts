import { nameOf, readTextFile } from '#src/cli/text-file.ts'

export type JsonFile = { ok: true; value: unknown } | { ok: false; reason: string }

/** The JSON of a file, of standard input ('-') or of a gzip file; see `readTextFile` for what is refused. */
export async function readJsonFile(path: string, limitMebibytes: number): Promise<JsonFile> {
  const file = await readTextFile(path, limitMebibytes)
  if (!file.ok) return file
  try {
    return { ok: true, value: JSON.parse(file.text) }
  } catch (error) {
    return { ok: false, reason: `${nameOf(path)}: is not JSON (${(error as SyntaxError).message})` }
  }
}
