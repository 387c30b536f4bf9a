import { listOwnPlaces, listOwnRoles } from '#src/modules/identity/queries/own.ts'
import { findActor } from '#src/modules/identity/queries.ts'
import { type Hat, nextStep, type Step } from '#src/modules/identity/rules.ts'
import type { SignedIn } from '#src/modules/identity/types.ts'
import type { Organisation } from '#src/modules/organisations/types.ts'
import type { PageContext } from '#src/portals/session.ts'

/** What somebody must still do, if they are staff anywhere. */
export async function stepOf(c: PageContext, signedIn: SignedIn): Promise<Step | null> {
  const world = c.get('world')
  const roles = await listOwnRoles(world.db, signedIn)
  return roles.length > 0 ? nextStep({ signedIn, roles, now: world.now(), demo: world.config.demo }) : null
}

/**
 * The address where somebody who has proven their mailbox goes: to what is still missing for staff, then to the page
 * they wanted, or to the only portal that is open to them, or to a choice.
 */
export async function onwards(c: PageContext, signedIn: SignedIn, next: string | null): Promise<string> {
  const step = await stepOf(c, signedIn)
  const after = next ? `?next=${encodeURIComponent(next)}` : ''
  if (step === 'second-factor') return `/sign-in/second-factor${after}`
  if (step === 'add-second-factor') return `/account/security${after}`
  if (next) return next
  const [place, ...others] = await listOwnPlaces(c.get('world').db, signedIn)
  return place && others.length === 0 ? `/o/${place.slug}/${place.portal}` : '/account'
}

/** Whether the page that somebody wants is one that they may open now; otherwise they would be sent back and forth. */
export async function isOpenTo(c: PageContext, next: string): Promise<boolean> {
  const portal = /^\/o\/[^/]+\/(staff|employer|candidate)(?=[/?]|$)/.exec(next)?.[1] as Hat | undefined
  if (!portal) return true
  const organisation = c.get('organisation') as Organisation | undefined
  if (!organisation) return false
  const actor = await findActor(c.get('world'), organisation, c.req.raw.headers, portal)
  return actor.kind === portal
}
