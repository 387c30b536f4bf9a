import {
  type EventEmployerRow,
  saveEventEmployers,
  saveForbiddenPairs,
  saveTables,
  saveWishes,
  type TableRow,
  type WishRow,
} from '#src/modules/events/commands/save-rows.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { idFor, note, type Piece, piecesOf, type Writing } from '#src/modules/imports/commands/writing.ts'
import { partKey } from '#src/modules/imports/rules/keys.ts'
import type { RowPlan } from '#src/modules/imports/types.ts'
import type { Tx } from '#src/platform/database.ts'

type Into = { tx: Tx; actor: Actor; eventId: EventId }

/** Writes what the rows say of the day: firms, tables, wishes and forbidden pairs. Without a day there is nothing. */
export async function writeDay(writing: Writing, rows: readonly RowPlan[]): Promise<void> {
  const { tx, actor, eventId } = writing
  if (!eventId) return
  const into = { tx, actor, eventId }
  await writeFirmsThere(into, writing, piecesOf(rows, 'event-employer'))
  await writeTables(into, writing, piecesOf(rows, 'table'))
  await writeWishes(into, writing, piecesOf(rows, 'wish'))
  await writePairs(into, writing, piecesOf(rows, 'forbidden-pair'))
}

async function writeFirmsThere(into: Into, writing: Writing, pieces: readonly Piece[]): Promise<void> {
  const rows = pieces.map(({ row, part }) => ({
    ...part.after,
    employerId: idFor(writing, row.refs.employer ?? row.key),
  }))
  await saveEventEmployers(into, rows as unknown as EventEmployerRow[])
  for (const [place, piece] of pieces.entries()) {
    const { employerId } = rows[place]!
    note(writing, piece, employerId, partKey('event-employer', employerId))
  }
}

async function writeTables(into: Into, writing: Writing, pieces: readonly Piece[]): Promise<void> {
  const rows = pieces.map(({ row, part }) => ({ ...part.after, employerId: idFor(writing, row.refs.employer) }))
  const ids = await saveTables(into, rows as unknown as TableRow[])
  for (const [place, { part, place: at }] of pieces.entries()) {
    const key = partKey('table', String(part.after.number))
    writing.made.set(at, { id: ids[place]!, key, after: rows[place]! })
  }
}

async function writeWishes(into: Into, writing: Writing, pieces: readonly Piece[]): Promise<void> {
  const pairs = pieces.map((piece) => pairOf(writing, piece))
  const rows = pieces.map(({ part }, place) => ({ ...part.after, ...pairs[place] }))
  const ids = await saveWishes(into, rows as unknown as WishRow[])
  for (const [place, piece] of pieces.entries()) {
    const { candidateId, employerId } = pairs[place]!
    note(writing, piece, ids[place]!, partKey('wish', candidateId, employerId, String(piece.part.after.side)))
  }
}

async function writePairs(into: Into, writing: Writing, pieces: readonly Piece[]): Promise<void> {
  const pairs = pieces.map((piece) => pairOf(writing, piece))
  const rows = pieces.map(({ part }, place) => ({ ...pairs[place]!, reason: part.after.reason as string | null }))
  const ids = await saveForbiddenPairs(into, rows)
  for (const [place, piece] of pieces.entries()) {
    const { candidateId, employerId } = pairs[place]!
    note(writing, piece, ids[place]!, partKey('forbidden-pair', candidateId, employerId))
  }
}

const pairOf = (writing: Writing, { row }: Piece) => ({
  candidateId: idFor(writing, row.refs.candidate),
  employerId: idFor(writing, row.refs.employer),
})
