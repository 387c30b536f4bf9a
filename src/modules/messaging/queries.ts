import { sql } from 'kysely'
import type { Actor } from '#src/modules/identity/types.ts'
import { mayListMails } from '#src/modules/messaging/access.ts'
import type { MailCounts, MailId, MailLine, MailState } from '#src/modules/messaging/types.ts'
import type { Db } from '#src/platform/database.ts'
import { orNotFound } from '#src/platform/errors.ts'
import { type PageOf, pageOf } from '#src/platform/page-of.ts'

const PER_PAGE = 50

/** The one door to the outbox. */
function visibleMails(db: Db, actor: Actor) {
  const mails = db.selectFrom('mails').where('organisationId', '=', actor.organisationId)
  return mayListMails(actor) ? mails : mails.where(sql.lit(false))
}

const state = sql<MailState>`case when sent_at is not null then 'sent' when failed_at is not null then 'failed'
  when held_at is not null then 'held' else 'waiting' end`

/** Mails of a state: those that still wait in the order in which they leave, the others with the newest first. */
export async function listMails(
  db: Db,
  actor: Actor,
  filter: { state: MailState; page: number },
): Promise<PageOf<MailLine>> {
  const found = visibleMails(db, actor).where(state, '=', filter.state)
  const { count } = await found.select((row) => row.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await found
    .select(['id', 'toName', 'toAddress', 'language', 'subject', 'attempts', 'lastError', state.as('state')])
    .select(sql<Date>`coalesce(sent_at, created_at)`.as('at'))
    .orderBy('id', filter.state === 'waiting' ? 'asc' : 'desc')
    .limit(PER_PAGE)
    .offset((filter.page - 1) * PER_PAGE)
    .execute()
  return pageOf(rows as MailLine[], Number(count), filter.page, PER_PAGE)
}

/** How many mails are in each state. */
export async function countMails(db: Db, actor: Actor): Promise<MailCounts> {
  const rows = await visibleMails(db, actor)
    .select([state.as('state'), (row) => row.fn.countAll<number>().as('count')])
    .groupBy(state)
    .execute()
  const none: MailCounts = { waiting: 0, failed: 0, held: 0, sent: 0 }
  return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)])) }
}

/** How many ask for somebody: refused, held, or waiting since a quarter of an hour. Nobody is asked who cannot help. */
export async function countStoppedMails(db: Db, actor: Actor): Promise<number> {
  const { count } = await visibleMails(db, actor)
    .where('sentAt', 'is', null)
    .where(
      sql<boolean>`(failed_at is not null or held_at is not null
        or send_after < app_now() - interval '15 minutes')`,
    )
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** For commands. Throws NotFound. */
export async function lockMail(db: Db, actor: Actor, id: MailId): Promise<{ id: MailId; state: MailState }> {
  const mail = await visibleMails(db, actor)
    .select(['id', state.as('state')])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow(orNotFound)
  return { id: mail.id as MailId, state: mail.state }
}
