import type { DryRun } from '#src/cli/dry-run/dry-run.ts'
import { jobsReport } from '#src/cli/dry-run/report-jobs.ts'
import { wishesReport } from '#src/cli/dry-run/report-wishes.ts'
import type { Warning } from '#src/engines/intake/types.ts'
import type { Eligibility } from '#src/modules/programmes/types.ts'
import type { Words } from '#src/words/words.ts'

/** A dry run for a person to read, and the sentence for each file that was refused. */
export function inWords(run: DryRun, t: Words): { refusals: string[]; summary: string[] } {
  const refusals = run.refusedFiles.map(({ name, refusal, line }) =>
    t.format(line === null ? t.intake.file : t.intake.fileAtLine, {
      name,
      line: line ?? 0,
      reason: t.intake.files[refusal],
    }),
  )
  const summary = [
    t.intake.dryRun.title,
    ...sheetLines(run, t),
    ...candidateLines(run, t),
    ...otherLines(run, t),
    ...warningLines(run, t),
  ]
  return { refusals, summary }
}

/** What belongs to the line above stands under it. */
const INDENT = '  '

function sheetLines({ dossier }: DryRun, { format, intake: { dryRun, kinds } }: Words): string[] {
  const names = (columns: readonly { header: string }[]) => columns.map(({ header }) => header).join(', ')
  return dossier.sheets.flatMap(({ file, sheet, kind, columns, ignoredColumns, withheldColumns }) => [
    format(dryRun.sheet, { file, sheet, kind: kinds[kind ?? 'ignored'], columns: columns.length }),
    ...(ignoredColumns.length > 0 ? [INDENT + format(dryRun.ignoredColumns, { columns: names(ignoredColumns) })] : []),
    ...(withheldColumns.length > 0
      ? [INDENT + format(dryRun.withheldColumns, { columns: names(withheldColumns) })]
      : []),
  ])
}

function candidateLines({ dossier, people }: DryRun, { format, intake: words }: Words): string[] {
  const { read, blankRows, refused, duplicates, taken } = dossier.candidates
  const count = (of: (person: DryRun['people'][number]) => Eligibility, answer: Eligibility['answer']) =>
    people.filter((person) => of(person).answer === answer).length
  const programme = (name: string, of: (person: DryRun['people'][number]) => Eligibility) =>
    format(words.dryRun.programme, { name, yes: count(of, 'yes'), no: count(of, 'no'), verify: count(of, 'to-verify') })
  const [blank, dropped] = [blankRows.length, duplicates.length]
  return [
    format(words.dryRun.candidates, { read, blank, refused: refused.length, dropped, kept: taken.length }),
    ...refused.map(({ place, reasons }) => {
      const why = reasons.map(({ code }) => words.refusals[code]).join(', ')
      return INDENT + format(words.dryRun.refused, { line: place.line, reasons: why })
    }),
    ...duplicates.map((pair) => {
      const reason = words.duplicates[pair.because]
      return INDENT + format(words.dryRun.duplicate, { dropped: pair.dropped.line, kept: pair.kept.line, reason })
    }),
    programme('Interconnexion Laval', ({ laval }) => laval),
    programme('Passerelle sectorielle', ({ passerelle }) => passerelle),
  ]
}

function otherLines({ dossier, event }: DryRun, { format, intake: { dryRun } }: Words): string[] {
  const { employers, tables } = dossier
  const standing = (wanted: string) => employers.taken.filter((employer) => employer.standing === wanted).length
  const perTable = event?.frame.slots.length ?? 0
  const slots = tables.taken.reduce((sum, { absentSlots }) => sum + perTable - (absentSlots?.length ?? 0), 0)
  const [jobs, wishes] = [jobsReport(dossier), wishesReport(dossier)]
  return [
    format(dryRun.employers, {
      confirmed: standing('confirmed'),
      cancelled: standing('cancelled'),
      tables: tables.taken.length,
      slots,
    }),
    format(dryRun.jobs, {
      read: jobs.lus,
      retained: jobs.retenus,
      openings: jobs.ouverturesRetenues,
      absent: jobs.codeAbsent.length,
      unknown: jobs.codeInconnu.length,
    }),
    format(dryRun.wishes, {
      read: wishes.lus,
      refused: wishes.refuses.length,
      repeated: wishes.repetes.length,
      asks: wishes.demandesDeCandidats,
      stars: wishes.etoilesDEntreprises,
      mutual: wishes.reciproques,
    }),
  ]
}

/** How many cells of each kind a person should look at; the cells themselves are in the JSON. */
function warningLines({ dossier }: DryRun, { format, intake: { dryRun, warnings: names } }: Words): string[] {
  const { candidates, employers, tables, jobs, wishes } = dossier
  const warnings = [candidates, employers, tables, jobs, wishes].flatMap((section) =>
    (section.taken as readonly { warnings: readonly Warning[] }[]).flatMap((record) => record.warnings),
  )
  const tally = new Map<Warning['code'], number>()
  for (const { code } of warnings) tally.set(code, (tally.get(code) ?? 0) + 1)
  const lines = [...tally].sort((a, b) => b[1] - a[1])
  return [
    format(dryRun.warnings, { count: warnings.length }),
    ...lines.map(([code, count]) => INDENT + format(dryRun.warning, { count, what: names[code] })),
  ]
}
