import { ACCOUNT_ROUTES } from '#src/portals/account/routes.ts'
import { CANDIDATE_ROUTES } from '#src/portals/candidate/routes.ts'
import { EMPLOYER_ROUTES } from '#src/portals/employer/routes.ts'
import { PUBLIC_ROUTES } from '#src/portals/public/routes.ts'
import { portal, type Route } from '#src/portals/route.ts'
import { STAFF_ROUTES } from '#src/portals/staff/routes.ts'
import { system } from '#src/portals/system.ts'

export type { Portal, Route } from '#src/portals/route.ts'

/**
 * Every address of the site, portal by portal. A new one needs its line there, and a fixture for the crawls in tests/.
 */
export const ROUTES: readonly Route[] = [
  ...portal('system', '', (get) => [
    get('/healthz', system.alive),
    get('/readyz', system.ready),
    get('/metrics', system.metrics),
  ]),
  ...ACCOUNT_ROUTES,
  ...PUBLIC_ROUTES,
  ...STAFF_ROUTES,
  ...EMPLOYER_ROUTES,
  ...CANDIDATE_ROUTES,
]
