import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { BadRequest } from '#src/platform/errors.ts'

export type HttpVariables = { nonce: string; requestId: string }

/** The headers of every answer, errors and files included (trust goals S7, S8). Scripts carry the nonce of the page. */
export function secureHeaders(production: boolean): MiddlewareHandler<{ Variables: HttpVariables }> {
  return async (c, next) => {
    const nonce = randomBytes(16).toString('base64url')
    c.set('nonce', nonce)
    c.set('requestId', randomBytes(9).toString('base64url'))
    await next()
    const headers = c.res.headers
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', contentPolicy(nonce))
    headers.set('x-content-type-options', 'nosniff')
    headers.set('referrer-policy', 'same-origin')
    headers.set('cross-origin-opener-policy', 'same-origin')
    headers.set('cross-origin-resource-policy', 'same-origin')
    headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()')
    headers.set('x-request-id', c.get('requestId'))
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
    if (production) headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
  }
}

const contentPolicy = (nonce: string) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self' blob:",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-src 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')

/**
 * Refuses a change that another site asks a browser to make (trust goal S9). Browsers say where a request comes from
 * in Sec-Fetch-Site, older ones in Origin; a form that comes with neither is refused.
 */
export function sameSite(baseUrl: string): MiddlewareHandler {
  const own = new URL(baseUrl).origin
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    if (c.req.method !== 'POST') throw new BadRequest(405, 'method not allowed')
    const site = c.req.header('sec-fetch-site')
    const origin = c.req.header('origin')
    const trusted = site ? site === 'same-origin' || site === 'none' : origin === own || origin === hostOf(c)
    if (!trusted) throw new BadRequest(403, 'from another site')
    return next()
  }
}

/** In development one may come by 127.0.0.1 or by localhost: the page's own address counts as ours. */
const hostOf = (c: Context) => new URL(c.req.url).origin

/**
 * Where to go next, if it is a path of this site; otherwise null. A browser resolves `//evil`, `/\evil` and their
 * kin to another host, so the text must parse to our origin and begin with a single slash (bad input B56).
 */
export function ownPath(text: string | undefined, baseUrl: string): string | null {
  if (!text || !/^\/(?![/\\])/.test(text) || /[\\\t\r\n]/.test(text)) return null
  try {
    const url = new URL(text, baseUrl)
    return url.origin === new URL(baseUrl).origin ? url.pathname + url.search : null
  } catch {
    return null
  }
}

/** Compares secrets in a time that tells nothing of where they differ. */
export function sameSecret(given: string, known: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(known))
}
