import type { Child } from 'hono/jsx'
import type { CountDifference, SupposedAnswer } from '#src/modules/timetables/rules/suppositions.ts'
import { signed } from '#src/portals/staff/comparison-page.tsx'
import { shortNumber } from '#src/portals/staff/timetable-board.tsx'
import type { Question, WhatIfView } from '#src/portals/staff/what-if.tsx'
import { BidiText } from '#src/ui/bidi-text.tsx'
import { LinkButton } from '#src/ui/button.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Table } from '#src/ui/table.tsx'
import { sayWritten } from '#src/ui/written.tsx'
import { formatNumber, formatTime } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

/** A question with its answer; null where there was no time for one. */
export type Answered = Question & { answer: SupposedAnswer | null }

type Props = { t: Words; view: WhatIfView; asked: Answered; eventHref: string }

/** What would come of it: figures now and then, who gains, who loses, and where to go to do it. */
export function WhatIfAnswer({ t, view, asked, eventHref }: Props) {
  const words = t.planning.whatIf
  return (
    <section class="card stack" aria-labelledby="answer" id="answer-of">
      <h2 id="answer">{titleOf(t, view, asked)}</h2>
      {asked.answer ? (
        <Answer t={t} view={view} answer={asked.answer} />
      ) : (
        <Notice tone="near">
          <p>{words.busy}</p>
        </Notice>
      )}
      <p>
        <LinkButton href={`${eventHref}${pathOf(asked, view.draft.id)}`}>{words.change[asked.kind]}</LinkButton>
      </p>
    </section>
  )
}

function Answer({ t, view, answer }: { t: Words; view: WhatIfView; answer: SupposedAnswer }) {
  const words = t.planning.whatIf
  const { before, after, reach, gain, lose } = answer
  const rows = (
    [
      ['points', 'value'],
      ['meetings', 'meetings'],
      ['people', 'people'],
    ] as const
  ).map(([name, figure]) => ({
    name: words[name],
    now: formatNumber(before[figure], t.language),
    supposed: formatNumber(after[figure], t.language),
    difference: signed(t, after[figure] - before[figure]),
  }))
  // Who gains then, and who loses, is a matter of plans that are worth the same.
  const isSame = before.value === after.value && before.meetings === after.meetings && before.people === after.people
  return (
    <>
      <Table
        caption={words.figure}
        rows={rows}
        columns={[
          { head: words.figure, rowHead: true, cell: ({ name }) => name },
          { head: words.now, number: true, cell: ({ now }) => now },
          { head: words.supposed, number: true, cell: ({ supposed }) => supposed },
          { head: words.difference, number: true, cell: ({ difference }) => <strong>{difference}</strong> },
        ]}
      />
      {isSame ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <People t={t} view={view} title={t.format(words.gain, { count: gain.length })} people={gain} />
          <People t={t} view={view} title={t.format(words.lose, { count: lose.length })} people={lose} />
        </>
      )}
      <p class="meta">{words.reach[reach]}</p>
    </>
  )
}

/** How many are named. */
const NAMED = 8

type PeopleProps = { t: Words; view: WhatIfView; title: string; people: CountDifference[] }

function People({ t, view, title, people }: PeopleProps) {
  const words = t.planning.whatIf
  const known = new Map(view.people.map((person) => [person.candidateId as string, person]))
  const nameOf = (candidateId: string) => {
    const person = known.get(candidateId)
    return person ? `${person.givenNames} ${person.familyNames} (${shortNumber(person.number)})` : ''
  }
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      {people.length > 0 && (
        <ul>
          {people.slice(0, NAMED).map(({ candidateId, before, after }) => (
            <li>{t.rich(words.line, { person: <BidiText text={nameOf(candidateId)} />, before, after })}</li>
          ))}
          {people.length > NAMED && <li>{t.format(words.more, { count: people.length - NAMED })}</li>}
        </ul>
      )}
    </>
  )
}

function titleOf(t: Words, { firms, slots, event }: WhatIfView, asked: Question): Child {
  const words = t.planning.whatIf.answers
  const time = (at: Date | undefined) => (at ? formatTime(at, event.timeZone, t.language) : '')
  switch (asked.kind) {
    case 'table':
      return t.format(words.table, { employer: firms.get(asked.employerId) ?? '' })
    case 'slot':
      return words.slot
    case 'person': {
      const person = `${asked.person.givenNames} ${asked.person.familyNames}`
      return t.format(words.person, {
        person,
        from: time(slots[asked.from]?.from),
        until: time(slots[asked.until - 1]?.to),
      })
    }
    case 'job':
      return sayWritten(t, words.job, { title: asked.job.title }, { employer: asked.job.employerName })
    case 'rooms':
      return t.format(words.rooms, { rooms: asked.rooms })
  }
}

/** The page on which the change is really made. */
function pathOf(asked: Question, draftId: string): string {
  switch (asked.kind) {
    case 'table':
      return `/employers/${asked.employerId}/tables/new`
    case 'slot':
      return '/edit'
    case 'person':
      return `/people/${asked.person.id}`
    case 'job':
      return `/matches?job=${asked.job.jobId}`
    case 'rooms':
      return `/timetable?draft=${draftId}#rules`
  }
}
