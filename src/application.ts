import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { makeApp } from '#src/app.ts'
import { type Assets, buildAssets } from '#src/platform/assets.ts'
import type { Config } from '#src/platform/config.ts'
import { errorLine, type Log } from '#src/platform/log.ts'
import { ROOT } from '#src/platform/root.ts'
import type { Post } from '#src/platform/send-mail.ts'
import { openServer, prepareServer } from '#src/platform/server.ts'
import { mailboxPost, smtpPost } from '#src/platform/smtp.ts'
import { runInThread } from '#src/platform/threads.ts'
import { openWorld, type World } from '#src/platform/world.ts'
import { startJobs } from '#src/worker.ts'

export type Application = {
  /** What the application itself works with. */
  world: World
  /** Where it answers; null where it serves no pages. */
  address: string | null
  stop: () => Promise<void>
}

/** The look and the browser code, from the sources. */
export const buildOwnAssets = (): Promise<Assets> =>
  buildAssets({ stylesheet: join(ROOT, 'src/ui/styles/app.css'), islands: join(ROOT, 'src/islands') })

/**
 * Where mails go: the mail server of the configuration; in development without one, nowhere (the mailbox shows them).
 */
export function postOf(config: Config): Post {
  if (config.smtpUrl) return smtpPost(config.smtpUrl, config.mailFrom)
  if (config.production) return () => Promise.reject(new Error('SMTP_URL is not set: mails wait until it is.'))
  return mailboxPost
}

/**
 * Starts what the configuration asks for: database, pages, jobs. `prepare` runs once the tables are there.
 * Throws a sentence when something cannot be had, and leaves nothing running.
 */
export async function startApplication(
  config: Config,
  log: Log,
  prepare: (world: World) => Promise<void> = async () => {},
): Promise<Application> {
  const server = await openServer(config, (message) => log({ level: 'info', message }))
  const world = openWorld(config, server.appUrl)
  const stops = [() => world.db.destroy(), () => server.stop()]
  const stop = async () => {
    for (const end of stops.splice(0)) await end()
  }
  try {
    await prepareServer(server)
    await prepare(world)
    if (config.role !== 'web') {
      const worker = await startJobs(world, postOf(config), log)
      stops.unshift(worker.stop)
      prepareVocabulary(log)
    }
    const web = config.role === 'worker' ? null : await listen(world, log)
    if (web) stops.unshift(web.close)
    return { world, address: web && (config.port === 0 ? web.address : config.baseUrl), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Takes half a minute of one core, once after each change of the words; whoever needs it sooner makes it as well. */
function prepareVocabulary(log: Log): void {
  runInThread('prepare-vocabulary', null, { seconds: 600, megabytes: 1024 }).catch((error) =>
    log({ level: 'error', message: 'the vocabulary could not be prepared', ...errorLine(error) }),
  )
}

type Web = { address: string; close: () => Promise<void> }

/** Serves pages. Slow headers and slow bodies are cut off, so that a few slow clients hold back nobody. */
async function listen(world: World, log: Log): Promise<Web> {
  const app = makeApp(world, await buildOwnAssets(), log)
  const serverOptions = { headersTimeout: 10_000, requestTimeout: 120_000, maxHeaderSize: 16 * 1024 }
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port: world.config.port, serverOptions }, (info) => {
      resolve({ address: `http://localhost:${info.port}`, close: () => closeSoon(server) })
    })
    server.on('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${world.config.port} is taken. Stop what uses it, or set PORT to another number.`)
          : error,
      ),
    )
  })
}

/** Lets requests under way finish, ten seconds at most. */
function closeSoon(server: ReturnType<typeof serve>): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 10_000)
    server.close(() => {
      clearTimeout(force)
      resolve()
    })
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  })
}
