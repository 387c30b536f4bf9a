import { makeAccessLink } from '#src/modules/identity/commands/access-links.ts'
import type { LinkHolder } from '#src/modules/identity/types.ts'
import { inScope } from '#src/platform/database.ts'
import { coordinator } from '#tests/support/cast.ts'
import type { Browser, Site } from '#tests/support/site.ts'
import type { TestWorld } from '#tests/support/world.ts'

/** A browser that came by a personal link and pressed its button. */
export async function cameByLink(
  { world, site }: { world: TestWorld; site: Pick<Site, 'browser'> },
  holder: LinkHolder,
  eventId: string | null = null,
): Promise<Browser> {
  const { baseUrl } = world.config
  const link = await inScope(world.db, coordinator, (tx) =>
    makeAccessLink(tx, coordinator, { ...holder, eventId, expiresAt: new Date('2027-03-25T14:00:00Z'), baseUrl }),
  )
  const they = site.browser()
  await they.post(link.slice(baseUrl.length))
  return they
}
