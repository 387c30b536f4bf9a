import { filedName, fullName } from '#src/modules/candidates/rules.ts'
import type { Presence } from '#src/modules/interviews/rules/presence.ts'
import { todayIn } from '#src/platform/world.ts'
import { asStaff, type PageContext } from '#src/portals/session.ts'
import { DayFrame } from '#src/portals/staff/day-frame.tsx'
import { noteInWords } from '#src/portals/staff/day-note.tsx'
import { type DayPerson, type DayView, isMissing } from '#src/portals/staff/day-view.ts'
import { eventPath } from '#src/portals/staff/event-frame.tsx'
import { BidiText } from '#src/ui/bidi-text.tsx'
import { Button } from '#src/ui/button.tsx'
import { Chips } from '#src/ui/chips.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Form } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { SearchForm } from '#src/ui/search-form.tsx'
import { Status, type Tone } from '#src/ui/status.tsx'
import { type Column, Table } from '#src/ui/table.tsx'
import { formatTime } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

const SHOWN = {
  all: () => true,
  expected: ({ presence }: DayPerson) => presence === 'expected',
  arrived: ({ presence }: DayPerson) => presence === 'arrived',
  missing: isMissing,
}
type Shown = keyof typeof SHOWN
const shownBy = (text: string | undefined): Shown => (text && Object.hasOwn(SHOWN, text) ? (text as Shown) : 'all')

type Props = { c: PageContext; view: DayView; search: string; refusal: string | null }

/** The welcome desk: find somebody by name or number, note that they are here. */
export function DayListPage({ c, view, search, refusal }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.interviews
  const chosen = shownBy(c.req.query('show'))
  const path = eventPath(organisation, view.event.id, '/day')
  const found = view.people.filter(({ registration }) => view.found === null || view.found.has(registration.id))
  const query = search ? `&q=${encodeURIComponent(search)}` : ''
  const chips = (Object.keys(SHOWN) as Shown[]).map((name) => ({
    href: `${path}?show=${name}${query}`,
    label: words.show[name],
    count: found.filter(SHOWN[name]).length,
    current: name === chosen,
  }))
  const rows = found.filter(SHOWN[chosen])
  return (
    <DayFrame c={c} view={view} current="list">
      {refusal && (
        <Notice tone="bad" announced>
          <p>{refusal}</p>
        </Notice>
      )}
      <JustNoted c={c} view={view} />
      <div class="mb4">
        <SearchForm t={t} action={path} label={words.searchLabel} value={search} />
      </div>
      <Chips label={words.show.label} chips={chips} />
      {rows.length > 0 ? (
        <Table caption={words.title} columns={columnsFor(c, view, chosen)} rows={rows} />
      ) : (
        <EmptyState title={words.nobodyTitle} why={words.nobody} />
      )}
    </DayFrame>
  )
}

/** Who was noted a moment ago, with the way back. */
function JustNoted({ c, view }: { c: PageContext; view: DayView }) {
  const { organisation, t } = asStaff(c)
  const noted = view.people.find(({ registration }) => registration.id === c.req.query('noted'))
  if (!noted?.arrival) return null
  const action = eventPath(organisation, view.event.id, `/day/check-ins/${noted.registration.id}/removals`)
  return (
    <Notice tone="ok" announced>
      <p>{t.format(t.interviews.noted, { name: fullName(noted.registration) })}</p>
      <Form action={action} class="mt2">
        <Button kind="quiet">{t.interviews.undo}</Button>
      </Form>
    </Notice>
  )
}

function columnsFor(c: PageContext, view: DayView, shown: Shown): Column<DayPerson>[] {
  const { organisation, t } = asStaff(c)
  const words = t.interviews
  const at = (path: string) => eventPath(organisation, view.event.id, path)
  return [
    {
      head: words.columns.person,
      rowHead: true,
      cell: ({ registration }) => (
        <a href={at(`/people/${registration.id}`)}>
          <BidiText text={filedName(registration)} />
        </a>
      ),
    },
    { head: words.columns.number, number: true, cell: ({ registration }) => registration.number },
    { head: words.columns.presence, cell: (person) => <PresenceCell t={t} view={view} person={person} /> },
    { head: words.columns.next, cell: (person) => nextOf(t, view, person) },
    {
      head: words.columns.act,
      headHidden: true,
      cell: ({ registration, presence }) =>
        presence === 'withdrawn' ? null : (
          <div class="row">
            {presence !== 'arrived' && (
              <Form action={at('/day/check-ins')}>
                <input type="hidden" name="registration" value={registration.id} />
                <input type="hidden" name="show" value={shown} />
                <Button big icon="tick" about={t.format(words.arriveAbout, { name: fullName(registration) })}>
                  {words.arrive}
                </Button>
              </Form>
            )}
            <a href={at(`/day/people/${registration.id}`)}>
              {t.repairs.person.link}
              <span class="vh"> {t.format(t.repairs.person.linkAbout, { name: fullName(registration) })}</span>
            </a>
          </div>
        ),
    },
  ]
}

const TONES: Record<Presence, Tone> = {
  arrived: 'ok',
  expected: 'accent',
  late: 'near',
  absent: 'bad',
  withdrawn: 'idle',
  gone: 'idle',
}

/** Whether somebody is here, in a word. */
export const PresenceStatus = ({ t, presence }: { t: Words; presence: Presence }) => (
  <Status bare tone={TONES[presence]} label={t.interviews.presence[presence]} />
)

function PresenceCell({ t, view, person }: { t: Words; view: DayView; person: DayPerson }) {
  const { event } = view
  const { arrival, presence, note } = person
  const onTheDay = arrival && todayIn({ now: () => arrival.arrivedAt }, event.timeZone) === event.heldOn
  const since = onTheDay
    ? t.format(t.interviews.arrivedAt, { time: formatTime(arrival.arrivedAt, event.timeZone, t.language) })
    : t.interviews.notedAfter
  return (
    <>
      <PresenceStatus t={t} presence={presence} />{' '}
      {note?.at ? (
        <span class="meta">{noteInWords(t, event, { note, of: 'person' })}</span>
      ) : (
        arrival && <span class="meta">{since}</span>
      )}
    </>
  )
}

function nextOf(t: Words, { event, tables }: DayView, { next, hasMeetings, presence }: DayPerson): string | null {
  const words = t.interviews
  if (presence === 'withdrawn') return null
  if (!next) return hasMeetings ? words.noneLeft : words.noMeeting
  const time = formatTime(next.at.from, event.timeZone, t.language)
  return t.format(words.nextAt, { time, table: tables.get(next.tableId)?.number ?? 0 })
}
