import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Typed } from '#src/platform/form.ts'
import { here, type PageContext, visiting } from '#src/portals/session.ts'

// What somebody has typed and not sent stays in their own browser: nothing about them is on our side before they send.
// A page with such answers can be loaded again, gone back to, and read in the other language.

/** check: the self-check. The others: the steps of a registration. done: where we wrote to, for the last page. */
export const DRAFTS = ['check', 'you', 'situation', 'work', 'languages', 'consents', 'done'] as const
export type DraftName = (typeof DRAFTS)[number]

/** An hour: these may be the computers of a library. */
const SECONDS = 3600
/** Six such cookies stay below what a server takes of headers (16 KiB), and each below what a browser keeps (4 KiB). */
const MAX_LENGTH = 2400
const MAX_BYTES = 32 * 1024

/** Keeps what was typed. False when it is too long to be kept. */
export function keepDraft(c: PageContext, name: DraftName, typed: Typed): boolean {
  const fields = Object.entries(typed).filter(([field]) => !field.startsWith('_'))
  const value = deflateRawSync(JSON.stringify(fields)).toString('base64url')
  if (value.length > MAX_LENGTH) return false
  const { world, organisation } = visiting(c)
  const secure = world.config.baseUrl.startsWith('https:')
  const path = here(organisation)
  setCookie(c, cookieOf(name), value, { path, maxAge: SECONDS, httpOnly: true, sameSite: 'Lax', secure })
  return true
}

/** What was typed; null when nothing was, or not for an hour. Anybody could have written it: it is checked again. */
export function draftOf(c: PageContext, name: DraftName): Typed | null {
  try {
    const packed = Buffer.from(getCookie(c, cookieOf(name)) ?? '', 'base64url')
    const fields: unknown = JSON.parse(inflateRawSync(packed, { maxOutputLength: MAX_BYTES }).toString())
    return isFields(fields) ? Object.assign(Object.create(null), Object.fromEntries(fields)) : null
  } catch {
    return null
  }
}

export function dropDrafts(c: PageContext, names: readonly DraftName[] = DRAFTS): void {
  for (const name of names) deleteCookie(c, cookieOf(name), { path: here(visiting(c).organisation) })
}

const cookieOf = (name: DraftName) => `draft-${name}`

const isFields = (fields: unknown): fields is [string, string[]][] =>
  Array.isArray(fields) &&
  fields.every(
    (field) =>
      Array.isArray(field) &&
      typeof field[0] === 'string' &&
      Array.isArray(field[1]) &&
      field[1].every((value) => typeof value === 'string'),
  )
