import { inScope, type Tx } from '#src/platform/database.ts'
import { queueMail } from '#src/platform/mail.ts'
import type { World } from '#src/platform/world.ts'
import { mailOf, PLATFORM } from '#src/ui/mail-layout.tsx'
import { wordsFor } from '#src/words/words.ts'

export type SignInChange =
  | 'passkeyAdded'
  | 'passkeyRemoved'
  | 'oneTimeCodesAdded'
  | 'oneTimeCodesRemoved'
  | 'recoveryOpened'
  | 'recovered'
  | 'recoveredOther'

type Notice = {
  userId: string
  change: SignInChange
  /** In whose scope the transaction is. */
  organisationId: string | null
}

/** Tells a person that how they sign in was changed, so that they notice when it was not them (ASVS V6.3.7). */
export async function tellOfChange(
  tx: Tx,
  { config }: World,
  { userId, change, organisationId }: Notice,
): Promise<void> {
  const person = await tx
    .selectFrom('users')
    .select(['email', 'name', 'language'])
    .where('id', '=', userId)
    .executeTakeFirstOrThrow()
  const language = person.language === 'en' ? 'en' : 'fr'
  const words = wordsFor(language).identity.mails.change
  await queueMail(tx, config.baseUrl, {
    organisationId,
    to: { address: person.email, name: person.name || null },
    language,
    subject: words.subject,
    ...mailOf({
      t: wordsFor(language),
      title: words.subject,
      paragraphs: [words[change]],
      actions: [{ label: words.action, href: `${config.baseUrl}/account/security` }],
      closing: [words.notYou],
      sender: PLATFORM,
    }),
    purpose: 'sign-in-change',
  })
}

/** The same, about what somebody changed in their own account. */
export const tellOwner = (world: World, { userId }: { userId: string }, change: SignInChange): Promise<void> =>
  inScope(world.db, { organisationId: null, now: world.now() }, (tx) =>
    tellOfChange(tx, world, { userId, change, organisationId: null }),
  )
