import type { EventId, RegistrationId } from '#src/modules/events/types.ts'
import { AbsencesForm } from '#src/modules/interviews/forms.ts'
import { noteAbsence } from '#src/modules/timetables/commands/day-notes.ts'
import { applyRepair, isProposal, proposeRepair } from '#src/modules/timetables/commands/repair.ts'
import { getDraft, listReleases } from '#src/modules/timetables/queries/timetables.ts'
import { NotFound } from '#src/platform/errors.ts'
import { readForm } from '#src/platform/form.ts'
import { look } from '#src/platform/world.ts'
import { show } from '#src/portals/parts/page.tsx'
import { asStaff, goOn, idIn, type PageContext } from '#src/portals/session.ts'
import { DayProposalPage } from '#src/portals/staff/day-proposal-page.tsx'
import { DayRepairPage } from '#src/portals/staff/day-repair-page.tsx'
import { dayFor } from '#src/portals/staff/day-view.ts'
import { eventPath } from '#src/portals/staff/event-frame.tsx'

/** The timetable mended on the day: proposed, read, applied. */
export const dayRepair = {
  async plan(c: PageContext) {
    return showPlan(c, null)
  },

  /** With those who were ticked noted as absent. What has begun stays. */
  async propose(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    const eventId = eventIn(c)
    const form = await readForm(c, AbsencesForm)
    if (!form.ok) throw new NotFound()
    for (const registrationId of form.value.absent as RegistrationId[]) {
      const at = { eventId, registrationId }
      const noted = await noteAbsence(world, actor, at, { kind: 'absent', at: null })
      if (!noted.ok) return showPlan(c, t.repairs.refusals[noted.reasons[0]!])
    }
    const decision = await proposeRepair(world, actor, eventId)
    if (!decision.ok) return showPlan(c, t.repairs.refusals[decision.reasons[0]!])
    return goOn(c, eventPath(organisation, eventId, `/day/repairs/${decision.value.draftId}`))
  },

  async open(c: PageContext) {
    return showProposal(c, null)
  },

  async apply(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    const decision = await applyRepair(world, actor, idIn<'draft'>(c, 'draft'))
    if (!decision.ok) return showProposal(c, t.repairs.refusals[decision.reasons[0]!])
    return goOn(c, eventPath(organisation, eventIn(c), '/day/repair'), 'repairs.applied')
  },
}

const eventIn = (c: PageContext): EventId => idIn<'event'>(c, 'event')

async function showPlan(c: PageContext, refusal: string | null) {
  return show(c, <DayRepairPage c={c} view={await dayFor(c)} refusal={refusal} />, refusal ? 422 : 200)
}

async function showProposal(c: PageContext, refusal: string | null) {
  const { world, actor } = asStaff(c)
  const eventId = eventIn(c)
  const { draft, latest } = await look(world, actor, async (db) => ({
    draft: await getDraft(db, actor, idIn<'draft'>(c, 'draft')),
    latest: (await listReleases(db, actor, eventId))[0],
  }))
  if (draft.eventId !== eventId) throw new NotFound()
  const isApplied = latest?.draftId === draft.id
  const view = await dayFor(c)
  const page = (
    <DayProposalPage
      c={c}
      view={view}
      draft={draft}
      may={{ apply: isProposal(draft) && !isApplied }}
      isApplied={isApplied}
      refusal={refusal}
    />
  )
  return show(c, page, refusal ? 422 : 200)
}
