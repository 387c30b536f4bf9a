import type { CandidateLine } from '#src/modules/candidates/types.ts'
import type { Standing } from '#src/modules/events/rules/standing.ts'
import type { InterviewDay, Registration, Slot } from '#src/modules/events/types.ts'
import { slotsInWords } from '#src/portals/parts/slot-boxes.tsx'
import { asStaff, type PageContext } from '#src/portals/session.ts'
import { Refusal } from '#src/portals/staff/event-employers-page.tsx'
import { EventFrame, eventPath } from '#src/portals/staff/event-frame.tsx'
import { BidiText } from '#src/ui/bidi-text.tsx'
import { Button } from '#src/ui/button.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Form } from '#src/ui/form.tsx'
import { SearchForm } from '#src/ui/search-form.tsx'
import { Section } from '#src/ui/section.tsx'
import { Status, type Tone } from '#src/ui/status.tsx'
import { type Column, Table } from '#src/ui/table.tsx'
import type { Words } from '#src/words/words.ts'

type Props = {
  c: PageContext
  event: InterviewDay
  slots: readonly Slot[]
  people: readonly Registration[]
  standings: ReadonlyMap<string, Standing>
  search: string
  toAdd: readonly CandidateLine[]
  addSearch: string
  may: { manage: boolean }
  refusal: string | null
}

const TONES: Record<Standing, Tone> = {
  admitted: 'ok',
  eligible: 'ok',
  'to-verify': 'ask',
  'not-eligible': 'bad',
  refused: 'bad',
  unknown: 'idle',
}

export const StandingStatus = ({ t, standing }: { t: Words; standing: Standing }) => (
  <Status bare tone={TONES[standing]} label={t.events.standings[standing]} />
)

/** The people of an event, each with when they can come and how they stand. */
export function EventPeoplePage({ c, event, slots, people, standings, search, may, refusal, ...adding }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.events
  const there = people.filter(({ withdrawn }) => withdrawn === null)
  return (
    <EventFrame
      c={c}
      event={event}
      title={words.task.people.label}
      lead={t.format(words.peopleCount, { count: there.length, withdrawn: people.length - there.length })}
      actions={
        <SearchForm
          t={t}
          action={eventPath(organisation, event.id, '/people')}
          label={t.candidates.searchLabel}
          value={search}
        />
      }
    >
      {refusal && <Refusal t={t} code={refusal} />}
      {people.length > 0 ? (
        <Table caption={words.task.people.label} columns={columnsFor(c, { event, slots, standings })} rows={people} />
      ) : (
        <EmptyState
          title={search ? t.candidates.noneTitle : words.noPeopleTitle}
          why={search ? t.candidates.none : words.noPeople}
        />
      )}
      {may.manage && <Adding c={c} event={event} {...adding} />}
    </EventFrame>
  )
}

type Known = Pick<Props, 'event' | 'slots' | 'standings'>

function columnsFor(c: PageContext, { event, slots, standings }: Known): Column<Registration>[] {
  const { organisation, t } = asStaff(c)
  const words = t.events
  return [
    {
      head: words.columns.person,
      rowHead: true,
      cell: ({ id, familyNames, givenNames }) => (
        <a href={eventPath(organisation, event.id, `/people/${id}`)}>
          <BidiText text={`${familyNames} ${givenNames}`.trim()} />
        </a>
      ),
    },
    { head: words.columns.number, number: true, cell: ({ number }) => number },
    {
      head: words.columns.presence,
      cell: ({ withdrawn, available }) =>
        withdrawn ? (
          <Status bare tone="bad" label={words.withdrew} />
        ) : available === null ? (
          words.presences.all
        ) : (
          slotsInWords(available, slots, { zone: event.timeZone, language: t.language })
        ),
    },
    {
      head: words.columns.standing,
      cell: ({ candidateId }) => <StandingStatus t={t} standing={standings.get(candidateId) ?? 'unknown'} />,
    },
  ]
}

function Adding({ c, event, toAdd, addSearch }: Pick<Props, 'c' | 'event' | 'toAdd' | 'addSearch'>) {
  const { organisation, t } = asStaff(c)
  const words = t.events
  const action = eventPath(organisation, event.id, '/people')
  const nameOf = ({ familyNames, givenNames }: CandidateLine) => `${familyNames} ${givenNames}`.trim()
  const columns: Column<CandidateLine>[] = [
    { head: words.columns.person, rowHead: true, cell: (line) => <BidiText text={nameOf(line)} /> },
    { head: words.columns.number, number: true, cell: ({ number }) => number },
    {
      head: words.registerDo,
      headHidden: true,
      cell: (line) => (
        <Form action={action}>
          <input type="hidden" name="candidateId" value={line.id} />
          <Button about={nameOf(line)}>{words.registerDo}</Button>
        </Form>
      ),
    },
  ]
  return (
    <Section id="add" title={words.register} class="mt6">
      <SearchForm t={t} action={`${action}#add`} name="add" label={words.searchPerson} value={addSearch} />
      {addSearch && toAdd.length === 0 && <p class="meta mt4">{words.nobodyFound}</p>}
      {toAdd.length > 0 && <Table caption={words.register} columns={columns} rows={toAdd} />}
    </Section>
  )
}
