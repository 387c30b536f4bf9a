import { fullName } from '#src/modules/candidates/rules.ts'
import { freshForm } from '#src/portals/parts/page.tsx'
import { asStaff, type PageContext } from '#src/portals/session.ts'
import { DayFrame } from '#src/portals/staff/day-frame.tsx'
import { type DayView, isMissing } from '#src/portals/staff/day-view.ts'
import { eventPath } from '#src/portals/staff/event-frame.tsx'
import { Button } from '#src/ui/button.tsx'
import { CheckboxField } from '#src/ui/choice-fields.tsx'
import { Form } from '#src/ui/form.tsx'
import { Section } from '#src/ui/section.tsx'

/** Whom to leave out of the rest of the day. Nobody is ticked beforehand: a late person may be on the stairs. */
export function DayRepairPage({ c, view }: { c: PageContext; view: DayView }) {
  const { organisation, t } = asStaff(c)
  const words = t.interviews.repair
  const missing = view.people.filter(isMissing)
  const options = missing.map(({ registration, presence }) => ({
    value: registration.candidateId,
    label: fullName(registration),
    hint: `${registration.number}, ${t.interviews.presence[presence]}`,
  }))
  return (
    <DayFrame c={c} view={view} current="repair">
      <Section id="repair" title={words.title}>
        <p class="meta mb4">{missing.length > 0 ? words.hint : words.nobodyAbsent}</p>
        <Form action={eventPath(organisation, view.event.id, '/day/repairs')}>
          {missing.length > 0 && (
            <CheckboxField form={freshForm(t)} name="absent" label={words.who} options={options} />
          )}
          <Button kind="main">{words.do}</Button>
        </Form>
      </Section>
    </DayFrame>
  )
}
