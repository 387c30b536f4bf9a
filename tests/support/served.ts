import { serve } from '@hono/node-server'
import { makeApp } from '#src/app.ts'
import { buildOwnAssets } from '#src/application.ts'
import type { TestWorld } from '#tests/support/world.ts'

export type Served = { origin: string; world: TestWorld; close: () => Promise<void> }

/**
 * The site over a world, for a real browser: on a free port of this machine, which the world then calls its address.
 */
export async function serveSite(world: TestWorld): Promise<Served> {
  const assets = await buildOwnAssets()
  let answer: (request: Request, env?: object) => Response | Promise<Response> = () =>
    new Response(null, { status: 503 })
  return new Promise((resolve) => {
    const server = serve({ fetch: (request, env) => answer(request, env), port: 0 }, ({ port }) => {
      const origin = `http://localhost:${port}`
      const served = { ...world, config: { ...world.config, baseUrl: origin } }
      answer = makeApp(served, assets, (line) => process.stderr.write(`${JSON.stringify(line)}\n`)).fetch
      const close = () => new Promise<void>((closed) => server.close(() => closed()))
      resolve({ origin, world: served, close })
    })
  })
}
