import { sql } from 'kysely'
import { mayListCandidates } from '#src/modules/candidates/access.ts'
import type {
  Candidate,
  CandidateFile,
  CandidateId,
  CandidateLine,
  CandidateNote,
  EligibilityFile,
  Profile,
} from '#src/modules/candidates/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { Db, Tx } from '#src/platform/database.ts'
import { orNotFound } from '#src/platform/errors.ts'
import { type PageOf, pageOf } from '#src/platform/page-of.ts'
import { searchPatterns } from '#src/platform/text.ts'

/** The one door to candidates: staff who work with them, and the person. Employers have a door of their own, to profiles. */
function visible(db: Db, actor: Actor) {
  const candidates = db.selectFrom('candidates')
  if (mayListCandidates(actor)) return candidates
  if (actor.kind === 'system') return candidates
  if (actor.kind === 'candidate') return candidates.where('candidates.id', '=', actor.candidateId)
  return candidates.where(sql.lit(false))
}

const PER_PAGE = 50

/** A page of the people of the organisation, by name. Accents, case and apostrophes of the search do not matter. */
export async function listCandidates(
  db: Db,
  actor: Actor,
  { search, page }: { search: string; page: number },
): Promise<PageOf<CandidateLine>> {
  let found = visible(db, actor).leftJoin('profiles', (join) =>
    join
      .onRef('profiles.organisationId', '=', 'candidates.organisationId')
      .onRef('profiles.candidateId', '=', 'candidates.id'),
  )
  for (const pattern of searchPatterns(search)) found = found.where('candidates.searchText', 'like', pattern)
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
  const row = await visible(db, actor).select(COLUMNS).where('id', '=', id).executeTakeFirstOrThrow(orNotFound)
  return row as Candidate
}

/** For commands. First the lock, then the read: only a new statement sees what others saved while we waited. */
export async function lockCandidate(tx: Tx, actor: Actor, id: CandidateId): Promise<Candidate> {
  await tx.selectFrom('candidates').select('id').where('id', '=', id).forUpdate().execute()
  return getCandidate(tx, actor, id)
}

/** All that staff see of a person. Callers audit this read: it holds the immigration status. */
export async function getCandidateFile(db: Db, actor: Actor, id: CandidateId): Promise<CandidateFile> {
  const candidate = await getCandidate(db, actor, id)
  const eligibility = await db
    .selectFrom('eligibilityFiles')
    .selectAll()
    .where('candidateId', '=', id)
    .executeTakeFirst()
  const profile = await db.selectFrom('profiles').selectAll().where('candidateId', '=', id).executeTakeFirst()
  const notes = await db
    .selectFrom('candidateNotes')
    .leftJoin('users', 'users.id', 'candidateNotes.writtenBy')
    .select(['candidateNotes.id', 'text', 'users.name as writtenBy', 'writtenAt'])
    .where('candidateId', '=', id)
    .orderBy('writtenAt', 'desc')
    .execute()
  return {
    candidate,
    eligibility: (eligibility as EligibilityFile | undefined) ?? null,
    profile: (profile as Profile | undefined) ?? null,
    notes: notes as CandidateNote[],
  }
}
