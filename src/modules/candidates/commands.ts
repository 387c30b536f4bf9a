import { mayCorrectCandidate, mayWriteNotes } from '#src/modules/candidates/access.ts'
import type { CandidateFact } from '#src/modules/candidates/facts.ts'
import type { ContactForm } from '#src/modules/candidates/forms.ts'
import { lockCandidate } from '#src/modules/candidates/queries.ts'
import { type CorrectionRefusal, emailKey, searchTextOf } from '#src/modules/candidates/rules.ts'
import type { Candidate, CandidateId } from '#src/modules/candidates/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { type Decision, refusedIf, yes } from '#src/platform/decision.ts'
import { assertFresh, permit } from '#src/platform/errors.ts'
import { newId } from '#src/platform/id.ts'
import { record } from '#src/platform/record.ts'
import { change, type World } from '#src/platform/world.ts'

/** Corrects how a person is named and reached. Throws Stale when somebody saved since the form was opened. */
export function correctContact(
  world: World,
  actor: Actor,
  id: CandidateId,
  contact: ContactForm,
): Promise<Decision<null, CorrectionRefusal>> {
  return change(world, actor, async (tx) => {
    const candidate = await lockCandidate(tx, actor, id)
    permit(mayCorrectCandidate(actor))
    assertFresh(candidate.rowVersion, contact.rowVersion)
    const key = emailKey(contact.email)
    const taken = await tx
      .selectFrom('candidates')
      .select('id')
      .where('emailKey', '=', key)
      .where('id', '!=', id)
      .executeTakeFirst()
    const refusal = refusedIf({ 'email-taken': taken !== undefined })
    if (refusal) return refusal

    const { rowVersion, ...columns } = contact
    await tx
      .updateTable('candidates')
      .set({
        ...columns,
        emailKey: key,
        searchText: searchTextOf(contact),
        rowVersion: rowVersion + 1,
        updatedAt: world.now(),
      })
      .where('id', '=', id)
      .execute()
    await record<CandidateFact>(tx, actor, {
      type: 'candidate.corrected',
      candidateId: id,
      fields: changedFields(candidate, columns),
    })
    return yes(null)
  })
}

/** Adds a private note of an adviser. */
export function writeNote(world: World, actor: Actor, id: CandidateId, text: string): Promise<Decision<null, never>> {
  return change(world, actor, async (tx) => {
    await lockCandidate(tx, actor, id)
    permit(mayWriteNotes(actor))
    await tx
      .insertInto('candidateNotes')
      .values({ organisationId: actor.organisationId, id: newId(), candidateId: id, text, writtenBy: actor.userId })
      .execute()
    await record<CandidateFact>(tx, actor, { type: 'candidate.note-written', candidateId: id })
    return yes(null)
  })
}

const changedFields = (before: Candidate, after: Partial<Candidate>): string[] =>
  (Object.keys(after) as (keyof Candidate)[]).filter((field) => before[field] !== after[field])
