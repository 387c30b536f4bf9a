import { sql } from 'kysely'
import type { GivenAnswer } from '#src/engines/intake/question-types.ts'
import { questionKey } from '#src/engines/intake/questions.ts'
import { visibleEmployers } from '#src/modules/employers/queries.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { mayImport } from '#src/modules/imports/access.ts'
import { visibleImports } from '#src/modules/imports/queries.ts'
import type { ImportQuestion, QuestionCounts } from '#src/modules/imports/types/questions.ts'
import type { ImportId } from '#src/modules/imports/types.ts'
import type { Db } from '#src/platform/database.ts'
import { type PageOf, pageOf } from '#src/platform/page-of.ts'

/** Each with its answer, those too that the files no longer ask. */
const keptQuestions = (db: Db, actor: Actor, id: ImportId) =>
  db
    .selectFrom('importQuestions')
    .where('importId', 'in', visibleImports(db, actor).select('imports.id').where('imports.id', '=', id))

const askedQuestions = (db: Db, actor: Actor, id: ImportId) => keptQuestions(db, actor, id).where('rows', '>', 0)

const COLUMNS = ['id', 'question', 'rows', 'answer', 'answeredAt', 'isRecalled'] as const

/** open: without an answer. answered: with one, of this import or of an earlier one. */
export type QuestionFilter = { only?: 'open' | 'answered' | undefined }

/** A page of what is asked, column by column. */
export async function listQuestions(
  db: Db,
  actor: Actor,
  id: ImportId,
  { only, page, perPage }: QuestionFilter & { page: number; perPage: number },
): Promise<PageOf<ImportQuestion>> {
  let found = askedQuestions(db, actor, id)
  if (only) found = found.where('answer', only === 'open' ? 'is' : 'is not', null)
  const { total } = await found.select((row) => row.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await found
    .select(COLUMNS)
    .orderBy('position')
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute()
  return pageOf(rows as unknown as ImportQuestion[], total, page, perPage)
}

/** Some questions of an import, column by column; those that are gone are left out. */
export async function listQuestionsById(
  db: Db,
  actor: Actor,
  id: ImportId,
  ids: readonly string[],
): Promise<ImportQuestion[]> {
  const rows = await askedQuestions(db, actor, id)
    .select(COLUMNS)
    .where('id', '=', sql<string>`any(${ids})`)
    .orderBy('position')
    .execute()
  return rows as unknown as ImportQuestion[]
}

export const countQuestions = (db: Db, actor: Actor, id: ImportId): Promise<QuestionCounts> =>
  askedQuestions(db, actor, id)
    .select((row) => [
      row.fn.countAll<number>().as('all'),
      sql<number>`count(*) filter (where answer is null)`.as('open'),
      sql<number>`count(*) filter (where is_recalled)`.as('recalled'),
    ])
    .executeTakeFirstOrThrow()

/** What was answered so far, as the reading takes it. */
export async function listGivenAnswers(db: Db, actor: Actor, id: ImportId): Promise<GivenAnswer[]> {
  const rows = await keptQuestions(db, actor, id).select(COLUMNS).where('answer', 'is not', null).execute()
  return (rows as unknown as ImportQuestion[]).map(({ question, answer }) => ({
    key: questionKey(question),
    answer: answer!,
  }))
}

/** What the organisation answered about earlier files. */
export async function listRememberedAnswers(db: Db, actor: Actor): Promise<GivenAnswer[]> {
  const rows = mayImport(actor) ? await db.selectFrom('rememberedAnswers').select(['key', 'answer']).execute() : []
  return rows as unknown as GivenAnswer[]
}

/** The names of the firms that an answer may name: those that are here, and those of the files. */
export async function listFirmNames(db: Db, actor: Actor, id: ImportId): Promise<FirmNames[]> {
  const here = await visibleEmployers(db, actor).select(['name', 'usualName']).execute()
  const fields = sql<FirmNames>`jsonb_build_object('name', parts -> 0 -> 'after' ->> 'name',
    'usualName', parts -> 0 -> 'after' ->> 'usualName')`
  const read = await db
    .selectFrom('importRows')
    .select(fields.as('names'))
    .where('importId', 'in', visibleImports(db, actor).select('imports.id').where('imports.id', '=', id))
    .where('kind', '=', 'employer')
    .where(sql<boolean>`jsonb_array_length(parts) > 0`)
    .execute()
  return [...here, ...read.map(({ names }) => names)]
}

export type FirmNames = { name: string; usualName: string | null }
