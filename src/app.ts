import { Hono } from 'hono'
import { findActor, type Wanted } from '#src/modules/identity/queries.ts'
import { getOrganisation } from '#src/modules/organisations/queries.ts'
import { missingToOpen } from '#src/modules/organisations/rules.ts'
import type { Assets } from '#src/platform/assets.ts'
import { BadRequest, Forbidden, NotFound, OtherSubmission, Stale, TooSlow } from '#src/platform/errors.ts'
import { sameSite, secureHeaders } from '#src/platform/http.ts'
import { errorLine, type Log } from '#src/platform/log.ts'
import { within } from '#src/platform/within.ts'
import type { World } from '#src/platform/world.ts'
import { chooseLanguage } from '#src/portals/language.ts'
import { oncePerKey } from '#src/portals/once.ts'
import { closedPage } from '#src/portals/parts/closed.tsx'
import { type ProblemStatus, problemPage } from '#src/portals/parts/problem.tsx'
import { type PageContext, type PageVariables, visiting } from '#src/portals/session.ts'
import { ROUTES, type Route } from '#src/routes.ts'

export type App = Hono<{ Variables: PageVariables }>

/** The whole site: the way in that every request takes, then the routes, one by one. */
export function makeApp(world: World, assets: Assets, log: Log): App {
  const app: App = new Hono()
  app.use(secureHeaders(world.config.production))
  app.use(async (c, next) => {
    c.set('world', { ...world, requestId: c.get('requestId') })
    c.set('assets', assets)
    const answer = assets.respond(c.req.raw) ?? chooseLanguage(c)
    if (answer) return answer
    await next()
    if (!c.res.headers.has('content-language')) c.header('content-language', c.get('t').locale)
    return undefined
  })
  app.use(sameSite(world.config.baseUrl))
  app.use((c, next) => (c.req.method === 'GET' ? within(PATIENCE_SECONDS, next()) : next()))
  for (const route of ROUTES) {
    if (route.portal === 'development' && !world.config.demo) continue
    app.on(route.method, route.path, (c) =>
      oncePerKey(c, route, async () => (await wayIn(c, route)) ?? route.handler(c)),
    )
  }
  app.notFound((c) => problemPage(c as PageContext, 404))
  app.onError((error, c) => onError(error, c as PageContext, log))
  return app
}

/**
 * A page is not waited for longer: the database stands still, and the page says so. A form is waited for, because it is
 * done or it is not.
 */
const PATIENCE_SECONDS = 20

/** Who asks, where, and whether the door is open to them. Answers when it is not. */
async function wayIn(c: PageContext, route: Route): Promise<Response | undefined> {
  const world = c.get('world')
  if (!route.path.startsWith('/o/:org')) return undefined
  const organisation = await getOrganisation(world.db, c.req.param('org') ?? '')
  c.set('organisation', organisation)
  const actor = await findActor(world, organisation, c.req.raw.headers, wantedBy(route))
  c.set('actor', actor)
  if (route.portal === 'public')
    return route.collects && missingToOpen(organisation).length > 0 ? closedPage(c) : undefined
  if (actor.kind === 'visitor') return signInFirst(c)
  if (actor.kind !== route.portal) throw new NotFound()
  if (actor.kind === 'staff' && route.roles && !route.roles.some((role) => actor.roles.includes(role)))
    throw new Forbidden()
  const isClosed = missingToOpen(organisation).length > 0 && (route.portal !== 'staff' || route.collects)
  return isClosed ? closedPage(c) : undefined
}

const wantedBy = ({ portal }: Route): Wanted =>
  portal === 'staff' || portal === 'employer' || portal === 'candidate' ? portal : null

function signInFirst(c: PageContext): Response {
  const { organisation } = visiting(c)
  const next = c.req.method === 'GET' ? `&next=${encodeURIComponent(new URL(c.req.url).pathname)}` : ''
  return c.redirect(`/sign-in?from=${organisation.slug}${next}`, 303)
}

/** The database cannot be reached now, or two who asked at the same moment stood in each other’s way. */
const PASSING = /^(08|57P|53|40001|40P01)|^ECONN|^EPIPE|^ENOENT/
/** The driver says these without a code. */
const BROKEN = /timeout exceeded when trying to connect|Connection terminated|connection error and is not queryable/

function onError(error: unknown, c: PageContext, log: Log): Response | Promise<Response> {
  const status = statusOf(error)
  if (status >= 500)
    log({ level: 'error', message: 'request failed', requestId: c.get('requestId'), ...errorLine(error) })
  if (error instanceof BadRequest && error.retryAfterSeconds) c.header('retry-after', String(error.retryAfterSeconds))
  if (status === 503) c.header('retry-after', '5')
  return problemPage(c, status)
}

function statusOf(error: unknown): ProblemStatus {
  if (error instanceof NotFound) return 404
  if (error instanceof Forbidden) return 403
  if (error instanceof Stale) return 409
  if (error instanceof OtherSubmission) return 422
  if (error instanceof BadRequest) return error.status
  if (error instanceof TooSlow) return 503
  const { code, message } = error as { code?: string; message?: string }
  if (PASSING.test(code ?? '') || BROKEN.test(message ?? '')) return 503
  return 500
}
