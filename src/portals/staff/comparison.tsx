import { listTables } from '#src/modules/events/queries/employers.ts'
import { listRegistrations } from '#src/modules/events/queries/people.ts'
import { getEvent, listSlots } from '#src/modules/events/queries.ts'
import { mayPlan } from '#src/modules/timetables/access.ts'
import { keepDraft } from '#src/modules/timetables/commands/draft.ts'
import { getDraft, listDrafts } from '#src/modules/timetables/queries/timetables.ts'
import { comparePlans } from '#src/modules/timetables/rules/comparison.ts'
import type { DraftId } from '#src/modules/timetables/types.ts'
import { look } from '#src/platform/world.ts'
import { show } from '#src/portals/parts/page.tsx'
import { asStaff, goOn, idIn, type PageContext } from '#src/portals/session.ts'
import { ComparisonPage } from '#src/portals/staff/comparison-page.tsx'
import { addressOfTimetable, eventIn } from '#src/portals/staff/timetable.tsx'

/** Two drafts of a day side by side; one of them is kept. */
export const comparison = {
  async open(c: PageContext) {
    const { actor } = asStaff(c)
    const all = c.req.query('people') === 'all'
    return show(c, <ComparisonPage c={c} {...(await comparisonFor(c))} all={all} may={{ plan: mayPlan(actor) }} />)
  },

  async keep(c: PageContext) {
    const { world, actor } = asStaff(c)
    const kept = await keepDraft(world, actor, idIn<'draft'>(c, 'draft'))
    return goOn(c, addressOfTimetable(c, kept.ok ? kept.value.draftId : undefined), 'planning.kept')
  },
}

/** The drafts that the address names; without them the two newest, the older one first. */
async function comparisonFor(c: PageContext) {
  const { world, actor } = asStaff(c)
  const eventId = eventIn(c)
  return look(world, actor, async (db) => {
    const event = await getEvent(db, actor, eventId)
    const drafts = await listDrafts(db, actor, eventId)
    const isOurs = (id: string | undefined) => drafts.some((draft) => draft.id === id)
    const named = (name: 'one' | 'other') => (isOurs(c.req.query(name)) ? (c.req.query(name) as DraftId) : undefined)
    const other = named('other') ?? drafts[0]?.id
    const one = named('one') ?? drafts.find(({ id }) => id !== other)?.id
    const pair = one && other ? [await getDraft(db, actor, one), await getDraft(db, actor, other)] : []
    const [first, second] = pair
    return {
      event,
      drafts,
      chosen: first && second ? { one: first, other: second } : null,
      compared: first && second ? comparePlans(first.plan, second.plan) : null,
      slots: await listSlots(db, actor, eventId),
      tables: await listTables(db, actor, eventId),
      people: await listRegistrations(db, actor, eventId),
    }
  })
}

export type ComparisonView = Awaited<ReturnType<typeof comparisonFor>>
