import { cancelEvent, postponeEvent } from '#src/modules/events/commands/events.ts'
import { CancellationForm, PostponementForm } from '#src/modules/events/forms.ts'
import { getEvent } from '#src/modules/events/queries.ts'
import type { InterviewDay } from '#src/modules/events/types.ts'
import { readForm } from '#src/platform/form.ts'
import { look } from '#src/platform/world.ts'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, goOn, idIn, type PageContext } from '#src/portals/session.ts'
import { eventPath } from '#src/portals/staff/event-frame.tsx'
import { ConfirmPage } from '#src/ui/confirm-page.tsx'
import { DateField } from '#src/ui/date-field.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { type FormView, hasErrors, textValue } from '#src/ui/form.tsx'
import { TextArea } from '#src/ui/text-fields.tsx'
import { sayWritten, Written } from '#src/ui/written.tsx'
import { formatDay } from '#src/words/formats.ts'

type Kind = 'postponement' | 'cancellation'

/** Putting a day off, and calling it off: each asks first and tells everybody afterwards. */
export const eventChanges = {
  openPostponement: (c: PageContext) => open(c, 'postponement'),
  openCancellation: (c: PageContext) => open(c, 'cancellation'),

  async postpone(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    const event = await eventOf(c)
    const form = await readForm(c, PostponementForm)
    const decision = form.ok ? await postponeEvent(world, actor, event.id, form.value) : null
    if (decision?.ok) return goOn(c, eventPath(organisation, event.id), 'events.postponed')
    const errors = form.ok ? { toOn: decision?.reasons[0] ?? 'invalid' } : form.errors
    const view = refusedForm(t, form.typed, errors, t.events.errors)
    return show(c, <ChangePage c={c} event={event} kind="postponement" form={view} />, 422)
  },

  async cancel(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    const event = await eventOf(c)
    const form = await readForm(c, CancellationForm)
    const decision = form.ok ? await cancelEvent(world, actor, event.id, form.value) : null
    if (decision?.ok) return goOn(c, eventPath(organisation, event.id), 'events.cancelled')
    const errors = form.ok ? { _form: 'already-cancelled' } : form.errors
    const view = refusedForm(t, form.typed, errors, t.events.errors)
    return show(c, <ChangePage c={c} event={event} kind="cancellation" form={view} />, 422)
  },
}

async function open(c: PageContext, kind: Kind) {
  const { t } = asStaff(c)
  const event = await eventOf(c)
  const form = freshForm(t, { rowVersion: String(event.rowVersion) })
  return show(c, <ChangePage c={c} event={event} kind={kind} form={form} />)
}

function eventOf(c: PageContext): Promise<InterviewDay> {
  const { world, actor } = asStaff(c)
  return look(world, actor, (db) => getEvent(db, actor, idIn<'event'>(c)))
}

type Props = { c: PageContext; event: InterviewDay; kind: Kind; form: FormView }

function ChangePage({ c, event, kind, form }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.events[kind]
  const own = eventPath(organisation, event.id)
  const title = t.format(words.title, { name: event.name })
  const on = formatDay(event.heldOn, t.language, 'weekday')
  return (
    <StaffPage
      c={c}
      title={title}
      section="events"
      back={{ href: own, label: <Written t={t} text={event.name} /> }}
      hasErrors={hasErrors(form)}
    >
      <ErrorSummary form={form} />
      <div class="measure">
        <ConfirmPage
          t={t}
          title={sayWritten(t, words.title, { name: event.name })}
          consequences={[t.format(words.now, { on }), words.told, words.kept]}
          action={`${own}/${kind}`}
          verb={words.verb}
          isLoss={kind === 'cancellation'}
          cancelHref={own}
        >
          {kind === 'postponement' && <DateField form={form} name="toOn" label={t.events.postponement.toOn} />}
          <TextArea form={form} name="reason" label={t.events.reason} hint={t.events.reasonHint} maxlength={1000} />
          <input type="hidden" name="rowVersion" value={textValue(form, 'rowVersion')} />
        </ConfirmPage>
      </div>
    </StaffPage>
  )
}
