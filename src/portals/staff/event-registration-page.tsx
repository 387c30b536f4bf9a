import type { Standing } from '#src/modules/events/rules/standing.ts'
import type { InterviewDay, Registration, Slot } from '#src/modules/events/types.ts'
import { PresenceFields } from '#src/portals/parts/presence-fields.tsx'
import { slotsInWords } from '#src/portals/parts/slot-boxes.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { EventFrame, eventPath } from '#src/portals/staff/event-frame.tsx'
import { StandingStatus } from '#src/portals/staff/event-people-page.tsx'
import { BidiText } from '#src/ui/bidi-text.tsx'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { SummaryList } from '#src/ui/summary-list.tsx'
import { TextField } from '#src/ui/text-fields.tsx'
import { Written } from '#src/ui/written.tsx'
import { formatDateTime, formatDayOf } from '#src/words/formats.ts'

type Props = {
  c: PageContext
  event: InterviewDay
  slots: readonly Slot[]
  registration: Registration
  standing: Standing
  form: FormView
  may: { manage: boolean }
}

/** One person at the event: how they stand, when they can come, whether they still do. */
export function RegistrationPage({ c, event, slots, registration, standing, form, may }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.events
  const name = `${registration.givenNames} ${registration.familyNames}`.trim()
  const at = (path: string) => eventPath(organisation, event.id, path)
  const own = at(`/people/${registration.id}`)
  const { withdrawn } = registration
  return (
    <EventFrame
      c={c}
      event={event}
      title={name}
      lead={<StandingStatus t={t} standing={standing} />}
      back={{ href: at('/people'), label: words.task.people.label }}
      hasErrors={hasErrors(form)}
      actions={
        <LinkButton href={here(organisation, `/staff/candidates/${registration.candidateId}`)}>
          {words.openCandidate}
        </LinkButton>
      }
    >
      <ErrorSummary form={form} />
      {withdrawn && (
        <Notice
          tone="bad"
          title={t.format(words.withdrewOn, {
            on: formatDayOf(withdrawn.at, organisation.timeZone, t.language),
            by: words.withdrewBy[withdrawn.by],
          })}
        >
          {withdrawn.reason && (
            <p>
              <Written t={t} text={withdrawn.reason} />
            </p>
          )}
        </Notice>
      )}
      <div class="split">
        <div class="stack">
          <RegistrationFacts c={c} event={event} slots={slots} registration={registration} />
          {may.manage && !withdrawn && (
            <Form action={own} class="measure" label={words.fields.presence}>
              <PresenceFields form={form} event={event} slots={slots} />
              <Button kind="main">{t.ui.save}</Button>
            </Form>
          )}
        </div>
        {may.manage && <Leaving c={c} own={own} form={form} name={name} withdrawn={withdrawn !== null} />}
      </div>
    </EventFrame>
  )
}

function RegistrationFacts({ c, event, slots, registration }: Pick<Props, 'c' | 'event' | 'slots' | 'registration'>) {
  const { organisation, t } = asStaff(c)
  const words = t.events
  const { available, availabilitySaid, registeredAt, email, givenNames } = registration
  const { language } = t
  return (
    <SummaryList
      t={t}
      rows={[
        { label: t.candidates.fields.givenNames, value: <BidiText text={givenNames} /> },
        { label: t.candidates.fields.email, value: <a href={`mailto:${email}`}>{email}</a> },
        { label: words.registeredAt, value: formatDateTime(registeredAt, organisation.timeZone, language) },
        {
          label: words.columns.presence,
          value:
            available === null
              ? words.presences.all
              : slotsInWords(available, slots, { zone: event.timeZone, language }),
        },
        ...(availabilitySaid
          ? [{ label: words.availabilitySaid, value: <Written t={t} text={availabilitySaid} /> }]
          : []),
      ]}
    />
  )
}

type LeavingProps = { c: PageContext; own: string; form: FormView; name: string; withdrawn: boolean }

function Leaving({ c, own, form, name, withdrawn }: LeavingProps) {
  const { t } = asStaff(c)
  const words = t.events
  if (withdrawn)
    return (
      <Form action={`${own}/restoration`} class="card stack">
        <p>{words.restoreWhy}</p>
        <Button about={name}>{words.restoreDo}</Button>
      </Form>
    )
  return (
    <Form action={`${own}/withdrawal`} class="card stack" labelledBy="leaving">
      <h2 id="leaving" class="h-s">
        {words.withdraw}
      </h2>
      <p>{words.withdrawWhy}</p>
      <TextField form={form} name="reason" label={words.reason} optional />
      <Button kind="bad" about={name}>
        {words.withdrawDo}
      </Button>
    </Form>
  )
}
