import { randomBytes } from 'node:crypto'

/** An identifier that knows what it names. A UUIDv7: made by the application, ordered by time, no secret. */
export type Id<Kind extends string> = string & { readonly kind: Kind }

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export const isId = (text: unknown): text is string => typeof text === 'string' && UUID.test(text)

/** A new identifier. RFC 9562, section 5.7: 48 bits of milliseconds, then chance. */
export function newId<Kind extends string>(): Id<Kind> {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(Date.now(), 0, 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Id<Kind>
}
