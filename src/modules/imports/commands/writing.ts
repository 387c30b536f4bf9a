import type { EventId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { Fields, PartName, PartPlan, RowPlan, TellProgress } from '#src/modules/imports/types.ts'
import type { Tx } from '#src/platform/database.ts'
import { isId } from '#src/platform/id.ts'
import type { World } from '#src/platform/world.ts'

/** The writing of one import. */
export type Writing = {
  world: World
  tx: Tx
  actor: Actor
  tell: TellProgress
  eventId: EventId | null
  timeZone: string
  /** The people and firms of the rows, by the keys of the rows. */
  ids: Map<string, string>
  /** Where each part stands once it is made: `placeOfPart` → its key and id. */
  made: Map<string, { id: string; key: string; after?: Fields }>
  /** Consents added to people who were here, by the keys of the rows. */
  consents: Map<string, string[]>
}

/** A part to be written, with its row. */
export type Piece = { row: RowPlan; part: PartPlan; place: string }

/** Parts of a kind that are new or that change, in the order of the rows. */
export function piecesOf(rows: readonly RowPlan[], name: PartName): Piece[] {
  return rows.flatMap((row) =>
    row.parts.flatMap((part, place) =>
      part.part === name && (part.before === null || part.changes.length > 0)
        ? [{ row, part, place: placeOfPart(row, place) }]
        : [],
    ),
  )
}

export const placeOfPart = (row: RowPlan, place: number): string => `${row.key}#${place}`

/** Notes where a part stands now. */
export function note({ made }: Writing, { place }: Piece, id: string, key: string): void {
  made.set(place, { id, key })
}

/**
 * The id of the person or firm that a row rests on: of a row of the files, or of somebody who was here already. Rows
 * that were refused are rested on by none.
 */
export function idFor({ ids }: Writing, key: string | undefined): string {
  const [, named] = (key ?? '').split(' ')
  const id = ids.get(key ?? '') ?? (isId(named) ? named : undefined)
  if (id === undefined) throw new Error(`No row ${key} was written for another to rest on`)
  return id
}
