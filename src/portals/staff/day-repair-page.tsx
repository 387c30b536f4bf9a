import { fullName } from '#src/modules/candidates/rules.ts'
import { freshForm } from '#src/portals/parts/page.tsx'
import { asStaff, type PageContext } from '#src/portals/session.ts'
import { DayFrame } from '#src/portals/staff/day-frame.tsx'
import { type DayView, isMissing } from '#src/portals/staff/day-view.ts'
import { eventPath } from '#src/portals/staff/event-frame.tsx'
import { Button } from '#src/ui/button.tsx'
import { CheckboxField } from '#src/ui/choice-fields.tsx'
import { Form } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Section } from '#src/ui/section.tsx'

type Props = { c: PageContext; view: DayView; refusal: string | null }

/** Whom to leave out of the rest of the day. Nobody is ticked beforehand: a late person may be on the stairs. */
export function DayRepairPage({ c, view, refusal }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.interviews.repair
  const at = (path: string) => eventPath(organisation, view.event.id, path)
  const missing = view.people.filter((person) => isMissing(person) && !person.note)
  const options = missing.map(({ registration, presence }) => ({
    value: registration.id,
    label: fullName(registration),
    hint: `${registration.number}, ${t.interviews.presence[presence]}`,
  }))
  const news = view.notes.people.length + view.notes.tables.length
  return (
    <DayFrame c={c} view={view} current="repair">
      {refusal && (
        <Notice tone="near" announced>
          <p>{refusal}</p>
        </Notice>
      )}
      <Section id="repair" title={words.title}>
        <p>
          {t.format(t.repairs.proposal.newsFirst, { count: news })}{' '}
          <a href={at('/day/news')}>{t.repairs.proposal.toNews}</a>
        </p>
        <p class="meta mb4">{missing.length > 0 ? words.hint : words.nobodyAbsent}</p>
        <Form action={at('/day/repairs')}>
          {missing.length > 0 && (
            <CheckboxField form={freshForm(t)} name="absent" label={words.who} options={options} />
          )}
          <Button kind="main">{words.do}</Button>
        </Form>
      </Section>
    </DayFrame>
  )
}
