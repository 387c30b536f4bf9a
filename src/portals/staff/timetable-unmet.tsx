import {
  findsInTheWay,
  type InTheWay,
  type UnmetWish,
  unmetWishes,
} from '#src/modules/timetables/rules/unmet-wishes.ts'
import { shortNumber } from '#src/portals/staff/timetable-board.tsx'
import { remediesFor } from '#src/portals/staff/timetable-remedies.ts'
import type { Selection, TimetableView } from '#src/portals/staff/timetable-view.ts'
import { BidiText } from '#src/ui/bidi-text.tsx'
import { formatTime } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

/** How many are shown before one asks for all. */
const FEW = 8

type Props = {
  t: Words
  view: TimetableView
  all: boolean
  allHref: string
  eventHref: string
  hrefOf: (cell: Selection) => string
}

/** Every wish that was left out, each once per person and firm: why, what was held instead, what would make it good. */
export function UnmetWishes({ t, view, all, allHref, eventHref, hrefOf }: Props) {
  const words = t.timetables.unmet
  const wishes = unmetWishes(view.draft)
  const inTheWay = findsInTheWay(view.draft)
  const at = { eventHref, hrefOf }
  return (
    <section aria-labelledby="unmet" class="mt5">
      <h2 id="unmet">
        {words.title} <span class="num">{wishes.length}</span>
      </h2>
      {wishes.length === 0 && <p>{words.none}</p>}
      <ul class="wants">
        {wishes.slice(0, all ? undefined : FEW).map((wish) => (
          <UnmetLine t={t} view={view} wish={wish} way={inTheWay(wish)} at={at} />
        ))}
      </ul>
      {!all && wishes.length > FEW && (
        <p>
          <a href={allHref}>{t.format(words.all, { count: wishes.length })}</a>
        </p>
      )}
    </section>
  )
}

type LineProps = {
  t: Words
  view: TimetableView
  wish: UnmetWish
  way: InTheWay | null
  at: Pick<Props, 'eventHref' | 'hrefOf'>
}

function UnmetLine({ t, view, wish, way, at }: LineProps) {
  const words = t.timetables.unmet
  const person = view.people.find(({ candidateId }) => candidateId === wish.candidate)
  const firm = view.tables.find(({ employerId }) => employerId === wish.employer)
  return (
    <li>
      <b>
        <BidiText text={person ? `${person.givenNames} ${person.familyNames}` : ''} /> (
        {shortNumber(person?.number ?? 0)})
      </b>{' '}
      <span>{firm?.employerName}</span>
      <span class="meta">
        {words.because[wish.because]} {words.side[wish.wish]}.
      </span>
      {way && <Instead t={t} view={view} wish={wish} way={way} />}
      {view.may.plan && (
        <span class="meta">
          {words.couldBe}{' '}
          {remediesFor({ t, view, ...at }, wish, way).map(({ href, label }, place) => (
            <>
              {place > 0 && `${t.ui.titleSeparator} `}
              <a href={href}>{label}</a>{' '}
            </>
          ))}
        </span>
      )}
    </li>
  )
}

/** « À la place : Casimir Oyelaranson, table 3, 10 h 15 (640 points; ce souhait : 610). » */
function Instead({ t, view, wish, way }: Omit<LineProps, 'at' | 'way'> & { way: InTheWay }) {
  const words = t.timetables.unmet
  const said = way.meetings.map(({ candidate, table, slot }) => {
    const person = view.people.find(({ candidateId }) => candidateId === candidate)
    const at = view.slots[slot]
    return t.format(words.meeting, {
      person: person ? `${person.givenNames} ${person.familyNames}` : '',
      table: view.tables.find(({ id }) => id === table)?.number ?? 0,
      time: at ? formatTime(at.from, view.event.timeZone, t.language) : '',
    })
  })
  const isFair = (view.draft.rules.fairness ?? 0) > 0 && wish.score > way.score
  return (
    <span class="meta">
      {words.instead} <BidiText text={said.join(' + ')} />{' '}
      {t.format(words.points, { theirs: way.score, own: wish.score })} {isFair && words.fairness}
    </span>
  )
}
