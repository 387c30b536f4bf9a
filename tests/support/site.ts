import { makeApp } from '#src/app.ts'
import { buildOwnAssets } from '#src/application.ts'
import type { Assets } from '#src/platform/assets.ts'
import type { World } from '#src/platform/world.ts'

let assets: Promise<Assets> | undefined

/** A browser without a screen: it keeps cookies, says where its forms come from, and follows nothing by itself. */
export type Browser = {
  get: (path: string) => Promise<Response>
  post: (path: string, fields?: Record<string, string | string[]>) => Promise<Response>
  cookies: Map<string, string>
  /** Every `Set-Cookie` line it was given. */
  given: string[]
}

/** The whole site over a world, in process. */
export async function openSite(world: World): Promise<{ browser: (headers?: Record<string, string>) => Browser }> {
  assets ??= buildOwnAssets()
  const app = makeApp(world, await assets, () => {})
  return { browser: (headers = {}) => openBrowser((request) => app.request(request), world.config.baseUrl, headers) }
}

type Send = (request: Request) => Response | Promise<Response>

function openBrowser(send: Send, origin: string, own: Record<string, string>): Browser {
  const cookies = new Map<string, string>()
  const given: string[] = []
  let keys = 0
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...own, ...(init.headers as Record<string, string>), ...(cookie && { cookie }) }
    const answer = await send(new Request(new URL(path, origin), { ...init, headers }))
    for (const line of answer.headers.getSetCookie()) {
      given.push(line)
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/max-age=0/i.test(line)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return answer
  }
  return {
    get: (path) => ask(path),
    post: (path, fields = {}) => {
      const body = new URLSearchParams([['_key', `key-${keys++}-${Math.random().toString(36).slice(2)}`]])
      for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
      const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        ...(!own['sec-fetch-site'] && { 'sec-fetch-site': 'same-origin' }),
      }
      return ask(path, { method: 'POST', body: body.toString(), headers })
    },
    cookies,
    given,
  }
}
