import { emailKeyOf } from '#src/modules/identity/rules.ts'
import type { Db } from '#src/platform/database.ts'
import { newId } from '#src/platform/id.ts'

type Person = { email: string; name: string; language?: 'fr' | 'en' }

/**
 * The account of a mailbox, made when there is none. For callers to whom the mailbox is proven (an invitation that came
 * by mail), or who act for the operator (the first manager, the demo world).
 */
export async function ensureUser(
  db: Db,
  { email, name, language = 'fr' }: Person,
): Promise<{ id: string; isNew: boolean }> {
  const id = newId()
  const key = emailKeyOf(email)
  const made = await db
    .insertInto('users')
    .values({ id, email: key, name, language, emailVerified: true })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made) return { id, isNew: true }
  const known = await db.selectFrom('users').select(['id', 'name']).where('email', '=', key).executeTakeFirstOrThrow()
  // A person who only ever entered by a code has no name yet.
  if (!known.name) await db.updateTable('users').set({ name }).where('id', '=', known.id).execute()
  return { id: known.id, isNew: false }
}
