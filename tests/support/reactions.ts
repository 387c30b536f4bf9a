import type { Fact, Reaction } from '#src/platform/record.ts'
import { reactions } from '#src/reactions.ts'
import { north } from '#tests/support/cast.ts'
import type { TestWorld } from '#tests/support/world.ts'

/**
 * What the worker does with every fact of the northern chamber recorded so far, in order. Done again, it is the same.
 */
export async function react(world: TestWorld): Promise<void> {
  const who = { kind: 'system', organisationId: north, userId: null, name: null }
  const facts = await world.owner.selectFrom('facts').select(['type', 'data']).orderBy('id').execute()
  for (const { type, data } of facts) {
    const following = (reactions as Record<string, Reaction<Fact>[]>)[type] ?? []
    for (const reaction of following) await reaction(world, who, { ...(data as object), type })
  }
}
