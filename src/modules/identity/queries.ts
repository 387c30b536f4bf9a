import { emailKeyOf, type Hat, isFresh, isSeenAgain, nextStep, seenAgain } from '#src/modules/identity/rules.ts'
import {
  type Actor,
  type CandidateActor,
  type EmployerActor,
  type Factors,
  type SignedIn,
  STAFF_ROLES,
  type StaffActor,
  type StaffRole,
} from '#src/modules/identity/types.ts'
import { hasSessionCookie, LINK_COOKIE, readCookie } from '#src/platform/auth/cookies.ts'
import { authOf } from '#src/platform/auth/open.ts'
import { hashToken } from '#src/platform/auth/token-hashes.ts'
import { type Db, inScope, type Tx } from '#src/platform/database.ts'
import type { World } from '#src/platform/world.ts'

/** As whom somebody comes to a page; null on a page for anybody. */
export type Wanted = Hat | null
const HATS: readonly Hat[] = ['staff', 'employer', 'candidate']

type Place = { id: string }

/**
 * Who asks, in an organisation: read again for each request, so that what is taken away is gone at once.
 * A person may be several things; the portal that they visit decides. A visitor is whoever has no right to be more,
 * also staff whose session is too old or lacks its second factor.
 */
export async function findActor(world: World, { id }: Place, headers: Headers, wanted: Wanted): Promise<Actor> {
  const signedIn = await findSignedIn(world, headers)
  const link = readCookie(headers, world.config.baseUrl, LINK_COOKIE)
  const visitor: Actor = { kind: 'visitor', organisationId: id, userId: null, name: null }
  if (!signedIn && !link) return visitor
  return inScope(world.db, { organisationId: id, userId: signedIn?.userId ?? null }, async (tx) => {
    for (const hat of wanted ? [wanted] : HATS) {
      const actor = await FINDERS[hat](tx, { world, organisationId: id, signedIn, link })
      if (actor) return actor
    }
    return { ...visitor, userId: signedIn?.userId ?? null, name: signedIn?.name ?? null }
  })
}

type Asking = { world: World; organisationId: string; signedIn: SignedIn | null; link: string | null }

const FINDERS: Record<Hat, (tx: Tx, asking: Asking) => Promise<Actor | null>> = {
  staff: findStaffActor,
  employer: async (tx, asking) => (await findByLink(tx, asking, 'employer')) ?? findEmployerActor(tx, asking),
  candidate: async (tx, asking) => (await findByLink(tx, asking, 'candidate')) ?? findCandidateActor(tx, asking),
}

async function findStaffActor(tx: Tx, { world, organisationId, signedIn }: Asking): Promise<StaffActor | null> {
  if (!signedIn) return null
  const roles = await listRoles(tx, signedIn.userId)
  if (roles.length === 0 || nextStep({ signedIn, roles, now: world.now(), demo: world.config.demo })) return null
  return { kind: 'staff', organisationId, userId: signedIn.userId, name: signedIn.name, roles }
}

async function findEmployerActor(tx: Tx, { world, organisationId, signedIn }: Asking): Promise<EmployerActor | null> {
  if (!signedIn || !isFresh(signedIn, 'employer', world.now())) return null
  const member = await tx
    .selectFrom('employerMembers')
    .select(['employerId', 'name'])
    .where('endedAt', 'is', null)
    .where((row) => row.or([row('userId', '=', signedIn.userId), row('emailKey', '=', emailKeyOf(signedIn.email))]))
    .orderBy('id')
    .executeTakeFirst()
  return member ? { kind: 'employer', organisationId, userId: signedIn.userId, ...member } : null
}

async function findCandidateActor(tx: Tx, { world, organisationId, signedIn }: Asking): Promise<CandidateActor | null> {
  if (!signedIn || !isFresh(signedIn, 'candidate', world.now())) return null
  const candidate = await tx
    .selectFrom('candidates')
    .select(['id', 'givenNames', 'familyNames'])
    .where((row) => row.or([row('userId', '=', signedIn.userId), row('emailKey', '=', emailKeyOf(signedIn.email))]))
    .orderBy('id')
    .executeTakeFirst()
  if (!candidate) return null
  const name = `${candidate.givenNames} ${candidate.familyNames}`.trim()
  return { kind: 'candidate', organisationId, userId: signedIn.userId, name, candidateId: candidate.id }
}

/** The holder of a personal link, in a browser where its button was pressed. */
async function findByLink(tx: Tx, { world, organisationId, link }: Asking, kind: 'candidate' | 'employer') {
  if (!link) return null
  const now = world.now()
  const holder = await tx
    .selectFrom('linkSessions')
    .innerJoin('accessLinks', 'accessLinks.id', 'linkSessions.linkId')
    .leftJoin('candidates', 'candidates.id', 'accessLinks.candidateId')
    .leftJoin('employers', 'employers.id', 'accessLinks.employerId')
    .select(['candidateId', 'employerId', 'givenNames', 'familyNames', 'employers.name as employerName'])
    .where('linkSessions.tokenHash', '=', hashToken(link))
    .where('kind', '=', kind)
    .where('endedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .where('linkSessions.expiresAt', '>', now)
    .where('accessLinks.expiresAt', '>', now)
    .executeTakeFirst()
  const common = { organisationId, userId: null }
  if (holder?.employerId)
    return { kind: 'employer', ...common, name: holder.employerName, employerId: holder.employerId } as const
  if (!holder?.candidateId) return null
  const name = `${holder.givenNames} ${holder.familyNames}`.trim()
  return { kind: 'candidate', ...common, name, candidateId: holder.candidateId } as const
}

/** Whose browser this is, whatever they may do; null when nobody is signed in or the session is over. */
export async function findSignedIn(world: World, headers: Headers): Promise<SignedIn | null> {
  if (!hasSessionCookie(headers, world.config.baseUrl)) return null
  const auth = await authOf(world)
  const found = await auth.api.getSession({ headers, query: { disableRefresh: true } })
  if (!found) return null
  const { session, user } = found
  const signedIn = {
    userId: user.id,
    name: user.name,
    email: user.email,
    sessionId: session.id,
    startedAt: session.createdAt,
    lastSeenAt: session.lastSeenAt ?? session.createdAt,
    secondFactorAt: session.secondFactorAt ?? null,
    idledAt: session.idledAt ?? null,
    factors: await getFactors(world.db, user.id),
  }
  const now = world.now()
  // A session that is over for every portal is over; its row is swept later.
  if (!HATS.some((hat) => isFresh(signedIn, hat, now))) return null
  if (isSeenAgain(signedIn, now))
    await world.db.updateTable('sessions').set(seenAgain(signedIn, now)).where('id', '=', session.id).execute()
  return signedIn
}

export async function getFactors(db: Db, userId: string): Promise<Factors> {
  const { passkeys, oneTimeCodes } = await db
    .selectNoFrom((row) => [
      row
        .selectFrom('passkeys')
        .where('userId', '=', userId)
        .select((each) => each.fn.countAll<number>().as('count'))
        .as('passkeys'),
      row
        .exists(row.selectFrom('twoFactors').where('userId', '=', userId).where('verified', '=', true).select('id'))
        .as('oneTimeCodes'),
    ])
    .executeTakeFirstOrThrow()
  return { passkeys: passkeys ?? 0, oneTimeCodes: Boolean(oneTimeCodes) }
}

/** The roles in force, of a person, in the organisation of the transaction. */
export async function listRoles(tx: Tx, userId: string): Promise<StaffRole[]> {
  const rows = await tx
    .selectFrom('grants')
    .select('role')
    .where('userId', '=', userId)
    .where('endedAt', 'is', null)
    .execute()
  return STAFF_ROLES.filter((role) => rows.some((row) => row.role === role))
}
