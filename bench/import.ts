/**
 * How long a chamber's registrations take to come in, from bytes to rows: `npx tsx bench/import.ts [rows]`.
 * Starts a PostgreSQL of its own with its durability on, invents the people, reads, confirms and writes them, twice.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bringInto } from '#src/cli/bring-in.ts'
import { foundOrganisation } from '#src/modules/organisations/commands/found-organisation.ts'
import { readConfig } from '#src/platform/config.ts'
import { openServer, prepareServer } from '#src/platform/server.ts'
import { openWorld } from '#src/platform/world.ts'
import { wordsFor } from '#src/words/words.ts'

const ROWS = Number(process.argv[2] ?? 10_000)

const HEADERS = `Horodatage|Prénom|Nom|Courriel|Téléphone|Code postal|Pays d’origine|Statut|Date d’arrivée|Diplôme|
  Domaine d’études|Pays du diplôme|Dernier poste|Autres postes|Années d’expérience|Expérience au Québec (mois)|
  Compétences|Français parlé|Français écrit|Anglais|Poste recherché|Régions|Disponibilités|Consentement`
const ANSWERS = `2027-01-11 11:09:20|||||H2X 1Y4|Pérou|Résidente permanente|12/03/2024|DEC|Comptabilité|Pérou|
  Commis comptable|Caissier|6|9 mois|Excel; Sage 50; paie|B2|B1|7|Technicien comptable|Montréal, Laval|
  toute la journée sauf 11 h à 11 h 30|oui`

const split = (text: string) => text.split('|').map((cell) => cell.trim())

function rowOf(row: number): string[] {
  const phone = `450 555-${String(row % 10_000).padStart(4, '0')}`
  const own = [null, `Prénom${row}`, `Nom${row % 997}`, `p${row}@exemple.ca`, phone]
  return split(ANSWERS).map((cell, column) => own[column] ?? cell)
}

const lines = [split(HEADERS), ...Array.from({ length: ROWS }, (_, row) => rowOf(row + 1))]
const files = [
  {
    name: 'inscriptions.csv',
    bytes: Buffer.from(lines.map((cells) => cells.map((cell) => `"${cell}"`).join(';')).join('\r\n')),
  },
]

const dataDir = mkdtempSync(join(tmpdir(), 'jumelage-bench-'))
// An unprivileged PostgreSQL must be able to cross it.
chmodSync(dataDir, 0o711)
const config = readConfig({ DATA_DIR: dataDir, DEMO: '1' })
if (!config.ok) throw new Error(config.reasons.join(' '))
const server = await openServer(config.value, () => {})
try {
  await prepareServer(server)
  const world = openWorld(config.value, server.appUrl)
  const named = { slug: 'essai', name: 'Chambre d’essai', shortName: 'Essai', city: 'Laval' }
  await foundOrganisation(world, { ...named, contactEmail: 'info@essai.example', timeZone: 'America/Toronto' })
  for (const time of ['first', 'second']) {
    const start = performance.now()
    const options = { organisation: 'essai', event: undefined, sharing: false }
    const { kept, refusals } = await bringInto(world, files, options, wordsFor('fr'))
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(`${time} time: ${seconds} s`, JSON.stringify(kept?.summary?.counts), refusals.join(' '))
  }
  await world.db.destroy()
} finally {
  await server.stop()
  rmSync(dataDir, { recursive: true })
}
