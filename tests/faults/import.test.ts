import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { confirmImport } from '#src/modules/imports/commands/start-import.ts'
import { startProcess } from '#tests/support/application-process.ts'
import { coordinator } from '#tests/support/cast.ts'
import { holdTable } from '#tests/support/held-table.ts'
import { read, textFile } from '#tests/support/imports.ts'
import { shortenLeases } from '#tests/support/leases.ts'
import { freshWorld, type TestWorld } from '#tests/support/world.ts'

const FILES = [
  textFile(
    'inscriptions.csv',
    'Courriel;Prénom;Nom;Téléphone;Statut;Consentement',
    'ysoline@exemple.ca;Ysoline;Tavernel;450 555-0117;résidente permanente;oui',
    'odon@exemple.ca;Odon;Quévillart;450 555-0118;permis ouvert;oui',
  ),
  textFile(
    'entreprises.csv',
    'Nom légal;Ville;Contact;Courriel',
    'Tonnellerie Brévent;Laval;Aloys Mirebeau;a@brevent.example',
  ),
]

/** Everything that an import writes, and where it stands. */
async function traces(world: TestWorld) {
  const { rows } = await sql<Record<string, unknown>>`select
    (select state from imports) as state,
    (select count(*) from candidates)::int as people, (select count(*) from eligibility_files)::int as files,
    (select count(*) from profiles)::int as profiles, (select count(*) from consents)::int as consents,
    (select count(*) from employers)::int as firms, (select count(*) from employer_members)::int as contacts,
    (select count(*) from import_rows where subject_id is not null)::int as written,
    (select count(*) from facts where type = 'import.written')::int as facts`.execute(world.owner)
  return rows[0]
}
const NOTHING = { people: 0, files: 0, profiles: 0, consents: 0, firms: 0, contacts: 0, written: 0, facts: 0 }
const ALL = { people: 2, files: 2, profiles: 2, consents: 4, firms: 1, contacts: 1, written: 3, facts: 1 }

async function worker(world: TestWorld) {
  const { appUrl, ownerUrl } = world.database
  const running = await startProcess({ appUrl, ownerUrl, role: 'worker' })
  onTestFinished(running.kill)
  return running
}

test('an import that is killed while it is written leaves nothing, wherever it was; then it is written once', async () => {
  const world = await freshWorld()
  const { id, rowVersion } = await read(world, { files: FILES })
  await confirmImport(world, coordinator, id, { rowVersion, inWorker: true })
  for (const place of ['consents', 'facts']) {
    const held = await holdTable(world.database.ownerUrl, place)
    const killed = await worker(world)
    await held.somebodyWaits()
    await killed.kill()
    await held.release()
    expect(await traces(world)).toEqual({ state: 'writing', ...NOTHING })
    await shortenLeases(world)
  }
  await worker(world)
  await expect.poll(() => traces(world), { timeout: 20_000 }).toEqual({ state: 'written', ...ALL })
}, 120_000)
