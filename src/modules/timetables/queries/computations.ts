import { sql } from 'kysely'
import type { Actor } from '#src/modules/identity/types.ts'
import { maySeeDrafts } from '#src/modules/timetables/access.ts'
import type {
  Computation,
  ComputationFailure,
  ComputationId,
  ComputationState,
  Draft,
  DraftId,
  DraftRules,
  Prices,
} from '#src/modules/timetables/types.ts'
import type { Db, Tx } from '#src/platform/database.ts'
import { orNotFound } from '#src/platform/errors.ts'

/** Computations are for those who see drafts. */
function visibleComputations(db: Db, actor: Actor) {
  const computations = db.selectFrom('timetableComputations')
  return maySeeDrafts(actor) || actor.kind === 'system' ? computations : computations.where(sql.lit(false))
}

const whole = (db: Db, actor: Actor) =>
  visibleComputations(db, actor)
    .leftJoin('users', 'users.id', 'timetableComputations.orderedBy')
    .select(['timetableComputations.id', 'eventId', 'kind', 'state', 'rules', 'attempt', 'isEnough'])
    .select(['value', 'bound', 'meetings', 'people', 'failure', 'draftId', 'users.name as orderedBy'])
    .select(['orderedAt', 'startedAt', 'heardAt'])

/** Throws NotFound. */
export async function getComputation(db: Db, actor: Actor, id: ComputationId): Promise<Computation> {
  const row = await whole(db, actor).where('timetableComputations.id', '=', id).executeTakeFirstOrThrow(orNotFound)
  return toComputation(row)
}

/** First the lock, then the read. Throws NotFound. */
export async function lockComputation(tx: Tx, actor: Actor, id: ComputationId): Promise<Computation> {
  await tx.selectFrom('timetableComputations').select('id').where('id', '=', id).forUpdate().execute()
  return getComputation(tx, actor, id)
}

/** The timetable of the event that is being computed, or waits for it: one at most. */
export async function findUnderWay(db: Db, actor: Actor, eventId: string): Promise<Computation | undefined> {
  const row = await whole(db, actor)
    .where('eventId', '=', eventId)
    .where('kind', '=', 'draft')
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst()
  return row && toComputation(row)
}

/** What is known of the prices of the rules of a draft. `null`: nobody asked. */
export type KnownPrices = { state: ComputationState; prices: Prices } | null

/** The prices of a draft hold for every draft of the same problem. */
export async function findPrices(
  db: Db,
  actor: Actor,
  { problemHash }: Pick<Draft, 'problemHash'>,
): Promise<KnownPrices> {
  const row = await visibleComputations(db, actor)
    .innerJoin('timetableDrafts', (join) =>
      join
        .onRef('timetableDrafts.organisationId', '=', 'timetableComputations.organisationId')
        .onRef('timetableDrafts.id', '=', 'timetableComputations.draftId'),
    )
    .select(['timetableComputations.state', 'timetableComputations.prices'])
    .where('timetableComputations.kind', '=', 'prices')
    .where('timetableDrafts.problemHash', '=', problemHash)
    .orderBy('timetableComputations.orderedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { state: row.state as ComputationState, prices: (row.prices ?? {}) as Prices } : null
}

type Row = Awaited<ReturnType<ReturnType<typeof whole>['executeTakeFirstOrThrow']>>

function toComputation({ value, bound, meetings, people, ...row }: Row): Computation {
  const isKnown = value !== null && bound !== null && meetings !== null && people !== null
  const sofar = isKnown ? { value: Number(value), bound: Number(bound), meetings, people } : null
  return {
    ...row,
    id: row.id as ComputationId,
    kind: row.kind as Computation['kind'],
    state: row.state as ComputationState,
    rules: row.rules as DraftRules,
    failure: row.failure as ComputationFailure | null,
    draftId: row.draftId as DraftId | null,
    sofar,
  }
}
