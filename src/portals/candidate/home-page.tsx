import type { Child } from 'hono/jsx'
import type { Candidate } from '#src/modules/candidates/types.ts'
import { isOpen, stateOfPart } from '#src/modules/events/rules.ts'
import type { InterviewDay } from '#src/modules/events/types.ts'
import type { Day } from '#src/platform/day.ts'
import { instantOf } from '#src/platform/zoned.ts'
import { ToCareer } from '#src/portals/candidate/career-link.tsx'
import type { CandidateDay } from '#src/portals/candidate/home.tsx'
import { CandidatePage } from '#src/portals/parts/candidate-page.tsx'
import { slotsInWords } from '#src/portals/parts/slot-boxes.tsx'
import { asCandidate, here, type PageContext } from '#src/portals/session.ts'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { RadioField } from '#src/ui/choice-fields.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Form } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Section } from '#src/ui/section.tsx'
import { type Task, TaskList } from '#src/ui/task-list.tsx'
import { type Wait, Waits } from '#src/ui/waits.tsx'
import { Written } from '#src/ui/written.tsx'
import { formatDay, formatTime, formatTimeRange, formatZone } from '#src/words/formats.ts'

type Props = CandidateDay & {
  c: PageContext
  candidate: Candidate
  today: Day
  others: readonly InterviewDay[]
  /** What later modules add for this day: own times, where to be now. Stands first. */
  children?: Child
}

/** One day of one person: when and where, whose turn it is, and each step with its state. */
export function CandidateHomePage({ c, candidate, today, others, children, ...day }: Props) {
  const { t } = asCandidate(c)
  const words = t.invitations.candidate
  const { event, registration } = day
  const over = event.heldOn < today
  const active = !event.cancelled && !registration.withdrawn && !over
  const waits = waitsOf(c, day, today)
  return (
    <CandidatePage c={c} title={t.format(words.hello, { name: candidate.givenNames })}>
      <h1 class="mb2">{t.format(words.hello, { name: candidate.givenNames })}</h1>
      <p class="lead mb4">
        <Written t={t} text={event.name} />
      </p>
      <Standing c={c} today={today} {...day} />
      {children}
      {!event.cancelled && <WhenAndWhere c={c} {...day} />}
      {active && (
        <>
          {waits.length > 0 && (
            <Section id="waits" title={words.whoWaits} class="mt6">
              <Waits waits={waits} />
            </Section>
          )}
          <Section id="steps" title={words.steps} class="mt6">
            <TaskList tasks={stepsOf(c, day, today)} />
            <p class="mt4">
              <LinkButton href={dayPath(c, event.id, '/withdrawal')} kind="quiet">
                {words.withdraw}
              </LinkButton>
            </p>
          </Section>
        </>
      )}
      <ToCareer c={c} />
      <OtherDays c={c} events={others.filter(({ id }) => id !== event.id)} />
      <LanguageChoice c={c} candidate={candidate} />
    </CandidatePage>
  )
}

/** The address of a page of this person about one day. */
export const dayPath = (c: PageContext, eventId: string, path = ''): string =>
  here(asCandidate(c).organisation, `/candidate/events/${eventId}${path}`)

export function NothingPlanned({ c, candidate }: { c: PageContext; candidate: Candidate }) {
  const { t } = asCandidate(c)
  const words = t.invitations.candidate
  const title = t.format(words.hello, { name: candidate.givenNames })
  return (
    <CandidatePage c={c} title={title}>
      <h1>{title}</h1>
      <EmptyState title={words.noEventTitle} why={words.noEvent} />
      <ToCareer c={c} />
      <LanguageChoice c={c} candidate={candidate} />
    </CandidatePage>
  )
}

type DayProps = CandidateDay & { c: PageContext }

function Standing({ c, event, registration, today }: DayProps & { today: Day }) {
  const { t } = asCandidate(c)
  const words = t.invitations.candidate
  if (event.cancelled)
    return (
      <Notice tone="bad" title={words.cancelled}>
        <p>
          <Written t={t} text={event.cancelled.reason} />
        </p>
      </Notice>
    )
  if (event.heldOn < today) return <p>{words.isOver}</p>
  if (!registration.withdrawn) return null
  return (
    <Notice tone="near" title={words.withdrawn}>
      <p>{t.format(words.withdrawnBack, { day: formatDay(event.heldOn, t.language) })}</p>
      <Form action={dayPath(c, event.id, '/restoration')} class="mt4">
        <Button>{words.back}</Button>
      </Form>
    </Notice>
  )
}

function WhenAndWhere({ c, event, slots }: DayProps) {
  const { t } = asCandidate(c)
  const words = t.invitations.candidate
  const [first, last] = [slots[0], slots.at(-1)]
  const { heldOn, doorsOpenAt, timeZone, repeatedHour } = event
  const doors = doorsOpenAt && instantOf(heldOn, doorsOpenAt, timeZone, repeatedHour)
  return (
    <Card title={words.nextEvent} look="accent">
      <p>
        <strong>{formatDay(heldOn, t.language, 'weekday')}</strong>
      </p>
      {first && last && (
        <p>
          {t.format(t.ui.timeInZone, {
            time: formatTimeRange({ startsAt: first.from, endsAt: last.to }, timeZone, t.language),
            zone: formatZone(first.from, timeZone, t.language),
          })}
        </p>
      )}
      {doors && <p>{t.format(words.doors, { time: formatTime(doors, timeZone, t.language) })}</p>}
      <p>{event.place}</p>
    </Card>
  )
}

function waitsOf(c: PageContext, { event, openings, wishes }: CandidateDay, today: Day): Wait[] {
  const { t } = asCandidate(c)
  const words = t.invitations.candidate
  const opening = openings.find(({ part }) => part === 'wishes')
  const asks = isOpen(openings, 'wishes', today) && wishes.length === 0 && opening
  const day = formatDay(opening?.closesOn ?? event.heldOn, t.language, 'weekday')
  const before = formatDay(event.heldOn, t.language, 'weekday')
  return [
    ...(asks ? [{ who: words.yours, isYours: true, what: words.wishes, until: t.format(words.until, { day }) }] : []),
    ...(event.releaseNumber === null
      ? [{ who: words.ours, what: words.waitTimes, until: t.format(words.until, { day: before }) }]
      : []),
  ]
}

function stepsOf(c: PageContext, { event, slots, openings, wishes, registration }: CandidateDay, today: Day): Task[] {
  const { t } = asCandidate(c)
  const words = t.invitations.candidate
  const { language } = t
  const isReleased = event.releaseNumber !== null
  const { available } = registration
  return [
    {
      label: words.presence,
      href: dayPath(c, event.id, '/presence'),
      note:
        available === null
          ? t.events.presences.all
          : slotsInWords(available, slots, { zone: event.timeZone, language }),
      status: { tone: 'ok', label: t.ui.status.done },
    },
    wishesStep(c, { event, openings, wishes }, today),
    {
      label: words.times,
      href: isReleased ? dayPath(c, event.id, '/day') : undefined,
      note: isReleased ? words.timesReady : words.timesNote,
      status: isReleased ? { tone: 'ok', label: t.ui.status.done } : { tone: 'idle', label: t.ui.status.notYet },
    },
  ]
}

/** What the note says and what the status says are one state: soon, open, or over with as many choices as there are. */
function wishesStep(
  c: PageContext,
  { event, openings, wishes }: Pick<CandidateDay, 'event' | 'openings' | 'wishes'>,
  today: Day,
): Task {
  const { t } = asCandidate(c)
  const words = t.invitations.candidate
  const count = wishes.length
  const state = stateOfPart(event, openings, { part: 'wishes', chosen: count, today })
  const closesOn = openings.find(({ part }) => part === 'wishes')?.closesOn ?? event.heldOn
  const notes = {
    soon: words.wishesNotYet,
    open: t.format(words.wishesNote, { count, day: formatDay(closesOn, t.language) }),
    over: t.format(words.wishesOver, { count }),
  }
  const untouched = {
    soon: { tone: 'idle', label: t.ui.status.notYet },
    open: { tone: 'accent', label: t.ui.status.toDo },
    over: { tone: 'idle', label: t.ui.status.closed },
  } as const
  return {
    label: words.wishes,
    href: state === 'open' ? dayPath(c, event.id, '/wishes') : undefined,
    note: notes[state],
    status: count > 0 ? { tone: 'ok', label: t.ui.status.done } : untouched[state],
  }
}

function OtherDays({ c, events }: { c: PageContext; events: readonly InterviewDay[] }) {
  const { t } = asCandidate(c)
  if (events.length === 0) return null
  return (
    <Section id="other-days" title={t.events.title} class="mt6">
      <ul class="list">
        {events.map((event) => (
          <li>
            <a href={dayPath(c, event.id)}>
              <Written t={t} text={event.name} />
            </a>
            , {formatDay(event.heldOn, t.language)}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function LanguageChoice({ c, candidate }: { c: PageContext; candidate: Candidate }) {
  const { organisation, t } = asCandidate(c)
  const words = t.invitations.candidate
  const form = { t, values: { language: candidate.language }, errors: {} }
  return (
    <Form action={here(organisation, '/candidate/language')} class="mt6">
      <RadioField
        form={form}
        name="language"
        label={words.language}
        options={[
          { value: 'fr', label: t.candidates.languages.fr },
          { value: 'en', label: t.candidates.languages.en },
        ]}
      />
      <Button>{words.languageDo}</Button>
    </Form>
  )
}
