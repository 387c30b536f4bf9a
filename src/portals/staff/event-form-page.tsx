import { EVENT_ZONES, PERIOD_ROWS } from '#src/modules/events/forms.ts'
import type { InterviewDay } from '#src/modules/events/types.ts'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { eventPath } from '#src/portals/staff/event-frame.tsx'
import { Button } from '#src/ui/button.tsx'
import { CheckboxField, ConsentField, RadioField, SelectField } from '#src/ui/choice-fields.tsx'
import { DateField } from '#src/ui/date-field.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors, textValue } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Section } from '#src/ui/section.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { NumberField, TextField } from '#src/ui/text-fields.tsx'
import { Written } from '#src/ui/written.tsx'
import { formatZone } from '#src/words/formats.ts'

type Props = {
  c: PageContext
  /** null: a new one. */
  event: InterviewDay | null
  form: FormView
  programmes: readonly { id: string; name: string }[]
  /** Whether a time that comes twice was typed, so that one must be chosen. */
  asksWhichHour: boolean
}

/** An interview day as planned: to create it, or to correct it. */
export function EventFormPage({ c, event, form, programmes, asksWhichHour }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.events
  const title = event ? words.correct : words.create
  const back = event
    ? { href: eventPath(organisation, event.id), label: <Written t={t} text={event.name} /> }
    : { href: here(organisation, '/staff/events'), label: words.title }
  const action = event ? eventPath(organisation, event.id) : here(organisation, '/staff/events')
  const released = event !== null && event.releaseNumber !== null
  return (
    <StaffPage c={c} title={title} section="events" back={back} hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead title={title} />
      {released && (
        <Notice tone="accent">
          <p>{words.releasedFreezes}</p>
        </Notice>
      )}
      <Form action={action} class="measure">
        <When c={c} form={form} asksWhichHour={asksWhichHour} />
        <Slots c={c} form={form} />
        <Limits c={c} form={form} />
        {programmes.length > 0 && (
          <CheckboxField
            form={form}
            name="programmeIds"
            label={words.fields.programmeIds}
            hint={words.hints.programmeIds}
            optional
            options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {event && <input type="hidden" name="rowVersion" value={textValue(form, 'rowVersion')} />}
        <Button kind="main">{event ? t.ui.save : words.createDo}</Button>
      </Form>
    </StaffPage>
  )
}

type PartProps = { c: PageContext; form: FormView }

function When({ c, form, asksWhichHour }: PartProps & { asksWhichHour: boolean }) {
  const { world, organisation, t } = asStaff(c)
  const { fields, hints, zones } = t.events
  const known = [...new Set([organisation.timeZone, ...EVENT_ZONES])]
  const named = zones as Record<string, string>
  return (
    <>
      <TextField form={form} name="name" label={fields.name} hint={hints.name} />
      <DateField form={form} name="heldOn" label={fields.heldOn} />
      <TextField form={form} name="place" label={fields.place} hint={hints.place} />
      <SelectField
        form={form}
        name="timeZone"
        label={fields.timeZone}
        options={known.map((zone) => ({
          value: zone,
          label: named[zone] ?? formatZone(world.now(), zone, t.language),
        }))}
      />
      <TextField form={form} name="doorsOpenAt" label={fields.doorsOpenAt} hint={hints.time} width="4" optional />
      {asksWhichHour && (
        <RadioField
          form={form}
          name="repeatedHour"
          label={fields.repeatedHour}
          hint={hints.repeatedHour}
          options={[
            { value: 'before', label: t.events.beforeChange },
            { value: 'after', label: t.events.afterChange },
          ]}
        />
      )}
    </>
  )
}

function Slots({ c, form }: PartProps) {
  const { t } = asStaff(c)
  const { fields, hints } = t.events
  const row = (number: number) => (
    <fieldset class="mb4">
      <legend>{t.format(fields.period, { number })}</legend>
      <div class="row">
        <TextField form={form} name={`from${number}`} label={fields.from} width="4" optional={number > 1} />
        <TextField form={form} name={`to${number}`} label={fields.to} width="4" optional={number > 1} />
      </div>
    </fieldset>
  )
  const isUsed = PERIOD_ROWS.slice(2).some((number) => textValue(form, `from${number}`) !== '')
  return (
    <Section id="periods" title={t.events.periods}>
      <p class="meta mb4">{hints.periods}</p>
      {PERIOD_ROWS.slice(0, 2).map(row)}
      <details open={isUsed}>
        <summary>{t.events.morePeriods}</summary>
        {PERIOD_ROWS.slice(2).map(row)}
      </details>
      <NumberField form={form} name="slotMinutes" label={fields.slotMinutes} unit={t.events.minutes} />
      <NumberField
        form={form}
        name="warningMinute"
        label={fields.warningMinute}
        hint={hints.warningMinute}
        unit={t.events.minutes}
        optional
      />
    </Section>
  )
}

function Limits({ c, form }: PartProps) {
  const { t } = asStaff(c)
  const { fields, hints } = t.events
  return (
    <Section id="limits" title={t.events.limits}>
      <NumberField form={form} name="rooms" label={fields.rooms} hint={hints.rooms} optional />
      <NumberField form={form} name="maxPerCandidate" label={fields.maxPerCandidate} />
      <NumberField form={form} name="maxWishes" label={fields.maxWishes} hint={hints.maxWishes} />
      <ConsentField form={form} name="oncePerEmployer" label={fields.oncePerEmployer} />
    </Section>
  )
}
