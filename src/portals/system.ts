import { NotFound } from '#src/platform/errors.ts'
import { assertReady, listBacklog } from '#src/platform/health.ts'
import { sameSecret } from '#src/platform/http.ts'
import { within } from '#src/platform/within.ts'
import { type PageContext, visiting } from '#src/portals/session.ts'
import { themeCss } from '#src/ui/theme.ts'

/** A database that stands still does not answer. */
const READY_SECONDS = 2

/** What machines ask: is it alive, can it serve, how much waits. And each organisation's colours. */
export const system = {
  /** The process lives. */
  alive: (c: PageContext) => c.text('ok'),

  /** The process can serve: its database answers and is migrated. */
  async ready(c: PageContext) {
    try {
      await within(READY_SECONDS, assertReady(c.get('world').db))
      return c.text('ready')
    } catch {
      return c.text('the database does not answer', 503)
    }
  },

  /** For Prometheus. Off unless the operator set a token; then only with it. */
  async metrics(c: PageContext) {
    const { config, db } = c.get('world')
    const given = c.req.header('authorization')?.replace(/^Bearer /, '') ?? ''
    if (!config.metricsToken || !sameSecret(given, config.metricsToken)) throw new NotFound()
    const lines = (await listBacklog(db)).flatMap(({ queue, waiting, failed, oldestSeconds }) => [
      `jumelage_jobs_waiting{queue="${queue}"} ${waiting}`,
      `jumelage_jobs_failed{queue="${queue}"} ${failed}`,
      `jumelage_jobs_oldest_seconds{queue="${queue}"} ${oldestSeconds}`,
    ])
    const { rss } = process.memoryUsage()
    return c.text(`${[...lines, `process_resident_memory_bytes ${rss}`].join('\n')}\n`)
  },

  /** The organisation's two colours and mark, as a stylesheet. */
  theme(c: PageContext) {
    const { organisation } = visiting(c)
    c.header('content-type', 'text/css; charset=utf-8')
    c.header('cache-control', 'public, max-age=300')
    return c.body(themeCss(organisation))
  },
}
