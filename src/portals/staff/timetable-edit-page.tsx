import type { Breach } from '#src/engines/timetable/check.ts'
import type { EditEffect, HandEdit } from '#src/engines/timetable/hand-edit.ts'
import type { Meeting } from '#src/engines/timetable/types.ts'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { shortNumber } from '#src/portals/staff/timetable-board.tsx'
import { MeetingFields } from '#src/portals/staff/timetable-cell.tsx'
import { effectsInWords } from '#src/portals/staff/timetable-effects.ts'
import type { TimetableView } from '#src/portals/staff/timetable-view.ts'
import { BidiText } from '#src/ui/bidi-text.tsx'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { Form } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Section } from '#src/ui/section.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { formatList, formatTime } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

/** What somebody asks to do with a meeting, or with a free place. */
export type AskedEdit = {
  act: keyof Words['edits']['do'] | 'lock' | 'unlock'
  meeting: Meeting
  /** Where to, for what moves; and the meeting that is there already. */
  to?: Meeting | undefined
  there?: Meeting | undefined
  edit: HandEdit
}

/** With what it would do. */
export type Choice = AskedEdit & { effect: EditEffect }

type Props = { c: PageContext; view: TimetableView; choices: readonly Choice[] }

/**
 * A change by hand before it is made: what it does to points and people, or which rules it would break. Towards a place
 * that is taken there are two, each with its own effect.
 */
export function TimetableEditPage({ c, view, choices }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.edits
  const [first] = choices
  if (!first) return null
  const { meeting, there } = first
  const base = here(organisation, `/staff/events/${view.event.id}/timetable`)
  const back = `${base}?draft=${view.draft.id}&cell=${meeting.table}.${meeting.slot}#cell`
  const title = words.titles[actOf(first)]
  const isPossible = choices.some(({ effect }) => effect.breaches.length === 0)
  const action = `${base}/drafts/${view.draft.id}/edits`
  const names = [meeting, ...(there ? [there] : [])].map(({ candidate }) => nameOf(view, candidate))
  return (
    <StaffPage c={c} title={title} section="events" back={{ href: back, label: t.timetables.title }}>
      <PageHead title={title}>
        <BidiText text={formatList([...new Set(names)], t.language)} />
      </PageHead>
      <div class="stack measure">
        {choices.map((choice) => (
          <ChoicePart t={t} view={view} choice={choice} action={action} />
        ))}
        <div class="row">
          <LinkButton href={back}>{isPossible ? t.ui.changeNothing : words.back}</LinkButton>
        </div>
      </div>
    </StaffPage>
  )
}

const actOf = ({ act }: AskedEdit): keyof Words['edits']['do'] => (act === 'lock' || act === 'unlock' ? 'move' : act)

type ChoiceProps = { t: Words; view: TimetableView; choice: Choice; action: string }

/** One thing that can be done: where from, where to, what it does, and the button; or why it cannot be. */
function ChoicePart({ t, view, choice, action }: ChoiceProps) {
  const words = t.edits
  const { meeting, to, edit, effect } = choice
  const act = actOf(choice)
  const isPossible = effect.breaches.length === 0
  return (
    <Section id={act} title={act === 'swap' || act === 'replace' ? words.choices[act] : words.effect}>
      <Places t={t} view={view} edit={edit} />
      {isPossible ? (
        <Effect t={t} view={view} effect={effect} placed={edit.put?.length ?? 0} />
      ) : (
        <Notice tone="bad" title={words.breachesTitle} announced>
          <Breaches t={t} view={view} breaches={effect.breaches} />
        </Notice>
      )}
      {isPossible && (
        <Form action={action} class="mt4">
          <MeetingFields meeting={meeting} act={act} to={to} />
          <Button kind={act === 'remove' || act === 'replace' ? 'bad' : 'main'}>{words.do[act]}</Button>
        </Form>
      )}
    </Section>
  )
}

function nameOf({ people }: TimetableView, candidate: string): string {
  const person = people.find(({ candidateId }) => candidateId === candidate)
  return person ? `${person.givenNames} ${person.familyNames} (${shortNumber(person.number)})` : ''
}

const timeOf = (t: Words, { slots, event }: TimetableView, slot: number | undefined): string => {
  const at = slot === undefined ? undefined : slots[slot]
  return at ? formatTime(at.from, event.timeZone, t.language) : ''
}

/** What changes, meeting by meeting, each before its new place: of two, with whose it is. */
function Places({ t, view, edit: { take = [], put = [] } }: { t: Words; view: TimetableView; edit: HandEdit }) {
  const words = t.edits
  const isTwo = take.length > 1
  const line = (sentence: string, { candidate, table, slot }: Meeting) => {
    const found = view.tables.find(({ id }) => id === table)
    const said = { table: found?.number ?? 0, employer: found?.employerName ?? '' }
    const place = t.format(words.place, { ...said, time: timeOf(t, view, slot) })
    const moved = t.format(sentence, { place })
    return isTwo ? t.format(words.ofPerson, { person: nameOf(view, candidate), place: moved }) : moved
  }
  const ofEach = (place: number) => {
    const [from, to] = [take[place], put[place]]
    if (!to && isTwo) return from ? [line(words.from, from), line(words.out, from)] : []
    return [...(from ? [line(words.from, from)] : []), ...(to ? [line(words.to, to)] : [])]
  }
  return (
    <ul class="list">
      {[0, 1].flatMap(ofEach).map((text) => (
        <li>
          <BidiText text={text} />
        </li>
      ))}
    </ul>
  )
}

type EffectProps = { t: Words; view: TimetableView; effect: EditEffect; placed: number }

function Effect({ t, view, effect, placed }: EffectProps) {
  const words = t.edits
  const { plan } = view.draft
  const met = (meetings: readonly Meeting[]) => new Set(meetings.map(({ candidate }) => candidate)).size
  const counted = {
    points: null,
    people: met(effect.meetings) - met(plan.meetings),
    meetings: effect.meetings.length - plan.meetings.length,
    waiting: effect.waiting,
  }
  const points = {
    count: Math.abs(effect.value),
    sign: effect.value < 0 ? words.less : words.more,
    value: plan.value + effect.value,
  }
  return (
    <ul class="list mt2">
      <li>{t.format(words.points, points)}</li>
      <li>{t.format(words.people, { effects: effectsInWords(t, counted, true) })}</li>
      {plan.status === 'optimal' && effect.value !== 0 && <li>{words.proofLost}</li>}
      {effect.mended.map((breach) => (
        <li>{t.format(words.mended, { breach: breachInWords(t, view, breach) })}</li>
      ))}
      {placed > 0 && <li>{t.format(words.locked, { count: placed })}</li>}
    </ul>
  )
}

/** Every rule that the change would break, with whom, where and when. */
const Breaches = ({ t, view, breaches }: { t: Words; view: TimetableView; breaches: readonly Breach[] }) => (
  <ul class="list">
    {breaches.map((breach) => (
      <li>
        <BidiText text={breachInWords(t, view, breach)} />
      </li>
    ))}
  </ul>
)

function breachInWords(t: Words, view: TimetableView, { breach, candidate, table, slot }: Breach): string {
  const person = candidate === undefined ? '' : nameOf(view, candidate)
  const number = view.tables.find(({ id }) => id === table)?.number ?? 0
  return t.format(t.edits.breaches[breach], { person, table: number, time: timeOf(t, view, slot) })
}
