import { listTables } from '#src/modules/events/queries/employers.ts'
import { listRegistrations } from '#src/modules/events/queries/people.ts'
import { getEvent, listSlots } from '#src/modules/events/queries.ts'
import type { EventId, EventTable } from '#src/modules/events/types.ts'
import { listTimetablePairs } from '#src/modules/matching/queries.ts'
import { mayPlan } from '#src/modules/timetables/access.ts'
import { findPrices, findUnderWay } from '#src/modules/timetables/queries/computations.ts'
import { loadDay } from '#src/modules/timetables/queries/day.ts'
import {
  findLatestDraft,
  getDraft,
  listDrafts,
  listMeetings,
  listReleases,
} from '#src/modules/timetables/queries/timetables.ts'
import { changesSince } from '#src/modules/timetables/rules/day-changes.ts'
import type { Draft, DraftId } from '#src/modules/timetables/types.ts'
import { NotFound } from '#src/platform/errors.ts'
import type { FieldErrors, Typed } from '#src/platform/form.ts'
import { isId } from '#src/platform/id.ts'
import { pageNumber } from '#src/platform/page-of.ts'
import { look } from '#src/platform/world.ts'
import { refusedForm, show } from '#src/portals/parts/page.tsx'
import { asStaff, here, idIn, type PageContext } from '#src/portals/session.ts'
import { NoTimetablePage } from '#src/portals/staff/no-timetable-page.tsx'
import { TimetablePage } from '#src/portals/staff/timetable-page.tsx'
import { selectionOf, type TimetableView } from '#src/portals/staff/timetable-view.ts'
import type { Words } from '#src/words/words.ts'

/** The coordinator's timetable: the board, and its certificate. */
export const timetable = {
  async open(c: PageContext) {
    return openBoard(c)
  },

  /** Problem and plan in the exchange format, so that anybody can check the proof. */
  async certificate(c: PageContext) {
    const { world, actor } = asStaff(c)
    const draft = await look(world, actor, (db) => getDraft(db, actor, idIn<'draft'>(c, 'draft')))
    c.header('content-disposition', `attachment; filename="jumelage-${draft.number}.json"`)
    return c.json({ problem: draft.problem, plan: draft.plan })
  },
}

export const eventIn = (c: PageContext): EventId => idIn<'event'>(c, 'event')

/** The address of the board, of a draft if one is named. */
export const addressOfTimetable = (c: PageContext, draftId?: DraftId): string =>
  here(
    asStaff(c).organisation,
    `/staff/events/${eventIn(c)}/timetable${draftId === undefined ? '' : `?draft=${draftId}`}`,
  )

/** Why a change by hand was refused, or what is wrong with the rules as they were typed. */
type Refused = { because: keyof Words['timetables']['refusals'] } | { typed: Typed; errors: FieldErrors }

/** The board of the draft that the address names, or of the newest; or what to do before there is one. */
export async function openBoard(c: PageContext, refused?: Refused) {
  const { t } = asStaff(c)
  const { draft, pairs, ...view } = await viewFor(c, { isDayCompared: true })
  if (!draft) return show(c, <NoTimetablePage c={c} {...view} pairs={pairs} />, refused ? 422 : 200)
  const whole: TimetableView = { ...view, draft }
  const unmet = c.req.query('unmet')
  return show(
    c,
    <TimetablePage
      c={c}
      view={whole}
      side={c.req.query('side') === 'people' ? 'people' : 'tables'}
      selected={selectionOf(c.req.query('cell'), whole)}
      refusal={refused && 'because' in refused ? t.timetables.refusals[refused.because] : null}
      rules={refused && 'typed' in refused ? refusedForm(t, refused.typed, refused.errors) : null}
      unmetPage={unmet === undefined ? null : pageNumber(unmet)}
    />,
    refused ? 422 : 200,
  )
}

/** The draft that the address names, for a page that looks at the draft alone; undefined where there is none. */
export async function draftView(c: PageContext): Promise<TimetableView | undefined> {
  const { draft, pairs: _pairs, ...view } = await viewFor(c, { isDayCompared: false })
  return draft && { ...view, draft }
}

/** A table with the absences that a draft was made with: those noted on the day too. */
function asPlannedIn(draft: Draft | undefined): (table: EventTable) => EventTable {
  const away = new Map(draft?.problem.tables.map((table) => [table.id, table.away]))
  return (table) => ({ ...table, away: away.get(table.id) ?? table.away })
}

async function viewFor(c: PageContext, { isDayCompared }: { isDayCompared: boolean }) {
  const { world, actor } = asStaff(c)
  const eventId = eventIn(c)
  const named = c.req.param('draft') ?? c.req.query('draft')
  return look(world, actor, async (db) => {
    const event = await getEvent(db, actor, eventId)
    const draft = isId(named) ? await getDraft(db, actor, named as DraftId) : await findLatestDraft(db, actor, eventId)
    if (draft && draft.eventId !== eventId) throw new NotFound()
    const tables = await listTables(db, actor, eventId)
    const slots = await listSlots(db, actor, eventId)
    const begun = slots.filter(({ from }) => from <= world.now()).length
    return {
      event,
      draft,
      slots,
      now: begun - 1,
      tables: tables.filter(({ employerState }) => employerState !== 'cancelled').map(asPlannedIn(draft)),
      people: await listRegistrations(db, actor, eventId),
      drafts: await listDrafts(db, actor, eventId),
      releases: await listReleases(db, actor, eventId),
      inForce: await listMeetings(db, actor, eventId),
      pairs: draft ? 0 : (await listTimetablePairs(db, actor, eventId)).length,
      prices: draft ? await findPrices(db, actor, draft) : null,
      underWay: (await findUnderWay(db, actor, eventId)) ?? null,
      dayChanges: draft && isDayCompared ? changesSince(draft, await loadDay(db, actor, eventId), begun) : null,
      may: { plan: mayPlan(actor) },
    }
  })
}
