import {
  type EmployerChange,
  removeEmployers,
  removeJobs,
  removeMembers,
  saveEmployers,
  saveJobs,
  saveMember,
} from '#src/modules/employers/commands/write-employers.ts'
import type { EmployerId, JobFields, JobId, MemberFields, MemberId } from '#src/modules/employers/types.ts'
import {
  removeEvent,
  removeEventEmployers,
  removeForbiddenPairs,
  removeRegistrations,
  removeTables,
  removeWishes,
} from '#src/modules/events/commands/remove-rows.ts'
import {
  type EventEmployerRow,
  saveEventEmployers,
  saveForbiddenPairs,
  saveRegistrations,
  saveTables,
  saveWishes,
  type TableRow,
} from '#src/modules/events/commands/save-rows.ts'
import type { EventId, WishSide } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { changedParts, madeIds } from '#src/modules/imports/rules/undoing.ts'
import type { PartName, PartPlan } from '#src/modules/imports/types.ts'
import type { Tx } from '#src/platform/database.ts'

type Undoing = { tx: Tx; actor: Actor; at: Date; eventId: EventId | null }

/** Takes back what was written of the day, what rests on others first. */
export async function undoDay({ tx, actor, at, eventId }: Undoing, parts: readonly PartPlan[]): Promise<void> {
  if (!eventId) return
  const from = { tx, eventId }
  await removeAll(parts, 'wish', (ids) => removeWishes(from, ids))
  await removeAll(parts, 'forbidden-pair', (ids) => removeForbiddenPairs(from, ids))
  await removeAll(parts, 'registration', (ids) => removeRegistrations(from, ids))
  await removeAll(parts, 'table', (ids) => removeTables(from, ids))
  await removeAll(parts, 'event-employer', (ids) => removeEventEmployers(from, ids))
  await restoreDay({ tx, actor, eventId }, parts, at)
}

/** A statement takes at most 65 535 values. */
const AT_ONCE = 5000

async function removeAll(
  parts: readonly PartPlan[],
  name: PartName,
  remove: (ids: readonly string[]) => Promise<unknown>,
): Promise<void> {
  const ids = madeIds(parts, name)
  for (let from = 0; from < ids.length; from += AT_ONCE) await remove(ids.slice(from, from + AT_ONCE))
}

/** Writes back what stood before, over what was changed. */
async function restoreDay(
  into: { tx: Tx; actor: Actor; eventId: EventId },
  parts: readonly PartPlan[],
  at: Date,
): Promise<void> {
  const named = (key: string) => key.split(' ').slice(1)
  await saveEventEmployers(
    into,
    changedParts(parts, 'event-employer').map(
      ({ before, id }) => ({ ...before, employerId: id }) as unknown as EventEmployerRow,
    ),
  )
  await saveTables(
    into,
    changedParts(parts, 'table').map(({ before }) => before as unknown as TableRow),
  )
  await saveRegistrations(
    into,
    changedParts(parts, 'registration').map(({ before, key }) => ({
      candidateId: named(key)[0]!,
      available: before.available as number[] | null,
      availabilitySaid: before.availabilitySaid as string | null,
      maxMeetings: before.maxMeetings as number | null,
      registeredAt: at,
      source: 'import',
    })),
  )
  await saveWishes(
    into,
    changedParts(parts, 'wish').map(({ before, key }) => ({
      candidateId: named(key)[0]!,
      employerId: named(key)[1]!,
      side: named(key)[2] as WishSide,
      rank: before.rank as number | null,
      comment: before.comment as string | null,
      wishedOn: before.wishedOn as string | null,
    })),
  )
  await saveForbiddenPairs(
    into,
    changedParts(parts, 'forbidden-pair').map(({ before, key }) => ({
      candidateId: named(key)[0]!,
      employerId: named(key)[1]!,
      reason: before.reason as string | null,
    })),
  )
}

/** Takes back firms, their people and their jobs. */
export async function undoFirms({ tx, actor, at }: Undoing, parts: readonly PartPlan[]): Promise<void> {
  await removeJobs(tx, madeIds(parts, 'job') as JobId[])
  await removeMembers(tx, madeIds(parts, 'member') as MemberId[])
  await removeEmployers(tx, madeIds(parts, 'employer') as EmployerId[])
  const firms = changedParts(parts, 'employer').map(
    ({ id, before }) => ({ id, ...before }) as unknown as EmployerChange,
  )
  await saveEmployers(tx, actor, at, firms)
  for (const { id, before } of changedParts(parts, 'member'))
    await saveMember(tx, id as MemberId, before as unknown as MemberFields)
  const jobs = changedParts(parts, 'job').map(
    ({ id, before }) => ({ id, ...before }) as unknown as JobFields & { id: JobId },
  )
  await saveJobs(tx, at, jobs)
}

/** A day that the import made goes with it. Imports that came into it since, and left nothing there, forget it. */
export async function undoNewDay(tx: Tx, eventId: EventId): Promise<void> {
  await tx.updateTable('imports').set({ eventId: null }).where('eventId', '=', eventId).execute()
  await removeEvent({ tx, eventId })
}
