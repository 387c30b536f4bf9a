import { fullName } from '#src/modules/candidates/rules.ts'
import type { Slot } from '#src/modules/events/types.ts'
import { aroundNow } from '#src/modules/interviews/rules/presence.ts'
import { LiveNote } from '#src/portals/parts/live.tsx'
import { asStaff, type PageContext } from '#src/portals/session.ts'
import { DayFrame } from '#src/portals/staff/day-frame.tsx'
import { PresenceStatus } from '#src/portals/staff/day-list-page.tsx'
import type { DayView } from '#src/portals/staff/day-view.ts'
import { eventPath } from '#src/portals/staff/event-frame.tsx'
import { BidiText } from '#src/ui/bidi-text.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Section } from '#src/ui/section.tsx'
import { Status } from '#src/ui/status.tsx'
import { type Column, Table } from '#src/ui/table.tsx'
import { formatTimeRange } from '#src/words/formats.ts'

type Props = {
  c: PageContext
  view: DayView /** A number, when somebody looks at another slot. */
  slot: string | undefined
}
type Row = DayView['meetings'][number]

/** Who should be where now, and who is not here. Follows the clock by itself, unless another slot was asked for. */
export function DayNowPage({ c, view, slot }: Props) {
  const { t } = asStaff(c)
  const words = t.interviews
  const { slots, now, event } = view
  const { current, next } = aroundNow(slots, (one) => one, now)
  const asked = slots.find((one) => String(one.slot) === slot)
  const shown = asked ?? current ?? next
  return (
    <DayFrame c={c} view={view} current="now">
      {shown ? (
        <SlotBoard c={c} view={view} slot={shown} isToCome={!asked && !current} />
      ) : (
        <EmptyState title={words.board.over} why={words.board.empty} />
      )}
      <SlotLinks c={c} view={view} shown={shown ?? slots.at(-1)} isAsked={asked !== undefined} />
      {slot === undefined && <LiveNote c={c} at={now} zone={event.timeZone} />}
    </DayFrame>
  )
}

function SlotBoard({ c, view, slot, isToCome }: { c: PageContext; view: DayView; slot: Slot; isToCome: boolean }) {
  const { t } = asStaff(c)
  const words = t.interviews.board
  const span = { startsAt: slot.from, endsAt: slot.to }
  const time = formatTimeRange(span, view.event.timeZone, t.language)
  const title = t.format(isToCome ? words.nextSlot : words.slot, { time })
  const number = (row: Row) => view.tables.get(row.tableId)?.number ?? 0
  const rows = view.meetings.filter((meeting) => meeting.slot === slot.slot).sort((a, b) => number(a) - number(b))
  const missing = rows.filter((row) => !row.isDeclined && !isHere(view, row))
  return (
    <Section id="slot" title={title}>
      {rows.length > 0 && missing.length === 0 && <p>{words.allHere}</p>}
      {rows.length > 0 ? (
        <Table caption={words.caption} columns={columnsFor(c, view)} rows={rows} />
      ) : (
        <p>{words.empty}</p>
      )}
    </Section>
  )
}

const personOf = ({ people }: DayView, { candidateId }: Row) =>
  people.find(({ registration }) => registration.candidateId === candidateId)

const isHere = (view: DayView, row: Row) => personOf(view, row)?.presence === 'arrived'

function columnsFor(c: PageContext, view: DayView): Column<Row>[] {
  const { organisation, t } = asStaff(c)
  const words = t.interviews
  return [
    { head: words.columns.table, number: true, cell: (row) => view.tables.get(row.tableId)?.number },
    { head: words.columns.employer, rowHead: true, cell: (row) => view.tables.get(row.tableId)?.employerName },
    {
      head: words.columns.person,
      cell: (row) => {
        const registration = personOf(view, row)?.registration
        return registration ? (
          <a href={eventPath(organisation, view.event.id, `/day?q=${registration.number}`)}>
            <BidiText text={fullName(registration)} /> <span class="meta num">{registration.number}</span>
          </a>
        ) : null
      },
    },
    {
      head: words.columns.presence,
      cell: (row) => {
        const person = personOf(view, row)
        if (row.isDeclined) return <Status bare tone="idle" label={words.board.declined} />
        return person ? <PresenceStatus t={t} presence={person.presence} /> : null
      },
    },
  ]
}

type LinksProps = { c: PageContext; view: DayView; shown: Slot | undefined; isAsked: boolean }

function SlotLinks({ c, view, shown, isAsked }: LinksProps) {
  const { organisation, t } = asStaff(c)
  const words = t.interviews.board
  if (!shown) return null
  const at = (slot: number) => eventPath(organisation, view.event.id, `/day/now?slot=${slot}`)
  const has = (slot: number) => view.slots.some((one) => one.slot === slot)
  return (
    <p class="row mt4 no-print">
      {has(shown.slot - 1) && <a href={at(shown.slot - 1)}>{words.before}</a>}
      {has(shown.slot + 1) && <a href={at(shown.slot + 1)}>{words.after}</a>}
      {isAsked && <a href={eventPath(organisation, view.event.id, '/day/now')}>{words.now}</a>}
    </p>
  )
}
