import { access } from '#src/portals/account/access.tsx'
import { invitation } from '#src/portals/account/invitation.tsx'
import { portal, type Route } from '#src/portals/route.ts'
import { system } from '#src/portals/system.ts'

/** What anybody may read. */
export const PUBLIC_ROUTES: readonly Route[] = [
  ...portal('public', '/o/:org', (get, post) => [
    get('/theme.css', system.theme),
    get('/invitations/:token', invitation.open),
    post('/invitations/:token', invitation.accept),
    get('/access/:token', access.open),
    post('/access/:token', access.enter),
  ]),
]
