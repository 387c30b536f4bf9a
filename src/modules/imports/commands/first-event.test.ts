import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { undoImport } from '#src/modules/imports/commands/undo-import.ts'
import { coordinator } from '#tests/support/cast.ts'
import { answerSheet } from '#tests/support/first-event.ts'
import { bringIn, firstEventBytes } from '#tests/support/imports.ts'
import { factsIn, freshWorld, type TestWorld } from '#tests/support/world.ts'

/**
 * Every row of every table that holds what a chamber knows, apart from what only grows: versions and times of change.
 */
const TABLES = [
  'candidates',
  'eligibility_files',
  'profiles',
  'consents',
  'employers',
  'employer_members',
  'jobs',
  'events',
  'event_slots',
  'event_programmes',
  'event_employers',
  'event_tables',
  'registrations',
  'wishes',
  'forbidden_pairs',
]

async function dump({ owner }: TestWorld): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {}
  for (const table of TABLES) {
    const { rows } = await sql<{ row: object }>`
      select to_jsonb(t) - 'row_version' - 'updated_at' as row from ${sql.table(table)} t order by to_jsonb(t)::text
    `.execute(owner)
    found[table] = rows.map(({ row }) => row)
  }
  return found
}

const sizes = (dumped: Record<string, unknown[]>) =>
  Object.fromEntries(Object.entries(dumped).map(([table, rows]) => [table, rows.length]))

test('the files of the first event come in whole, once, and can be taken back', async () => {
  const world = await freshWorld()
  const expected = answerSheet()
  const before = await dump(world)
  const written = await bringIn(world, { files: firstEventBytes() })

  expect(written.summary?.counts).toEqual({
    candidate: { create: 98, merge: 4, refuse: 8 },
    employer: { create: 15 },
    table: { create: 22 },
    job: { create: 31 },
    wish: { create: 383, refuse: 8, repeat: 6 },
    'forbidden-pair': { create: 4 },
  })
  const after = await dump(world)
  expect(sizes(after)).toMatchObject({
    candidates: expected.candidats.personnesRetenues,
    registrations: expected.candidats.personnesRetenues,
    event_tables: expected.entreprises.tables,
    jobs: expected.postes.lus,
    wishes: expected.souhaits.demandesDeCandidats + expected.souhaits.etoilesDEntreprises,
    forbidden_pairs: expected.souhaits.interdits.length,
    events: 1,
    event_slots: 24,
  })

  const again = await bringIn(world, { files: firstEventBytes() })
  expect(again.summary?.counts.candidate).toEqual({ same: 98, merge: 4, refuse: 8 })
  expect(again.summary?.counts.employer).toEqual({ same: 15 })
  expect(again.summary?.counts.table).toEqual({ same: 22 })
  expect(again.summary?.counts.job).toEqual({ same: 31 })
  expect(again.summary?.counts.wish).toEqual({ same: 383, refuse: 8, repeat: 6 })
  expect(again.summary?.counts['forbidden-pair']).toEqual({ same: 4 })
  expect(await dump(world)).toEqual(after)

  expect(await undoImport(world, coordinator, again.id)).toEqual({ ok: true, value: null })
  expect(await dump(world)).toEqual(after)
  expect(await undoImport(world, coordinator, written.id)).toEqual({ ok: true, value: null })
  expect(await dump(world)).toEqual(before)
  expect(await factsIn(world)).toEqual([
    'import.started',
    'import.confirmed',
    'event.created',
    'import.written',
    'import.started',
    'import.confirmed',
    'import.written',
    'import.undone',
    'import.undone',
  ])
})
