import { randomBytes } from 'node:crypto'
import { answerOnce } from '#src/platform/answer-once.ts'
import { BROWSER_COOKIE, readCookie, setCookie } from '#src/platform/auth/cookies.ts'
import { BadRequest } from '#src/platform/errors.ts'
import { hashOf, readBody, readTyped } from '#src/platform/form.ts'
import type { Route } from '#src/portals/route.ts'
import type { PageContext } from '#src/portals/session.ts'

type Answer = () => Promise<Response>

/**
 * Answers a request so that a form is carried out once (decision 0005). In an organisation the commands claim its key.
 * Outside, and where a browser is let in, the answer holds cookies: there the answer itself is kept, for this browser.
 */
export async function oncePerKey(c: PageContext, route: Route, answer: Answer): Promise<Response> {
  const world = c.get('world')
  const isPost = c.req.method === 'POST'
  if (route.path.startsWith('/o/:org') && !route.letsIn) {
    c.set('world', { ...world, submission: isPost ? { ...(await formOf(c)), uses: 0 } : null })
    return answer()
  }
  if (!isPost && !showsForms(route)) return answer()
  const browser = browserOf(c)
  const given = isPost ? await onceFor(c, browser, answer) : await answer()
  given.headers.append('set-cookie', setCookie(world.config.baseUrl, BROWSER_COOKIE, browser, BROWSER_SECONDS))
  return given
}

const showsForms = ({ portal, letsIn }: Route) => letsIn || portal === 'account' || portal === 'development'

const BROWSER_SECONDS = 30 * 86_400

/** The token of the browser, its first one if need be. It is nobody's: it says nothing of who signs in there. */
function browserOf(c: PageContext): string {
  const token = readCookie(c.req.raw.headers, c.get('world').config.baseUrl, BROWSER_COOKIE)
  return token && /^[\w-]{43}$/.test(token) ? token : randomBytes(32).toString('base64url')
}

async function onceFor(c: PageContext, browser: string, answer: Answer): Promise<Response> {
  const { key, hash } = c.req.header('content-type')?.startsWith('application/json')
    ? await messageOf(c)
    : await formOf(c)
  const { pathname, search } = new URL(c.req.url)
  const content = `${pathname}${search} ${hash}`
  const sent = { key, content, browser, cookies: c.req.header('cookie') ?? '', nonce: c.get('nonce') }
  return answerOnce(c.get('world'), sent, (world) => {
    c.set('world', world)
    return answer()
  })
}

/** The key of the form, made when it was shown. Forms with files carry it in the address. */
async function formOf(c: PageContext): Promise<{ key: string; hash: string }> {
  const multipart = c.req.header('content-type')?.startsWith('multipart/form-data') ?? false
  const typed = multipart ? {} : await readTyped(c)
  const key = multipart ? c.req.query('_key') : typed._key?.[0]
  if (!key || key.length > 60) throw new BadRequest(400, 'a form without its key')
  return { key, hash: multipart ? 'files' : hashOf(typed) }
}

/** What a passkey signed is its own key: the challenge in it serves once. */
async function messageOf(c: PageContext): Promise<{ key: string; hash: string }> {
  const hash = hashOf({ message: [await readBody(c)] })
  return { key: hash, hash }
}
