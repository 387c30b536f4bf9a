import type { Tx } from '#src/platform/database.ts'
import { json } from '#src/platform/database.ts'
import { newId } from '#src/platform/id.ts'
import { enqueue } from '#src/platform/jobs.ts'
import type { Who, World } from '#src/platform/world.ts'

/** Something that happened: a type such as 'placement.ended', and what a reader needs to know of it. */
export type Fact = { type: string }

/** What follows from a fact, in the worker. May be run again: it must repeat without harm. */
export type Reaction<F> = (world: World, who: Who, fact: F) => Promise<void>

/** Keeps what happened, writes the audit line, and orders the reactions: all in the caller's transaction. */
export async function record<F extends Fact>(tx: Tx, who: Who, fact: F): Promise<void> {
  const { type, ...data } = fact
  const id = newId()
  await tx
    .insertInto('facts')
    .values({ organisationId: who.organisationId, id, type, data: json(data), byUser: who.userId, byKind: who.kind })
    .execute()
  await audit(tx, who, { action: type, subject: firstId(data) })
  await enqueue(tx, 'react', { organisationId: who.organisationId, factId: id })
}

export type Subject = { type: string; id: string }

/** Writes who did or saw what. Reads of sensitive data call this themselves; `record` does it for changes. */
export async function audit(tx: Tx, who: Who, line: { action: string; subject: Subject | null }): Promise<void> {
  const { action, subject } = line
  await tx
    .insertInto('auditLines')
    .values({
      organisationId: who.organisationId,
      id: newId(),
      byUser: who.userId,
      byKind: who.kind,
      byName: who.name,
      action,
      subjectType: subject?.type ?? null,
      subjectId: subject?.id ?? null,
    })
    .execute()
}

/** The first `…Id` of a fact is what it is about. */
function firstId(data: Record<string, unknown>): Subject | null {
  const found = Object.entries(data).find(([key, value]) => key.endsWith('Id') && typeof value === 'string')
  return found ? { type: found[0].slice(0, -2), id: found[1] as string } : null
}
