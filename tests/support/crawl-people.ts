import { ensureUser } from '#src/modules/identity/commands/users.ts'
import { STAFF_ROLES, type StaffRole } from '#src/modules/identity/types.ts'
import type { Route } from '#src/routes.ts'
import type { Chamber, CrawlWorld } from '#tests/support/crawl-world.ts'
import type { Browser, Site } from '#tests/support/site.ts'
import type { TestWorld } from '#tests/support/world.ts'

/** Somebody who asks for pages: what they are, in which chamber, and their browser. */
export type Crawler = {
  name: string
  kind: 'visitor' | 'staff' | 'employer' | 'candidate'
  roles: readonly StaffRole[]
  chamber: Chamber
  browser: Browser
}

/** Everybody that somebody can be, at the chamber of the canal: its visitors, its people. */
export async function ownPeople({ world, canal }: Pick<CrawlWorld, 'world' | 'canal'>, site: Site): Promise<Crawler[]> {
  const staff = await Promise.all(
    STAFF_ROLES.map(async (role) => {
      const browser = await site.browserOf({ userId: canal.staff[role]! })
      return { name: role, kind: 'staff' as const, roles: [role], chamber: canal, browser }
    }),
  )
  const { employer, otherEmployer, candidate, otherCandidate } = canal
  return [
    { name: 'visitor', kind: 'visitor', roles: [], chamber: canal, browser: await visitorOf(site) },
    ...staff,
    await employerOf(world, site, { chamber: canal, name: 'its employer', id: employer }),
    await employerOf(world, site, { chamber: canal, name: 'another employer', id: otherEmployer }),
    await candidateOf(world, site, { chamber: canal, name: 'its candidate', id: candidate }),
    await candidateOf(world, site, { chamber: canal, name: 'another candidate', id: otherCandidate }),
  ]
}

/** People of the other chamber, who have every role there. */
export async function peopleElsewhere({ world, rive }: CrawlWorld, site: Site): Promise<Crawler[]> {
  const browser = await site.browserOf({ userId: rive.staff.manager! })
  const { employer, candidate } = rive
  return [
    { name: 'staff elsewhere', kind: 'staff', roles: ['manager', 'coordinator'], chamber: rive, browser },
    await employerOf(world, site, { chamber: rive, name: 'employer elsewhere', id: employer }),
    await candidateOf(world, site, { chamber: rive, name: 'candidate elsewhere', id: candidate }),
  ]
}

/** Somebody on the way in, who waits for the code of a mail. */
async function visitorOf(site: Site): Promise<Browser> {
  const browser = site.browser()
  await browser.post('/sign-in', { email: 'de-passage@exemple.ca' })
  return browser
}

type Wanted = { chamber: Chamber; name: string; id: string }

async function employerOf(world: TestWorld, site: Site, { chamber, name, id }: Wanted): Promise<Crawler> {
  const member = await world.owner
    .selectFrom('employerMembers')
    .select(['name', 'email'])
    .where('employerId', '=', id)
    .where('isContact', '=', true)
    .executeTakeFirstOrThrow()
  const browser = await signedIn(world, site, { name: member.name, email: member.email ?? '' })
  return { name, kind: 'employer', roles: [], chamber, browser }
}

async function candidateOf(world: TestWorld, site: Site, { chamber, name, id }: Wanted): Promise<Crawler> {
  const person = await world.owner
    .selectFrom('candidates')
    .select(['givenNames', 'email'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const browser = await signedIn(world, site, { name: person.givenNames, email: person.email })
  return { name, kind: 'candidate', roles: [], chamber, browser }
}

async function signedIn(world: TestWorld, site: Site, person: { name: string; email: string }): Promise<Browser> {
  const { id } = await ensureUser(world.db, person)
  return site.browserOf({ userId: id })
}

/** What a person got, in a word. */
export type Outcome = 'opens' | 'signs in' | 'goes on' | 'refused' | 'unknown' | 'not good' | `fails ${number}`

export function outcomeOf({ status, headers }: Response): Outcome {
  if (status >= 200 && status < 300) return 'opens'
  if (status === 303 || status === 302) return headers.get('location')?.startsWith('/sign-in') ? 'signs in' : 'goes on'
  if (status === 403) return 'refused'
  if (status === 404) return 'unknown'
  return status === 422 || status === 400 ? 'not good' : `fails ${status}`
}

/** Whether the door of a route is open to them by its portal and its roles alone, at this chamber. */
export function isLetIn({ portal, roles }: Route, who: Crawler, asked: Chamber): boolean {
  if (portal !== 'staff' && portal !== 'employer' && portal !== 'candidate') return true
  if (who.kind !== portal || who.chamber !== asked) return false
  return portal !== 'staff' || !roles || roles.some((role) => who.roles.includes(role))
}
