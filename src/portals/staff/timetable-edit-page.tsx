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
import { formatTime } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

/** What somebody asks to do with a meeting, or with a free place. */
export type AskedEdit = { act: keyof Words['edits']['do'] | 'lock' | 'unlock'; meeting: Meeting; edit: HandEdit }

type Props = { c: PageContext; view: TimetableView; asked: AskedEdit; effect: EditEffect }

/** A change by hand before it is made: what it does to points and people, or which rules it would break. */
export function TimetableEditPage({ c, view, asked, effect }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.edits
  const act = asked.act === 'lock' || asked.act === 'unlock' ? 'move' : asked.act
  const base = here(organisation, `/staff/events/${view.event.id}/timetable`)
  const { table, slot } = asked.meeting
  const back = `${base}?draft=${view.draft.id}&cell=${table}.${slot}#cell`
  const isPossible = effect.breaches.length === 0
  return (
    <StaffPage c={c} title={words.titles[act]} section="events" back={{ href: back, label: t.timetables.title }}>
      <PageHead title={words.titles[act]}>
        <BidiText text={nameOf(view, asked.meeting.candidate)} />
      </PageHead>
      <div class="stack measure">
        <Places t={t} view={view} asked={asked} />
        {isPossible ? (
          <Effect t={t} view={view} effect={effect} isPlaced={asked.edit.put !== undefined} />
        ) : (
          <Notice tone="bad" title={words.breachesTitle} announced>
            <Breaches t={t} view={view} breaches={effect.breaches} />
          </Notice>
        )}
        <div class="row">
          {isPossible && (
            <Form action={`${base}/drafts/${view.draft.id}/edits`}>
              <MeetingFields meeting={asked.meeting} act={act} to={act === 'move' ? asked.edit.put : undefined} />
              <Button kind={act === 'remove' ? 'bad' : 'main'}>{words.do[act]}</Button>
            </Form>
          )}
          <LinkButton href={back}>{isPossible ? t.ui.changeNothing : words.back}</LinkButton>
        </div>
      </div>
    </StaffPage>
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

function Places({ t, view, asked: { edit } }: { t: Words; view: TimetableView; asked: AskedEdit }) {
  const words = t.edits
  const placeOf = ({ table, slot }: Meeting) => {
    const found = view.tables.find(({ id }) => id === table)
    const said = { table: found?.number ?? 0, employer: found?.employerName ?? '' }
    return t.format(words.place, { ...said, time: timeOf(t, view, slot) })
  }
  return (
    <ul class="list">
      {edit.take && <li>{t.format(words.from, { place: placeOf(edit.take) })}</li>}
      {edit.put && <li>{t.format(words.to, { place: placeOf(edit.put) })}</li>}
    </ul>
  )
}

type EffectProps = { t: Words; view: TimetableView; effect: EditEffect; isPlaced: boolean }

function Effect({ t, view, effect, isPlaced }: EffectProps) {
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
    <Section id="effect" title={words.effect}>
      <ul class="list">
        <li>{t.format(words.points, points)}</li>
        <li>{t.format(words.people, { effects: effectsInWords(t, counted, true) })}</li>
        {plan.status === 'optimal' && effect.value !== 0 && <li>{words.proofLost}</li>}
        {effect.mended.map((breach) => (
          <li>{t.format(words.mended, { breach: breachInWords(t, view, breach) })}</li>
        ))}
        {isPlaced && <li>{words.locked}</li>}
      </ul>
    </Section>
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
