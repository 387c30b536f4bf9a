import { FIGURES } from '#src/modules/reporting/types.ts'
import { STEPS } from '#src/portals/public/registration-steps.ts'
import { PRINTABLE } from '#src/portals/staff/print-sheets.tsx'
import { ROUTES, type Route } from '#src/routes.ts'
import type { Chamber } from '#tests/support/crawl-world.ts'

/** Looks like a token of ours, and is nobody's. */
const NO_TOKEN = 'x'.repeat(43)
const NO_ID = '01900000-0000-7000-8000-0000000000ff'

/**
 * What stands for each parameter of an address, by the pattern up to it. Whatever lies below is crawled without a line
 * of its own; a new parameter needs one line here.
 */
const PARAMETERS: Record<string, (chamber: Chamber) => string | readonly string[]> = {
  '/sign-in/link/:token': () => NO_TOKEN,
  '/account/sessions/:id': () => NO_ID,
  '/account/passkeys/:id': () => NO_ID,
  '/demo/as/:who': ({ slug }) => `manager@${slug}`,
  '/mailbox/:id': ({ mail }) => mail,
  '/o/:org/programmes/:slug': ({ programmeSlug }) => programmeSlug,
  '/o/:org/register/:step': () => STEPS,
  '/o/:org/invitations/:token': ({ invitationToken }) => invitationToken,
  '/o/:org/access/:token': ({ accessToken }) => accessToken,
  '/o/:org/staff/candidates/:id': ({ candidate }) => candidate,
  '/o/:org/staff/candidates/:id/programmes/:programme': ({ programme }) => programme,
  '/o/:org/staff/imports/:id': ({ importId }) => importId,
  '/o/:org/staff/programmes/:id': ({ programme }) => programme,
  '/o/:org/staff/programmes/:id/criteria/:criterion': ({ criterion }) => criterion,
  '/o/:org/staff/employers/:id': ({ employer }) => employer,
  '/o/:org/staff/employers/:id/members/:member': ({ member }) => member,
  '/o/:org/staff/jobs/:id': ({ job }) => job,
  '/o/:org/staff/mails/:id': ({ mail }) => mail,
  '/o/:org/staff/team/:id': ({ staff }) => staff.adviser ?? '',
  '/o/:org/staff/team/invitations/:id': ({ invitation }) => invitation,
  '/o/:org/staff/team/recoveries/:id': ({ recovery }) => recovery,
  '/o/:org/staff/events/:id': ({ event }) => event,
  '/o/:org/staff/events/:id/employers/:employer': ({ employer }) => employer,
  '/o/:org/staff/events/:id/tables/:table': ({ table }) => table,
  '/o/:org/staff/events/:id/jobs/:job': ({ job }) => job,
  '/o/:org/staff/events/:id/people/:registration': ({ registration }) => registration,
  '/o/:org/staff/events/:id/wishes/:wish': ({ wish }) => wish,
  '/o/:org/staff/events/:id/forbidden-pairs/:pair': ({ pair }) => pair,
  '/o/:org/staff/events/:event': ({ event }) => event,
  '/o/:org/staff/events/:event/matches/:candidate': ({ candidate }) => candidate,
  '/o/:org/staff/events/:event/matches/:candidate/:job': ({ job }) => job,
  '/o/:org/staff/events/:event/day/check-ins/:registration': ({ registration }) => registration,
  '/o/:org/staff/events/:event/day/people/:registration': ({ registration }) => registration,
  '/o/:org/staff/events/:event/day/tables/:table': ({ table }) => table,
  '/o/:org/staff/events/:event/day/repairs/:draft': ({ draft }) => draft,
  '/o/:org/staff/events/:event/timetable/computations/:computation': ({ computation }) => computation,
  '/o/:org/staff/events/:event/timetable/drafts/:draft': ({ draft }) => draft,
  '/o/:org/staff/events/:event/timetable/print/:what': () => PRINTABLE,
  '/o/:org/staff/events/:event/figures/:figure': () => FIGURES,
  '/o/:org/staff/events/:event/figures/export/:format': () => ['csv', 'xlsx', 'pdf'],
  '/o/:org/employer/events/:event': ({ event }) => event,
  '/o/:org/employer/events/:event/day/meetings/:meeting': ({ meeting }) => meeting,
  '/o/:org/employer/events/:id': ({ event }) => event,
  '/o/:org/employer/events/:id/tables/:table': ({ table }) => table,
  '/o/:org/employer/events/:id/jobs/:job': ({ job }) => job,
  '/o/:org/candidate/events/:event': ({ event }) => event,
  '/o/:org/candidate/events/:event/day/meetings/:meeting': ({ meeting }) => meeting,
  '/o/:org/candidate/events/:id': ({ event }) => event,
}

/** Pages that say nothing without a question. */
const QUESTIONS: Record<string, string> = { '/o/:org/staff/events/:event/matches/approval': '?from=32' }

/** The address of a route with the first thing of each kind of a chamber in it. */
export const pathOf = (pattern: string, chamber: Chamber, org?: string): string => pathsOf(pattern, chamber, org)[0]!

/**
 * The addresses of a route with the things of a chamber in it: several where a parameter is one of a few words.
 * `org`: the chamber that is asked, if it is not the one whose things they are.
 */
export function pathsOf(pattern: string, chamber: Chamber, org: string = chamber.slug): string[] {
  const segments = pattern.split('/')
  const paths = segments.slice(1).reduce(
    (paths, segment, place) => {
      const values = segment.startsWith(':')
        ? valuesOf(segments.slice(0, place + 2).join('/'), chamber, org)
        : [segment]
      return paths.flatMap((path) => values.map((value) => `${path}/${value}`))
    },
    [''],
  )
  return paths.map((path) => path + (QUESTIONS[pattern] ?? ''))
}

function valuesOf(prefix: string, chamber: Chamber, org: string): readonly string[] {
  if (prefix === '/o/:org') return [org]
  const value = PARAMETERS[prefix]
  if (!value) throw new Error(sayUnknown(prefix))
  return [value(chamber)].flat()
}

/**
 * What to do about each parameter that no crawl knows: a route without a fixture fails in tests/crawls/roles.test.ts.
 */
export const unknownParameters = (): string[] => [...new Set(ROUTES.flatMap(unknownIn))].map(sayUnknown)

/** The routes that can be crawled: all of them, once `unknownParameters` is empty. */
export const crawled = (): Route[] => ROUTES.filter((route) => unknownIn(route).length === 0)

function unknownIn({ path }: Route): string[] {
  const segments = path.split('/')
  const prefixes = segments.flatMap((segment, place) =>
    segment.startsWith(':') ? [segments.slice(0, place + 1).join('/')] : [],
  )
  return prefixes.filter((prefix) => prefix !== '/o/:org' && !PARAMETERS[prefix])
}

const sayUnknown = (prefix: string) =>
  `No crawl knows what ${prefix} stands for. Add one line to PARAMETERS in tests/support/crawl-paths.ts, so that the ` +
  'page is tried by every role, by another organisation, and for accessibility.'
