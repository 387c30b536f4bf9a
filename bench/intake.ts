/**
 * How long a chamber's registrations take to be understood: `npx tsx bench/intake.ts [rows]`.
 * The rows are invented, as varied as real ones, in CSV and in XLSX.
 */
import writeWorkbook from 'write-excel-file/node'
import { readDossier } from '#src/engines/intake/dossier.ts'
import { day } from '#src/platform/day.ts'
import { readTabular } from '#src/platform/tabular/read.ts'

const ROWS = Number(process.argv[2] ?? 10_000)

const HEADERS = `Horodatage|Prénom|Nom|Courriel|Téléphone|Code postal|Pays d’origine|Statut|Date d’arrivée|Diplôme|
   Domaine d’études|Pays du diplôme|Dernier poste|Autres postes|Années d’expérience|
   Expérience au Québec (mois)|Compétences|Français parlé|Français écrit|Anglais|Poste recherché|Régions|
   Disponibilités|Consentement`
const CHOICES: Record<number, readonly string[]> = {
  7: ['Résidente permanente', 'permis ouvert (conjoint)', 'Citoyen canadien', 'PVT', 'demandeur d’asile'],
  8: ['12/03/2024', '2023-05-06', 'mars 2022', '45338', 'June 4, 2023', '15 février 2025'],
  9: ['Licence (équivalence en cours)', 'DEC', 'Aucun diplôme', 'MBA'],
  15: ['9 mois', 'moins d’un an', '0', '14 (hors domaine)', '1 an et demi'],
  16: ['soudure; métrologie; lecture de plans', 'Excel\n- Sage 50\n- paie', 'Java, SQL, Docker'],
  17: ['B2', 'avancé', '7/12', 'NCLC 8', 'courant'],
  22: ['toute la journée sauf 11 h à 11 h 30', '9h30-11h45 et 14h-16h', 'AM', 'après 10h30', 'jusqu’à 15h'],
}

const cell = (row: number, column: number): string => {
  const choices = CHOICES[column]
  if (choices) return choices[(row * 31 + column) % choices.length]!
  const others = ['2027-01-11 11:09:20', `Prénom${row}`, `Nom${row % 997}`, `p${row}@exemple.ca`]
  if (column < 4) return others[column]!
  if (column === 4) return `450 555-${String(row % 10_000).padStart(4, '0')}`
  return { 5: 'H2X 1Y4', 6: 'Pérou', 18: 'B1', 19: '7', 21: 'Montréal, Laval', 23: 'oui' }[column] ?? 'Commis comptable'
}

const names = HEADERS.split('|').map((name) => name.trim())
const table = [names, ...Array.from({ length: ROWS }, (_, row) => names.map((__, column) => cell(row + 1, column)))]
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
const csv = Buffer.from(table.map((cells) => cells.map(quoted).join(';')).join('\r\n'))
const xlsx = await writeWorkbook(table.map((cells) => cells.map((value) => ({ value, type: String })))).toBuffer()
const slots = Array.from({ length: 24 }, (_, number) => ({ number, from: 540 + 15 * number, to: 555 + 15 * number }))

for (const [name, bytes] of [
  ['registrations.csv', csv],
  ['registrations.xlsx', xlsx],
] as const) {
  const start = performance.now()
  const reading = await readTabular(bytes, name)
  if (!reading.ok) throw new Error(reading.refusal)
  const read = performance.now()
  const asOf = day('2027-02-18')
  const dossier = readDossier([reading.file], { asOf, event: { on: asOf, slots } })
  const understood = performance.now()
  console.log(
    `${name}: ${dossier.candidates.read} rows,`,
    `read in ${Math.round(read - start)} ms, understood in ${Math.round(understood - read)} ms`,
  )
}
