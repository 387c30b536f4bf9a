import type { StaffRole } from '#src/modules/identity/types.ts'
import type { Handler } from '#src/portals/session.ts'

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
  /** Its button gives a cookie that lets this browser in: the answer is kept for it alone (see once.ts). */
  letsIn?: true
}

type Options = Pick<Route, 'roles' | 'collects' | 'letsIn'>
type Verb = (path: string, handler: Handler, options?: Options) => Route

/** The routes of one portal below a prefix. */
export const portal = (name: Portal, prefix: string, routes: (get: Verb, post: Verb) => Route[]): Route[] => {
  const verb =
    (method: Route['method']): Verb =>
    (path, handler, options = {}) => ({ method, path: `${prefix}${path}`, portal: name, handler, ...options })
  return routes(verb('GET'), verb('POST'))
}
