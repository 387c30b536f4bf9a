import { getEvent } from '#src/modules/events/queries.ts'
import { endComputation, orderPrices, orderTimetable } from '#src/modules/timetables/commands/order-computation.ts'
import { DraftForm } from '#src/modules/timetables/forms.ts'
import { findUnderWay, getComputation } from '#src/modules/timetables/queries/computations.ts'
import type { Computation, ComputationId, DraftRules } from '#src/modules/timetables/types.ts'
import { NotFound } from '#src/platform/errors.ts'
import { type FieldErrors, readForm, type Typed } from '#src/platform/form.ts'
import { look } from '#src/platform/world.ts'
import { show } from '#src/portals/parts/page.tsx'
import { asStaff, goOn, here, idIn, type PageContext } from '#src/portals/session.ts'
import { ComputationFailedPage, ComputationPage } from '#src/portals/staff/computation-page.tsx'
import { progressTexts } from '#src/portals/staff/computation-words.ts'
import { addressOfTimetable, eventIn, openBoard } from '#src/portals/staff/timetable.tsx'

/** Most days are computed within this: whoever orders one arrives at its result, without a page in between. */
const PATIENCE_MS = 2_000
const LOOK_AGAIN_MS = 60

/** Ordering a timetable, watching it being computed, ending it early. */
export const computations = {
  async order(c: PageContext) {
    const { world, actor } = asStaff(c)
    const eventId = eventIn(c)
    const form = await readForm(c, DraftForm)
    if (!form.ok) return openBoard(c, { typed: form.typed, errors: form.errors })
    const event = await look(world, actor, (db) => getEvent(db, actor, eventId))
    const rules = rulesIn(form.value, event.rooms)
    if (!rules) return openBoard(c, missingRooms(form.typed))
    const ordered = await orderTimetable(world, actor, eventId, rules)
    if (!ordered.ok) return toTheOneUnderWay(c)
    return toWhatCameOfIt(c, await waitFor(c, ordered.value.computationId))
  },

  async open(c: PageContext) {
    const { world, actor } = asStaff(c)
    const computation = await computationIn(c)
    if (computation.state === 'done' || computation.state === 'cancelled') return toWhatCameOfIt(c, computation)
    const event = await look(world, actor, (db) => getEvent(db, actor, eventIn(c)))
    const Page = computation.state === 'failed' ? ComputationFailedPage : ComputationPage
    return show(c, <Page c={c} event={event} computation={computation} />)
  },

  /** The same for the script of the page: what each figure says now, and whether it is over. */
  async progress(c: PageContext) {
    const { world, t } = asStaff(c)
    const computation = await computationIn(c)
    const isOver = computation.state !== 'waiting' && computation.state !== 'running'
    return c.json({ isOver, texts: progressTexts(t, computation, world.now()) })
  },

  async keep(c: PageContext) {
    const { world, actor } = asStaff(c)
    const { id } = await computationIn(c)
    await endComputation(world, actor, id, 'keep')
    return toWhatCameOfIt(c, await waitFor(c, id))
  },

  async cancel(c: PageContext) {
    const { world, actor } = asStaff(c)
    const { id } = await computationIn(c)
    await endComputation(world, actor, id, 'cancel')
    return goOn(c, addressOfTimetable(c), 'planning.cancelled')
  },

  async orderPrices(c: PageContext) {
    const { world, actor } = asStaff(c)
    const draftId = idIn<'draft'>(c, 'draft')
    await orderPrices(world, actor, draftId)
    return goOn(c, addressOfTimetable(c, draftId), 'planning.pricing')
  },
}

type Answers = {
  fairness: '0' | '1' | '2'
  noConsecutive: boolean
  compact: boolean
  limitRooms: boolean
  rooms: number | null
}

/** A limit that is the event's own follows it. Null where a limit is wanted and none is said. */
function rulesIn({ fairness, noConsecutive, compact, limitRooms, rooms }: Answers, planned: number | null) {
  if (limitRooms && rooms === null) return null
  const limit = limitRooms ? rooms : null
  const rules: DraftRules = { fairness: Number(fairness) as DraftRules['fairness'], noConsecutive, compact }
  return limit === planned ? rules : { ...rules, rooms: limit }
}

const missingRooms = (typed: Typed): { typed: Typed; errors: FieldErrors } => ({ typed, errors: { rooms: 'required' } })

async function computationIn(c: PageContext): Promise<Computation> {
  const { world, actor } = asStaff(c)
  const found = await look(world, actor, (db) => getComputation(db, actor, idIn<'computation'>(c, 'computation')))
  if (found.eventId !== eventIn(c) || found.kind !== 'draft') throw new NotFound()
  return found
}

/** The computation once it is over, or as it is when patience ends. */
async function waitFor(c: PageContext, id: ComputationId): Promise<Computation> {
  const { world, actor } = asStaff(c)
  const end = performance.now() + PATIENCE_MS
  for (;;) {
    const found = await look(world, actor, (db) => getComputation(db, actor, id))
    if ((found.state !== 'waiting' && found.state !== 'running') || performance.now() > end) return found
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS))
  }
}

function toWhatCameOfIt(c: PageContext, { id, state, draftId }: Computation) {
  if (state === 'done' && draftId) return goOn(c, addressOfTimetable(c, draftId), 'timetables.drafted')
  if (state === 'cancelled') return goOn(c, addressOfTimetable(c), 'planning.cancelled')
  return goOn(c, here(asStaff(c).organisation, `/staff/events/${eventIn(c)}/timetable/computations/${id}`))
}

/** Somebody else was first. If theirs ended meanwhile, the page of the timetable shows it. */
async function toTheOneUnderWay(c: PageContext) {
  const { world, organisation, actor } = asStaff(c)
  const underWay = await look(world, actor, (db) => findUnderWay(db, actor, eventIn(c)))
  const path = here(organisation, `/staff/events/${eventIn(c)}/timetable`)
  return goOn(c, underWay ? `${path}/computations/${underWay.id}` : path, 'planning.under-way')
}
