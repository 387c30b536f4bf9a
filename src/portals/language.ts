import { getCookie, setCookie } from 'hono/cookie'
import type { PageContext } from '#src/portals/session.ts'
import { isLanguage } from '#src/words/language.ts'
import { wordsFor } from '#src/words/words.ts'

const COOKIE = 'lang'
const YEAR = 365 * 86_400

/**
 * French unless the person chose otherwise. `?lang=en` on any page chooses, and comes back to the same page without it.
 */
export function chooseLanguage(c: PageContext): Response | undefined {
  const url = new URL(c.req.url)
  const asked = url.searchParams.get('lang')
  const known = getCookie(c, COOKIE)
  c.set('t', wordsFor(isLanguage(asked) ? asked : isLanguage(known) ? known : 'fr'))
  if (!isLanguage(asked) || c.req.method !== 'GET') return undefined
  setCookie(c, COOKIE, asked, {
    path: '/',
    maxAge: YEAR,
    sameSite: 'Lax',
    httpOnly: true,
    secure: url.protocol === 'https:',
  })
  url.searchParams.delete('lang')
  return c.redirect(url.pathname + url.search, 303)
}
