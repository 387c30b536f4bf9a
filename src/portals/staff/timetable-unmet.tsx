import type { Unmet, Wish } from '#src/engines/timetable/types.ts'
import { shortNumber } from '#src/portals/staff/timetable-board.tsx'
import type { TimetableView } from '#src/portals/staff/timetable-view.ts'
import { BidiText } from '#src/ui/bidi-text.tsx'
import type { Words } from '#src/words/words.ts'

type Line = { candidate: string; employerId: string; because: Unmet['because'] | 'taken-out-by-hand'; wish: Wish }

/** How many are shown before one asks for all. */
const FEW = 8

/** Every wish that was left out, each once per person and firm, with its reason. */
export function UnmetWishes({
  t,
  view,
  all,
  allHref,
}: {
  t: Words
  view: TimetableView
  all: boolean
  allHref: string
}) {
  const words = t.timetables.unmet
  const lines = unmetLines(view)
  const people = new Map(view.people.map((person) => [person.candidateId as string, person]))
  const firms = new Map(view.tables.map(({ employerId, employerName }) => [employerId, employerName]))
  return (
    <section aria-labelledby="unmet" class="mt5">
      <h2 id="unmet">
        {words.title} <span class="num">{lines.length}</span>
      </h2>
      {lines.length === 0 && <p>{words.none}</p>}
      <ul class="wants">
        {lines.slice(0, all ? undefined : FEW).map((line) => {
          const person = people.get(line.candidate)
          return (
            <li>
              <b>
                <BidiText text={person ? `${person.givenNames} ${person.familyNames}` : ''} /> (
                {shortNumber(person?.number ?? 0)})
              </b>{' '}
              <span>{firms.get(line.employerId)}</span>
              <span class="meta">
                {words.because[line.because]} {words.side[line.wish]}.
              </span>
            </li>
          )
        })}
      </ul>
      {!all && lines.length > FEW && (
        <p>
          <a href={allHref}>{t.format(words.all, { count: lines.length })}</a>
        </p>
      )}
    </section>
  )
}

/** A wish is for a firm; the plan knows its tables. Met at one of them is met; else the reason of its first table. */
function unmetLines({ draft }: TimetableView): Line[] {
  const { problem, plan } = draft
  const firmOf = new Map(problem.tables.map((table) => [table.id, table.employer ?? table.id]))
  const nameOf = (candidate: string, table: string) => `${candidate} ${firmOf.get(table)}`
  const met = new Set(plan.meetings.map(({ candidate, table }) => nameOf(candidate, table)))
  const reasons = new Map(plan.unmet.map((unmet) => [nameOf(unmet.candidate, unmet.table), unmet.because]))
  const lines = new Map<string, Line>()
  for (const { candidate, table, wish } of problem.pairs) {
    const name = nameOf(candidate, table)
    if (!wish || met.has(name) || lines.has(name)) continue
    const because = reasons.get(name) ?? 'taken-out-by-hand'
    lines.set(name, { candidate, employerId: firmOf.get(table) ?? table, because, wish })
  }
  const order: Wish[] = ['both', 'candidate', 'employer']
  return [...lines.values()].sort((one, other) => order.indexOf(one.wish) - order.indexOf(other.wish))
}
