import type { EventId } from '#src/modules/events/types.ts'
import type { Tx } from '#src/platform/database.ts'

type From = { tx: Tx; eventId: EventId }

/**
 * Takes rows away in bulk, inside the caller's transaction: for undoing an import, which decides and records by itself.
 * What rests on such a row (a meeting at a table) makes the database refuse.
 */
export const removeWishes = ({ tx, eventId }: From, ids: readonly string[]) =>
  tx.deleteFrom('wishes').where('eventId', '=', eventId).where('id', 'in', ids).execute()

export const removeForbiddenPairs = ({ tx, eventId }: From, ids: readonly string[]) =>
  tx.deleteFrom('forbiddenPairs').where('eventId', '=', eventId).where('id', 'in', ids).execute()

export const removeRegistrations = ({ tx, eventId }: From, ids: readonly string[]) =>
  tx.deleteFrom('registrations').where('eventId', '=', eventId).where('id', 'in', ids).execute()

export const removeTables = ({ tx, eventId }: From, ids: readonly string[]) =>
  tx.deleteFrom('eventTables').where('eventId', '=', eventId).where('id', 'in', ids).execute()

/** By the ids of the firms. Their tables must be gone before. */
export const removeEventEmployers = ({ tx, eventId }: From, employerIds: readonly string[]) =>
  tx.deleteFrom('eventEmployers').where('eventId', '=', eventId).where('employerId', 'in', employerIds).execute()

/** The day itself, when nothing is left on it but its slots. What rests on it makes the database refuse. */
export const removeEvent = ({ tx, eventId }: From) => tx.deleteFrom('events').where('id', '=', eventId).execute()
