import { account } from '#src/portals/account/account.tsx'
import { openContinued } from '#src/portals/account/continued.tsx'
import { demo } from '#src/portals/account/demo.tsx'
import { mailbox } from '#src/portals/account/mailbox.tsx'
import { oneTimeCodes } from '#src/portals/account/one-time-codes.tsx'
import { passkeys } from '#src/portals/account/passkeys.ts'
import { secondFactor } from '#src/portals/account/second-factor.tsx'
import { security } from '#src/portals/account/security.tsx'
import { sessions } from '#src/portals/account/sessions.tsx'
import { signIn } from '#src/portals/account/sign-in.tsx'
import { portal, type Route } from '#src/portals/route.ts'

/** One’s own sign-in, and in the demo world the ways in. */
export const ACCOUNT_ROUTES: readonly Route[] = [
  ...portal('account', '', (get, post) => [
    get('/sign-in', signIn.open),
    post('/sign-in', signIn.ask),
    get('/sign-in/code', signIn.openCode),
    post('/sign-in/code', signIn.enterCode),
    get('/sign-in/link/:token', signIn.openLink),
    post('/sign-in/link/:token', signIn.enterLink),
    get('/sign-in/second-factor', secondFactor.open),
    post('/sign-in/second-factor', secondFactor.give),
    get('/sign-in/arrival', passkeys.arrive),
    post('/sign-out', account.signOut),
    get('/account', account.open),
    get('/account/continued', openContinued),
    get('/account/sessions', sessions.open),
    post('/account/sessions/ending', sessions.endOthers),
    post('/account/sessions/:id/ending', sessions.end),
    get('/account/security', security.open),
    post('/account/passkeys/:id/removal', passkeys.remove),
    post('/account/one-time-codes', oneTimeCodes.start),
    get('/account/one-time-codes', oneTimeCodes.open),
    post('/account/one-time-codes/confirmation', oneTimeCodes.confirm),
    post('/account/one-time-codes/removal', oneTimeCodes.remove),
    get('/auth/passkey/generate-authenticate-options', passkeys.askToEnter),
    post('/auth/passkey/verify-authentication', passkeys.enter),
    get('/auth/passkey/generate-register-options', passkeys.askToAdd),
    post('/auth/passkey/verify-registration', passkeys.add),
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
]
