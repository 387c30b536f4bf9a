import { type RawBuilder, sql } from 'kysely'
import { employerKey, employerSearchText, memberEmailKey } from '#src/modules/employers/rules.ts'
import {
  type EmployerFields,
  type EmployerId,
  JOB_FIELDS,
  type JobFields,
  type JobId,
  type MemberFields,
  type MemberId,
  type NewJob,
  type NewMember,
} from '#src/modules/employers/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { Tx } from '#src/platform/database.ts'
import { newId } from '#src/platform/id.ts'
import { folded } from '#src/platform/text.ts'

// The writers of firms and jobs: many at once, in the caller's transaction, for staff's forms and for imports.
// They neither permit nor record: the command that calls them does both. Ids come back in the order of the rows.

/** Rows per statement: PostgreSQL takes 65 535 parameters at most. */
const CHUNK = 1000

/** Writes firms that are new. A name that is taken breaks the transaction: look for it first. */
export async function insertEmployers(
  tx: Tx,
  actor: Actor,
  at: Date,
  firms: readonly EmployerFields[],
): Promise<EmployerId[]> {
  const rows = firms.map((firm) => ({ ...employerColumns(actor, at, firm), id: newId<'employer'>(), createdAt: at }))
  for (const chunk of chunks(rows)) await tx.insertInto('employers').values(chunk).execute()
  return rows.map(({ id }) => id)
}

/** Fields of a firm to write over; remarks left out stay as they are. */
export type EmployerChange = Omit<EmployerFields, 'remarks'> & { id: EmployerId; remarks?: string | null | undefined }

/** Writes the fields of firms that exist; the version of each grows by one. */
export async function saveEmployers(tx: Tx, actor: Actor, at: Date, firms: readonly EmployerChange[]): Promise<void> {
  for (const firm of firms)
    await tx
      .updateTable('employers')
      .set({ ...employerColumns(actor, at, firm), rowVersion: grown })
      .where('id', '=', firm.id)
      .execute()
}

/** Removes firms with their people and jobs. Only for undoing what should never have been written. */
export async function removeEmployers(tx: Tx, ids: readonly EmployerId[]): Promise<void> {
  await tx.deleteFrom('employers').where('id', '=', anyOf(ids)).execute()
}

/** Writes people of firms. The same e-mail twice in one firm breaks the transaction. */
export async function insertMembers(tx: Tx, actor: Actor, members: readonly NewMember[]): Promise<MemberId[]> {
  const rows = members.map(({ employerId, ...member }) => ({
    organisationId: actor.organisationId,
    id: newId<'member'>(),
    employerId,
    ...memberColumns(member),
  }))
  for (const chunk of chunks(rows)) await tx.insertInto('employerMembers').values(chunk).execute()
  return rows.map(({ id }) => id)
}

export async function saveMember(tx: Tx, id: MemberId, member: MemberFields): Promise<void> {
  await tx.updateTable('employerMembers').set(memberColumns(member)).where('id', '=', id).execute()
}

/** Removes people of firms. Only for undoing what should never have been written; else they leave the firm. */
export async function removeMembers(tx: Tx, ids: readonly MemberId[]): Promise<void> {
  await tx.deleteFrom('employerMembers').where('id', '=', anyOf(ids)).execute()
}

/** Writes jobs that are new. A reference that the firm uses already breaks the transaction. */
export async function insertJobs(tx: Tx, actor: Actor, at: Date, jobs: readonly NewJob[]): Promise<JobId[]> {
  const rows = jobs.map((job) => ({
    organisationId: actor.organisationId,
    id: newId<'job'>(),
    employerId: job.employerId,
    ...jobColumns(job),
    createdAt: at,
    updatedAt: at,
  }))
  for (const chunk of chunks(rows)) await tx.insertInto('jobs').values(chunk).execute()
  return rows.map(({ id }) => id)
}

/** Writes all the fields of jobs that exist; the version of each grows by one. */
export async function saveJobs(tx: Tx, at: Date, jobs: readonly (JobFields & { id: JobId })[]): Promise<void> {
  for (const job of jobs)
    await tx
      .updateTable('jobs')
      .set({ ...jobColumns(job), updatedAt: at, rowVersion: grown })
      .where('id', '=', job.id)
      .execute()
}

/** Removes jobs. Only for undoing what should never have been written; else they are closed. */
export async function removeJobs(tx: Tx, ids: readonly JobId[]): Promise<void> {
  await tx.deleteFrom('jobs').where('id', '=', anyOf(ids)).execute()
}

const grown = sql<number>`row_version + 1`

const employerColumns = (actor: Actor, at: Date, firm: Omit<EmployerChange, 'id'>) => ({
  organisationId: actor.organisationId,
  name: firm.name,
  usualName: firm.usualName,
  nameKey: employerKey(firm.name),
  usualNameKey: firm.usualName === null ? null : employerKey(firm.usualName),
  searchText: employerSearchText(firm),
  sector: firm.sector,
  city: firm.city,
  sizeSaid: firm.sizeSaid,
  ...(firm.remarks !== undefined && { remarks: firm.remarks }),
  updatedAt: at,
})

const memberColumns = (member: MemberFields) => ({
  name: member.name,
  title: member.title,
  email: member.email,
  emailKey: memberEmailKey(member.email),
  phone: member.phone,
  isContact: member.isContact,
  language: member.language,
})

const jobColumns = (job: JobFields) => ({
  ...(Object.fromEntries(JOB_FIELDS.map((name) => [name, job[name]])) as unknown as JobFields),
  searchText: folded(`${job.reference} ${job.title}`),
})

const anyOf = (ids: readonly string[]): RawBuilder<string> => sql`any(${ids})`

function* chunks<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let from = 0; from < rows.length; from += CHUNK) yield rows.slice(from, from + CHUNK)
}
