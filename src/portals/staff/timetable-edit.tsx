import { effectOfEdit } from '#src/engines/timetable/hand-edit.ts'
import type { Meeting } from '#src/engines/timetable/types.ts'
import { editDraft, lockMeeting } from '#src/modules/timetables/commands/draft.ts'
import { EditForm } from '#src/modules/timetables/forms.ts'
import { getDraft } from '#src/modules/timetables/queries/timetables.ts'
import type { Draft } from '#src/modules/timetables/types.ts'
import { NotFound } from '#src/platform/errors.ts'
import { checkTyped, readForm, type Typed } from '#src/platform/form.ts'
import { look } from '#src/platform/world.ts'
import { show } from '#src/portals/parts/page.tsx'
import { asStaff, goOn, idIn, type PageContext } from '#src/portals/session.ts'
import { addressOfTimetable, draftView, eventIn, openBoard } from '#src/portals/staff/timetable.tsx'
import { type AskedEdit, TimetableEditPage } from '#src/portals/staff/timetable-edit-page.tsx'

/** Changes by hand: asked for by a form, by the keyboard or by dragging, read with their effect, then made. */
export const timetableEdit = {
  /** What a change would do. The change is in the address; nothing is written. */
  async preview(c: PageContext) {
    const typed = c.req.queries() as Typed
    delete typed.lang
    const form = checkTyped(typed, EditForm)
    const draft = await draftOf(c)
    const asked = form.ok ? askedIn(draft, form.value) : null
    return asked ? showEffect(c, asked) : goOn(c, addressOfTimetable(c, draft.id))
  },

  async carryOut(c: PageContext) {
    const { world, actor } = asStaff(c)
    const form = await readForm(c, EditForm)
    const draft = await draftOf(c)
    const asked = form.ok ? askedIn(draft, form.value) : null
    if (!asked) return openBoard(c, { because: 'no-such-pair' })
    const { act, meeting, edit } = asked
    const decision =
      act === 'lock' || act === 'unlock'
        ? await lockMeeting(world, actor, draft.id, { meeting, locked: act === 'lock' })
        : await editDraft(world, actor, draft.id, { ...edit, lock: act !== 'remove' })
    if (!decision.ok)
      return decision.reasons.includes('breaks-a-rule')
        ? showEffect(c, asked, 422)
        : openBoard(c, { because: decision.reasons[0] ?? 'no-such-pair' })
    const { table, slot } = edit.put?.[0] ?? meeting
    return goOn(c, `${addressOfTimetable(c, decision.value.draftId)}&cell=${table}.${slot}`, 'timetables.edited')
  },
}

type Said = {
  act: AskedEdit['act']
  candidate?: string | undefined
  table: string
  slot: number
  toTable?: string | undefined
  toSlot: number | null
}

/** Whoever drags a meeting names its place alone: who sits there is in the draft. */
function askedIn({ plan }: Draft, { act, table, slot, ...said }: Said): AskedEdit | null {
  const isAt = (place: Omit<Meeting, 'candidate'>) => (one: Meeting) =>
    one.table === place.table && one.slot === place.slot
  const candidate = said.candidate ?? plan.meetings.find(isAt({ table, slot }))?.candidate
  if (candidate === undefined) return null
  const meeting = { candidate, table, slot }
  if (act === 'put') return { act, meeting, edit: { put: [meeting] } }
  if (act !== 'move' && act !== 'swap' && act !== 'replace') return { act, meeting, edit: { take: [meeting] } }
  const to = { candidate, table: said.toTable ?? table, slot: said.toSlot ?? slot }
  const there = isAt(to)(meeting) ? undefined : plan.meetings.find(isAt(to))
  if (act === 'move') return { act, meeting, to, there, edit: { take: [meeting], put: [to] } }
  return there ? placeTaken(act, { meeting, to, there }) : null
}

/** Where a meeting is already: the two change places, or that one is taken out. Of one person they change times. */
function placeTaken(act: 'swap' | 'replace', at: { meeting: Meeting; to: Meeting; there: Meeting }): AskedEdit {
  const { meeting, to, there } = at
  const isOwn = there.candidate === meeting.candidate
  const swapped = isOwn
    ? [
        { ...meeting, slot: there.slot },
        { ...there, slot: meeting.slot },
      ]
    : [to, { ...meeting, candidate: there.candidate }]
  return { act, ...at, edit: { take: [meeting, there], put: act === 'swap' ? swapped : [to] } }
}

/** What can be chosen: a move to a place that is taken is an exchange, or takes the other out. */
function choicesOf({ meeting, to, there, ...asked }: AskedEdit): AskedEdit[] {
  if (!to || !there) return [{ meeting, to, ...asked }]
  const acts = there.candidate === meeting.candidate ? (['swap'] as const) : (['swap', 'replace'] as const)
  return acts.map((act) => placeTaken(act, { meeting, to, there }))
}

async function draftOf(c: PageContext): Promise<Draft> {
  const { world, actor } = asStaff(c)
  const draft = await look(world, actor, (db) => getDraft(db, actor, idIn<'draft'>(c, 'draft')))
  if (draft.eventId !== eventIn(c)) throw new NotFound()
  return draft
}

async function showEffect(c: PageContext, asked: AskedEdit, status: 200 | 422 = 200) {
  const view = await draftView(c)
  if (!view) throw new NotFound()
  const { problem, plan } = view.draft
  const choices = choicesOf(asked).map((one) => ({ ...one, effect: effectOfEdit(problem, plan, one.edit) }))
  return show(c, <TimetableEditPage c={c} view={view} choices={choices} />, status)
}
