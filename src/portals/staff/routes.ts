import type { StaffRole } from '#src/modules/identity/types.ts'
import { portal, type Route } from '#src/portals/route.ts'
import { candidateCv } from '#src/portals/staff/candidate-cv.ts'
import { candidateDecisions } from '#src/portals/staff/candidate-decisions.tsx'
import { candidateFiles } from '#src/portals/staff/candidate-files.tsx'
import { candidates } from '#src/portals/staff/candidates.tsx'
import { comparison } from '#src/portals/staff/comparison.tsx'
import { computations } from '#src/portals/staff/computations.tsx'
import { staffDay } from '#src/portals/staff/day.tsx'
import { dayNews } from '#src/portals/staff/day-news.tsx'
import { dayRepair } from '#src/portals/staff/day-repair.tsx'
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
import { importQuestions } from '#src/portals/staff/import-questions.tsx'
import { importRows } from '#src/portals/staff/import-rows.tsx'
import { imports } from '#src/portals/staff/imports.tsx'
import { jobs } from '#src/portals/staff/jobs.tsx'
import { mails } from '#src/portals/staff/mails.tsx'
import { match } from '#src/portals/staff/match.tsx'
import { matches } from '#src/portals/staff/matches.tsx'
import { printing } from '#src/portals/staff/printing.tsx'
import { programmes } from '#src/portals/staff/programmes.tsx'
import { release } from '#src/portals/staff/release.tsx'
import { settings } from '#src/portals/staff/settings.tsx'
import { team } from '#src/portals/staff/team.tsx'
import { timetable } from '#src/portals/staff/timetable.tsx'
import { timetableEdit } from '#src/portals/staff/timetable-edit.tsx'
import { today } from '#src/portals/staff/today.tsx'
import { whatIf } from '#src/portals/staff/what-if.tsx'

/** Who works with candidates. */
const ADVISERS: readonly StaffRole[] = ['manager', 'coordinator', 'adviser']

/** Who publishes what the law asks. */
const PRIVACY: readonly StaffRole[] = ['manager', 'privacy-officer']

/** Who works with firms. */
const WITH_FIRMS: readonly StaffRole[] = ['manager', 'coordinator', 'employer-adviser']

/** Who plans days. */
const PLANNERS: readonly StaffRole[] = ['coordinator', 'manager']

/** The staff portal. */
export const STAFF_ROUTES: readonly Route[] = [
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
    get('/mails', mails.list, { roles: PLANNERS }),
    post('/mails/:id/sendings', mails.sendAgain, { roles: PLANNERS }),
    get('/imports', imports.list, { roles: ADVISERS }),
    get('/imports/new', imports.openNew, { roles: ADVISERS, collects: true }),
    post('/imports/new', imports.start, { roles: ADVISERS, collects: true }),
    get('/imports/:id', imports.open, { roles: ADVISERS }),
    get('/imports/:id/columns', imports.openMapping, { roles: ADVISERS }),
    post('/imports/:id/columns', imports.correctMapping, { roles: ADVISERS }),
    get('/imports/:id/rows', importRows.list, { roles: ADVISERS }),
    post('/imports/:id/answers', importRows.answer, { roles: ADVISERS }),
    get('/imports/:id/questions', importQuestions.list, { roles: ADVISERS }),
    post('/imports/:id/questions', importQuestions.answer, { roles: ADVISERS }),
    get('/imports/:id/refused.csv', importRows.downloadRefused, { roles: ADVISERS }),
    post('/imports/:id/confirmation', imports.confirm, { roles: ADVISERS }),
    post('/imports/:id/discarding', imports.discard, { roles: ADVISERS }),
    get('/imports/:id/undoing', imports.openUndoing, { roles: ADVISERS }),
    post('/imports/:id/undoing', imports.undo, { roles: ADVISERS }),
    get('/employers', employers.list),
    get('/employers/new', employers.openNew, { roles: WITH_FIRMS }),
    post('/employers/new', employers.add, { roles: WITH_FIRMS }),
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
    get('/events/:event/day/news', dayNews.open, { roles: ADVISERS }),
    get('/events/:event/day/people/:registration', dayNews.openPerson, { roles: ADVISERS }),
    post('/events/:event/day/people/:registration', dayNews.notePerson, { roles: ADVISERS }),
    post('/events/:event/day/people/:registration/removals', dayNews.undoPerson, { roles: ADVISERS }),
    post('/events/:event/day/tables', dayNews.noteTable, { roles: ADVISERS }),
    post('/events/:event/day/tables/:table/removals', dayNews.undoTable, { roles: ADVISERS }),
    get('/events/:event/day/arrivals', dayNews.openArrivals, { roles: ADVISERS }),
    post('/events/:event/day/arrivals', dayNews.welcome, { roles: ADVISERS }),
    get('/events/:event/day/repair', dayRepair.plan, { roles: PLANNERS }),
    post('/events/:event/day/repairs', dayRepair.propose, { roles: PLANNERS }),
    get('/events/:event/day/repairs/:draft', dayRepair.open, { roles: PLANNERS }),
    post('/events/:event/day/repairs/:draft/applications', dayRepair.apply, { roles: PLANNERS }),
    get('/events/:event/timetable', timetable.open),
    post('/events/:event/timetable/computations', computations.order, { roles: PLANNERS }),
    get('/events/:event/timetable/computations/:computation', computations.open, { roles: PLANNERS }),
    get('/events/:event/timetable/computations/:computation/progress.json', computations.progress, { roles: PLANNERS }),
    post('/events/:event/timetable/computations/:computation/keepings', computations.keep, { roles: PLANNERS }),
    post('/events/:event/timetable/computations/:computation/cancellations', computations.cancel, { roles: PLANNERS }),
    post('/events/:event/timetable/drafts/:draft/prices', computations.orderPrices, { roles: PLANNERS }),
    get('/events/:event/timetable/comparison', comparison.open),
    post('/events/:event/timetable/drafts/:draft/keepings', comparison.keep, { roles: PLANNERS }),
    get('/events/:event/timetable/drafts/:draft/what-if', whatIf.open, { roles: PLANNERS }),
    get('/events/:event/timetable/drafts/:draft/edits', timetableEdit.preview, { roles: PLANNERS }),
    post('/events/:event/timetable/drafts/:draft/edits', timetableEdit.carryOut, { roles: PLANNERS }),
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
    get('/:id/cv', candidateCv.file),
    get('/:id/accesses', candidateDecisions.accesses),
  ]),
  ...portal('staff', '/o/:org/staff/events', (get, post) => [
    get('', events.list),
    get('/new', events.openNew, { roles: PLANNERS }),
    post('', events.create),
    get('/:id', events.open),
    get('/:id/edit', events.edit, { roles: PLANNERS }),
    post('/:id', events.correct),
    get('/:id/postponement', eventChanges.openPostponement, { roles: PLANNERS }),
    post('/:id/postponement', eventChanges.postpone, { roles: PLANNERS }),
    get('/:id/cancellation', eventChanges.openCancellation, { roles: PLANNERS }),
    post('/:id/cancellation', eventChanges.cancel, { roles: PLANNERS }),
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
    get('/people', eventPeople.list, { roles: ADVISERS }),
    post('/people', eventPeople.add, { roles: ADVISERS }),
    get('/people/:registration', eventPeople.open, { roles: ADVISERS }),
    post('/people/:registration', eventPeople.correct, { roles: ADVISERS }),
    post('/people/:registration/withdrawal', eventPeople.withdraw, { roles: ADVISERS }),
    post('/people/:registration/restoration', eventPeople.restore, { roles: ADVISERS }),
    get('/wishes', eventWishes.list, { roles: ADVISERS }),
    post('/wishes', eventWishes.add, { roles: ADVISERS }),
    post('/wishes/:wish/removal', eventWishes.remove, { roles: ADVISERS }),
    get('/forbidden-pairs', eventWishes.listPairs, { roles: ADVISERS }),
    post('/forbidden-pairs', eventWishes.forbid, { roles: ADVISERS }),
    post('/forbidden-pairs/:pair/removal', eventWishes.allow, { roles: ADVISERS }),
    get('/invitations', eventInvitations.open),
    post('/invitations', eventInvitations.send),
    post('/invitations/openings', eventInvitations.openPart),
    post('/invitations/openings/removal', eventInvitations.closePart),
  ]),
]
