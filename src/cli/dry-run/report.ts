import type { DryRun, JudgedCandidate } from '#src/cli/dry-run/dry-run.ts'
import { jobsReport } from '#src/cli/dry-run/report-jobs.ts'
import { wishesReport } from '#src/cli/dry-run/report-wishes.ts'
import type { Ref } from '#src/engines/intake/types.ts'
import type { Answer, Eligibility } from '#src/modules/programmes/types.ts'
import { intake as words } from '#src/words/fr/intake.ts'

/** The figures of a dry run, under the French keys of the exchange format; its reasons are in French always. */
export function reportOf(run: DryRun) {
  return {
    format: 'jumelage.essai/1',
    dateDeReference: run.event?.eligibilityOn ?? null,
    candidats: candidatesReport(run),
    programmes: {
      interconnexionLaval: programmeReport(run.people, ({ laval }) => laval),
      passerelleSectorielle: programmeReport(run.people, ({ passerelle }) => passerelle),
      croisementLavalPasserelle: crossing(run.people),
    },
    personnes: peopleReport(run),
    entreprises: employersReport(run),
    postes: jobsReport(run.dossier),
    souhaits: wishesReport(run.dossier),
    feuilles: sheetsReport(run),
    fichiersRefuses: run.refusedFiles.map(({ name, refusal, line }) => ({
      fichier: name,
      ligne: line,
      motif: words.files[refusal],
    })),
  }
}

function candidatesReport({ dossier, files }: DryRun) {
  const { candidates, sheets } = dossier
  const sheet = sheets.find(({ kind }) => kind === 'candidates')
  const file = files.find(({ name }) => name === sheet?.file)
  return {
    encodage: file?.encoding ? words.encodings[file.encoding] : null,
    separateur: file?.separator ?? null,
    colonnes: sheet ? sheet.columns.length + sheet.ignoredColumns.length + sheet.withheldColumns.length : 0,
    enregistrementsLus: candidates.read,
    lignesVides: candidates.blankRows.length,
    refuses: candidates.refused.map(({ place, reasons }) => ({
      enregistrement: place.rank,
      ligne: place.line,
      rangee: place.row,
      motifs: reasons.map(({ code }) => words.refusals[code]),
    })),
    doublons: candidates.duplicates.map(({ kept, dropped, because }) => ({
      garder: kept.rank,
      ecarter: dropped.rank,
      ligneGarder: kept.line,
      ligneEcarter: dropped.line,
      motif: words.duplicates[because],
    })),
    personnesRetenues: candidates.taken.length,
  }
}

const OPINION = { yes: 'oui', no: 'non', 'to-verify': 'aVerifier' } as const satisfies Record<Answer, string>

function programmeReport(people: readonly JudgedCandidate[], of: (person: JudgedCandidate) => Eligibility) {
  const ranks = (answer: Answer) =>
    people.filter((person) => of(person).answer === answer).map(({ record }) => record.place.rank)
  const [yes, no, verify] = [ranks('yes'), ranks('no'), ranks('to-verify')]
  return {
    admissible: yes.length,
    nonAdmissible: no.length,
    aVerifier: verify.length,
    enregistrements: { admissible: yes, nonAdmissible: no, aVerifier: verify },
  }
}

function crossing(people: readonly JudgedCandidate[]): Record<string, number> {
  const answers: Answer[] = ['yes', 'no', 'to-verify']
  return Object.fromEntries(
    answers.flatMap((first) =>
      answers.map((second) => [
        `${OPINION[first]}/${OPINION[second]}`,
        people.filter(({ laval, passerelle }) => laval.answer === first && passerelle.answer === second).length,
      ]),
    ),
  )
}

/** One entry per answer of the form, in order: kept, dropped as a duplicate, or refused. */
function peopleReport({ dossier, people }: DryRun) {
  const { refused, duplicates } = dossier.candidates
  const where = ({ rank, line, row }: { rank: number; line: number; row: number }) => ({
    enregistrement: rank,
    ligne: line,
    rangee: row,
  })
  return [
    ...people.map((person) => ({ ...where(person.record.place), ...personReport(person) })),
    ...duplicates.map(({ dropped, email }) => ({ ...where(dropped), decision: 'doublon', courriel: email })),
    ...refused.map(({ place, email }) => ({ ...where(place), decision: 'refuse', courriel: email })),
  ].sort((a, b) => a.enregistrement - b.enregistrement)
}

function personReport({ record, laval, passerelle }: JudgedCandidate) {
  const [underFiveYears, diploma, underOneYear] = laval.reasons.map(({ state }) => OPINION[state])
  const [status, island] = passerelle.reasons.map(({ state }) => OPINION[state])
  return {
    decision: 'retenu',
    courriel: record.email,
    prenom: record.givenName,
    nom: record.familyName,
    telephone: record.phone?.key ?? null,
    statut: record.status,
    arriveeDu: record.arrival?.from ?? null,
    arriveeAu: record.arrival?.to ?? null,
    region3: record.postal?.area ?? null,
    moisAuQuebec: record.quebecExperience.months,
    francaisParle: record.frenchSpoken.range,
    francaisEcrit: record.frenchWritten.range,
    plages: record.availability?.slots ?? null,
    admissibilite: {
      laval: {
        avis: OPINION[laval.answer],
        moinsDeCinqAns: underFiveYears,
        diplome: diploma,
        moinsDUnAnAuQuebec: underOneYear,
      },
      passerelle: { avis: OPINION[passerelle.answer], statut: status, ileDeMontreal: island },
    },
    aRegarder: record.warnings.map(({ field, code, value }) => ({
      champ: field,
      valeur: value,
      pourquoi: words.warnings[code],
    })),
  }
}

function employersReport({ dossier, event }: DryRun) {
  const { employers, tables } = dossier
  const coming = employers.taken.filter(({ standing }) => standing !== 'cancelled')
  const nameOf = new Map<Ref, string>(employers.taken.map(({ place, legalName }) => [place.rank, legalName]))
  const slots = event?.frame.slots.length ?? 0
  return {
    rangeesLues: employers.read,
    confirmees: employers.taken.filter(({ standing }) => standing === 'confirmed').length,
    annulees: employers.taken.filter(({ standing }) => standing === 'cancelled').map(({ legalName }) => legalName),
    tables: tables.taken.length,
    liste: coming.map(({ legalName, usualName, place }) => ({
      nom: legalName,
      nomDUsage: usualName,
      tables: tables.taken.filter(({ employer }) => employer === place.rank).length,
    })),
    tablesDetail: tables.taken.map((table) => ({
      table: table.number,
      entreprise: nameOf.get(table.employer),
      recruteurs: table.recruiters,
      langues: table.languages,
      plagesAbsentes: table.absentSlots ?? [],
    })),
    plagesTenues: tables.taken.reduce((sum, table) => sum + slots - (table.absentSlots?.length ?? 0), 0),
    refuses: [...employers.refused, ...tables.refused].map(({ kind, place, reasons }) => ({
      feuille: words.kinds[kind],
      ligne: place.line,
      motifs: reasons.map(({ code }) => words.refusals[code]),
    })),
  }
}

const sheetsReport = ({ dossier }: DryRun) =>
  dossier.sheets.map(({ file, sheet, kind, headerRow, columns, ignoredColumns, withheldColumns }) => ({
    fichier: file,
    feuille: sheet,
    nature: words.kinds[kind ?? 'ignored'],
    rangeeDesTitres: headerRow,
    colonnes: columns.map(({ header, field, confidence, by }) => ({
      titre: header,
      champ: field,
      confiance: confidence,
      par: by,
    })),
    colonnesIgnorees: ignoredColumns.map(({ header }) => header),
    colonnesJamaisLues: withheldColumns.map(({ header }) => header),
  }))
