import type { DocumentLimits } from '#src/platform/documents/types.ts'

export const DOCUMENT_LIMITS: DocumentLimits = {
  bytes: 10 * 2 ** 20,
  pages: 30,
  unpackedBytes: 50 * 2 ** 20,
  entries: 2000,
  pixels: 40_000_000,
  scannedPages: 6,
}

/** What a document is by its first bytes, whatever its name says; undefined where it is neither. */
export function kindOf(bytes: Uint8Array): 'pdf' | 'docx' | undefined {
  const begins = (...signs: number[]) => signs.every((sign, at) => bytes[at] === sign)
  if (begins(0x25, 0x50, 0x44, 0x46, 0x2d)) return 'pdf'
  // A zip; or the older kind of file in which Word keeps a document with a password.
  return begins(0x50, 0x4b, 0x03, 0x04) || isLockedWord(bytes) ? 'docx' : undefined
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')

export const isLockedWord = (bytes: Uint8Array): boolean =>
  OLE.every((sign, at) => bytes[at] === sign) &&
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(ENCRYPTED)
