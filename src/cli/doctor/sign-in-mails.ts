import type pg from 'pg'
import { type Finding, good, poor } from '#src/cli/doctor/finding.ts'
import { withoutAddresses } from '#src/cli/doctor/without-addresses.ts'

const MOST = 5

type Failed = { place: string; reason: string; count: number }

/**
 * Mails of no organisation (codes, links, changes of how one signs in) that were refused for good: no outbox page shows
 * them. Says where they went and why, never to whom.
 */
export async function examineSignInMails(client: pg.Client, now: Date): Promise<Finding> {
  const { rows } = await client.query<Failed>(
    `select lower(split_part(to_address, '@', 2)) as place,
       ${withoutAddresses("coalesce(last_error, '')")} as reason, count(*)::int as count
     from mails where organisation_id is null and failed_at > $1::timestamptz - interval '7 days'
     group by place, reason order by count desc, place, reason`,
    [now],
  )
  const total = rows.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return good('Sign-in mails', 'none was refused in the last 7 days')
  const most = rows
    .slice(0, MOST)
    .map(({ place, reason, count }) => `${place}, ${count} (${reason.replace(/\s+/g, ' ')})`)
  const more = rows.length > MOST ? '; and others' : ''
  return poor(
    'Sign-in mails',
    `${total} were refused in the last 7 days: ${most.join('; ')}${more}.`,
    'These people do not get in: see that SMTP_URL may write to these servers, and correct addresses on the team page.',
  )
}
