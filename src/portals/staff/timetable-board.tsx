import type { Meeting } from '#src/engines/timetable/types.ts'
import {
  changedSince,
  isPause,
  meetingAt,
  type Selection,
  type TimetableView,
} from '#src/portals/staff/timetable-view.ts'
import { BidiText } from '#src/ui/bidi-text.tsx'
import {
  Board,
  type BoardCell,
  type BoardColumn,
  BoardLegend,
  type BoardMark,
  type BoardRow,
  type BoardState,
} from '#src/ui/board.tsx'
import { formatHour, formatTime } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

type Props = { t: Words; view: TimetableView; selected: Selection | null; hrefOf: (cell: Selection) => string }

/** Tables down, slots across, people in the cells. */
export function BoardByTable({ t, view, selected, hrefOf }: Props) {
  const words = t.timetables.board
  const cellFor = tableCells({ t, view, selected, hrefOf })
  const rows = view.tables.map(
    (table): BoardRow => ({
      key: table.id,
      number: String(table.number),
      name: table.employerName,
      cells: view.slots.map(({ slot }) => cellFor({ tableId: table.id, slot })),
    }),
  )
  return <Board caption={words.caption} rowName={words.table} columns={columnsOf(t, view)} rows={rows} />
}

/** The same for those who plan: what is dragged to another place is asked about. See src/islands/board-drag.ts. */
export function BoardToDrag({ edits, ...props }: Props & { edits: string }) {
  const { taken, over, cancelled, hint } = props.t.edits.drag
  return (
    <board-drag data-edits={edits} data-taken={taken} data-over={over} data-cancelled={cancelled}>
      <BoardByTable {...props} />
      <p role="status" class="vh" />
      <p class="meta">{hint}</p>
    </board-drag>
  )
}

/** People down, slots across, tables in the cells. */
export function BoardByPerson({ t, view, selected, hrefOf }: Props) {
  const words = t.timetables.board
  const numbers = new Map(view.tables.map(({ id, number }) => [id as string, String(number)]))
  const away = new Map(view.draft.problem.candidates.map((one) => [one.id, new Set(one.away ?? [])]))
  const look = lookOf(view, selected)
  const at = new Map(view.draft.plan.meetings.map((meeting) => [`${meeting.candidate} ${meeting.slot}`, meeting]))
  const rows = view.people
    .filter(({ candidateId }) => away.has(candidateId))
    .map(
      (person): BoardRow => ({
        key: person.candidateId,
        number: shortNumber(person.number),
        name: <BidiText text={`${person.givenNames} ${person.familyNames}`} />,
        cells: view.slots.map(({ slot }): BoardCell => {
          const meeting = at.get(`${person.candidateId} ${slot}`)
          if (!meeting)
            return away.get(person.candidateId)?.has(slot)
              ? { state: 'absent', text: '', spoken: words.absent }
              : { state: 'free', text: '' }
          const href = hrefOf({ tableId: meeting.table, slot })
          return { ...look(meeting), text: numbers.get(meeting.table) ?? '', href }
        }),
      }),
    )
  return <Board caption={words.captionPeople} rowName={words.person} columns={columnsOf(t, view)} rows={rows} />
}

/** '041': people are called by this number on the day. */
export const shortNumber = (number: number): string => String(number).padStart(3, '0')

function columnsOf(t: Words, { event, slots }: TimetableView): BoardColumn[] {
  return slots.map((slot, place) => {
    const next = slots[place + 1]
    const isHour = slot.startsAt.slice(0, 2) !== slots[place - 1]?.startsAt.slice(0, 2)
    return {
      label: slot.startsAt.slice(3),
      hour: isHour ? formatHour(slot.from, event.timeZone, t.language) : undefined,
      spoken: formatTime(slot.from, event.timeZone, t.language),
      breakAfter: next !== undefined && next.startsAt !== slot.endsAt,
    }
  })
}

function tableCells({ t, view, selected, hrefOf }: Props): (cell: Selection) => BoardCell {
  const words = t.timetables.board
  const numbers = new Map(view.people.map(({ candidateId, number }) => [candidateId as string, shortNumber(number)]))
  const tables = new Map(view.tables.map((table) => [table.id as string, table]))
  const at = new Map(view.draft.plan.meetings.map((meeting) => [`${meeting.table} ${meeting.slot}`, meeting]))
  const look = lookOf(view, selected)
  const spokenOf = spokenWords(t, view)
  return (cell) => {
    const away = tables.get(cell.tableId)?.away ?? []
    const meeting = at.get(`${cell.tableId} ${cell.slot}`)
    const isSelected = selected?.tableId === cell.tableId && selected.slot === cell.slot
    if (meeting) {
      const seen = look(meeting)
      const text = numbers.get(meeting.candidate) ?? '?'
      return { ...seen, text, spoken: spokenOf(seen), href: hrefOf(cell), canMove: view.may.plan }
    }
    if (isPause(away, cell.slot, view.slots.length)) return { state: 'pause', text: '–', spoken: words.pause }
    if (away.includes(cell.slot)) return { state: 'absent', text: '', spoken: words.absent }
    return { state: 'free', text: '·', spoken: words.free, href: hrefOf(cell), marks: isSelected ? ['selected'] : [] }
  }
}

type Seen = { state: BoardState; marks: BoardMark[] }

/** How a meeting is shown: by whose wish, and what is particular about it. */
function lookOf(view: TimetableView, selected: Selection | null): (meeting: Meeting) => Seen {
  const wishes = new Map(view.draft.problem.pairs.map((pair) => [`${pair.candidate} ${pair.table}`, pair.wish]))
  const isChanged = changedSince(view.inForce)
  const locked = new Set(view.draft.locked.map(({ candidate, table, slot }) => `${candidate} ${table} ${slot}`))
  const chosen = selected && meetingAt(view.draft.plan, selected)
  return (meeting) => {
    const { candidate, table, slot } = meeting
    const wish = wishes.get(`${candidate} ${table}`)
    const marks: BoardMark[] = []
    if (isChanged(meeting)) marks.push('changed')
    if (locked.has(`${candidate} ${table} ${slot}`)) marks.push('fixed')
    if (chosen?.candidate === candidate) marks.push(chosen === meeting ? 'selected' : 'related')
    return { state: wish === 'both' ? 'both' : wish ? 'one' : 'plain', marks }
  }
}

const spokenWords =
  (t: Words, { releases }: TimetableView) =>
  ({ state, marks }: Seen): string => {
    const words = t.timetables.board
    const said = [
      state === 'both' ? words.both : state === 'one' ? words.one : '',
      marks.includes('changed') ? t.format(words.changed, { number: releases[0]?.number ?? 0 }) : '',
      marks.includes('fixed') ? words.fixed : '',
      marks.includes('selected') ? words.chosen : '',
    ]
    return said.filter((word) => word !== '').join(', ')
  }

export function TimetableLegend({ t, view }: { t: Words; view: TimetableView }) {
  const words = t.timetables.board
  const number = view.releases[0]?.number
  return (
    <BoardLegend
      items={[
        { state: 'both', sample: '041', label: words.both },
        { state: 'one', sample: '041', label: words.one },
        { state: 'plain', sample: '041', label: words.plain },
        { state: 'pause', sample: '–', label: words.pause },
        { state: 'free', sample: '·', label: words.free },
        { state: 'absent', label: words.absent },
        ...(number !== undefined
          ? [{ state: 'free' as const, mark: 'changed' as const, label: t.format(words.changed, { number }) }]
          : []),
        { state: 'free', mark: 'fixed', label: words.fixed },
      ]}
    />
  )
}
