import { sql } from 'kysely'
import { seedDemo } from '#src/demo/seed.ts'
import { STAGES } from '#src/demo/stages.ts'
import { makeAccessLink } from '#src/modules/identity/commands/access-links.ts'
import { inviteStaff } from '#src/modules/identity/commands/staff.ts'
import type { StaffActor, StaffRole } from '#src/modules/identity/types.ts'
import { readImport } from '#src/modules/imports/commands/read-import.ts'
import { startImport } from '#src/modules/imports/commands/start-import.ts'
import { listProgrammes } from '#src/modules/programmes/queries.ts'
import { inScope } from '#src/platform/database.ts'
import { addDays } from '#src/platform/day.ts'
import { newId } from '#src/platform/id.ts'
import { look } from '#src/platform/world.ts'
import { handlersOf } from '#src/worker.ts'
import { plantCanaries } from '#tests/support/crawl-canaries.ts'
import { tellCareer } from '#tests/support/crawl-career.ts'
import { type DayIds, findDay, orderAnother } from '#tests/support/crawl-day.ts'
import { filledDatabase } from '#tests/support/database.ts'
import { freshWorld, type TestWorld, worldOver } from '#tests/support/world.ts'

/**
 * A chamber of the demo world as the crawls see it: its people, and one thing of each kind.
 * `candidate` meets `employer`; `otherCandidate` meets `otherEmployer` and never `employer`.
 */
export type Chamber = DayIds & {
  organisationId: string
  slug: string
  actor: StaffActor
  /** The account of one person for each role that the chamber has. */
  staff: Partial<Record<StaffRole, string>>
  programme: string
  programmeSlug: string
  criterion: string
  importId: string
  pair: string
  draft: string
  /** A timetable that waits to be computed. */
  computation: string
  mail: string
  invitation: string
  recovery: string
  invitationToken: string
  accessToken: string
}

export type CrawlWorld = { world: TestWorld; canal: Chamber; rive: Chamber }

/**
 * The demo world at its furthest stage, with whatever a route can name, and canaries. `canal` has people in every role.
 * The clock stands in the day itself; `beforeTheDay` sets it back to when wishes and stars can still be given.
 */
export async function crawlWorld(): Promise<CrawlWorld> {
  const { database, said } = await filledDatabase('crawl', makeChambers)
  const crawl = { world: worldOver(database), ...said }
  atTheDay(crawl)
  return crawl
}

async function makeChambers() {
  const world = await freshWorld()
  await seedDemo(world, STAGES.at(-1)!)
  const canal = await chamberOf(world, 'vieux-canal')
  const rive = await chamberOf(world, 'rive-claire')
  await plantCanaries(world, [canal, rive])
  return { database: world.database, said: { canal, rive } }
}

/** In the first interview. */
export const atTheDay = ({ world, canal }: CrawlWorld): void => world.setNow(`${canal.heldOn}T14:05:00Z`)

/** A week before the day. Who was signed in at the day itself signs in again. */
export const beforeTheDay = ({ world, canal }: CrawlWorld): void =>
  world.setNow(`${addDays(canal.heldOn, -7)}T15:00:00Z`)

async function chamberOf(world: TestWorld, slug: string): Promise<Chamber> {
  const { id: organisationId } = await world.owner
    .selectFrom('organisations')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
  const staff = await staffOf(world, organisationId)
  const userId = staff.manager!
  const roles = ['manager', 'coordinator', 'adviser'] as const
  const actor: StaffActor = { kind: 'staff', organisationId, userId, name: 'Crawl', roles }
  const ids = await findDay(world, organisationId)
  await ownMailboxes(world, organisationId, slug)
  const [programme] = await look(world, actor, (db) => listProgrammes(db, actor))
  await openToAll(world, organisationId, ids)
  await tellAll(world, organisationId)
  await tellCareer(world, organisationId, ids.candidate)
  return {
    ...ids,
    ...(await invitations(world, actor, slug)),
    organisationId,
    slug,
    actor,
    staff,
    programme: programme!.id,
    programmeSlug: programme!.slug,
    criterion: await criterionOf(world, programme!.id),
    importId: await bringFile(world, actor),
    pair: await forbid(world, organisationId, ids),
    draft: await lastOf(world, 'timetableDrafts', organisationId),
    computation: await orderAnother(world, actor, ids),
    mail: await mailWithCalendar(world, organisationId),
    recovery: await recover(world, actor),
    accessToken: await personalLink(world, actor, ids),
  }
}

async function staffOf({ owner }: TestWorld, organisationId: string): Promise<Chamber['staff']> {
  const grants = await owner
    .selectFrom('grants')
    .select(['role', 'userId'])
    .where('organisationId', '=', organisationId)
    .execute()
  return Object.fromEntries(grants.map(({ role, userId }) => [role, userId]))
}

/**
 * In the demo world the same recruiters come to both chambers; to the crawls those of one are strangers to the other.
 */
async function ownMailboxes({ owner }: TestWorld, organisationId: string, slug: string): Promise<void> {
  const own = sql<string>`replace(email, '@', ${`@${slug}.`})`
  await owner
    .updateTable('employerMembers')
    .set({ email: own, emailKey: own })
    .where('organisationId', '=', organisationId)
    .execute()
}

/** Stars and wishes could be given until the day before. */
async function openToAll({ owner }: TestWorld, organisationId: string, { event, heldOn }: DayIds): Promise<void> {
  const closesOn = addDays(heldOn, -1)
  await owner
    .insertInto('eventOpenings')
    .values(['wishes', 'stars'].map((part) => ({ organisationId, eventId: event, part, closesOn })))
    .onConflict((conflict) => conflict.columns(['organisationId', 'eventId', 'part']).doUpdateSet({ closesOn }))
    .execute()
}

/** What the worker does with every fact of the chamber: mails are written. */
async function tellAll(world: TestWorld, organisationId: string): Promise<void> {
  const { react } = handlersOf(world, async () => {})
  const facts = await world.owner
    .selectFrom('facts')
    .select('id')
    .where('organisationId', '=', organisationId)
    .orderBy('id')
    .execute()
  for (const { id } of facts) await react({ organisationId, factId: id })
}

async function invitations(world: TestWorld, actor: StaffActor, slug: string) {
  const email = `invitee@${slug}.example`
  await inviteStaff(world, actor, { name: 'Invitée à Venir', email, roles: ['adviser'], language: 'fr' })
  const mail = await world.owner.selectFrom('mails').select('plain').where('toAddress', '=', email).executeTakeFirst()
  const { organisationId } = actor
  return {
    invitation: await lastOf(world, 'staffInvitations', organisationId),
    invitationToken: /invitations\/([\w-]+)/.exec(mail?.plain ?? '')?.[1] ?? '',
  }
}

async function personalLink(world: TestWorld, actor: StaffActor, { candidate }: DayIds): Promise<string> {
  const expiresAt = new Date(world.now().getTime() + 86_400_000)
  const { baseUrl } = world.config
  const url = await inScope(world.db, actor, (tx) =>
    makeAccessLink(tx, actor, { kind: 'candidate', candidateId: candidate, eventId: null, expiresAt, baseUrl }),
  )
  return new URL(url).pathname.split('/').at(-1)!
}

async function forbid({ owner }: TestWorld, organisationId: string, ids: DayIds): Promise<string> {
  const id = newId()
  const pair = { candidateId: ids.otherCandidate, employerId: ids.employer }
  await owner
    .insertInto('forbiddenPairs')
    .values({ organisationId, id, eventId: ids.event, ...pair })
    .execute()
  return id
}

async function recover({ owner }: TestWorld, { organisationId, userId }: StaffActor): Promise<string> {
  const [id, lost] = [newId(), newId()]
  const email = `${lost}@perdu.example`
  await owner.insertInto('users').values({ id: lost, name: 'Clé Perdue', email }).execute()
  const recovery = { organisationId, id, userId: lost, openedBy: userId, reason: 'Clé perdue' }
  await owner.insertInto('recoveries').values(recovery).execute()
  return id
}

/** A file that waits to be confirmed: somebody new, somebody known, a line that cannot be taken, values to clarify. */
async function bringFile(world: TestWorld, actor: StaffActor): Promise<string> {
  const { email } = await world.owner
    .selectFrom('candidates')
    .select('email')
    .where('organisationId', '=', actor.organisationId)
    .orderBy('number')
    .executeTakeFirstOrThrow()
  const lines = [
    'Prénom;Nom;Courriel;Téléphone;Français parlé;Consentement',
    'Ludivine;Marchaterre-Osei;ludivine@exemple.ca;514 555-0148;pas pire;oui',
    `Une;Autre;${email};555-0149;8;oui`,
    'Sans;Adresse;;;;oui',
  ]
  const files = [{ name: 'candidats.csv', bytes: Buffer.from(lines.join('\r\n')) }]
  const started = await startImport(world, actor, { files, into: null, sharing: false, inWorker: false })
  if (!started.ok) throw new Error('The file of the crawl was not taken.')
  await readImport(world, actor, started.value)
  return started.value
}

async function criterionOf({ owner }: TestWorld, programme: string): Promise<string> {
  const criterion = await owner
    .selectFrom('criteria')
    .select('id')
    .where('programmeId', '=', programme)
    .orderBy('id')
    .executeTakeFirstOrThrow()
  return criterion.id
}

async function mailWithCalendar({ owner }: TestWorld, organisationId: string): Promise<string> {
  const mail = await owner
    .selectFrom('mails')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('calendar', 'is not', null)
    .orderBy('id')
    .executeTakeFirstOrThrow()
  return mail.id
}

async function lastOf(
  { owner }: TestWorld,
  table: 'timetableDrafts' | 'staffInvitations',
  organisationId: string,
): Promise<string> {
  const row = await owner
    .selectFrom(table)
    .select('id')
    .where('organisationId', '=', organisationId)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return row.id
}
