import type { Actor } from '#src/modules/identity/types.ts'
import { partKey } from '#src/modules/imports/rules/keys.ts'
import type { PartName } from '#src/modules/imports/types.ts'
import type { Db } from '#src/platform/database.ts'

/** What says that somebody wrote a thing or a field of it by hand: whose id the fact carries, and which fields. */
const BY_HAND: Record<string, { part: PartName; of: readonly string[]; fields?: string }> = {
  'candidate.corrected': { part: 'contact', of: ['candidateId'], fields: 'fields' },
  'candidate.eligibility-corrected': { part: 'eligibility', of: ['candidateId'], fields: 'fields' },
  'candidate.profile-corrected': { part: 'profile', of: ['candidateId'], fields: 'fields' },
  'employer.added': { part: 'employer', of: ['employerId'] },
  'employer.corrected': { part: 'employer', of: ['employerId'], fields: 'fields' },
  'employer.member-added': { part: 'member', of: ['memberId'] },
  'employer.member-corrected': { part: 'member', of: ['memberId'] },
  'job.added': { part: 'job', of: ['jobId'] },
  'job.corrected': { part: 'job', of: ['jobId'], fields: 'fields' },
  'event.employer-changed': { part: 'event-employer', of: ['eventId', 'employerId'] },
  'event.table-changed': { part: 'table', of: ['tableId'], fields: 'changed' },
  'registration.corrected': { part: 'registration', of: ['registrationId'], fields: 'changed' },
  'wishes.stated': { part: 'wish', of: ['eventId', 'candidateId'] },
  'stars.stated': { part: 'wish', of: ['eventId', 'employerId'] },
  'wish.noted': { part: 'wish', of: ['eventId', 'candidateId', 'employerId'] },
}

/**
 * What people wrote by hand, ever: by the part and the ids that a fact names, 'all' or the fields. Facts are kept for
 * good, so that a correction is never forgotten.
 */
export async function listHandwritten(db: Db, _actor: Actor): Promise<Map<string, 'all' | Set<string>>> {
  const rows = await db.selectFrom('facts').select(['type', 'data']).where('type', 'in', Object.keys(BY_HAND)).execute()
  const found = new Map<string, 'all' | Set<string>>()
  for (const { type, data } of rows) {
    const { part, of, fields } = BY_HAND[type]!
    const said = data as Record<string, unknown>
    const key = partKey(part, ...of.map((name) => String(said[name])))
    const named = fields ? said[fields] : null
    const before = found.get(key)
    if (!Array.isArray(named) || before === 'all') found.set(key, 'all')
    else found.set(key, new Set([...(before ?? []), ...named.map(String)]))
  }
  return found
}
