import { randomBytes } from 'node:crypto'
import type { IdentityFact } from '#src/modules/identity/facts.ts'
import { linkSessionEnds } from '#src/modules/identity/rules.ts'
import type { Actor, LinkHolder, LinkId } from '#src/modules/identity/types.ts'
import { LINK_COOKIE, setCookie } from '#src/platform/auth/cookies.ts'
import { hashToken } from '#src/platform/auth/token-hashes.ts'
import { inScope, type Tx } from '#src/platform/database.ts'
import { newId } from '#src/platform/id.ts'
import { record } from '#src/platform/record.ts'
import type { World } from '#src/platform/world.ts'

export type NewLink = LinkHolder & {
  /** Of the event it was sent for, so that they can be revoked together. */
  eventId: string | null
  expiresAt: Date
  /** Of the site: `world.config.baseUrl`. */
  baseUrl: string
  /** The page of the portal to open, from its root: '/employer/events/…'. */
  next?: string
}

/**
 * A personal link for a mail, in the caller's transaction: whoever holds it is that candidate or that employer, until
 * it expires or is revoked. It can be used again. Only its hash is kept, so it is written into the mail now or never.
 */
export async function makeAccessLink(tx: Tx, actor: Actor, link: NewLink): Promise<string> {
  const [id, token] = [newId<'link'>(), randomBytes(32).toString('base64url')]
  const { organisationId } = actor
  const { slug } = await tx
    .selectFrom('organisations')
    .select('slug')
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('accessLinks')
    .values({
      organisationId,
      id,
      kind: link.kind,
      candidateId: link.kind === 'candidate' ? link.candidateId : null,
      employerId: link.kind === 'employer' ? link.employerId : null,
      eventId: link.eventId,
      tokenHash: hashToken(token),
      expiresAt: link.expiresAt,
    })
    .execute()
  await record<IdentityFact>(tx, actor, { type: 'access-link.made', linkId: id })
  const query = link.next ? `?next=${encodeURIComponent(`/o/${slug}${link.next}`)}` : ''
  return `${link.baseUrl}/o/${slug}/access/${token}${query}`
}

type Whose = LinkHolder & { eventId?: string }

/** Ends the links of a candidate or an employer (of one event), and every browser that was let in by them, at once. */
export async function revokeAccessLinks(tx: Tx, actor: Actor, whose: Whose, now: Date): Promise<void> {
  const holder = whose.kind === 'candidate' ? whose.candidateId : whose.employerId
  const { eventId } = whose
  const revoked = await tx
    .updateTable('accessLinks')
    .set({ revokedAt: now })
    .where(whose.kind === 'candidate' ? 'candidateId' : 'employerId', '=', holder)
    .$if(eventId !== undefined, (query) => query.where('eventId', '=', eventId ?? null))
    .where('revokedAt', 'is', null)
    .returning('id')
    .execute()
  for (const { id } of revoked)
    await record<IdentityFact>(tx, actor, { type: 'access-link.revoked', linkId: id as LinkId })
}

export type OpenedLink = { cookies: readonly string[]; kind: LinkHolder['kind'] }

/**
 * Lets a browser in by a personal link; null when the link is not good (any more).
 * Not by `change`: its result would keep the token of the browser. The way in (portals/once.ts) has claimed the form.
 */
export function openAccessLink(world: World, visitor: Actor, token: string): Promise<OpenedLink | null> {
  const { organisationId } = visitor
  const now = world.now()
  return inScope(world.db, { ...visitor, now }, async (tx) => {
    const link = await tx
      .updateTable('accessLinks')
      .set({ lastUsedAt: now })
      .where('tokenHash', '=', hashToken(token))
      .where('revokedAt', 'is', null)
      .where('expiresAt', '>', now)
      .returning(['id', 'kind', 'expiresAt'])
      .executeTakeFirst()
    if (!link) return null
    const browserToken = randomBytes(32).toString('base64url')
    const expiresAt = linkSessionEnds(link.expiresAt, now)
    await tx
      .insertInto('linkSessions')
      .values({
        organisationId,
        id: newId(),
        linkId: link.id,
        tokenHash: hashToken(browserToken),
        madeAt: now,
        expiresAt,
      })
      .execute()
    await record<IdentityFact>(tx, visitor, { type: 'access-link.opened', linkId: link.id as LinkId })
    const seconds = Math.floor((expiresAt.getTime() - now.getTime()) / 1000)
    const cookies = [setCookie(world.config.baseUrl, LINK_COOKIE, browserToken, seconds)]
    return { cookies, kind: link.kind as LinkHolder['kind'] }
  })
}
