import { mayListCandidates } from '#src/modules/candidates/access.ts'
import { listGateCounts } from '#src/modules/events/queries/gate-counts.ts'
import { listEventCounts } from '#src/modules/events/queries/overview.ts'
import { listEvents } from '#src/modules/events/queries.ts'
import { countStoppedMails } from '#src/modules/messaging/queries.ts'
import { missingToOpen } from '#src/modules/organisations/rules.ts'
import { mayReviseCriteria } from '#src/modules/programmes/access.ts'
import { listUndecided } from '#src/modules/programmes/queries/undecided.ts'
import { listProgrammeFiles } from '#src/modules/programmes/queries.ts'
import { VERIFIED_FOR_MONTHS } from '#src/modules/programmes/rules/decide.ts'
import { criteriaInForce } from '#src/modules/programmes/rules.ts'
import type { Tx } from '#src/platform/database.ts'
import { addMonths, type Day } from '#src/platform/day.ts'
import { look, todayIn } from '#src/platform/world.ts'
import { show } from '#src/portals/parts/page.tsx'
import { asStaff, type PageContext } from '#src/portals/session.ts'
import { TodayPage, type Waiting } from '#src/portals/staff/today-page.tsx'

/** The first page of the staff: what waits. */
export const today = {
  async open(c: PageContext) {
    const { world, organisation, actor } = asStaff(c)
    const on = todayIn(world, organisation.timeZone)
    const waiting = await look(world, actor, (db) => waitingOn(db, c, on))
    return show(c, <TodayPage c={c} today={on} waiting={waiting} />)
  },
}

/** A number of queries that does not grow with what waits. */
async function waitingOn(db: Tx, c: PageContext, on: Day): Promise<Waiting> {
  const { organisation, actor } = asStaff(c)
  const events = (await listEvents(db, actor)).filter(({ heldOn, cancelled }) => heldOn >= on && cancelled === null)
  const counts = new Map((await listEventCounts(db, actor)).map((count) => [count.eventId, count]))
  const checks = new Map((await listGateCounts(db, actor)).map((count) => [count.eventId, count.jobsToCheck]))
  return {
    missing: missingToOpen(organisation),
    undecided: mayListCandidates(actor) ? await listUndecided(db, actor, on) : null,
    events: events
      .sort((one, other) => (one.heldOn < other.heldOn ? -1 : 1))
      .slice(0, 5)
      .map((event) => ({
        ...event,
        people: counts.get(event.id)?.people ?? 0,
        employers: counts.get(event.id)?.employers ?? 0,
        jobsToCheck: checks.get(event.id) ?? 0,
      })),
    stoppedMails: await countStoppedMails(db, actor),
    staleCriteria: mayReviseCriteria(actor) ? await countStaleCriteria(db, c, on) : 0,
  }
}

async function countStaleCriteria(db: Tx, c: PageContext, on: Day): Promise<number> {
  const limit = addMonths(on, -VERIFIED_FOR_MONTHS)
  const programmes = await listProgrammeFiles(db, asStaff(c).actor)
  return programmes
    .flatMap(({ criteria }) => criteriaInForce(criteria, on))
    .filter(({ verifiedOn }) => verifiedOn < limit).length
}
