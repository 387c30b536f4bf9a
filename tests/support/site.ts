import { makeApp } from '#src/app.ts'
import { buildOwnAssets } from '#src/application.ts'
import { signInAs } from '#src/modules/identity/commands/sign-in.ts'
import type { Assets } from '#src/platform/assets.ts'
import { newId } from '#src/platform/id.ts'
import type { World } from '#src/platform/world.ts'

let assets: Promise<Assets> | undefined

/** A browser without a screen: it keeps cookies, says where its forms come from, and follows nothing by itself. */
export type Browser = {
  get: (path: string) => Promise<Response>
  /** Sends a form. Its key is new, unless the fields name one. */
  post: (path: string, fields?: Record<string, string | string[]>) => Promise<Response>
  /** Any other request, as it is. */
  send: (path: string, init: RequestInit) => Promise<Response>
  /** Sends a form with files. The key goes in the address. */
  upload: (path: string, form: FormData) => Promise<Response>
  cookies: Map<string, string>
  /** Takes a `Set-Cookie` line. */
  keep: (line: string) => void
  /** Every `Set-Cookie` line it was given. */
  given: string[]
}

export type Site = {
  /** Of somebody who is not signed in. */
  browser: (headers?: Record<string, string>) => Browser
  /** Of somebody who has just signed in: a member of the cast. */
  browserOf: (person: { userId: string }, headers?: Record<string, string>) => Promise<Browser>
}

/** The whole site over a world, in process. */
export async function openSite(world: World): Promise<Site> {
  assets ??= buildOwnAssets()
  const app = makeApp(world, await assets, () => {})
  const browser = (headers = {}) => openBrowser((request) => app.request(request), world.config.baseUrl, headers)
  const browserOf = async ({ userId }: { userId: string }, headers: Record<string, string> = {}) => {
    const made = browser(headers)
    for (const line of await signInAs(world, new Headers(headers), userId)) made.keep(line)
    return made
  }
  return { browser, browserOf }
}

type Send = (request: Request) => Response | Promise<Response>

function openBrowser(send: Send, origin: string, own: Record<string, string>): Browser {
  const cookies = new Map<string, string>()
  const given: string[] = []
  const keep = (line: string) => {
    given.push(line)
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    if (/max-age=0/i.test(line)) cookies.delete(name)
    else cookies.set(name, value)
  }
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...own, ...(init.headers as Record<string, string>), ...(cookie && { cookie }) }
    const answer = await send(new Request(new URL(path, origin), { ...init, headers }))
    answer.headers.getSetCookie().forEach(keep)
    return answer
  }
  return {
    get: (path) => ask(path),
    send: ask,
    post: (path, fields = {}) => {
      const body = new URLSearchParams(fields._key ? [] : [['_key', newId()]])
      for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
      const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        ...(!own['sec-fetch-site'] && { 'sec-fetch-site': 'same-origin' }),
      }
      return ask(path, { method: 'POST', body: body.toString(), headers })
    },
    upload: (path, form) =>
      ask(`${path}?_key=${newId()}`, {
        method: 'POST',
        body: form,
        headers: own['sec-fetch-site'] ? {} : { 'sec-fetch-site': 'same-origin' },
      }),
    cookies,
    keep,
    given,
  }
}
