import { sql } from 'kysely'
import { mayListCandidates } from '#src/modules/candidates/access.ts'
import {
  type Candidate,
  type CandidateFile,
  type CandidateId,
  type CandidateLine,
  type CandidateNote,
  type Consent,
  ELIGIBILITY_FIELDS,
  type EligibilityBasis,
  type EligibilityFile,
  type FileAccess,
  PROFILE_FIELDS,
  type Profile,
} from '#src/modules/candidates/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { Db, Tx } from '#src/platform/database.ts'
import { orNotFound } from '#src/platform/errors.ts'
import { type PageOf, pageOf } from '#src/platform/page-of.ts'
import { searchPatterns } from '#src/platform/text.ts'

/** The one door to candidates: staff who work with them, and the person. Employers have their own, to profiles. */
export function visibleCandidates(db: Db, actor: Actor) {
  const candidates = db.selectFrom('candidates')
  if (mayListCandidates(actor)) return candidates
  if (actor.kind === 'system') return candidates
  if (actor.kind === 'candidate') return candidates.where('candidates.id', '=', actor.candidateId)
  return candidates.where(sql.lit(false))
}

const PER_PAGE = 50

/** `among`: only these people; without it, everybody. */
export type CandidateSearch = { search: string; page: number; among?: readonly CandidateId[] | undefined }

/** A page of the people of the organisation, by name. Accents, case and apostrophes of the search do not matter. */
export async function listCandidates(
  db: Db,
  actor: Actor,
  { search, page, among }: CandidateSearch,
): Promise<PageOf<CandidateLine>> {
  let found = visibleCandidates(db, actor).leftJoin('profiles', (join) =>
    join
      .onRef('profiles.organisationId', '=', 'candidates.organisationId')
      .onRef('profiles.candidateId', '=', 'candidates.id'),
  )
  for (const pattern of searchPatterns(search)) found = found.where('candidates.searchText', 'like', pattern)
  if (among) found = found.where('candidates.id', '=', anyOf(among))
  const { total } = await found.select((row) => row.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await found
    .select(['candidates.id', 'number', 'givenNames', 'familyNames', 'email', 'profiles.lastTitle'])
    .orderBy(sql`family_names collate "fr-CA-x-icu"`)
    .orderBy(sql`given_names collate "fr-CA-x-icu"`)
    .orderBy('candidates.id')
    .limit(PER_PAGE)
    .offset((page - 1) * PER_PAGE)
    .execute()
  return pageOf(rows as CandidateLine[], total, page, PER_PAGE)
}

const COLUMNS = [
  'id',
  'number',
  'givenNames',
  'familyNames',
  'email',
  'phone',
  'language',
  'source',
  'createdAt',
  'rowVersion',
] as const

export async function getCandidate(db: Db, actor: Actor, id: CandidateId): Promise<Candidate> {
  const row = await visibleCandidates(db, actor)
    .select(COLUMNS)
    .where('id', '=', id)
    .executeTakeFirstOrThrow(orNotFound)
  return row as Candidate
}

/** Some people at once, in no order; those who are not visible are left out. */
export async function listCandidatesById(db: Db, actor: Actor, ids: readonly CandidateId[]): Promise<Candidate[]> {
  return (await visibleCandidates(db, actor).select(COLUMNS).where('id', '=', anyOf(ids)).execute()) as Candidate[]
}

/** For commands. First the lock, then the read: only a new statement sees what others saved while we waited. */
export async function lockCandidate(tx: Tx, actor: Actor, id: CandidateId): Promise<Candidate> {
  await tx.selectFrom('candidates').select('id').where('id', '=', id).forUpdate().execute()
  return getCandidate(tx, actor, id)
}

/** All that staff see of a person. Callers audit this read: it holds the immigration status. */
export async function getCandidateFile(db: Db, actor: Actor, id: CandidateId): Promise<CandidateFile> {
  const candidate = await getCandidate(db, actor, id)
  const [eligibility = null] = await listEligibilityFiles(db, actor, [id])
  const profile = await db
    .selectFrom('profiles')
    .select(['rowVersion', ...PROFILE_FIELDS])
    .where('candidateId', '=', id)
    .executeTakeFirst()
  const notes = await db
    .selectFrom('candidateNotes')
    .leftJoin('users', 'users.id', 'candidateNotes.writtenBy')
    .select(['candidateNotes.id', 'text', 'users.name as writtenBy', 'writtenAt'])
    .where('candidateId', '=', id)
    .orderBy('writtenAt', 'desc')
    .orderBy('candidateNotes.id')
    .execute()
  const consents = await listConsents(db, actor, id)
  return {
    candidate,
    eligibility,
    profile: (profile as Profile | undefined) ?? null,
    consents,
    notes: notes as CandidateNote[],
  }
}

/** What a person consented to, the newest first. */
export async function listConsents(db: Db, actor: Actor, id: CandidateId): Promise<Consent[]> {
  const rows = await db
    .selectFrom('consents')
    .select(['id', 'purpose', 'policyVersion', 'givenAt', 'said', 'source', 'withdrawnAt'])
    .where('candidateId', 'in', visibleCandidates(db, actor).select('candidates.id').where('candidates.id', '=', id))
    .orderBy('givenAt', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows as Consent[]
}

/** Who did or saw what of a file, the newest first: the last hundred lines of the audit. */
export async function listAccesses(db: Db, actor: Actor, id: CandidateId): Promise<FileAccess[]> {
  return db
    .selectFrom('auditLines')
    .select(['action', 'byName', 'byKind', 'at'])
    .where('subjectId', 'in', visibleCandidates(db, actor).select('candidates.id').where('candidates.id', '=', id))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
}

type Owned<File> = File & { candidateId: CandidateId }

/** The eligibility files of these people. A person without such a file is left out. */
export async function listEligibilityFiles(
  db: Db,
  actor: Actor,
  ids: readonly CandidateId[],
): Promise<Owned<EligibilityFile>[]> {
  const rows = await db
    .selectFrom('eligibilityFiles')
    .select(['candidateId', 'rowVersion', ...ELIGIBILITY_FIELDS])
    .where(
      'candidateId',
      'in',
      visibleCandidates(db, actor).select('candidates.id').where('candidates.id', '=', anyOf(ids)),
    )
    .execute()
  return rows as Owned<EligibilityFile>[]
}

/** What programmes are judged on, of these people or of everybody: one query. Who has no file has nulls. */
export async function listEligibilityBases(
  db: Db,
  actor: Actor,
  ids?: readonly CandidateId[],
): Promise<EligibilityBasis[]> {
  let people = visibleCandidates(db, actor)
    .leftJoin('eligibilityFiles', (join) =>
      join
        .onRef('eligibilityFiles.organisationId', '=', 'candidates.organisationId')
        .onRef('eligibilityFiles.candidateId', '=', 'candidates.id'),
    )
    .leftJoin('profiles', (join) =>
      join
        .onRef('profiles.organisationId', '=', 'candidates.organisationId')
        .onRef('profiles.candidateId', '=', 'candidates.id'),
    )
  if (ids) people = people.where('candidates.id', '=', anyOf(ids))
  const rows = await people
    .select(['candidates.id as candidateId', ...ELIGIBILITY_FIELDS])
    .select(['frenchSpokenMin', 'frenchSpokenMax', 'yearsMin'])
    .orderBy('candidates.id')
    .execute()
  return rows as EligibilityBasis[]
}

/** An array as one parameter: a list of any length stays one statement. */
export const anyOf = <T extends string>(values: readonly T[]) => sql<T>`any(${values})`
