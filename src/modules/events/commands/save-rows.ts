import type { EventEmployerState, EventId, WishSide } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { Tx } from '#src/platform/database.ts'
import { newId } from '#src/platform/id.ts'

/**
 * Rows in bulk, inside the caller's transaction: for imports, which decide, permit and record by themselves.
 * A row that is there already (by the key named at each) is changed; fields that are left out keep what they have.
 * Each returns the ids in the order of the rows. Rows of one call must differ by their key.
 */
type Into = { tx: Tx; actor: Actor; eventId: EventId }

export type EventEmployerRow = {
  employerId: string
  state: EventEmployerState
  decisionMakerPresent?: boolean | null
  remarks?: string | null
}

/** Firms at the event. Key: the firm. Returns the ids of the firms. */
export async function saveEventEmployers(into: Into, rows: readonly EventEmployerRow[]): Promise<string[]> {
  const { tx, actor, eventId } = into
  for (const part of partsOf(rows))
    await tx
      .insertInto('eventEmployers')
      .values(part.map((row) => ({ organisationId: actor.organisationId, eventId, ...row })))
      .onConflict((conflict) =>
        conflict.columns(['organisationId', 'eventId', 'employerId']).doUpdateSet((row) => ({
          state: row.ref('excluded.state'),
          ...(has(part, 'decisionMakerPresent') && { decisionMakerPresent: row.ref('excluded.decisionMakerPresent') }),
          ...(has(part, 'remarks') && { remarks: row.ref('excluded.remarks') }),
        })),
      )
      .execute()
  return rows.map((row) => row.employerId)
}

export type TableRow = {
  employerId: string
  number: number
  recruiters: string[]
  languages: string[]
  away: number[]
  awaySaid: string | null
  maxMeetings: number | null
}

/** Tables. Key: the number. The firm must be at the event. */
export async function saveTables({ tx, actor, eventId }: Into, rows: readonly TableRow[]): Promise<string[]> {
  const saved = new Map<number, string>()
  for (const part of partsOf(rows)) {
    const written = await tx
      .insertInto('eventTables')
      .values(part.map((row) => ({ organisationId: actor.organisationId, id: newId(), eventId, ...row })))
      .onConflict((conflict) =>
        conflict.columns(['organisationId', 'eventId', 'number']).doUpdateSet((row) => ({
          employerId: row.ref('excluded.employerId'),
          recruiters: row.ref('excluded.recruiters'),
          languages: row.ref('excluded.languages'),
          away: row.ref('excluded.away'),
          awaySaid: row.ref('excluded.awaySaid'),
          maxMeetings: row.ref('excluded.maxMeetings'),
          rowVersion: row('eventTables.rowVersion', '+', 1),
        })),
      )
      .returning(['id', 'number'])
      .execute()
    for (const row of written) saved.set(row.number, row.id)
  }
  return rows.map((row) => saved.get(row.number)!)
}

export type RegistrationRow = {
  candidateId: string
  available: number[] | null
  availabilitySaid: string | null
  maxMeetings: number | null
  registeredAt: Date
  source: string
}

/** Registrations. Key: the person. Who withdrew stays withdrawn; when and from where they registered is kept. */
export async function saveRegistrations({ tx, actor, eventId }: Into, rows: readonly RegistrationRow[]) {
  const saved = new Map<string, string>()
  for (const part of partsOf(rows)) {
    const written = await tx
      .insertInto('registrations')
      .values(part.map((row) => ({ organisationId: actor.organisationId, id: newId(), eventId, ...row })))
      .onConflict((conflict) =>
        conflict.columns(['organisationId', 'eventId', 'candidateId']).doUpdateSet((row) => ({
          available: row.ref('excluded.available'),
          availabilitySaid: row.ref('excluded.availabilitySaid'),
          maxMeetings: row.ref('excluded.maxMeetings'),
          rowVersion: row('registrations.rowVersion', '+', 1),
        })),
      )
      .returning(['id', 'candidateId'])
      .execute()
    for (const row of written) saved.set(row.candidateId, row.id)
  }
  return rows.map((row) => saved.get(row.candidateId)!)
}

export type WishRow = {
  candidateId: string
  employerId: string
  side: WishSide
  rank: number | null
  comment: string | null
  wishedOn: string | null
}

/** Wishes of both sides. Key: the person, the firm and the side. */
export async function saveWishes({ tx, actor, eventId }: Into, rows: readonly WishRow[]): Promise<string[]> {
  const keyOf = (row: { candidateId: string; employerId: string; side: string }) =>
    `${row.candidateId} ${row.employerId} ${row.side}`
  const saved = new Map<string, string>()
  for (const part of partsOf(rows)) {
    const written = await tx
      .insertInto('wishes')
      .values(part.map((row) => ({ organisationId: actor.organisationId, id: newId(), eventId, ...row })))
      .onConflict((conflict) =>
        conflict.columns(['organisationId', 'eventId', 'candidateId', 'employerId', 'side']).doUpdateSet((row) => ({
          rank: row.ref('excluded.rank'),
          comment: row.ref('excluded.comment'),
          wishedOn: row.ref('excluded.wishedOn'),
        })),
      )
      .returning(['id', 'candidateId', 'employerId', 'side'])
      .execute()
    for (const row of written) saved.set(keyOf(row), row.id)
  }
  return rows.map((row) => saved.get(keyOf(row))!)
}

export type ForbiddenPairRow = { candidateId: string; employerId: string; reason: string | null }

/** Forbidden pairs. Key: the person and the firm. */
export async function saveForbiddenPairs({ tx, actor, eventId }: Into, rows: readonly ForbiddenPairRow[]) {
  const keyOf = (row: { candidateId: string; employerId: string }) => `${row.candidateId} ${row.employerId}`
  const saved = new Map<string, string>()
  for (const part of partsOf(rows)) {
    const written = await tx
      .insertInto('forbiddenPairs')
      .values(part.map((row) => ({ organisationId: actor.organisationId, id: newId(), eventId, ...row })))
      .onConflict((conflict) =>
        conflict
          .columns(['organisationId', 'eventId', 'candidateId', 'employerId'])
          .doUpdateSet((row) => ({ reason: row.ref('excluded.reason') })),
      )
      .returning(['id', 'candidateId', 'employerId'])
      .execute()
    for (const row of written) saved.set(keyOf(row), row.id)
  }
  return rows.map((row) => saved.get(keyOf(row))!)
}

/** A statement takes at most 65 535 values: so many rows at a time. */
const ROWS_AT_ONCE = 2_000

function* partsOf<T>(rows: readonly T[]): Generator<T[]> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) yield rows.slice(from, from + ROWS_AT_ONCE)
}

const has = <T extends object>(rows: readonly T[], field: keyof T) => rows.some((row) => row[field] !== undefined)
