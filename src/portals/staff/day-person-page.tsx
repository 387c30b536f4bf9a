import { fullName } from '#src/modules/candidates/rules.ts'
import type { RegistrationId } from '#src/modules/events/types.ts'
import { NotFound } from '#src/platform/errors.ts'
import { asStaff, type PageContext } from '#src/portals/session.ts'
import { DayFrame } from '#src/portals/staff/day-frame.tsx'
import { NoteFields, noteInWords } from '#src/portals/staff/day-note.tsx'
import type { DayView } from '#src/portals/staff/day-view.ts'
import { eventPath } from '#src/portals/staff/event-frame.tsx'
import { BidiText } from '#src/ui/bidi-text.tsx'
import { Button } from '#src/ui/button.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Section } from '#src/ui/section.tsx'

type Props = { c: PageContext; view: DayView; registrationId: RegistrationId; form: FormView }

/** One person who does not come, is late or leaves: said at the door, in one form. */
export function DayPersonPage({ c, view, registrationId, form }: Props) {
  const { organisation, t } = asStaff(c)
  const person = view.people.find(({ registration }) => registration.id === registrationId)
  if (!person) throw new NotFound()
  const words = t.repairs.person
  const own = eventPath(organisation, view.event.id, `/day/people/${registrationId}`)
  const { registration, note } = person
  return (
    <DayFrame c={c} view={view} current="list" title={t.format(words.title, { name: fullName(person.registration) })}>
      <ErrorSummary form={form} />
      <Section id="person" title={<BidiText text={fullName(registration)} />}>
        <div class="stack measure">
          <p class="meta">{words.lead}</p>
          {note && (
            <Notice tone="near">
              <p>{t.format(words.known, { note: noteInWords(t, view.event, { note, of: 'person' }) })}</p>
              <Form action={`${own}/removals`} class="mt2">
                <Button kind="quiet">{words.undo}</Button>
              </Form>
            </Notice>
          )}
          <Form action={own} class="stack">
            <NoteFields form={form} words={words} />
            <Button kind="main">{words.save}</Button>
          </Form>
        </div>
      </Section>
    </DayFrame>
  )
}
