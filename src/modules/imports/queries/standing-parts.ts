import { listDossiers } from '#src/modules/candidates/queries/dossiers.ts'
import type { CandidateId } from '#src/modules/candidates/types.ts'
import { listJobsOf } from '#src/modules/employers/queries/jobs.ts'
import { listEmployersById, listMembers } from '#src/modules/employers/queries.ts'
import { EMPLOYER_FIELDS, type EmployerId, JOB_FIELDS } from '#src/modules/employers/types.ts'
import { listEventEmployers, listTables } from '#src/modules/events/queries/employers.ts'
import { listForbiddenPairs, listRegistrations, listWishes } from '#src/modules/events/queries/people.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { partKey } from '#src/modules/imports/rules/keys.ts'
import type { Existing, Fields } from '#src/modules/imports/types.ts'
import type { Db } from '#src/platform/database.ts'

export type PartsWanted = {
  candidateIds: readonly CandidateId[]
  employerIds: readonly EmployerId[]
  eventId: EventId | null
}

/** A stored thing with whose it is, for finding it by its owner. */
export type Part = Existing & { key: string; owner: string | null; source: string | null }

/** All that imports write of these people, firms and day, each by its key: the same queries however many there are. */
export async function listParts(db: Db, actor: Actor, wanted: PartsWanted): Promise<Part[]> {
  const { candidateIds, employerIds, eventId } = wanted
  return [
    ...(await peopleParts(db, actor, candidateIds)),
    ...(await firmParts(db, actor, employerIds)),
    ...(eventId ? await dayParts(db, actor, eventId) : []),
  ]
}

async function peopleParts(db: Db, actor: Actor, ids: readonly CandidateId[]): Promise<Part[]> {
  if (ids.length === 0) return []
  const dossiers = await listDossiers(db, actor, ids)
  return dossiers.flatMap(({ id, contact, eligibility, profile }) => [
    part(partKey('contact', id), id, contact),
    ...(eligibility ? [part(partKey('eligibility', id), id, eligibility)] : []),
    ...(profile ? [part(partKey('profile', id), id, profile)] : []),
  ])
}

async function firmParts(db: Db, actor: Actor, ids: readonly EmployerId[]): Promise<Part[]> {
  if (ids.length === 0) return []
  const firms = await listEmployersById(db, actor, ids)
  const members = await listMembers(db, actor, ids)
  const jobs = await listJobsOf(db, actor, ids)
  return [
    ...firms.map((firm) => part(partKey('employer', firm.id), firm.id, pick(firm, EMPLOYER_FIELDS))),
    ...members.map(({ id, employerId, ...fields }) => part(partKey('member', id), id, fields, { owner: employerId })),
    ...jobs.map((job) => part(partKey('job', job.id), job.id, pick(job, JOB_FIELDS), { owner: job.employerId })),
  ]
}

async function dayParts(db: Db, actor: Actor, eventId: EventId): Promise<Part[]> {
  const firms = await listEventEmployers(db, actor, eventId)
  const tables = await listTables(db, actor, eventId)
  const people = await listRegistrations(db, actor, eventId)
  const wishes = await listWishes(db, actor, eventId)
  const pairs = await listForbiddenPairs(db, actor, eventId)
  return [
    ...firms.map(({ employerId, name: _name, ...fields }) =>
      part(partKey('event-employer', employerId), employerId, fields),
    ),
    ...tables.map((table) =>
      part(partKey('table', table.number), table.id, pick(table, TABLE_FIELDS), { owner: table.employerId }),
    ),
    ...people.map(({ id, candidateId, source, available, availabilitySaid, maxMeetings }) =>
      part(partKey('registration', candidateId), id, { available, availabilitySaid, maxMeetings }, { source }),
    ),
    ...wishes.map(({ id, candidateId, employerId, ...fields }) =>
      part(partKey('wish', candidateId, employerId, fields.side), id, fields, { owner: candidateId }),
    ),
    ...pairs.map(({ id, candidateId, employerId, reason }) =>
      part(partKey('forbidden-pair', candidateId, employerId), id, { reason }, { owner: candidateId }),
    ),
  ]
}

const TABLE_FIELDS = ['employerId', 'number', 'recruiters', 'languages', 'away', 'awaySaid', 'maxMeetings'] as const

const part = (
  key: string,
  id: string,
  fields: object,
  { owner = null, source = null }: { owner?: string | null; source?: string | null } = {},
): Part => ({ key, id, fields: fields as Fields, owner, source })

const pick = <T, Name extends keyof T>(from: T, names: readonly Name[]): Pick<T, Name> =>
  Object.fromEntries(names.map((name) => [name, from[name]])) as Pick<T, Name>
