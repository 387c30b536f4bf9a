import { listAnnouncedEvents } from '#src/modules/events/queries/announced.ts'
import { look } from '#src/platform/world.ts'
import { show } from '#src/portals/parts/page.tsx'
import { HomePage } from '#src/portals/public/home-page.tsx'
import { listOffers, todayHere } from '#src/portals/public/offers.ts'
import { type PageContext, visiting } from '#src/portals/session.ts'

/** The first page of an organisation. */
export const publicHome = {
  async open(c: PageContext) {
    const { world, actor } = visiting(c)
    const data = await look(world, actor, async (db) => ({
      offers: await listOffers(db, c),
      events: await listAnnouncedEvents(db, actor, todayHere(c)),
    }))
    return show(c, <HomePage c={c} {...data} />)
  },
}
