import { randomBytes } from 'node:crypto'

/** An identifier that knows what it names. A UUIDv7: made by the application, ordered by time, no secret. */
export type Id<Kind extends string> = string & { readonly kind: Kind }

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export const isId = (text: unknown): text is string => typeof text === 'string' && UUID.test(text)

/** The millisecond and the count in it of the last identifier, so that those of one process follow each other. */
let last = { at: 0, count: 0 }

/**
 * A new identifier, after all earlier ones of this process. RFC 9562, section 5.7 and 6.2 (method 1): 48 bits of
 * milliseconds, 12 bits that count within the millisecond, then chance. A millisecond that is used up borrows the next.
 */
export function newId<Kind extends string>(): Id<Kind> {
  const now = Math.max(Date.now(), last.at)
  if (now > last.at) last = { at: now, count: 0 }
  else if (last.count < 0xfff) last.count += 1
  else last = { at: last.at + 1, count: 0 }
  const bytes = randomBytes(16)
  bytes.writeUIntBE(last.at, 0, 6)
  bytes.writeUInt16BE(0x7000 | last.count, 6)
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Id<Kind>
}
