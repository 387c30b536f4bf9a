import { readFileSync } from 'node:fs'
import { type DryRun, judge } from '#src/cli/dry-run/dry-run.ts'
import { reportOf } from '#src/cli/dry-run/report.ts'
import { readEventFile } from '#src/modules/imports/forms/event-file.ts'
import { day } from '#src/platform/day.ts'
import { readTabular, readTabularFile } from '#src/platform/tabular/read.ts'
import type { Sheet, TabularFile } from '#src/platform/tabular/types.ts'
import { sharedPath } from '#tests/support/shared.ts'

export const FILE_NAMES = ['candidats.csv', 'entreprises.xlsx', 'postes.csv', 'souhaits.csv'] as const

export const firstEvent = () => readEventFile(readJson('evenement.json'))!

/** biome-ignore lint/suspicious/noExplicitAny: the answer sheet is read by its keys, and compared, not used */
export const answerSheet = () => readJson('attendu.json') as any

const readJson = (name: string): unknown => JSON.parse(readFileSync(sharedPath(`data/first-event/${name}`), 'utf8'))

/** The files of the first event, read. */
export async function firstEventFiles(): Promise<TabularFile[]> {
  const readings = await Promise.all(FILE_NAMES.map((name) => readTabularFile(sharedPath(`data/first-event/${name}`))))
  return readings.map((reading) => {
    if (!reading.ok) throw new Error(`${reading.name}: ${reading.refusal}`)
    return reading.file
  })
}

/** Bytes given back as a file that was read. Throws where they are refused. */
export async function reread(bytes: Uint8Array, name: string): Promise<TabularFile> {
  const reading = await readTabular(bytes, name)
  if (!reading.ok) throw new Error(`${name}: ${reading.refusal}`)
  return reading.file
}

export const tried = (files: readonly TabularFile[]): DryRun => judge(files, firstEvent(), { today: day('2026-11-22') })

/** What must stay the same however the files are written: everything but where rows stand. */
export function figuresOf(run: DryRun) {
  const report = JSON.parse(JSON.stringify(reportOf(run)))
  const email = new Map<number, string>(
    report.personnes.map((person: { enregistrement: number; courriel: string }) => [
      person.enregistrement,
      person.courriel,
    ]),
  )
  const who = (rank: number) => email.get(rank) ?? `${rank}`
  const { candidats, programmes, entreprises, postes, souhaits } = report
  const sorted = (texts: string[]) => [...texts].sort()
  return {
    lus: candidats.enregistrementsLus,
    refuses: sorted(candidats.refuses.map((row: { motifs: string[] }) => row.motifs.join())),
    doublons: sorted(
      candidats.doublons.map((pair: { garder: number; ecarter: number }) => `${who(pair.garder)}<${who(pair.ecarter)}`),
    ),
    retenues: candidats.personnesRetenues,
    personnes: sorted(
      report.personnes.map((person: object) =>
        JSON.stringify({ ...person, enregistrement: 0, ligne: 0, rangee: 0, aRegarder: 0, prenom: 0, nom: 0 }),
      ),
    ),
    programmes: [programmes.interconnexionLaval, programmes.passerelleSectorielle].map((each) => [
      each.admissible,
      each.nonAdmissible,
      each.aVerifier,
    ]),
    entreprises: {
      ...entreprises,
      liste: sorted(entreprises.liste.map((each: object) => JSON.stringify(each))),
      annulees: sorted(entreprises.annulees),
      tablesDetail: sorted(entreprises.tablesDetail.map((each: object) => JSON.stringify({ ...each, table: 0 }))),
    },
    postes: sorted(postes.liste.map((job: object) => JSON.stringify({ ...job, ligne: 0 }))),
    postesCompte: [
      postes.lus,
      postes.retenus,
      postes.ouverturesRetenues,
      postes.codeAbsent.length,
      postes.codeInconnu.length,
      postes.sansSalaire.length,
    ],
    souhaits: [
      souhaits.lus,
      sorted(souhaits.refuses.map((row: { motif: string }) => row.motif)),
      souhaits.repetes.length,
      souhaits.demandesDeCandidats,
      souhaits.etoilesDEntreprises,
      souhaits.reciproques,
      sorted(
        souhaits.interdits.map(
          (pair: { enregistrement: number; entreprise: string }) => `${who(pair.enregistrement)} ${pair.entreprise}`,
        ),
      ),
    ],
  }
}

/** The same file with its sheets changed. */
export const withSheets = (file: TabularFile, change: (sheet: Sheet) => Sheet): TabularFile => ({
  ...file,
  sheets: file.sheets.map(change),
})
