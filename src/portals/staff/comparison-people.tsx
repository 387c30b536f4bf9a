import type { Meeting } from '#src/engines/timetable/types.ts'
import type { Comparison, PersonDifference } from '#src/modules/timetables/rules/comparison.ts'
import type { ComparisonView } from '#src/portals/staff/comparison.tsx'
import { shortNumber } from '#src/portals/staff/timetable-board.tsx'
import { BidiText } from '#src/ui/bidi-text.tsx'
import { Table } from '#src/ui/table.tsx'
import { formatTime } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

type Props = { t: Words; view: ComparisonView; compared: Comparison; all: boolean }

/** How many are shown before one asks for all. */
const FEW = 25

/** Each person whose meetings differ, with those of either draft; by name. What differs is strong. */
export function PeopleWhoDiffer({ t, view, compared, all }: Props) {
  const words = t.planning.comparison
  const { chosen, people } = view
  if (!chosen || compared.people.length === 0) return null
  const known = new Map(people.map((person, place) => [person.candidateId as string, { ...person, place }]))
  const placeOf = ({ candidateId }: PersonDifference) => known.get(candidateId)?.place ?? 0
  const rows = [...compared.people].sort((one, other) => placeOf(one) - placeOf(other))
  const nameOf = ({ candidateId }: PersonDifference) => {
    const person = known.get(candidateId)
    return person ? `${person.givenNames} ${person.familyNames} (${shortNumber(person.number)})` : ''
  }
  const list = listOf(t, view)
  const head = ({ number }: { number: number }) => t.format(words.draft, { number })
  return (
    <>
      <Table
        caption={words.differences}
        rows={rows.slice(0, all ? undefined : FEW)}
        columns={[
          { head: words.person, rowHead: true, cell: (row) => <BidiText text={nameOf(row)} /> },
          { head: head(chosen.one), cell: ({ one, other }) => list(one, other) },
          { head: head(chosen.other), cell: ({ one, other }) => list(other, one) },
        ]}
      />
      {!all && rows.length > FEW && (
        <p>
          <a href={`?one=${chosen.one.id}&other=${chosen.other.id}&people=all#differences`}>
            {t.format(words.all, { count: rows.length })}
          </a>
        </p>
      )}
    </>
  )
}

/** Meetings of a person in a draft; those that are not in the other one at that time are strong. */
function listOf(t: Words, { event, slots, tables }: ComparisonView) {
  const words = t.planning.comparison
  const numbers = new Map(tables.map(({ id, number }) => [id as string, number]))
  const said = ({ table, slot }: Meeting) => {
    const from = slots[slot]?.from
    const time = from ? formatTime(from, event.timeZone, t.language) : ''
    return t.format(words.meeting, { time, table: numbers.get(table) ?? '' })
  }
  return (meetings: Meeting[], others: Meeting[]) => {
    if (meetings.length === 0) return <span class="meta">{words.nothing}</span>
    const same = new Set(others.map(({ table, slot }) => `${table} ${slot}`))
    return (
      <ul>
        {meetings.map((meeting) => (
          <li>{same.has(`${meeting.table} ${meeting.slot}`) ? said(meeting) : <strong>{said(meeting)}</strong>}</li>
        ))}
      </ul>
    )
  }
}
