import type { Meeting } from '#src/engines/timetable/types.ts'
import type { Slot } from '#src/modules/events/types.ts'
import { shortNumber } from '#src/portals/staff/timetable-board.tsx'
import {
  fittingFor,
  freeSlotsFor,
  meetingAt,
  type Selection,
  type TimetableView,
} from '#src/portals/staff/timetable-view.ts'
import { Button } from '#src/ui/button.tsx'
import { Form } from '#src/ui/form.tsx'
import { formatTime } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

type Props = { t: Words; view: TimetableView; selected: Selection; action: string; closeHref: string }

/** What is in the chosen cell, and what can be done with it: forms, so that no mouse is needed. */
export function CellPanel({ t, view, selected, action, closeHref }: Props) {
  const words = t.timetables.cell
  const meeting = meetingAt(view.draft.plan, selected)
  const table = view.tables.find(({ id }) => id === selected.tableId)
  const slot = view.slots[selected.slot]
  if (!table || !slot) return null
  const time = formatTime(slot.from, view.event.timeZone, t.language)
  return (
    <section
      class="notice is-accent mt2 picked"
      id="cell"
      aria-label={t.format(words.empty, { table: table.number, time })}
    >
      <div class="stack">
        {meeting ? (
          <MeetingActions
            t={t}
            view={view}
            meeting={meeting}
            action={action}
            said={{ table: table.number, time, employer: table.employerName }}
          />
        ) : (
          <EmptyActions t={t} view={view} selected={selected} action={action} said={{ table: table.number, time }} />
        )}
        <p>
          <a href={closeHref}>{words.close}</a>
        </p>
      </div>
    </section>
  )
}

type Said = { table: number; time: string }
type MeetingProps = {
  t: Words
  view: TimetableView
  meeting: Meeting
  action: string
  said: Said & { employer: string }
}

function MeetingActions({ t, view, meeting, action, said }: MeetingProps) {
  const words = t.timetables.cell
  const person = view.people.find(({ candidateId }) => candidateId === meeting.candidate)
  const name = person ? `${person.givenNames} ${person.familyNames}` : ''
  const isLocked = view.draft.locked.some(
    (one) => one.candidate === meeting.candidate && one.table === meeting.table && one.slot === meeting.slot,
  )
  return (
    <>
      <p>
        <strong>{t.format(words.meeting, { ...said, number: shortNumber(person?.number ?? 0) })}</strong>{' '}
        {t.format(words.who, { person: name, employer: said.employer })} {words.others}
      </p>
      <MoveForm t={t} view={view} meeting={meeting} action={action} />
      <div class="row">
        <Form action={action}>
          <MeetingFields meeting={meeting} act={isLocked ? 'unlock' : 'lock'} />
          <Button>{isLocked ? words.unfix : words.fix}</Button>
        </Form>
        <form method="get" action={action}>
          <MeetingFields meeting={meeting} act="remove" />
          <Button kind="bad">{words.remove}…</Button>
        </form>
      </div>
    </>
  )
}

/** Where to: any table that the person may meet, at any slot. What it would do is shown before it is done. */
function MoveForm({ t, view, meeting, action }: Pick<MeetingProps, 't' | 'view' | 'meeting' | 'action'>) {
  const words = t.timetables.cell
  const free = new Set(freeSlotsFor(view, meeting))
  const met = new Set(
    view.draft.problem.pairs.filter(({ candidate }) => candidate === meeting.candidate).map(({ table }) => table),
  )
  const first = view.slots.find(({ slot }) => free.has(slot))?.slot ?? meeting.slot
  const timeOf = (slot: Slot) => {
    const time = formatTime(slot.from, view.event.timeZone, t.language)
    return free.has(slot.slot) ? t.format(t.edits.slotFree, { time }) : time
  }
  return (
    <form method="get" action={action} class="row">
      <MeetingFields meeting={meeting} act="move" />
      <label for="to-slot">{words.move}</label>
      <select id="to-slot" name="toSlot" class="in">
        {view.slots.map((slot) => (
          <option value={String(slot.slot)} selected={slot.slot === first}>
            {timeOf(slot)}
          </option>
        ))}
      </select>
      <label for="to-table">{t.edits.toTable}</label>
      <select id="to-table" name="toTable" class="in">
        {view.tables
          .filter(({ id }) => met.has(id) || id === meeting.table)
          .map(({ id, number, employerName }) => (
            <option value={id} selected={id === meeting.table}>
              {number}, {employerName}
            </option>
          ))}
      </select>
      <Button>{t.edits.look}</Button>
    </form>
  )
}

type FieldsProps = {
  meeting: Omit<Meeting, 'candidate'> & { candidate?: string }
  act: string
  to?: Meeting | undefined
}

/** A change by hand as hidden fields. */
export function MeetingFields({ meeting, act, to }: FieldsProps) {
  return (
    <>
      <input type="hidden" name="act" value={act} />
      {meeting.candidate && <input type="hidden" name="candidate" value={meeting.candidate} />}
      <input type="hidden" name="table" value={meeting.table} />
      <input type="hidden" name="slot" value={String(meeting.slot)} />
      {to && <input type="hidden" name="toTable" value={to.table} />}
      {to && <input type="hidden" name="toSlot" value={String(to.slot)} />}
    </>
  )
}

type EmptyProps = { t: Words; view: TimetableView; selected: Selection; action: string; said: Said }

function EmptyActions({ t, view, selected, action, said }: EmptyProps) {
  const words = t.timetables.cell
  const people = new Map(view.people.map((person) => [person.candidateId as string, person]))
  const fitting = fittingFor(view, selected)
  return (
    <>
      <p>
        <strong>{t.format(words.empty, said)}</strong>
      </p>
      {fitting.length === 0 ? (
        <p>{words.nobodyFits}</p>
      ) : (
        <form method="get" action={action} class="row">
          <MeetingFields meeting={{ table: selected.tableId, slot: selected.slot }} act="put" />
          <label for="candidate">{words.put}</label>
          <select id="candidate" name="candidate" class="in">
            {fitting.map(({ id, score }) => {
              const person = people.get(id)
              const name = person ? `${person.givenNames} ${person.familyNames}` : ''
              const said = { name, number: shortNumber(person?.number ?? 0), score }
              return <option value={id}>{t.format(words.option, said)}</option>
            })}
          </select>
          <Button>{t.edits.look}</Button>
        </form>
      )}
    </>
  )
}
