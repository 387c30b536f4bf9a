import { sql } from 'kysely'
import type { Chamber } from '#tests/support/crawl-world.ts'
import type { TestWorld } from '#tests/support/world.ts'

/** Tables in the order in which their rows can go, and what of the one pair stays: its firm, its person, its table. */
const OTHERS: readonly [table: string, column: string, kept: 'candidate' | 'employer' | 'table' | 'job'][] = [
  ['interview_answers', 'candidate_id', 'candidate'],
  ['interview_answers', 'table_id', 'table'],
  ['introductions', 'employer_id', 'employer'],
  ['meeting_declines', 'table_id', 'table'],
  ['release_meetings', 'table_id', 'table'],
  ['meetings', 'table_id', 'table'],
  ['match_decisions', 'job_id', 'job'],
  ['matches', 'job_id', 'job'],
  ['wishes', 'employer_id', 'employer'],
  ['forbidden_pairs', 'employer_id', 'employer'],
  ['event_tables', 'id', 'table'],
  ['event_employers', 'employer_id', 'employer'],
  ['employer_members', 'employer_id', 'employer'],
  ['jobs', 'id', 'job'],
  ['employers', 'id', 'employer'],
  ['candidates', 'id', 'candidate'],
]

/** Leaves a chamber one person, one firm with one job and one table, and one meeting. */
export async function leaveOneOfEach({ owner }: TestWorld, chamber: Chamber): Promise<void> {
  const plain = owner.withoutPlugins()
  for (const [table, column, kept] of OTHERS)
    await sql`delete from ${sql.table(table)} where organisation_id = ${chamber.organisationId}
      and ${sql.ref(column)} <> ${chamber[kept]}`.execute(plain)
}
