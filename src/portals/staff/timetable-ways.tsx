import type { Need, Way } from '#src/engines/timetable/ways-to-meet.ts'
import type { UnmetWish } from '#src/modules/timetables/rules/unmet-wishes.ts'
import { signed } from '#src/portals/staff/comparison-page.tsx'
import type { Selection, TimetableView } from '#src/portals/staff/timetable-view.ts'
import { formatTime } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

/** Something that somebody can decide, with the page where that is done. */
type Step = { href: string; label: string }

export type From = { t: Words; view: TimetableView; eventHref: string; hrefOf: (cell: Selection) => string }

type Props = { from: From; wish: UnmetWish; ways: readonly Way[] }

/** What would make a wish possible: each way with all that it takes, and the points that it gains or loses. */
export function WaysToMeet({ from, wish, ways }: Props) {
  const { t, view } = from
  const words = t.timetables.unmet
  const back = whatBringsBack(from, wish)
  if (back)
    return (
      <span class="meta">
        {words.couldBe} <Steps t={t} steps={[back]} />
      </span>
    )
  return (
    <>
      <span class="meta">{words.couldBe}</span>
      <ul class="meta list">
        {ways.map((way) => (
          <li>
            {timeOf(t, view, way.slot)} <Steps t={t} steps={stepsOf(from, wish, way)} />{' '}
            {t.format(words.worth, { points: signed(t, way.points) })} {isFair(from, way) && words.fairness}
          </li>
        ))}
      </ul>
    </>
  )
}

/** An exchange that would gain points was not made: somebody would have too few meetings for it. */
const isFair = ({ view }: From, { needs, points }: Way): boolean =>
  points > 0 && view.draft.rules.fairness > 0 && needs.length > 0 && needs.every(({ need }) => need === 'give-up')

const Steps = ({ t, steps }: { t: Words; steps: readonly Step[] }) => (
  <>
    {steps.map(({ href, label }, place) => (
      <>
        {place > 0 && ` ${t.timetables.unmet.and} `}
        <a href={href}>{label}</a>
      </>
    ))}
  </>
)

/** « À 10 h 15 : ». Nothing for a slot that is not there yet. */
function timeOf(t: Words, { slots, event }: TimetableView, slot: number): string {
  const at = slots[slot]
  return at ? t.format(t.timetables.unmet.at, { time: formatTime(at.from, event.timeZone, t.language) }) : ''
}

/** Of those who were said not to be there on the day, nothing else counts before they are back. */
function whatBringsBack({ t, view, eventHref }: From, { because, candidate }: UnmetWish): Step | null {
  const words = t.timetables.unmet.remedies
  if (because === 'table-gone') return { href: `${eventHref}/day/news`, label: words.news }
  if (because !== 'person-absent') return null
  const person = view.people.find(({ candidateId }) => candidateId === candidate)
  return person?.withdrawn
    ? { href: `${eventHref}/people/${person.id}`, label: words.registration }
    : { href: `${eventHref}/day/people/${person?.id ?? ''}`, label: words.absence }
}

/** A way that needs nothing is a place where the meeting can be put by hand. */
function stepsOf(from: From, wish: UnmetWish, { slot, needs }: Way): Step[] {
  const { t, hrefOf } = from
  if (needs.length > 0) return needs.map((need) => stepFor(from, wish, need))
  return [{ href: hrefOf({ tableId: wish.table, slot }), label: t.timetables.unmet.remedies.put }]
}

function stepFor(from: From, wish: UnmetWish, need: Need): Step {
  const { t, view, eventHref, hrefOf } = from
  const words = t.timetables.unmet.remedies
  const rules = '#rules'
  const event = `${eventHref}/edit`
  switch (need.need) {
    case 'lift-the-ban':
      return { href: `${eventHref}/wishes`, label: words.forbidden }
    case 'allow-the-slot':
      return { href: rules, label: words.allowSlot }
    case 'one-more-slot':
      return { href: event, label: words.oneMoreSlot }
    case 'one-more-table':
      return { href: `${eventHref}/employers/${wish.employer}/tables/new`, label: words.oneMoreTable }
    case 'one-more-room':
      return { href: rules, label: t.format(words.rooms, { count: need.to }) }
    case 'two-in-a-row':
      return { href: rules, label: words.twoInARow }
    case 'same-employer-twice':
      return { href: event, label: words.event }
    case 'give-up': {
      const { table, slot } = need.meeting
      return { href: hrefOf({ tableId: table, slot }), label: meetingToFree(from, need.meeting) }
    }
    case 'be-there':
    case 'raise-maximum':
      return stepOfOne(from, need, view.tables.find(({ id }) => id === need.id)?.number)
  }
}

/** What one person, or the table with this number, would have to change. */
function stepOfOne(
  { t, view, eventHref }: From,
  need: Need & { need: 'be-there' | 'raise-maximum' },
  table: number | undefined,
): Step {
  const words = t.timetables.unmet.remedies
  if (table !== undefined) {
    const href = `${eventHref}/tables/${need.id}`
    return need.need === 'be-there'
      ? { href, label: t.format(words.table, { table }) }
      : { href, label: t.format(words.tableMaximum, { table, to: need.to }) }
  }
  const person = view.people.find(({ candidateId }) => candidateId === need.id)
  const href = `${eventHref}/people/${person?.id ?? ''}`
  if (need.need === 'be-there') return { href, label: words.presence }
  return need.to > view.event.maxPerCandidate
    ? { href: `${eventHref}/edit`, label: t.format(words.maximum, { to: need.to }) }
    : { href, label: t.format(words.personMaximum, { to: need.to }) }
}

function meetingToFree({ t, view }: From, meeting: Extract<Need, { meeting: unknown }>['meeting']): string {
  const person = view.people.find(({ candidateId }) => candidateId === meeting.candidate)
  const at = view.slots[meeting.slot]
  return t.format(t.timetables.unmet.remedies.cell, {
    person: person ? `${person.givenNames} ${person.familyNames}` : '',
    table: view.tables.find(({ id }) => id === meeting.table)?.number ?? 0,
    time: at ? formatTime(at.from, view.event.timeZone, t.language) : '',
  })
}
