import type { StaffRole } from '#src/modules/identity/types.ts'
import { access } from '#src/portals/account/access.tsx'
import { account } from '#src/portals/account/account.tsx'
import { demo } from '#src/portals/account/demo.tsx'
import { invitation } from '#src/portals/account/invitation.tsx'
import { mailbox } from '#src/portals/account/mailbox.tsx'
import { oneTimeCodes } from '#src/portals/account/one-time-codes.tsx'
import { passkeys } from '#src/portals/account/passkeys.ts'
import { secondFactor } from '#src/portals/account/second-factor.tsx'
import { security } from '#src/portals/account/security.tsx'
import { sessions } from '#src/portals/account/sessions.tsx'
import { signIn } from '#src/portals/account/sign-in.tsx'
import type { Handler } from '#src/portals/session.ts'
import { candidates } from '#src/portals/staff/candidates.tsx'
import { eventChanges } from '#src/portals/staff/event-changes.tsx'
import { eventEmployers } from '#src/portals/staff/event-employers.tsx'
import { eventInvitations } from '#src/portals/staff/event-invitations.tsx'
import { eventJobs } from '#src/portals/staff/event-jobs.tsx'
import { eventPeople } from '#src/portals/staff/event-people.tsx'
import { eventTables } from '#src/portals/staff/event-tables.tsx'
import { eventWishes } from '#src/portals/staff/event-wishes.tsx'
import { events } from '#src/portals/staff/events.tsx'
import { printing } from '#src/portals/staff/printing.tsx'
import { release } from '#src/portals/staff/release.tsx'
import { team } from '#src/portals/staff/team.tsx'
import { timetable } from '#src/portals/staff/timetable.tsx'
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

/** Who plans days. */
const PLANNERS: readonly StaffRole[] = ['coordinator', 'manager']

/** Staff who work with candidates; not those who work with firms only. */
const WITH_PEOPLE = ['manager', 'coordinator', 'adviser'] as const

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
    get('/sign-in/second-factor', secondFactor.open),
    post('/sign-in/second-factor', secondFactor.give),
    get('/sign-in/arrival', passkeys.arrive),
    post('/sign-out', account.signOut),
    get('/account', account.open),
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
  ...portal('public', '/o/:org', (get, post) => [
    get('/theme.css', system.theme),
    get('/invitations/:token', invitation.open),
    post('/invitations/:token', invitation.accept),
    get('/access/:token', access.open),
    post('/access/:token', access.enter),
  ]),
  ...portal('staff', '/o/:org/staff', (get, post) => [
    get('/candidates', candidates.list),
    get('/candidates/:id', candidates.open),
    get('/candidates/:id/edit', candidates.edit),
    post('/candidates/:id', candidates.correct),
    post('/candidates/:id/notes', candidates.addNote),
    get('/team', team.list, { roles: ['manager', 'privacy-officer'] }),
    get('/team/invite', team.invite, { roles: ['manager'] }),
    post('/team/invitations', team.sendInvitation, { roles: ['manager'] }),
    post('/team/invitations/:id/withdrawal', team.withdraw, { roles: ['manager'] }),
    post('/team/recoveries/:id/approval', team.approve, { roles: ['manager'] }),
    post('/team/recoveries/:id/refusal', team.decline, { roles: ['manager'] }),
    get('/team/:id', team.open, { roles: ['manager'] }),
    post('/team/:id/roles', team.changeRoles, { roles: ['manager'] }),
    get('/team/:id/removal', team.askRemoval, { roles: ['manager'] }),
    post('/team/:id/removal', team.remove, { roles: ['manager'] }),
    post('/team/:id/recovery', team.openRecovery, { roles: ['manager'] }),
    get('/events/:event/timetable', timetable.open),
    post('/events/:event/timetable/drafts', timetable.compute, { roles: PLANNERS }),
    post('/events/:event/timetable/repairs', timetable.repair, { roles: PLANNERS }),
    post('/events/:event/timetable/drafts/:draft/edits', timetable.edit, { roles: PLANNERS }),
    get('/events/:event/timetable/drafts/:draft/certificate.json', timetable.certificate),
    get('/events/:event/timetable/drafts/:draft/release', release.check, { roles: PLANNERS }),
    post('/events/:event/timetable/drafts/:draft/releases', release.carryOut, { roles: PLANNERS }),
    get('/events/:event/timetable/print', printing.choose),
    get('/events/:event/timetable/print/:what', printing.sheet),
    get('/events', events.list),
    get('/events/new', events.openNew),
    post('/events', events.create),
    get('/events/:id', events.open),
    get('/events/:id/edit', events.edit),
    post('/events/:id', events.correct),
    get('/events/:id/postponement', eventChanges.openPostponement),
    post('/events/:id/postponement', eventChanges.postpone),
    get('/events/:id/cancellation', eventChanges.openCancellation),
    post('/events/:id/cancellation', eventChanges.cancel),
    get('/events/:id/employers', eventEmployers.list),
    post('/events/:id/employers', eventEmployers.add),
    get('/events/:id/employers/:employer', eventEmployers.open),
    post('/events/:id/employers/:employer', eventEmployers.change),
    get('/events/:id/employers/:employer/tables/new', eventTables.openNew),
    post('/events/:id/employers/:employer/tables', eventTables.add),
    get('/events/:id/tables/:table', eventTables.open),
    post('/events/:id/tables/:table', eventTables.correct),
    post('/events/:id/tables/:table/removal', eventTables.remove),
    get('/events/:id/jobs', eventJobs.list),
    post('/events/:id/jobs/:job/checks', eventJobs.check),
    get('/events/:id/people', eventPeople.list, { roles: WITH_PEOPLE }),
    post('/events/:id/people', eventPeople.add, { roles: WITH_PEOPLE }),
    get('/events/:id/people/:registration', eventPeople.open, { roles: WITH_PEOPLE }),
    post('/events/:id/people/:registration', eventPeople.correct, { roles: WITH_PEOPLE }),
    post('/events/:id/people/:registration/withdrawal', eventPeople.withdraw, { roles: WITH_PEOPLE }),
    post('/events/:id/people/:registration/restoration', eventPeople.restore, { roles: WITH_PEOPLE }),
    get('/events/:id/wishes', eventWishes.list, { roles: WITH_PEOPLE }),
    post('/events/:id/wishes', eventWishes.add, { roles: WITH_PEOPLE }),
    post('/events/:id/wishes/:wish/removal', eventWishes.remove, { roles: WITH_PEOPLE }),
    get('/events/:id/forbidden-pairs', eventWishes.listPairs, { roles: WITH_PEOPLE }),
    post('/events/:id/forbidden-pairs', eventWishes.forbid, { roles: WITH_PEOPLE }),
    post('/events/:id/forbidden-pairs/:pair/removal', eventWishes.allow, { roles: WITH_PEOPLE }),
    get('/events/:id/invitations', eventInvitations.open),
    post('/events/:id/invitations', eventInvitations.send),
    post('/events/:id/invitations/openings', eventInvitations.openPart),
    post('/events/:id/invitations/openings/removal', eventInvitations.closePart),
  ]),
]
