import type { Actor } from '#src/modules/identity/types.ts'
import { mayReviseCriteria } from '#src/modules/programmes/access.ts'
import type { ProgrammeFact } from '#src/modules/programmes/facts.ts'
import type { RevisionForm } from '#src/modules/programmes/forms.ts'
import { lockCriterion } from '#src/modules/programmes/queries.ts'
import { decideRevision, type RevisionRefusal } from '#src/modules/programmes/rules/decide.ts'
import type { CriterionId, Rule } from '#src/modules/programmes/types.ts'
import { json } from '#src/platform/database.ts'
import type { Day } from '#src/platform/day.ts'
import { type Decision, yes } from '#src/platform/decision.ts'
import { permit } from '#src/platform/errors.ts'
import { newId } from '#src/platform/id.ts'
import { record } from '#src/platform/record.ts'
import { change, type World } from '#src/platform/world.ts'

/** From a day on, a criterion asks something else. The old version stays, with its last day: it judged people. */
export function reviseCriterion(
  world: World,
  actor: Actor,
  id: CriterionId,
  { rule, revision, today }: { rule: Rule; revision: RevisionForm; today: Day },
): Promise<Decision<CriterionId, RevisionRefusal>> {
  return change(world, actor, async (tx) => {
    const old = await lockCriterion(tx, actor, id)
    permit(mayReviseCriteria(actor))
    const decision = decideRevision(old, rule, revision.validFrom)
    if (!decision.ok) return decision

    const revised = newId<'criterion'>()
    await tx.updateTable('criteria').set({ validTo: decision.value.validTo }).where('id', '=', id).execute()
    await tx
      .insertInto('criteria')
      .values({
        organisationId: actor.organisationId,
        id: revised,
        programmeId: old.programmeId,
        code: old.code,
        kind: rule.kind,
        parameters: json(rule.parameters),
        validFrom: revision.validFrom,
        source: revision.source,
        sourceUrl: revision.sourceUrl,
        verifiedOn: today,
        position: old.position,
      })
      .execute()
    const { programmeId, code } = old
    await record<ProgrammeFact>(tx, actor, { type: 'criterion.revised', programmeId, criterionId: revised, code })
    return yes(revised)
  })
}

/** Somebody has read the source again today, and the criterion still says what it says. */
export function verifyCriterion(
  world: World,
  actor: Actor,
  id: CriterionId,
  today: Day,
): Promise<Decision<null, never>> {
  return change(world, actor, async (tx) => {
    const { programmeId, code } = await lockCriterion(tx, actor, id)
    permit(mayReviseCriteria(actor))
    await tx.updateTable('criteria').set({ verifiedOn: today }).where('id', '=', id).execute()
    await record<ProgrammeFact>(tx, actor, { type: 'criterion.verified', programmeId, criterionId: id, code })
    return yes(null)
  })
}
