import { type RawBuilder, sql } from 'kysely'
import { emailKey, phoneKey, searchTextOf } from '#src/modules/candidates/rules.ts'
import {
  type CandidateId,
  type ConsentGiven,
  type Contact,
  type Dossier,
  ELIGIBILITY_FIELDS,
  type EligibilityAnswers,
  type NewCandidate,
  PROFILE_FIELDS,
  type ProfileAnswers,
} from '#src/modules/candidates/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { Tx } from '#src/platform/database.ts'
import { newId } from '#src/platform/id.ts'

// The writers of people: many at once, in the caller's transaction, for registration and for imports.
// They neither permit nor record: the command that calls them does both.

/** Rows per statement: PostgreSQL takes 65 535 parameters at most. */
const CHUNK = 1000

/** Until the end of the transaction nobody else registers a person here: what was checked for duplicates stays true. */
export async function lockRegistrations(tx: Tx, actor: Actor): Promise<void> {
  await tx.selectFrom('organisations').select('id').where('id', '=', actor.organisationId).forNoKeyUpdate().execute()
}

/**
 * Writes people who are new, and gives their ids in the same order. Each takes the next number of the organisation;
 * a number is never given twice. An e-mail that is taken breaks the transaction: look for it first.
 */
export async function insertCandidates(
  tx: Tx,
  actor: Actor,
  at: Date,
  people: readonly NewCandidate[],
): Promise<CandidateId[]> {
  const entries = await insertContacts(tx, actor, at, people)
  await insertFiles(tx, actor, at, entries)
  return entries.map(({ id }) => id)
}

export type NewEntry = NewCandidate & { id: CandidateId }

/**
 * The first half of `insertCandidates`: who they are. All of them before any of their files: a foreign key that is
 * first checked while few people are there is then checked for all of them by an index that finds everybody.
 */
export async function insertContacts(
  tx: Tx,
  actor: Actor,
  at: Date,
  people: readonly NewCandidate[],
): Promise<NewEntry[]> {
  if (people.length === 0) return []
  const first = await takeNumbers(tx, actor, people.length)
  const entries = people.map((person, place) => ({ ...person, id: newId<'candidate'>(), number: first + place }))
  for (const chunk of chunks(entries)) {
    const rows = chunk.map(({ id, number, contact, source, userId = null }) => ({
      organisationId: actor.organisationId,
      id,
      number,
      ...contactColumns(contact),
      userId,
      source,
      createdAt: at,
      updatedAt: at,
    }))
    await tx.insertInto('candidates').values(rows).execute()
  }
  return entries
}

/** The second half: their files and consents. */
export async function insertFiles(tx: Tx, actor: Actor, at: Date, entries: readonly NewEntry[]): Promise<void> {
  await writeEligibility(tx, actor, at, entries)
  await writeProfiles(tx, actor, at, entries)
  await insertConsents(
    tx,
    actor,
    entries.flatMap(({ id, consents }) => consents.map((consent) => ({ ...consent, candidateId: id }))),
  )
}

/** Writes whole dossiers of people who exist. A file that is null is removed. Versions grow by one. */
export async function saveDossiers(
  tx: Tx,
  actor: Actor,
  at: Date,
  dossiers: readonly (Dossier & { id: CandidateId })[],
): Promise<void> {
  for (const chunk of chunks(dossiers)) {
    const rows = chunk.map(({ id, contact }) => ({ id, ...contactColumns(contact) }))
    await sql`
      update candidates set given_names = new."givenNames", family_names = new."familyNames", email = new.email,
        phone = new.phone, language = new.language, email_key = new."emailKey", phone_key = new."phoneKey",
        search_text = new."searchText", row_version = candidates.row_version + 1, updated_at = ${at}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as new(id uuid, "givenNames" text, "familyNames" text,
        email text, phone text, language text, "emailKey" text, "phoneKey" text, "searchText" text)
      where candidates.organisation_id = ${actor.organisationId} and candidates.id = new.id`.execute(tx)
    await removeFiles(tx, 'eligibilityFiles', without(chunk, 'eligibility'))
    await removeFiles(tx, 'profiles', without(chunk, 'profile'))
  }
  await writeEligibility(tx, actor, at, dossiers)
  await writeProfiles(tx, actor, at, dossiers)
}

/** Removes people with all that hangs on them. Only for undoing what should never have been written. */
export async function removeCandidates(tx: Tx, ids: readonly CandidateId[]): Promise<void> {
  await tx.deleteFrom('candidates').where('id', '=', sql<string>`any(${ids})`).execute()
}

/** Adds consents to people who exist. */
export async function insertConsents(
  tx: Tx,
  actor: Actor,
  consents: readonly (ConsentGiven & { candidateId: CandidateId })[],
): Promise<void> {
  for (const chunk of chunks(consents)) {
    const rows = chunk.map((consent) => ({ organisationId: actor.organisationId, id: newId(), ...consent }))
    await tx.insertInto('consents').values(rows).execute()
  }
}

/** Writes eligibility files, over those that are there. */
export async function writeEligibility(
  tx: Tx,
  actor: Actor,
  at: Date,
  owners: readonly { id: CandidateId; eligibility: EligibilityAnswers | null }[],
): Promise<void> {
  const rows = owners.flatMap(({ id, eligibility }) =>
    eligibility ? [{ ...keysOf(actor, id, at), ...pick(eligibility, ELIGIBILITY_FIELDS) }] : [],
  )
  for (const chunk of chunks(rows))
    await tx
      .insertInto('eligibilityFiles')
      .values(chunk)
      .onConflict((conflict) =>
        conflict.columns(['organisationId', 'candidateId']).doUpdateSet({
          ...incoming(ELIGIBILITY_FIELDS),
          updatedAt: at,
          rowVersion: sql<number>`eligibility_files.row_version + 1`,
        }),
      )
      .execute()
}

/** Writes profiles, over those that are there. */
export async function writeProfiles(
  tx: Tx,
  actor: Actor,
  at: Date,
  owners: readonly { id: CandidateId; profile: ProfileAnswers | null }[],
): Promise<void> {
  const rows = owners.flatMap(({ id, profile }) =>
    profile ? [{ ...keysOf(actor, id, at), ...pick(profile, PROFILE_FIELDS) }] : [],
  )
  for (const chunk of chunks(rows))
    await tx
      .insertInto('profiles')
      .values(chunk)
      .onConflict((conflict) =>
        conflict.columns(['organisationId', 'candidateId']).doUpdateSet({
          ...incoming(PROFILE_FIELDS),
          updatedAt: at,
          rowVersion: sql<number>`profiles.row_version + 1`,
        }),
      )
      .execute()
}

/** The first of so many numbers that are now theirs. */
async function takeNumbers(tx: Tx, actor: Actor, count: number): Promise<number> {
  const { last } = await tx
    .updateTable('organisations')
    .set((row) => ({ lastCandidateNumber: row('lastCandidateNumber', '+', count) }))
    .where('id', '=', actor.organisationId)
    .returning('lastCandidateNumber as last')
    .executeTakeFirstOrThrow()
  return last - count + 1
}

const contactColumns = (contact: Contact) => ({
  givenNames: contact.givenNames,
  familyNames: contact.familyNames,
  email: contact.email,
  phone: contact.phone,
  language: contact.language,
  emailKey: emailKey(contact.email),
  phoneKey: phoneKey(contact.phone),
  searchText: searchTextOf(contact),
})

const keysOf = (actor: Actor, candidateId: CandidateId, updatedAt: Date) => ({
  organisationId: actor.organisationId,
  candidateId,
  updatedAt,
})

/** Only the fields: what else an object carries (an id, a version) is not a column to write. */
const pick = <T, Name extends keyof T>(from: T, names: readonly Name[]): Pick<T, Name> =>
  Object.fromEntries(names.map((name) => [name, from[name]])) as Pick<T, Name>

/** For an insert that meets a row: the values that came, under the same names. */
const incoming = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, sql.ref(`excluded.${name}`)])) as Record<Name, RawBuilder<never>>

function* chunks<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let from = 0; from < rows.length; from += CHUNK) yield rows.slice(from, from + CHUNK)
}

async function removeFiles(tx: Tx, table: 'eligibilityFiles' | 'profiles', ids: readonly CandidateId[]): Promise<void> {
  if (ids.length > 0) await tx.deleteFrom(table).where('candidateId', '=', sql<string>`any(${ids})`).execute()
}

const without = (
  dossiers: readonly (Dossier & { id: CandidateId })[],
  file: 'eligibility' | 'profile',
): CandidateId[] => dossiers.filter((dossier) => dossier[file] === null).map(({ id }) => id)
