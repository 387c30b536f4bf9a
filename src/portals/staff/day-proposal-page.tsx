import { fullName } from '#src/modules/candidates/rules.ts'
import { slotsLost } from '#src/modules/timetables/rules/day-notes.ts'
import { changesTo } from '#src/modules/timetables/rules.ts'
import type { Draft, MeetingChange } from '#src/modules/timetables/types.ts'
import { newId } from '#src/platform/id.ts'
import { asStaff, type PageContext } from '#src/portals/session.ts'
import { anyChangeInWords } from '#src/portals/staff/computation-words.ts'
import { DayFrame } from '#src/portals/staff/day-frame.tsx'
import type { DayView } from '#src/portals/staff/day-view.ts'
import { eventPath } from '#src/portals/staff/event-frame.tsx'
import { BidiText } from '#src/ui/bidi-text.tsx'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { Form } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Section } from '#src/ui/section.tsx'
import { type Column, Table } from '#src/ui/table.tsx'
import { formatTime } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

type Props = {
  c: PageContext
  view: DayView
  draft: Draft
  isApplied: boolean
  may: { apply: boolean }
  refusal: string | null
}

/** Who gains what, what is cancelled and why, and that nobody else moves: read before anything changes. */
export function DayProposalPage({ c, view, draft, isApplied, may, refusal }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.repairs.proposal
  const at = (path: string) => eventPath(organisation, view.event.id, path)
  const { changes } = changesTo(view.meetings, draft.plan.meetings, newId)
  const of = (kind: MeetingChange['kind']) => changes.filter((change) => change.kind === kind)
  return (
    <DayFrame c={c} view={view} current="repair" title={words.title}>
      {refusal && (
        <Notice tone="bad" announced>
          <p>{refusal}</p>
        </Notice>
      )}
      <Section id="proposal" title={words.title}>
        {isApplied ? <p>{words.applied}</p> : <Summary t={t} draft={draft} changes={changes} />}
        {may.apply && (
          <Form action={at(`/day/repairs/${draft.id}/applications`)} class="stack mt4">
            <p>{words.told}</p>
            <Button kind="main" big>
              {words.apply}
            </Button>
          </Form>
        )}
        <p class="row mt4">
          <LinkButton href={at(`/timetable?draft=${draft.id}`)}>{words.board}</LinkButton>
          <a href={at('/day/repair')}>{words.back}</a>
        </p>
      </Section>
      {!isApplied && (
        <>
          <ChangeTable c={c} view={view} id="gains" title={words.gains} rows={of('added')} none={words.noGain} />
          <ChangeTable c={c} view={view} id="moved" title={words.moved} rows={of('moved')} last="before" />
          <ChangeTable c={c} view={view} id="lost" title={words.lost} rows={of('cancelled')} last="why" />
        </>
      )}
    </DayFrame>
  )
}

type SummaryProps = { t: Words; draft: Draft; changes: readonly MeetingChange[] }

/** The counts, that nobody else moves, and what is proven of it in plain words. */
function Summary({ t, draft: { plan }, changes }: SummaryProps) {
  const words = t.repairs.proposal
  const count = (kind: MeetingChange['kind']) => changes.filter((change) => change.kind === kind).length
  const moved = count('moved')
  return (
    <ul class="list">
      <li>{t.format(words.counts, { added: count('added'), cancelled: count('cancelled') })}</li>
      {moved > 0 && <li>{t.format(words.moves, { count: moved })}</li>}
      {(moved === 0 || ('disturbed' in plan && plan.disturbed === 0)) && <li>{words.nobodyMoves}</li>}
      <li>
        {t.format(words.value, { value: plan.value })}{' '}
        {plan.status === 'optimal' ? words.best : t.format(words.near, { bound: plan.bound })}
      </li>
      {'disturbed' in plan && <li>{anyChangeInWords(t, plan)}</li>}
    </ul>
  )
}

type TableProps = {
  c: PageContext
  view: DayView
  id: string
  title: string
  rows: readonly MeetingChange[]
  /** Said where there is no row; without it nothing is shown. */
  none?: string
  /** What a last column says of each: why it is cancelled, or when it was. */
  last?: 'why' | 'before'
}

function ChangeTable({ c, view, id, title, rows, none, last }: TableProps) {
  if (rows.length === 0 && none === undefined) return null
  const columns = [...columnsFor(c, view), ...(last ? [lastColumn(c, view, last)] : [])]
  return (
    <Section id={id} title={title} class="mt4">
      {rows.length === 0 ? <p>{none}</p> : <Table caption={title} columns={columns} rows={rows} />}
    </Section>
  )
}

function columnsFor(c: PageContext, view: DayView): Column<MeetingChange>[] {
  const { t } = asStaff(c)
  const words = t.repairs.proposal
  const { tables } = view
  const people = new Map(view.people.map((person) => [person.registration.candidateId as string, person.registration]))
  return [
    {
      head: words.columns.person,
      rowHead: true,
      cell: ({ meeting }) => {
        const person = people.get(meeting.candidateId)
        return person ? <BidiText text={fullName(person)} /> : null
      },
    },
    {
      head: words.columns.table,
      cell: ({ meeting }) => {
        const table = tables.get(meeting.tableId)
        return t.format(words.tableName, { number: table?.number ?? 0, employer: table?.employerName ?? '' })
      },
    },
    {
      head: words.columns.time,
      cell: ({ meeting }) => timeAt(t, view, meeting.slot),
    },
  ]
}

function lastColumn(c: PageContext, view: DayView, last: 'why' | 'before'): Column<MeetingChange> {
  const { t } = asStaff(c)
  const words = t.repairs.proposal
  return last === 'why'
    ? { head: words.columns.why, cell: (change) => words.why[whyCancelled(view, change)] }
    : {
        head: words.columns.before,
        cell: (change) => (change.kind === 'moved' ? timeAt(t, view, change.fromSlot) : null),
      }
}

function timeAt(t: Words, { slots, event }: DayView, slot: number): string | null {
  const at = slots[slot]
  return at ? formatTime(at.from, event.timeZone, t.language) : null
}

type Why = keyof Words['repairs']['proposal']['why']

/** The first that holds: what was noted of the person, then of the table, then what either side had said before. */
function whyCancelled({ people, notes, slots, meetings }: DayView, { meeting }: MeetingChange): Why {
  const person = people.find(({ registration }) => registration.candidateId === meeting.candidateId)
  if (person?.registration.withdrawn) return 'withdrawn'
  if (person?.note && slotsLost(person.note, slots).includes(meeting.slot)) return person.note.kind
  const table = notes.tables.find(({ tableId }) => tableId === meeting.tableId)
  if (table && slotsLost(table, slots).includes(meeting.slot)) return `table-${table.kind}`
  return meetings.some(({ id, isDeclined }) => id === meeting.id && isDeclined) ? 'declined' : 'other'
}
