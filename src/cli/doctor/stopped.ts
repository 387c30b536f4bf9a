import type pg from 'pg'
import { type Finding, good, poor } from '#src/cli/doctor/finding.ts'
import { withoutAddresses } from '#src/cli/doctor/without-addresses.ts'
import { DEAD_LETTER } from '#src/platform/jobs.ts'

/** How many kinds of failure are told one by one. */
const MOST = 5

type Kind = { what: string; reason: string; count: number }

const inWords = (kinds: Kind[]) =>
  [
    ...kinds.slice(0, MOST).map(({ what, reason, count }) => `${count} × ${what} (${reason})`),
    ...(kinds.length > MOST ? ['…'] : []),
  ].join('; ')

/** Mails of the organisations: how many are late or were refused, of which kind, and why. Never to whom. */
export async function examineMails(client: pg.Client): Promise<Finding> {
  const { rows: counts } = await client.query<{ late: number; held: number }>(`
    select count(*) filter (where sent_at is null and held_at is null and failed_at is null
        and send_after < now() - interval '15 minutes')::int as late,
      count(*) filter (where held_at > now() - interval '7 days')::int as held
    from mails`)
  const { rows: failed } = await client.query<Kind>(`
    select organisations.short_name || ', ' || mails.purpose as what,
      ${withoutAddresses("coalesce(last_error, '')")} as reason, count(*)::int as count
    from mails join organisations on organisations.id = mails.organisation_id
    where failed_at > now() - interval '7 days' group by 1, 2 order by count desc, 1, 2`)
  const { late, held } = counts[0]!
  const said = `${late} wait for more than a quarter of an hour, ${held} were held in the last 7 days`
  if (late === 0 && failed.length === 0) return good('Mails', said)
  const refused = failed.length > 0 ? `, refused: ${inWords(failed)}` : ''
  const mend =
    failed.length > 0
      ? 'On the outbox page of the organisation: correct the address of the person, then send the mail again.'
      : 'See SMTP_URL and the mail server, and that a process with ROLE all or worker runs.'
  return poor('Mails', `${said}${refused}.`, mend)
}

/** Jobs that wait too long, and those that failed for good: which, how often and why. */
export async function examineJobs(client: pg.Client): Promise<Finding> {
  const there = await client.query("select to_regclass('pgboss.job') is not null as there")
  if (!there.rows[0].there) return poor('Jobs', 'The queues are not made.', 'Run "npm start": it makes them.')
  const { rows: waiting } = await client.query<{ late: number }>(
    `select count(*)::int as late from pgboss.job
     where name <> $1 and state in ('created', 'retry') and start_after < now() - interval '5 minutes'`,
    [DEAD_LETTER],
  )
  const { rows: dead } = await client.query<Kind>(
    `select name as what,
       ${withoutAddresses("coalesce(output->>'message', output->'value'->>'message', '')")} as reason,
       count(*)::int as count
     from pgboss.job where name <> $1 and state = 'failed' group by 1, 2 order by count desc, 1, 2`,
    [DEAD_LETTER],
  )
  const { late } = waiting[0]!
  const said = `${late} wait for more than five minutes`
  if (late === 0 && dead.length === 0) return good('Jobs', said)
  if (dead.length === 0)
    return poor('Jobs', `${said}.`, 'See that a process with ROLE all or worker runs, and what its log says.')
  const mend = 'When the reason is mended, run "jumelage jobs retry": all of them are tried again.'
  return poor('Jobs', `${said}; failed for good: ${inWords(dead)}.`, mend)
}
