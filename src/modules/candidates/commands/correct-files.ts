import { mayCorrectCandidate } from '#src/modules/candidates/access.ts'
import { writeEligibility, writeProfiles } from '#src/modules/candidates/commands/write-candidates.ts'
import type { CandidateFact } from '#src/modules/candidates/facts.ts'
import type { EligibilityForm, ProfileForm } from '#src/modules/candidates/forms.ts'
import { listProfiles } from '#src/modules/candidates/queries/dossiers.ts'
import { listEligibilityFiles, lockCandidate } from '#src/modules/candidates/queries.ts'
import {
  correctedArrival,
  type EligibilityRefusal,
  invertedSpans,
  type ProfileRefusal,
} from '#src/modules/candidates/rules.ts'
import type { CandidateId, EligibilityAnswers, ProfileAnswers } from '#src/modules/candidates/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { Day } from '#src/platform/day.ts'
import { type Decision, refusedIf, yes } from '#src/platform/decision.ts'
import { assertFresh, permit } from '#src/platform/errors.ts'
import { record } from '#src/platform/record.ts'
import { change, type World } from '#src/platform/world.ts'

const NOTHING_SAID = { statusSaid: null, arrivalSaid: null, diplomaSaid: null, quebecSaid: null }

/**
 * Corrects what eligibility rests on. What the person said stays as it was said. Throws Stale when somebody saved since
 * the form was opened. `today`: of the organisation.
 */
export function correctEligibility(
  world: World,
  actor: Actor,
  id: CandidateId,
  { form, today }: { form: EligibilityForm; today: Day },
): Promise<Decision<null, EligibilityRefusal>> {
  return change(world, actor, async (tx) => {
    await lockCandidate(tx, actor, id)
    permit(mayCorrectCandidate(actor))
    const [before = null] = await listEligibilityFiles(tx, actor, [id])
    assertFresh(before?.rowVersion ?? 0, form.rowVersion)
    const { rowVersion, arrived, keepArrival, ...answers } = form
    const eligibility: EligibilityAnswers = {
      ...(before ?? NOTHING_SAID),
      ...answers,
      ...correctedArrival(before, arrived, keepArrival === true),
    }
    const refusal = refusedIf({
      'arrived-in-the-future': eligibility.arrivedFrom !== null && eligibility.arrivedFrom > today,
      'months-inverted': invertedSpans({ m: [answers.quebecMonthsMin, answers.quebecMonthsMax] }).length > 0,
    })
    if (refusal) return refusal

    await writeEligibility(tx, actor, world.now(), [{ id, eligibility }])
    const fields = changedFields(before, eligibility)
    await record<CandidateFact>(tx, actor, { type: 'candidate.eligibility-corrected', candidateId: id, fields })
    return yes(null)
  })
}

/** Corrects what employers may come to see. Throws Stale when somebody saved since the form was opened. */
export function correctProfile(
  world: World,
  actor: Actor,
  id: CandidateId,
  form: ProfileForm,
): Promise<Decision<null, ProfileRefusal>> {
  return change(world, actor, async (tx) => {
    await lockCandidate(tx, actor, id)
    permit(mayCorrectCandidate(actor))
    const [before = null] = await listProfiles(tx, actor, [id])
    assertFresh(before?.rowVersion ?? 0, form.rowVersion)
    const { rowVersion, ...profile } = form
    const inverted = invertedSpans({
      years: [profile.yearsMin, profile.yearsMax],
      spoken: [profile.frenchSpokenMin, profile.frenchSpokenMax],
      written: [profile.frenchWrittenMin, profile.frenchWrittenMax],
      english: [profile.englishMin, profile.englishMax],
    })
    const refusal = refusedIf({
      'years-inverted': inverted.includes('years'),
      'french-spoken-inverted': inverted.includes('spoken'),
      'french-written-inverted': inverted.includes('written'),
      'english-inverted': inverted.includes('english'),
    })
    if (refusal) return refusal

    await writeProfiles(tx, actor, world.now(), [{ id, profile }])
    const fields = changedFields<ProfileAnswers>(before, profile)
    await record<CandidateFact>(tx, actor, { type: 'candidate.profile-corrected', candidateId: id, fields })
    return yes(null)
  })
}

/** The names, never the values: an audit says what was changed, and is not a second copy of it. */
const changedFields = <T extends object>(before: T | null, after: T): string[] =>
  Object.keys(after).filter(
    (name) => JSON.stringify(before?.[name as keyof T]) !== JSON.stringify(after[name as keyof T]),
  )
