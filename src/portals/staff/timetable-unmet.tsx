import { type Way, waysToMeet } from '#src/engines/timetable/ways-to-meet.ts'
import { type UnmetWish, unmetWishes } from '#src/modules/timetables/rules/unmet-wishes.ts'
import { shortNumber } from '#src/portals/staff/timetable-board.tsx'
import { type From, WaysToMeet } from '#src/portals/staff/timetable-ways.tsx'
import { BidiText } from '#src/ui/bidi-text.tsx'
import { Pagination } from '#src/ui/pagination.tsx'

/** How many are shown before one asks for all; and then on a page, since a large day leaves out thousands. */
const FEW = 8
const PER_PAGE = 50

type Props = From & {
  /** Of all of them, from 1; null: the first few. */
  page: number | null
  pageHref: (page: number) => string
}

/** Every wish that was left out, each once per person and firm: why, and what would make it possible. */
export function UnmetWishes({ t, view, page, pageHref, eventHref, hrefOf }: Props) {
  const words = t.timetables.unmet
  const wishes = unmetWishes(view.draft)
  const ways = waysToMeet(view.draft.problem, view.draft.plan, view.now)
  const from = { t, view, eventHref, hrefOf }
  const shown = page === null ? wishes.slice(0, FEW) : wishes.slice((page - 1) * PER_PAGE, page * PER_PAGE)
  return (
    <section aria-labelledby="unmet" class="mt5">
      <h2 id="unmet">
        {words.title} <span class="num">{wishes.length}</span>
      </h2>
      {wishes.length === 0 && <p>{words.none}</p>}
      <ul class="wants">
        {shown.map((wish) => (
          <UnmetLine from={from} wish={wish} ways={ways(wish)} />
        ))}
      </ul>
      {page === null && wishes.length > FEW && (
        <p>
          <a href={pageHref(1)}>{t.format(words.all, { count: wishes.length })}</a>
        </p>
      )}
      {page !== null && <Pagination t={t} page={page} pages={Math.ceil(wishes.length / PER_PAGE)} hrefOf={pageHref} />}
    </section>
  )
}

type LineProps = { from: From; wish: UnmetWish; ways: readonly Way[] }

function UnmetLine({ from, wish, ways }: LineProps) {
  const { t, view } = from
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
      {view.may.plan && <WaysToMeet from={from} wish={wish} ways={ways} />}
    </li>
  )
}
