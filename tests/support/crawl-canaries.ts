import { sql } from 'kysely'
import { newId } from '#src/platform/id.ts'
import type { DayIds } from '#tests/support/crawl-day.ts'
import type { TestWorld } from '#tests/support/world.ts'

/** A text that nobody writes, put in a place that few may read; so that where it turns up, it has leaked. */
export type Canary = {
  text: string
  /** 'eligibility_files.status_said' */
  place: string
  organisationId: string
  /** Whose it is; null where it is about no candidate, or no firm. */
  candidateId: string | null
  employerId: string | null
  readers: readonly Reader[]
}

/** Beside the staff: the candidate whom it is about, the firm that wrote it. */
export type Reader = 'candidate' | 'employer'

/** Where canaries sit, and who but the staff may ever come to read them. */
const PLACES: Record<string, readonly Reader[]> = {
  'eligibility_files.status_said': ['candidate'],
  'eligibility_files.origin_country': ['candidate'],
  'eligibility_files.arrival_said': ['candidate'],
  'eligibility_files.postal_code': ['candidate'],
  'eligibility_files.diploma_country': ['candidate'],
  'eligibility_files.quebec_said': ['candidate'],
  'candidate_notes.text': [],
  'consents.said': ['candidate'],
  'registrations.availability_said': ['candidate'],
  'wishes.comment': ['candidate', 'employer'],
  'forbidden_pairs.reason': [],
  'match_decisions.note': [],
  'employers.remarks': [],
  'event_employers.remarks': [],
  'event_tables.away_said': ['employer'],
  'jobs.conditions': ['employer', 'candidate'],
  'interview_answers.note': ['employer'],
  'interview_answers.said': ['candidate', 'employer'],
}

/** Puts one in each row of each place. What both sides write (wishes, answers) belongs to the side that wrote it. */
export async function plantCanaries(world: TestWorld, chambers: readonly Chamber[]): Promise<void> {
  for (const chamber of chambers) await writeRows(world, chamber)
  for (const place of Object.keys(PLACES)) {
    const [table = '', column = ''] = place.split('.')
    const canary = sql`'CANARI-' || left(md5(${place} || t::text), 12)`
    await sql`update ${sql.table(table)} t set ${sql.ref(column)} = ${canary}`.execute(world.owner.withoutPlugins())
  }
}

/** Every canary of the world. */
export async function canariesIn(world: TestWorld): Promise<Canary[]> {
  const found = await Promise.all(Object.entries(PLACES).map((entry) => canariesAt(world, ...entry)))
  return found.flat()
}

type Row = {
  text: string
  organisation_id: string
  candidate_id?: string
  employer_id?: string
  side?: string
  id?: string
}

async function canariesAt({ owner }: TestWorld, place: string, readers: readonly Reader[]): Promise<Canary[]> {
  const [table = '', column = ''] = place.split('.')
  const query = sql<Row>`select t.*, ${sql.ref(column)} as text from ${sql.table(table)} t`
  const { rows } = await query.execute(owner.withoutPlugins())
  return rows.map((row) => ({
    text: row.text,
    place,
    organisationId: row.organisation_id,
    candidateId: row.side === 'employer' ? null : (row.candidate_id ?? null),
    employerId: row.side === 'candidate' ? null : (row.employer_id ?? (table === 'employers' ? row.id : null) ?? null),
    readers: row.side ? readers.filter((reader) => reader === row.side) : readers,
  }))
}

type Chamber = DayIds & { organisationId: string }

/** Rows that the demo world may lack: notes of advisers, a decision, answers on both sides of two meetings. */
async function writeRows({ owner }: TestWorld, chamber: Chamber): Promise<void> {
  const {
    organisationId,
    event: eventId,
    candidate,
    otherCandidate,
    employer,
    otherEmployer,
    table,
    otherTable,
  } = chamber
  const row = () => ({ organisationId, id: newId() })
  await owner
    .insertInto('candidateNotes')
    .values([candidate, otherCandidate].map((candidateId) => ({ ...row(), candidateId, text: 'x' })))
    .execute()
  const job = { jobId: chamber.job, candidateId: candidate }
  await owner
    .insertInto('matchDecisions')
    .values({ ...row(), eventId, ...job, decision: 'refused', reason: 'other', factors: '{}' })
    .execute()
  const met = [
    { candidateId: candidate, employerId: employer, tableId: table },
    { candidateId: otherCandidate, employerId: otherEmployer, tableId: otherTable },
  ]
  const sides = ['candidate', 'employer']
  await owner
    .insertInto('interviewAnswers')
    .values(met.flatMap((pair) => sides.map((side) => ({ ...row(), ...pair, eventId, side, answer: 'perhaps' }))))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
