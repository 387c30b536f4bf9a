import type { Dossier, JobRecord, Ref } from '#src/engines/intake/types.ts'
import type { Wage, WagePeriod } from '#src/engines/intake/value-types.ts'
import { intake as words } from '#src/words/fr/intake.ts'

/** The jobs of a dry run. A job without a reference is named by its line. */
export function jobsReport({ jobs, employers }: Dossier) {
  const nameOf = new Map<Ref, string>(employers.taken.map(({ place, legalName }) => [place.rank, legalName]))
  const retained = jobs.taken.filter((job) => job.retained)
  const named = (wanted: (job: JobRecord) => boolean) => jobs.taken.filter(wanted).map(nameOfJob)
  return {
    lus: jobs.read,
    retenus: retained.length,
    entrepriseAnnulee: named((job) => !job.retained),
    ouverturesRetenues: retained.reduce((sum, { openings }) => sum + openings, 0),
    codeAbsent: named(({ code }) => code.state === 'absent'),
    codeAncien: named(({ code }) => code.state === 'old'),
    codeInconnu: named(({ code }) => code.state === 'unknown'),
    sansSalaire: named(({ wage }) => wage === null),
    reglementes: named(({ regulated }) => regulated.answer === true),
    liste: jobs.taken.map((job) => ({
      ref: nameOfJob(job),
      ligne: job.place.line,
      entreprise: nameOf.get(job.employer),
      code: job.code.code,
      francaisParle: job.frenchSpoken.range,
      francaisEcrit: job.frenchWritten.range,
      postes: job.openings,
      salaire: job.wage && wageReport(job.wage),
      ordre: job.regulated.order,
    })),
    refuses: jobs.refused.map(({ place, reasons }) => ({
      ligne: place.line,
      motifs: reasons.map(({ code }) => words.refusals[code]),
    })),
  }
}

const nameOfJob = ({ reference, place }: JobRecord) => reference ?? String(place.line)

const PER = { hour: 'heure', week: 'semaine', month: 'mois', year: 'annee' } as const satisfies Record<
  WagePeriod,
  string
>

const wageReport = ({ min, max, per }: Wage) => ({ min, max, par: PER[per] })
