import { sql } from 'kysely'
import type { Actor } from '#src/modules/identity/types.ts'
import { mayImport } from '#src/modules/imports/access.ts'
import type { Import, ImportId, ImportRow, RowAction, RowKind } from '#src/modules/imports/types.ts'
import type { Db, Tx } from '#src/platform/database.ts'
import { orNotFound } from '#src/platform/errors.ts'
import { type PageOf, pageOf } from '#src/platform/page-of.ts'

/** The one door to imports: whoever may bring files in. */
export function visibleImports(db: Db, actor: Actor) {
  const imports = db.selectFrom('imports')
  return mayImport(actor) ? imports : imports.where(sql.lit(false))
}

const described = (db: Db, actor: Actor) =>
  visibleImports(db, actor)
    .leftJoin('events', (join) =>
      join.onRef('events.organisationId', '=', 'imports.organisationId').onRef('events.id', '=', 'imports.eventId'),
    )
    .leftJoin('users', 'users.id', 'imports.madeBy')
    .select([
      'imports.id',
      'imports.eventId',
      'events.name as eventName',
      'state',
      'mapping',
      'summary',
      'stage',
      'done',
      'total',
    ])
    .select(['failure', 'users.name as madeBy', 'madeAt', 'writtenAt', 'undoneAt', 'emptiedAt', 'imports.rowVersion'])
    .select((row) =>
      row
        .selectFrom('importFiles')
        .whereRef('importFiles.organisationId', '=', 'imports.organisationId')
        .whereRef('importFiles.importId', '=', 'imports.id')
        .select(sql<string[]>`coalesce(array_agg(name order by position), '{}')`.as('names'))
        .as('fileNames'),
    )

const PER_PAGE = 50

/** The imports of the organisation, the newest first. */
export async function listImports(db: Db, actor: Actor, page: number): Promise<PageOf<Import>> {
  const { total } = await visibleImports(db, actor)
    .select((row) => row.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await described(db, actor)
    .orderBy('madeAt', 'desc')
    .orderBy('imports.id', 'desc')
    .limit(PER_PAGE)
    .offset((page - 1) * PER_PAGE)
    .execute()
  return pageOf(rows as unknown as Import[], total, page, PER_PAGE)
}

/** Throws NotFound. */
export async function getImport(db: Db, actor: Actor, id: ImportId): Promise<Import> {
  const row = await described(db, actor).where('imports.id', '=', id).executeTakeFirstOrThrow(orNotFound)
  return row as unknown as Import
}

/** For commands: first the lock, then the read. Throws NotFound. */
export async function lockImport(tx: Tx, actor: Actor, id: ImportId): Promise<Import> {
  await tx.selectFrom('imports').select('id').where('id', '=', id).forUpdate().execute()
  return getImport(tx, actor, id)
}

/** The bytes of the files, in order. */
export async function listFiles(db: Db, actor: Actor, id: ImportId): Promise<{ name: string; bytes: Uint8Array }[]> {
  return db
    .selectFrom('importFiles')
    .select(['name', 'bytes'])
    .where('importId', 'in', visibleImports(db, actor).select('imports.id').where('imports.id', '=', id))
    .orderBy('position')
    .execute()
}

const visibleRows = (db: Db, actor: Actor, id: ImportId) =>
  db
    .selectFrom('importRows')
    .innerJoin('importFiles as file', (join) =>
      join
        .onRef('file.organisationId', '=', 'importRows.organisationId')
        .onRef('file.importId', '=', 'importRows.importId')
        .onRef('file.position', '=', 'importRows.filePosition'),
    )
    .where('importRows.importId', 'in', visibleImports(db, actor).select('imports.id').where('imports.id', '=', id))

const ROW_COLUMNS = [
  'importRows.position',
  'file.name as file',
  'sheet',
  'line',
  'kind',
  'action',
  'label',
  'reasons',
  'cells',
  'parts',
  'answer',
  'subjectId',
] as const

/** questions: rows that contradict a correction. warnings: rows with a cell to look at. answered: with an answer. */
export type RowFilter = {
  action?: RowAction | undefined
  kind?: RowKind | undefined
  only?: 'questions' | 'warnings' | 'answered' | undefined
}

/** A page of the rows, in the order of the files. */
export async function listRows(
  db: Db,
  actor: Actor,
  id: ImportId,
  { page, ...filter }: RowFilter & { page: number },
): Promise<PageOf<ImportRow>> {
  const found = narrowed(visibleRows(db, actor, id), filter)
  const { total } = await found.select((row) => row.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await found
    .select(ROW_COLUMNS)
    .orderBy('importRows.position')
    .limit(PER_PAGE)
    .offset((page - 1) * PER_PAGE)
    .execute()
  return pageOf(rows as unknown as ImportRow[], total, page, PER_PAGE)
}

/** All the rows of an action: to undo, to write out those that were refused. */
export async function listAllRows(db: Db, actor: Actor, id: ImportId, filter: RowFilter = {}): Promise<ImportRow[]> {
  const rows = await narrowed(visibleRows(db, actor, id), filter)
    .select(ROW_COLUMNS)
    .orderBy('importRows.position')
    .execute()
  return rows as unknown as ImportRow[]
}

function narrowed(rows: ReturnType<typeof visibleRows>, { action, kind, only }: RowFilter) {
  let found = rows
  if (action) found = found.where('action', '=', action)
  if (kind) found = found.where('kind', '=', kind)
  if (only === 'questions') found = found.where(sql<boolean>`jsonb_path_exists(parts, '$[*].questions[*]')`)
  if (only === 'answered') found = found.where('answer', 'is not', null)
  if (only === 'warnings') found = found.where(sql<boolean>`jsonb_path_exists(reasons, '$[*] ? (@.type == "warning")')`)
  return found
}
