/** Browsers keep a Secure cookie from https, and from this machine by whatever scheme. */
export const isSecureAddress = (baseUrl: string): boolean => {
  const { protocol, hostname } = new URL(baseUrl)
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

/**
 * `__Host-` where a browser takes it: then no other host and no plain connection can set or read the cookie.
 * By plain http on another host (a trial on a local network) the name is bare, and `doctor` warns.
 */
export const cookieName = (baseUrl: string, name: string): string =>
  isSecureAddress(baseUrl) ? `__Host-${name}` : name

/** Of a browser where somebody signed in. */
export const SESSION_COOKIE = 'session'
/** Of a browser where a personal link was opened. */
export const LINK_COOKIE = 'link'

/** Tells one browser from another, whoever uses it: what it was answered is answered again to it alone. */
export const BROWSER_COOKIE = 'browser'

/** The value of one of our cookies as the browser sent it; null when it did not. */
export function readCookie(headers: Headers, baseUrl: string, name: string): string | null {
  const wanted = cookieName(baseUrl, name)
  const pairs = (headers.get('cookie') ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${wanted}=`))?.slice(wanted.length + 1) || null
}

export const hasSessionCookie = (headers: Headers, baseUrl: string): boolean =>
  readCookie(headers, baseUrl, SESSION_COOKIE) !== null

/** A `Set-Cookie` that only this host gets back, never to scripts, not with changes that other sites ask for. */
export function setCookie(baseUrl: string, name: string, value: string, maxAgeSeconds: number): string {
  const secure = isSecureAddress(baseUrl) ? '; Secure' : ''
  return `${cookieName(baseUrl, name)}=${value}; Max-Age=${maxAgeSeconds}; Path=/; HttpOnly; SameSite=Lax${secure}`
}

/** What the library puts on its own cookies. */
export const cookieAttributes = (baseUrl: string) =>
  ({ path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecureAddress(baseUrl) }) as const
