import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import type { TabularLimits, TabularRefusal } from '#src/platform/tabular/types.ts'

export type Unpacked = { ok: true; names: Set<string> } | { ok: false; refusal: TabularRefusal }

/**
 * The names in a zip file, after unpacking all of it to nowhere and counting: the sizes that a zip declares can lie.
 * It stops at the first limit reached, and memory stays flat.
 */
export async function unpackWithin(bytes: Uint8Array, limits: TabularLimits): Promise<Unpacked> {
  const names = new Set<string>()
  const most = Math.min(limits.unpackedBytes, Math.max(2 ** 20, bytes.length * limits.ratio))
  let unpacked = 0
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true })
    if (zip.entryCount > limits.entries) return { ok: false, refusal: 'too-large' }
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) return { ok: false, refusal: 'password-protected' }
      names.add(entry.fileName)
      unpacked += await unpackedSize(zip, entry, most - unpacked)
      if (unpacked > most) return { ok: false, refusal: 'too-large' }
    }
    return { ok: true, names }
  } catch {
    return { ok: false, refusal: 'unreadable' }
  }
}

/** The bytes of an entry, counted until they pass what is left. */
async function unpackedSize(zip: ZipFile, entry: Entry, left: number): Promise<number> {
  let size = 0
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    size += (chunk as Buffer).length
    if (size > left) break
  }
  return size
}
