import { type Db, inScope } from '#src/platform/database.ts'

export type SentMailLine = { id: string; toAddress: string; subject: string; language: string; createdAt: Date }
export type SentMail = SentMailLine & { toName: string | null; plain: string; html: string; calendar: string | null }

const SHOWN = 200

/** The latest mails of the whole demo world, each organisation asked in its own scope. */
export async function listSentMails(db: Db, to: string): Promise<SentMailLine[]> {
  const found = await inEveryScope(db, (tx) =>
    tx
      .selectFrom('mails')
      .select(['id', 'toAddress', 'subject', 'language', 'createdAt'])
      .$if(to !== '', (query) => query.where('toAddress', '=', to))
      .orderBy('createdAt', 'desc')
      .orderBy('id', 'desc')
      .limit(SHOWN)
      .execute(),
  )
  return found.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime()).slice(0, SHOWN)
}

export async function findSentMail(db: Db, id: string): Promise<SentMail | undefined> {
  const [mail] = await inEveryScope(db, (tx) =>
    tx
      .selectFrom('mails')
      .select(['id', 'toAddress', 'toName', 'subject', 'language', 'createdAt', 'plain', 'html', 'calendar'])
      .where('id', '=', id)
      .execute(),
  )
  return mail
}

async function inEveryScope<Row>(db: Db, read: (tx: Db) => Promise<Row[]>): Promise<Row[]> {
  const organisations = await db.selectFrom('organisations').select('id').execute()
  const found: Row[] = []
  for (const organisationId of [null, ...organisations.map(({ id }) => id)])
    found.push(...(await inScope(db, { organisationId }, read)))
  return found
}
