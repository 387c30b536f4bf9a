import type { Selectable } from 'kysely'
import { visibleCandidates } from '#src/modules/candidates/queries.ts'
import type { CandidateId } from '#src/modules/candidates/types.ts'
import { mayOpenCv } from '#src/modules/careers/access.ts'
import type { Career, Cv, SpokenLanguage, Study, Work } from '#src/modules/careers/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { Db, Tx } from '#src/platform/database.ts'
import { NotFound, orNotFound } from '#src/platform/errors.ts'
import type { Studies, Works } from '#src/platform/tables.ts'

const CV_COLUMNS = [
  'candidateId',
  'name',
  'media',
  'state',
  'refusal',
  'draft',
  'done',
  'total',
  'confirmed',
  'givenAt',
  'rowVersion',
] as const

/** The CVs that this actor may know of: their own, or those of the people whom they work with. */
const visibleCvs = (db: Db, actor: Actor, id: CandidateId) =>
  db
    .selectFrom('cvs')
    .where('candidateId', 'in', visibleCandidates(db, actor).select('candidates.id').where('candidates.id', '=', id))

/** The CV of a person without the file itself; null where they gave none. */
export async function findCv(db: Db, actor: Actor, id: CandidateId): Promise<Cv | null> {
  const row = await visibleCvs(db, actor, id).select(CV_COLUMNS).executeTakeFirst()
  return (row as Cv | undefined) ?? null
}

/** The same, locked until the end of the transaction. */
export async function lockCv(tx: Tx, actor: Actor, id: CandidateId): Promise<Cv | null> {
  await visibleCvs(tx, actor, id).select('candidateId').forUpdate().execute()
  return findCv(tx, actor, id)
}

/** The file as it was given. Throws NotFound. */
export async function getCvFile(db: Db, actor: Actor, id: CandidateId) {
  if (!mayOpenCv(actor) && actor.kind !== 'system') throw new NotFound()
  return visibleCvs(db, actor, id).select(['name', 'media', 'bytes']).executeTakeFirstOrThrow(orNotFound)
}

/** What a person told of their life at work, in their order. */
export async function getCareer(db: Db, actor: Actor, id: CandidateId): Promise<Career> {
  const own = visibleCandidates(db, actor).select('candidates.id').where('candidates.id', '=', id)
  const works = await db.selectFrom('works').selectAll().where('candidateId', 'in', own).orderBy('position').execute()
  const studies = await db
    .selectFrom('studies')
    .selectAll()
    .where('candidateId', 'in', own)
    .orderBy('position')
    .execute()
  const languages = await db
    .selectFrom('spokenLanguages')
    .select(['language', 'levelSaid'])
    .where('candidateId', 'in', own)
    .orderBy('position')
    .execute()
  return { works: works.map(workOf), studies: studies.map(studyOf), languages: languages as SpokenLanguage[] }
}

function workOf({ title, cnpCode, employer, country, startedIn, endedIn, ...row }: Selectable<Works>): Work {
  return { title, cnpCode, employer, country, startedIn, endedIn, source: sourceOf(row) }
}

function studyOf({ degree, field, institution, country, endedIn, landmark, ...row }: Selectable<Studies>): Study {
  return { degree, field, institution, country, endedIn, landmark, source: sourceOf(row) }
}

type Sourced = { sourcePage: number | null; sourceLine: number | null; sourceText: string | null }

const sourceOf = ({ sourcePage: page, sourceLine: line, sourceText: text }: Sourced) =>
  page === null || line === null || text === null ? null : { page, line, text }
