import { type ExpressionBuilder, sql } from 'kysely'
import { mayListCandidates } from '#src/modules/candidates/access.ts'
import { anyOf } from '#src/modules/candidates/queries.ts'
import { profileForEmployers } from '#src/modules/candidates/rules.ts'
import {
  type CandidateId,
  type EmployerFacingProfile,
  PROFILE_FIELDS,
  type ProfileAnswers,
} from '#src/modules/candidates/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { Db } from '#src/platform/database.ts'
import type { DB } from '#src/platform/tables.ts'

/**
 * People as employers see them, in no order: one query. An employer gets only those whom it meets by the timetable in
 * force or was introduced to, and who consent to it today; contact details only after an introduction.
 * Staff see the same words, as for an employer who meets the person, to check before they are shown.
 */
export async function listProfilesFor(
  db: Db,
  actor: Actor,
  ids: readonly CandidateId[],
): Promise<EmployerFacingProfile[]> {
  const rows = await visibleProfiles(db, actor)
    .leftJoin('profiles', (join) =>
      join
        .onRef('profiles.organisationId', '=', 'candidates.organisationId')
        .onRef('profiles.candidateId', '=', 'candidates.id'),
    )
    .select(['candidates.id', 'givenNames', 'familyNames', 'email', 'phone', 'profiles.rowVersion', ...PROFILE_FIELDS])
    .select((row) => row.exists(consentToShare(row)).as('isShared'))
    .select((row) => row.exists(meeting(row, actor).where('contactOpen', 'is', true)).as('isOpen'))
    .where('candidates.id', '=', anyOf(ids))
    .execute()
  return rows.map(({ isShared, isOpen, id, givenNames, familyNames, email, phone, rowVersion, ...answers }) => {
    const candidate = { id: id as CandidateId, givenNames, familyNames, email, phone }
    const profile = rowVersion === null ? null : (answers as ProfileAnswers)
    return profileForEmployers(candidate, profile, isOpen ? 'contact' : isShared ? 'name' : 'initial')
  })
}

function visibleProfiles(db: Db, actor: Actor) {
  const candidates = db.selectFrom('candidates')
  if (mayListCandidates(actor) || actor.kind === 'system') return candidates
  if (actor.kind === 'candidate') return candidates.where('candidates.id', '=', actor.candidateId)
  if (actor.kind !== 'employer') return candidates.where(sql.lit(false))
  return candidates.where((row) => row.and([row.exists(consentToShare(row)), row.exists(meeting(row, actor))]))
}

type Row = ExpressionBuilder<DB, 'candidates'>

/** Given, and not taken back. */
const consentToShare = (row: Row) =>
  row
    .selectFrom('consents')
    .select('consents.id')
    .whereRef('consents.candidateId', '=', 'candidates.id')
    .where('consents.purpose', '=', 'share-profile-with-event-employers')
    .where('consents.withdrawnAt', 'is', null)

/** That the employer who asks meets the person, or was introduced. */
const meeting = (row: Row, actor: Actor) =>
  row
    .selectFrom('employerCandidates')
    .select('employerCandidates.employerId')
    .whereRef('employerCandidates.candidateId', '=', 'candidates.id')
    .where('employerCandidates.employerId', '=', actor.kind === 'employer' ? actor.employerId : null)
