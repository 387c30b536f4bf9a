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
import { candidateDay } from '#src/portals/candidate/day.tsx'
import { candidateHome } from '#src/portals/candidate/home.tsx'
import { candidateInterviews } from '#src/portals/candidate/interviews.tsx'
import { employerHome } from '#src/portals/employer/home.tsx'
import { employerInterviews } from '#src/portals/employer/interviews.tsx'
import { employerJobs } from '#src/portals/employer/jobs.tsx'
import { employerStars } from '#src/portals/employer/stars.tsx'
import { employerTables } from '#src/portals/employer/tables.tsx'
import type { Handler } from '#src/portals/session.ts'
import { candidateDecisions } from '#src/portals/staff/candidate-decisions.tsx'
import { candidateFiles } from '#src/portals/staff/candidate-files.tsx'
import { candidates } from '#src/portals/staff/candidates.tsx'
import { staffDay } from '#src/portals/staff/day.tsx'
import { employerMembers } from '#src/portals/staff/employer-members.tsx'
import { employers } from '#src/portals/staff/employers.tsx'
import { eventChanges } from '#src/portals/staff/event-changes.tsx'
import { eventEmployers } from '#src/portals/staff/event-employers.tsx'
import { eventInvitations } from '#src/portals/staff/event-invitations.tsx'
import { eventJobs } from '#src/portals/staff/event-jobs.tsx'
import { eventPeople } from '#src/portals/staff/event-people.tsx'
import { eventTables } from '#src/portals/staff/event-tables.tsx'
import { eventWishes } from '#src/portals/staff/event-wishes.tsx'
import { events } from '#src/portals/staff/events.tsx'
import { figures } from '#src/portals/staff/figures.tsx'
import { jobs } from '#src/portals/staff/jobs.tsx'
import { match } from '#src/portals/staff/match.tsx'
import { matches } from '#src/portals/staff/matches.tsx'
import { printing } from '#src/portals/staff/printing.tsx'
import { programmes } from '#src/portals/staff/programmes.tsx'
import { release } from '#src/portals/staff/release.tsx'
import { settings } from '#src/portals/staff/settings.tsx'
import { team } from '#src/portals/staff/team.tsx'
import { timetable } from '#src/portals/staff/timetable.tsx'
import { today } from '#src/portals/staff/today.tsx'
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

/** Who works with candidates. */
const ADVISERS: readonly StaffRole[] = ['manager', 'coordinator', 'adviser']

/** Who publishes what the law asks. */
const PRIVACY: readonly StaffRole[] = ['manager', 'privacy-officer']

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
    get('', today.open),
    get('/programmes', programmes.list),
    post('/programmes/installations', programmes.install, { roles: ['manager'] }),
    get('/programmes/:id', programmes.open),
    get('/programmes/:id/criteria/:criterion', programmes.openRevision, { roles: ['manager'] }),
    post('/programmes/:id/criteria/:criterion', programmes.revise, { roles: ['manager'] }),
    post('/programmes/:id/criteria/:criterion/verifications', programmes.verify, { roles: ['manager'] }),
    get('/settings', settings.open, { roles: PRIVACY }),
    get('/settings/contact', settings.openContact, { roles: ['manager'] }),
    post('/settings/contact', settings.correctContact, { roles: ['manager'] }),
    get('/settings/privacy-officer', settings.openOfficer, { roles: PRIVACY }),
    post('/settings/privacy-officer', settings.nameOfficer, { roles: PRIVACY }),
    get('/settings/policy', settings.openPolicy, { roles: PRIVACY }),
    post('/settings/policy', settings.publishPolicy, { roles: PRIVACY }),
    get('/settings/look', settings.openLook, { roles: ['manager'] }),
    post('/settings/look', settings.changeLook, { roles: ['manager'] }),
    get('/settings/hosting', settings.openHosting, { roles: ['manager'] }),
    post('/settings/hosting', settings.nameHosting, { roles: ['manager'] }),
  ]),
  ...portal('staff', '/o/:org/staff/candidates', (get, post) => [
    get('', candidates.list, { roles: ADVISERS }),
    get('/new', candidateDecisions.openRegistration, { roles: ADVISERS, collects: true }),
    post('/new', candidateDecisions.register, { roles: ADVISERS, collects: true }),
    get('/:id', candidates.open),
    get('/:id/edit', candidates.edit),
    post('/:id', candidates.correct),
    post('/:id/notes', candidates.addNote),
    get('/:id/eligibility', candidateFiles.editEligibility),
    post('/:id/eligibility', candidateFiles.correctEligibility),
    get('/:id/profile', candidateFiles.editProfile),
    post('/:id/profile', candidateFiles.correctProfile),
    get('/:id/programmes/:programme', candidateDecisions.openDecision),
    post('/:id/programmes/:programme', candidateDecisions.decide),
    post('/:id/consents', candidateDecisions.giveConsent),
    post('/:id/consents/withdrawals', candidateDecisions.withdrawConsent),
    get('/:id/accesses', candidateDecisions.accesses),
  ]),
  ...portal('staff', '/o/:org/staff', (get, post) => [
    get('/employers', employers.list),
    get('/employers/new', employers.openNew),
    post('/employers/new', employers.add),
    get('/employers/:id', employers.open),
    get('/employers/:id/edit', employers.edit),
    post('/employers/:id', employers.correct),
    get('/employers/:id/members/new', employerMembers.openNew),
    post('/employers/:id/members/new', employerMembers.add),
    get('/employers/:id/members/:member', employerMembers.open),
    post('/employers/:id/members/:member', employerMembers.correct),
    post('/employers/:id/members/:member/removal', employerMembers.remove),
    get('/employers/:id/jobs/new', jobs.openNew),
    post('/employers/:id/jobs/new', jobs.add),
    get('/jobs', jobs.list),
    get('/jobs/:id', jobs.open),
    get('/jobs/:id/edit', jobs.edit),
    post('/jobs/:id', jobs.correct),
    post('/jobs/:id/closing', jobs.close),
    post('/jobs/:id/reopening', jobs.reopen),
  ]),
  ...portal('staff', '/o/:org/staff', (get, post) => [
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
    get('/events/:event/matches', matches.list, { roles: ADVISERS }),
    post('/events/:event/matches/computations', matches.compute, { roles: ADVISERS }),
    post('/events/:event/matches/approvals', matches.approveTicked, { roles: ADVISERS }),
    get('/events/:event/matches/approval', matches.check, { roles: ADVISERS }),
    post('/events/:event/matches/approval', matches.approveFrom, { roles: ADVISERS }),
    get('/events/:event/matches/:candidate', match.person, { roles: ADVISERS }),
    get('/events/:event/matches/:candidate/:job', match.open, { roles: ADVISERS }),
    post('/events/:event/matches/:candidate/:job/approval', match.approve, { roles: ADVISERS }),
    post('/events/:event/matches/:candidate/:job/refusal', match.refuse, { roles: ADVISERS }),
    get('/events/:event/day', staffDay.open, { roles: ADVISERS }),
    get('/events/:event/day/now', staffDay.now, { roles: ADVISERS }),
    get('/events/:event/day/check-ins', staffDay.open, { roles: ADVISERS }),
    post('/events/:event/day/check-ins', staffDay.checkIn, { roles: ADVISERS }),
    post('/events/:event/day/check-ins/:registration/removals', staffDay.undo, { roles: ADVISERS }),
    get('/events/:event/day/repair', staffDay.planRepair, { roles: PLANNERS }),
    post('/events/:event/day/repairs', staffDay.repair, { roles: PLANNERS }),
    get('/events/:event/timetable', timetable.open),
    post('/events/:event/timetable/drafts', timetable.compute, { roles: PLANNERS }),
    post('/events/:event/timetable/repairs', timetable.repair, { roles: PLANNERS }),
    post('/events/:event/timetable/drafts/:draft/edits', timetable.edit, { roles: PLANNERS }),
    get('/events/:event/timetable/drafts/:draft/certificate.json', timetable.certificate),
    get('/events/:event/timetable/drafts/:draft/release', release.check, { roles: PLANNERS }),
    post('/events/:event/timetable/drafts/:draft/releases', release.carryOut, { roles: PLANNERS }),
    get('/events/:event/figures', figures.open),
    get('/events/:event/figures/export/:format', figures.download),
    get('/events/:event/figures/:figure', figures.rows),
    get('/events/:event/figures/:figure/export', figures.downloadRows),
    get('/events/:event/timetable/print', printing.choose),
    get('/events/:event/timetable/print/:what', printing.sheet),
  ]),
  ...portal('staff', '/o/:org/staff/events', (get, post) => [
    get('', events.list),
    get('/new', events.openNew),
    post('', events.create),
    get('/:id', events.open),
    get('/:id/edit', events.edit),
    post('/:id', events.correct),
    get('/:id/postponement', eventChanges.openPostponement),
    post('/:id/postponement', eventChanges.postpone),
    get('/:id/cancellation', eventChanges.openCancellation),
    post('/:id/cancellation', eventChanges.cancel),
    get('/:id/employers', eventEmployers.list),
    post('/:id/employers', eventEmployers.add),
    get('/:id/employers/:employer', eventEmployers.open),
    post('/:id/employers/:employer', eventEmployers.change),
    get('/:id/employers/:employer/tables/new', eventTables.openNew),
    post('/:id/employers/:employer/tables', eventTables.add),
    get('/:id/tables/:table', eventTables.open),
    post('/:id/tables/:table', eventTables.correct),
    post('/:id/tables/:table/removal', eventTables.remove),
    get('/:id/jobs', eventJobs.list),
    post('/:id/jobs/:job/checks', eventJobs.check),
  ]),
  ...portal('staff', '/o/:org/staff/events/:id', (get, post) => [
    get('/people', eventPeople.list, { roles: WITH_PEOPLE }),
    post('/people', eventPeople.add, { roles: WITH_PEOPLE }),
    get('/people/:registration', eventPeople.open, { roles: WITH_PEOPLE }),
    post('/people/:registration', eventPeople.correct, { roles: WITH_PEOPLE }),
    post('/people/:registration/withdrawal', eventPeople.withdraw, { roles: WITH_PEOPLE }),
    post('/people/:registration/restoration', eventPeople.restore, { roles: WITH_PEOPLE }),
    get('/wishes', eventWishes.list, { roles: WITH_PEOPLE }),
    post('/wishes', eventWishes.add, { roles: WITH_PEOPLE }),
    post('/wishes/:wish/removal', eventWishes.remove, { roles: WITH_PEOPLE }),
    get('/forbidden-pairs', eventWishes.listPairs, { roles: WITH_PEOPLE }),
    post('/forbidden-pairs', eventWishes.forbid, { roles: WITH_PEOPLE }),
    post('/forbidden-pairs/:pair/removal', eventWishes.allow, { roles: WITH_PEOPLE }),
    get('/invitations', eventInvitations.open),
    post('/invitations', eventInvitations.send),
    post('/invitations/openings', eventInvitations.openPart),
    post('/invitations/openings/removal', eventInvitations.closePart),
  ]),
  ...portal('employer', '/o/:org/employer', (get, post) => [
    get('/events/:event/day', employerInterviews.open),
    get('/events/:event/day/meetings/:meeting', employerInterviews.openOne),
    get('/events/:event/day/meetings/:meeting/answers', employerInterviews.openOne),
    post('/events/:event/day/meetings/:meeting/answers', employerInterviews.answer),
  ]),
  ...portal('candidate', '/o/:org/candidate', (get, post) => [
    get('/events/:event/day', candidateInterviews.open),
    post('/events/:event/day/confirmations', candidateInterviews.confirm),
    get('/events/:event/day/meetings/:meeting/declines', candidateInterviews.askDecline),
    post('/events/:event/day/meetings/:meeting/declines', candidateInterviews.decline),
    get('/events/:event/day/meetings/:meeting/answers', candidateInterviews.askAnswer),
    post('/events/:event/day/meetings/:meeting/answers', candidateInterviews.answer),
  ]),
  ...portal('employer', '/o/:org/employer', (get, post) => [
    get('', employerHome.open),
    get('/events/:id', employerHome.openEvent),
    get('/events/:id/presence', employerHome.openPresence),
    post('/events/:id/presence', employerHome.statePresence),
    get('/events/:id/jobs', employerJobs.list),
    get('/events/:id/jobs/new', employerJobs.openNew),
    post('/events/:id/jobs', employerJobs.add),
    get('/events/:id/jobs/:job', employerJobs.open),
    post('/events/:id/jobs/:job', employerJobs.correct),
    post('/events/:id/jobs/:job/closing', employerJobs.close),
    get('/events/:id/tables', employerTables.list),
    get('/events/:id/tables/new', employerTables.openNew),
    post('/events/:id/tables', employerTables.add),
    get('/events/:id/tables/:table', employerTables.open),
    post('/events/:id/tables/:table', employerTables.correct),
    post('/events/:id/tables/:table/removal', employerTables.remove),
    get('/events/:id/stars', employerStars.open),
    post('/events/:id/stars', employerStars.state),
  ]),
  ...portal('candidate', '/o/:org/candidate', (get, post) => [
    get('', candidateHome.open),
    post('/language', candidateHome.chooseLanguage),
    get('/events/:id', candidateHome.openEvent),
    get('/events/:id/presence', candidateDay.openPresence),
    post('/events/:id/presence', candidateDay.statePresence),
    get('/events/:id/wishes', candidateDay.openWishes),
    post('/events/:id/wishes', candidateDay.stateWishes),
    get('/events/:id/withdrawal', candidateDay.askWithdrawal),
    post('/events/:id/withdrawal', candidateDay.withdraw),
    post('/events/:id/restoration', candidateDay.restore),
  ]),
]
