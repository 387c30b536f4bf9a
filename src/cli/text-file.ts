import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'

const MEBIBYTE = 1024 * 1024

export type TextFile = { ok: true; text: string } | { ok: false; reason: string }

/**
 * The text (UTF-8) of a file, of standard input ('-') or of a gzip file (known by its first two bytes). A file over the
 * limit is refused before it is read, input without a size as soon as it passes the limit, and so is what unpacks
 * beyond it.
 */
export async function readTextFile(path: string, limitMebibytes: number): Promise<TextFile> {
  const refuse = (reason: string): TextFile => ({ ok: false, reason: `${nameOf(path)}: ${reason}` })
  try {
    const bytes = await readUpTo(path, limitMebibytes * MEBIBYTE)
    if (bytes === null) return refuse(`larger than ${limitMebibytes} MiB (--max-mib raises the limit)`)
    return { ok: true, text: new TextDecoder('utf-8').decode(bytes) }
  } catch (error) {
    return refuse(inWords(error as NodeJS.ErrnoException, limitMebibytes))
  }
}

/** A file as it is named in a message. */
export const nameOf = (path: string) => (path === '-' ? 'standard input' : path)

/** The lines of a text, without what ends them; nothing after the last end of line is no line. */
export const linesOf = (text: string): string[] => text.replace(/\r?\n$/, '').split(/\r?\n/)

/** The unpacked bytes, or null when there are more than `limit`. */
async function readUpTo(path: string, limit: number): Promise<Uint8Array | null> {
  if (path !== '-' && (await stat(path)).size > limit) return null
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of path === '-' ? process.stdin : createReadStream(path)) {
    size += chunk.length
    if (size > limit) return null
    chunks.push(chunk)
  }
  const bytes = Buffer.concat(chunks)
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength: limit }) : bytes
}

function inWords(error: NodeJS.ErrnoException, limitMebibytes: number): string {
  switch (error.code) {
    case 'ENOENT':
      return 'there is no such file'
    case 'EISDIR':
      return 'is a folder, not a file'
    case 'ERR_BUFFER_TOO_LARGE':
      return `unpacks to more than ${limitMebibytes} MiB (--max-mib raises the limit)`
    default:
      return `cannot be read (${error.message})`
  }
}
