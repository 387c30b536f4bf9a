/**
 * How long a chamber's registrations take to come in, from bytes to rows, and how long others wait for an answer
 * meanwhile (the longest block of the event loop): `npx tsx bench/import.ts [rows]`. Starts a PostgreSQL of its own
 * with its durability on, invents the people, reads, confirms and writes them, twice. Then it reads them once more in
 * the thread of the pages, as it was done before imports had one of their own.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { bringInto } from '#src/cli/bring-in.ts'
import type { SystemActor } from '#src/modules/identity/types.ts'
import { readImport } from '#src/modules/imports/commands/read-import.ts'
import { startImport } from '#src/modules/imports/commands/start-import.ts'
import type { World } from '#src/platform/world.ts'
import { wordsFor } from '#src/words/words.ts'
import { withTrialChamber } from './trial-chamber.ts'

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

function filesOf(rows: number) {
  const lines = [split(HEADERS), ...Array.from({ length: rows }, (_, row) => rowOf(row + 1))]
  const text = lines.map((cells) => cells.map((cell) => `"${cell}"`).join(';')).join('\r\n')
  return [{ name: 'inscriptions.csv', bytes: Buffer.from(text) }]
}

/** `took`: by the clock, and of it the work of our own cores (the database not counted), for machines that are busy. */
type Measured<T> = { result: T; took: string; blockMs: number }

async function measure<T>(work: () => Promise<T>): Promise<Measured<T>> {
  const delays = monitorEventLoopDelay({ resolution: 1 })
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  delays.enable()
  const result = await work()
  delays.disable()
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(cpu)
  const took = `${seconds.toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of work)`
  return { result, took, blockMs: Math.round(delays.max / 1e6) }
}

/** Reads in this thread. */
async function readHere(world: World, organisationId: string, files: ReturnType<typeof filesOf>): Promise<void> {
  const actor: SystemActor = { kind: 'system', organisationId, userId: null, name: null }
  const started = await startImport(world, actor, { files, into: null, sharing: false, inWorker: false })
  if (started.ok) await readImport(world, actor, started.value)
}

await withTrialChamber(async ({ slug, world, who }) => {
  const options = { organisation: slug, event: undefined, sharing: false }
  const bring = (rows: number) => bringInto(world, filesOf(rows), options, wordsFor('fr'))
  // Everything is loaded and compiled once before it is measured.
  await bring(1)
  const blocks: number[] = []
  for (const time of ['first', 'second']) {
    const { result, took, blockMs } = await measure(() => bring(ROWS))
    blocks.push(blockMs)
    const { kept, refusals } = result
    console.log(`${time} time: ${took}, longest block ${blockMs} ms`, kept?.summary?.counts, refusals.join(' '))
  }
  await readHere(world, who.organisationId, filesOf(1))
  const here = await measure(() => readHere(world, who.organisationId, filesOf(ROWS)))
  console.log(`reading alone, in this thread: ${here.took}, longest block ${here.blockMs} ms`)
  console.log(`others wait ${Math.round(here.blockMs / Math.max(...blocks))} times less`)
})
