import type { EventTable, InterviewDay, Registration, Slot } from '#src/modules/events/types.ts'
import type { Organisation } from '#src/modules/organisations/types.ts'
import type { Figure, FigureRow } from '#src/modules/reporting/types.ts'
import type { PdfReport } from '#src/platform/pdf.ts'
import type { SheetRows } from '#src/platform/sheet-file.ts'
import { otherLang } from '#src/ui/written.tsx'
import { formatDateTime, formatDay, formatNumber, formatPercent, formatTime } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

export type FiguresView = {
  event: InterviewDay
  at: Date
  figures: Figure[]
  people: Registration[]
  tables: EventTable[]
  slots: Slot[]
}

/** A figure in words: « 61,8 % », « 48 ». A rate of nothing is not zero. */
export function figureInWords(t: Words, { counted, of, isRate }: Figure): string {
  if (!isRate) return formatNumber(counted, t.language)
  return of ? formatPercent(counted / of, t.language) : t.reporting.nothing
}

/** « 48 sur 64 », where there is something to compare with. */
export const shareOf = (t: Words, { counted, of }: Figure): string =>
  of === null ? formatNumber(counted, t.language) : t.format(t.reporting.ofTotal, { count: counted, total: of })

/** A row as people read it. */
export function readableRow(
  t: Words,
  view: FiguresView,
): (row: FigureRow) => { person: string; number: number | null; employer: string; time: string } {
  const people = new Map(view.people.map((person) => [person.candidateId as string, person]))
  const firms = new Map(view.tables.map(({ employerId, employerName }) => [employerId, employerName]))
  return ({ candidateId, employerId, slot }) => {
    const person = people.get(candidateId)
    const at = slot === null ? undefined : view.slots[slot]
    return {
      person: person ? `${person.familyNames} ${person.givenNames}`.trim() : '',
      number: person?.number ?? null,
      employer: (employerId && firms.get(employerId)) ?? '',
      time: at ? formatTime(at.from, view.event.timeZone, t.language) : '',
    }
  }
}

export function rowsSheet(t: Words, view: FiguresView, figure: Figure): SheetRows {
  const words = t.reporting
  const read = readableRow(t, view)
  return {
    head: [words.person, words.number, words.employer, words.time],
    rows: figure.rows.map(read).map(({ person, number, employer, time }) => [person, number, employer, time]),
  }
}

export function reportOf(t: Words, organisation: Organisation, view: FiguresView): PdfReport {
  const words = t.reporting
  const { event, at, figures } = view
  const when = formatDateTime(at, event.timeZone, t.language)
  const name = { text: event.name, lang: otherLang(t, event.name) }
  return {
    language: t.locale,
    title: words.title,
    author: organisation.name,
    lines: [
      organisation.name,
      name,
      `${formatDay(event.heldOn, t.language)}, ${event.place}`,
      t.format(words.asOf, { when }),
    ],
    tables: [
      {
        title: name,
        head: [words.figure, words.value, words.definition],
        rows: figures.map((figure) => [
          words.figures[figure.name].name,
          figure.isRate ? `${figureInWords(t, figure)} (${shareOf(t, figure)})` : shareOf(t, figure),
          words.figures[figure.name].definition,
        ]),
      },
    ],
    foot: words.foot,
  }
}
