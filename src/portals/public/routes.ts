import { access } from '#src/portals/account/access.tsx'
import { invitation } from '#src/portals/account/invitation.tsx'
import { accessibility } from '#src/portals/public/accessibility.tsx'
import { eligibilityCheck } from '#src/portals/public/eligibility.tsx'
import { publicHome } from '#src/portals/public/home.tsx'
import { installation } from '#src/portals/public/installation.tsx'
import { privacy } from '#src/portals/public/privacy.tsx'
import { publicProgramme } from '#src/portals/public/programme.tsx'
import { register } from '#src/portals/public/register.tsx'
import { portal, type Route } from '#src/portals/route.ts'
import { system } from '#src/portals/system.ts'

/** What anybody may read, and the registration that anybody may make. */
export const PUBLIC_ROUTES: readonly Route[] = [
  ...portal('public', '', (get) => [
    get('/', installation.open),
    get('/.well-known/security.txt', installation.security),
  ]),
  ...portal('public', '/o/:org', (get, post) => [
    get('', publicHome.open),
    get('/programmes/:slug', publicProgramme.open),
    get('/privacy', privacy.open),
    get('/accessibility', accessibility.open),
    get('/eligibility', eligibilityCheck.open),
    post('/eligibility', eligibilityCheck.answer),
    get('/eligibility/answer', eligibilityCheck.openAnswer),
    post('/eligibility/erasure', eligibilityCheck.erase),
    get('/register', register.open, { collects: true }),
    get('/register/review', register.review, { collects: true }),
    get('/register/done', register.done, { collects: true }),
    post('/register/erasure', register.erase),
    get('/register/:step', register.openStep, { collects: true }),
    post('/register/:step', register.keepStep, { collects: true }),
    post('/registrations', register.send, { collects: true }),
  ]),
  ...portal('public', '/o/:org', (get, post) => [
    get('/theme.css', system.theme),
    get('/invitations/:token', invitation.open, { letsIn: true }),
    post('/invitations/:token', invitation.accept, { letsIn: true }),
    get('/access/:token', access.open, { letsIn: true }),
    post('/access/:token', access.enter, { letsIn: true }),
  ]),
]
