import { makeAccessLink } from '#src/modules/identity/commands/access-links.ts'
import type { LinkHolder } from '#src/modules/identity/types.ts'
import { inScope } from '#src/platform/database.ts'
import { coordinator } from '#tests/support/cast.ts'
import type { Browser } from '#tests/support/site.ts'
import type { TestWorld } from '#tests/support/world.ts'

/** Lets a browser in as a candidate or a firm of the northern chamber, by a personal link and its button. */
export async function enterByLink(world: TestWorld, browser: Browser, holder: LinkHolder): Promise<Browser> {
  const expiresAt = new Date(world.now().getTime() + 30 * 86_400_000)
  const { baseUrl } = world.config
  const url = await inScope(world.db, coordinator, (tx) =>
    makeAccessLink(tx, coordinator, { ...holder, eventId: null, expiresAt, baseUrl }),
  )
  const entered = await browser.post(new URL(url).pathname)
  if (entered.status !== 303) throw new Error(`The personal link answered ${entered.status}.`)
  return browser
}
