import type { StaffRole } from '#src/modules/identity/types.ts'
import { account } from '#src/portals/account/account.tsx'
import { demo } from '#src/portals/account/demo.tsx'
import { mailbox } from '#src/portals/account/mailbox.tsx'
import { signIn } from '#src/portals/account/sign-in.tsx'
import type { Handler } from '#src/portals/session.ts'
import { candidates } from '#src/portals/staff/candidates.tsx'
import { system } from '#src/portals/system.ts'

/**
 * Whom a route is for. public: anybody. staff, employer, candidate: people of that kind in the organisation of the
 * address. account: one's own sign-in. system: machines. development: only where the demo world is.
 */
export type Portal = 'public' | 'staff' | 'employer' | 'candidate' | 'account' | 'system' | 'development'

export type Route = {
  method: 'GET' | 'POST'
  path: string
  portal: Portal
  handler: Handler
  /** Staff of these roles only; without it, all staff. Commands check again by themselves. */
  roles?: readonly StaffRole[]
  /** Collects personal information: closed until the organisation has published what the law asks. */
  collects?: true
}

type Options = Pick<Route, 'roles' | 'collects'>
type Verb = (path: string, handler: Handler, options?: Options) => Route

const portal = (name: Portal, prefix: string, routes: (get: Verb, post: Verb) => Route[]): Route[] => {
  const verb =
    (method: Route['method']): Verb =>
    (path, handler, options = {}) => ({ method, path: `${prefix}${path}`, portal: name, handler, ...options })
  return routes(verb('GET'), verb('POST'))
}

/** Every address of the site. A new one needs its line here, and a fixture for the crawls in tests/. */
export const ROUTES: readonly Route[] = [
  ...portal('system', '', (get) => [
    get('/healthz', system.alive),
    get('/readyz', system.ready),
    get('/metrics', system.metrics),
  ]),
  ...portal('account', '', (get, post) => [
    get('/sign-in', signIn.open),
    post('/sign-in', signIn.ask),
    get('/sign-in/code', signIn.openCode),
    post('/sign-in/code', signIn.enterCode),
    get('/sign-in/link/:token', signIn.openLink),
    post('/sign-in/link/:token', signIn.enterLink),
    post('/sign-out', account.signOut),
    get('/account', account.open),
  ]),
  ...portal('development', '', (get, post) => [
    get('/demo', demo.open),
    get('/demo/as/:who', demo.enter),
    post('/demo/as/:who', demo.enter),
    get('/mailbox', mailbox.list),
    get('/mailbox/:id', mailbox.open),
    get('/mailbox/:id/layout', mailbox.layout),
    get('/mailbox/:id/calendar.ics', mailbox.calendar),
  ]),
  ...portal('public', '/o/:org', (get) => [get('/theme.css', system.theme)]),
  ...portal('staff', '/o/:org/staff', (get, post) => [
    get('/candidates', candidates.list),
    get('/candidates/:id', candidates.open),
    get('/candidates/:id/edit', candidates.edit),
    post('/candidates/:id', candidates.correct),
    post('/candidates/:id/notes', candidates.addNote),
  ]),
]
