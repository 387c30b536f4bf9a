import type { EventTable, Registration } from '#src/modules/events/types.ts'
import { frameOf } from '#src/portals/parts/page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import type { PrintedDay } from '#src/portals/staff/printing.tsx'
import { shortNumber } from '#src/portals/staff/timetable-board.tsx'
import { BackLink } from '#src/ui/back-link.tsx'
import { BidiText } from '#src/ui/bidi-text.tsx'
import { Badges, PrintSheet } from '#src/ui/print-sheet.tsx'
import { Shell } from '#src/ui/shell.tsx'
import { Table } from '#src/ui/table.tsx'
import { formatDay, formatTime } from '#src/words/formats.ts'

export const PRINTABLE = ['tables', 'doors', 'badges'] as const
export type Printable = (typeof PRINTABLE)[number]

type Props = { c: PageContext; day: PrintedDay }

/** A page that is only paper: no navigation, nothing personal beyond what the paper is for. */
export function SheetPage({ c, what, day }: Props & { what: Printable }) {
  const { organisation, t } = asStaff(c)
  const title = t.timetables.print[what]
  const href = here(organisation, `/staff/events/${day.event.id}/timetable/print`)
  const brand = { name: organisation.shortName, fullName: organisation.name }
  return (
    <Shell frame={frameOf(c)} brand={brand} title={title} dense>
      <main id="content" tabindex={-1} class="wrap">
        <div class="no-print">
          <BackLink href={href} label={t.timetables.print.title} />
        </div>
        <h1>
          {title}, {formatDay(day.event.heldOn, t.language)}
        </h1>
        {what === 'tables' && <TableSheets c={c} day={day} />}
        {what === 'doors' && <DoorList c={c} day={day} />}
        {what === 'badges' && (
          <Badges
            badges={[
              ...day.people.map((person) => ({ name: nameOf(person), number: shortNumber(person.number) })),
              ...day.tables.flatMap((table) => table.recruiters.map((name) => ({ name, detail: table.employerName }))),
            ]}
          />
        )}
      </main>
    </Shell>
  )
}

const nameOf = ({ givenNames, familyNames }: Registration) => `${givenNames} ${familyNames}`.trim()

function TableSheets({ c, day }: Props) {
  const { t } = asStaff(c)
  const words = t.timetables
  const people = new Map(day.people.map((person) => [person.candidateId as string, person]))
  const at = new Map(day.meetings.map((meeting) => [`${meeting.tableId} ${meeting.slot}`, meeting]))
  const sheetOf = (table: EventTable) => (
    <PrintSheet
      title={`${words.board.table} ${table.number} – ${table.employerName}`}
      subtitle={table.recruiters.join(', ')}
    >
      <Table
        caption={`${words.board.table} ${table.number}`}
        narrow="scroll"
        columns={[
          {
            head: words.print.time,
            rowHead: true,
            cell: (slot) => formatTime(slot.from, day.event.timeZone, t.language),
          },
          {
            head: words.board.person,
            cell: (slot) => {
              const meeting = at.get(`${table.id} ${slot.slot}`)
              const person = meeting && people.get(meeting.candidateId)
              if (person) return <BidiText text={`${shortNumber(person.number)} ${nameOf(person)}`} />
              return table.away.includes(slot.slot) ? words.board.pause : ''
            },
          },
          { head: words.print.notes, cell: () => '' },
        ]}
        rows={day.slots}
      />
    </PrintSheet>
  )
  return <>{day.tables.map(sheetOf)}</>
}

function DoorList({ c, day }: Props) {
  const { t } = asStaff(c)
  const words = t.timetables
  const numbers = new Map(day.tables.map(({ id, number }) => [id as string, number]))
  const timesOf = (person: Registration) =>
    day.meetings
      .filter(({ candidateId }) => candidateId === person.candidateId)
      .map(({ slot, tableId }) => {
        const from = day.slots[slot]?.from
        return `${from ? formatTime(from, day.event.timeZone, t.language) : ''} (${numbers.get(tableId) ?? ''})`
      })
      .join(', ')
  return (
    <Table
      caption={words.print.doors}
      columns={[
        { head: words.print.arrived, cell: () => '☐' },
        {
          head: words.board.person,
          rowHead: true,
          cell: (person) => <BidiText text={`${person.familyNames} ${person.givenNames}`} />,
        },
        { head: words.print.number, number: true, cell: (person) => shortNumber(person.number) },
        { head: words.print.meetings, cell: timesOf },
      ]}
      rows={day.people}
    />
  )
}
