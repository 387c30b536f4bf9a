import { sql } from 'kysely'
import { visibleCandidates } from '#src/modules/candidates/queries.ts'
import type { CandidateId } from '#src/modules/candidates/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { Enrolment, KeptCriterion, Programme, ProgrammeFile } from '#src/modules/programmes/types/kept.ts'
import type { CriterionId, ProgrammeId } from '#src/modules/programmes/types.ts'
import type { Db, Tx } from '#src/platform/database.ts'
import { NotFound, orNotFound } from '#src/platform/errors.ts'

/** The one door to programmes and their criteria: both are published, so whoever is of the organisation's site. */
const published = (db: Db, _actor: Actor) => db.selectFrom('programmes')

const COLUMNS = ['id', 'slug', 'nameFr', 'nameEn', 'summaryFr', 'summaryEn', 'openedOn', 'closedOn'] as const

/** The programmes of the organisation, in the order of their names. */
export async function listProgrammes(db: Db, actor: Actor): Promise<Programme[]> {
  const rows = await published(db, actor)
    .select(COLUMNS)
    .orderBy(sql`name_fr collate "fr-CA-x-icu"`)
    .orderBy('id')
    .execute()
  return rows as Programme[]
}

/** The programmes with every version of their criteria: two queries. */
export async function listProgrammeFiles(db: Db, actor: Actor): Promise<ProgrammeFile[]> {
  const programmes = await listProgrammes(db, actor)
  const rows = await criteria(db).execute()
  return programmes.map((programme) => ({
    ...programme,
    criteria: rows.filter(({ programmeId }) => programmeId === programme.id).map(toCriterion),
  }))
}

/** Throws NotFound. */
export async function getProgrammeFile(db: Db, actor: Actor, id: ProgrammeId): Promise<ProgrammeFile> {
  const programme = await published(db, actor).select(COLUMNS).where('id', '=', id).executeTakeFirstOrThrow(orNotFound)
  const rows = await criteria(db).where('programmeId', '=', id).execute()
  return { ...(programme as Programme), criteria: rows.map(toCriterion) }
}

/** Throws NotFound. */
export async function getCriterion(db: Db, actor: Actor, id: CriterionId): Promise<KeptCriterion> {
  const row = await criteria(db)
    .where('id', '=', id)
    .where('programmeId', 'in', published(db, actor).select('programmes.id'))
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return toCriterion(row)
}

/** For commands: first the lock, then the read. Throws NotFound. */
export async function lockCriterion(tx: Tx, actor: Actor, id: CriterionId): Promise<KeptCriterion> {
  await tx.selectFrom('criteria').select('id').where('id', '=', id).forUpdate().execute()
  return getCriterion(tx, actor, id)
}

const criteria = (db: Db) =>
  db
    .selectFrom('criteria')
    .select(['id', 'programmeId', 'code', 'kind', 'parameters', 'validFrom', 'validTo'])
    .select(['source', 'sourceUrl', 'verifiedOn', 'position'])
    .orderBy('position')
    .orderBy('validFrom')
    .orderBy('id')

type CriterionRow = Awaited<ReturnType<ReturnType<typeof criteria>['execute']>>[number]
const toCriterion = (row: CriterionRow) => row as unknown as KeptCriterion

/** The decisions on people, the newest of each programme first. */
export async function listEnrolments(db: Db, actor: Actor, ids: readonly CandidateId[]): Promise<Enrolment[]> {
  const rows = await db
    .selectFrom('enrolments')
    .leftJoin('users', 'users.id', 'enrolments.decidedBy')
    .select(['enrolments.id', 'candidateId', 'programmeId', 'decision', 'answer', 'reasons', 'overrideReason'])
    .select(['users.name as decidedBy', 'decidedAt'])
    .where(
      'candidateId',
      'in',
      visibleCandidates(db, actor).select('candidates.id').where('candidates.id', '=', sql<string>`any(${ids})`),
    )
    .orderBy('decidedAt', 'desc')
    .orderBy('enrolments.id', 'desc')
    .execute()
  return rows as unknown as Enrolment[]
}
