import { anyOf, listCandidatesById, listEligibilityFiles, visibleCandidates } from '#src/modules/candidates/queries.ts'
import {
  type CandidateId,
  type CandidateKeys,
  ELIGIBILITY_FIELDS,
  type KeptDossier,
  PROFILE_FIELDS,
  type Profile,
} from '#src/modules/candidates/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { Db } from '#src/platform/database.ts'

/** The people who already have one of these e-mails or telephones (as the keys of rules), for finding duplicates. */
export async function listCandidateKeys(
  db: Db,
  actor: Actor,
  known: { emailKeys: readonly string[]; phoneKeys: readonly string[] },
): Promise<CandidateKeys[]> {
  const rows = await visibleCandidates(db, actor)
    .select(['id', 'givenNames', 'familyNames', 'language', 'emailKey', 'phoneKey'])
    .where((row) =>
      row.or([row('emailKey', '=', anyOf(known.emailKeys)), row('phoneKey', '=', anyOf(known.phoneKeys))]),
    )
    .orderBy('number')
    .execute()
  return rows as CandidateKeys[]
}

/** The whole dossiers of people, for an import to compare and to keep. In no order. */
export async function listDossiers(db: Db, actor: Actor, ids: readonly CandidateId[]): Promise<KeptDossier[]> {
  const people = await listCandidatesById(db, actor, ids)
  const seen = people.map(({ id }) => id)
  const eligibility = new Map((await listEligibilityFiles(db, actor, seen)).map((file) => [file.candidateId, file]))
  const profiles = new Map((await listProfiles(db, actor, seen)).map((file) => [file.candidateId, file]))
  return people.map(({ id, rowVersion, givenNames, familyNames, email, phone, language }) => {
    const answers = eligibility.get(id)
    const profile = profiles.get(id)
    return {
      id,
      version: rowVersion + (answers?.rowVersion ?? 0) + (profile?.rowVersion ?? 0),
      contact: { givenNames, familyNames, email, phone, language },
      eligibility: answers ? only(answers, ELIGIBILITY_FIELDS) : null,
      profile: profile ? only(profile, PROFILE_FIELDS) : null,
    }
  })
}

/** The profiles of these people. A person without one is left out. */
export async function listProfiles(
  db: Db,
  actor: Actor,
  ids: readonly CandidateId[],
): Promise<(Profile & { candidateId: CandidateId })[]> {
  const rows = await db
    .selectFrom('profiles')
    .select(['candidateId', 'rowVersion', ...PROFILE_FIELDS])
    .where(
      'candidateId',
      'in',
      visibleCandidates(db, actor).select('candidates.id').where('candidates.id', '=', anyOf(ids)),
    )
    .execute()
  return rows as (Profile & { candidateId: CandidateId })[]
}

const only = <T, Name extends keyof T>(from: T, names: readonly Name[]): Pick<T, Name> =>
  Object.fromEntries(names.map((name) => [name, from[name]])) as Pick<T, Name>
