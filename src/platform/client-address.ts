import { isIP } from 'node:net'
import type { Context } from 'hono'

type Incoming = { incoming?: { socket?: { remoteAddress?: string | undefined } } }

/**
 * The network address of a browser, for limits and for the list of one's sessions. `X-Forwarded-For` counts only when
 * the connection comes from this machine or a private network, as from a proxy; of it, the last, which the proxy wrote.
 */
export function clientAddress(c: Context): string {
  const direct = plain((c.env as Incoming | undefined)?.incoming?.socket?.remoteAddress ?? '')
  if (direct && !isPrivate(direct)) return direct
  const forwarded = plain(c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '')
  return isIP(forwarded) ? forwarded : direct
}

/** An IPv4 address as such, also when it comes as IPv6. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '')

/** RFC 1918, RFC 4193, and this machine. */
const isPrivate = (address: string) =>
  /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address) || /^(::1$|f[cd])/i.test(address)
