import type { Context } from 'hono'
import type { Actor, CandidateActor, EmployerActor, StaffActor } from '#src/modules/identity/types.ts'
import type { Organisation } from '#src/modules/organisations/types.ts'
import type { Assets } from '#src/platform/assets.ts'
import { NotFound } from '#src/platform/errors.ts'
import type { HttpVariables } from '#src/platform/http.ts'
import { isId } from '#src/platform/id.ts'
import type { World } from '#src/platform/world.ts'
import type { Words } from '#src/words/words.ts'

/** What the way in (app.ts) has found out before a handler runs. */
export type PageVariables = HttpVariables & {
  world: World
  assets: Assets
  t: Words
  /** Of the address; absent on pages that belong to no organisation. */
  organisation: Organisation
  /** Who asks, in that organisation; its kind fits the portal of the route. */
  actor: Actor
}
export type PageContext = Context<{ Variables: PageVariables }>
export type Handler = (c: PageContext) => Promise<Response> | Response

type Visit<A extends Actor> = { world: World; organisation: Organisation; actor: A; t: Words }

/** For pages of an organisation that anybody may open. */
export const visiting = (c: PageContext): Visit<Actor> => ({
  world: c.get('world'),
  organisation: c.get('organisation'),
  actor: c.get('actor'),
  t: c.get('t'),
})

const as =
  <A extends Actor>(kind: A['kind']) =>
  (c: PageContext): Visit<A> => {
    const visit = visiting(c)
    if (visit.actor.kind !== kind) throw new NotFound()
    return visit as Visit<A>
  }

export const asStaff = as<StaffActor>('staff')
export const asCandidate = as<CandidateActor>('candidate')
export const asEmployer = as<EmployerActor>('employer')

/** An identifier in the address. What is not one names nothing: 404. */
export function idIn<K extends string>(c: PageContext, name = 'id'): import('#src/platform/id.ts').Id<K> {
  const text = c.req.param(name)
  if (!isId(text)) throw new NotFound()
  return text as import('#src/platform/id.ts').Id<K>
}

/** The address of a page of this organisation: `here(organisation, '/staff/candidates')`. */
export const here = (organisation: Pick<Organisation, 'slug'>, path = ''): string => `/o/${organisation.slug}${path}`

/** After a change: on to the next page, which says what was done (`done` is a key of words.done). */
export function goOn(c: PageContext, path: string, done?: string): Response {
  const separator = path.includes('?') ? '&' : '?'
  return c.redirect(done ? `${path}${separator}done=${done}` : path, 303)
}
