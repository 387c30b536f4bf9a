import type { InterviewDay } from '#src/modules/events/types.ts'
import type { MatchCounts } from '#src/modules/matching/types.ts'
import { asStaff, type PageContext } from '#src/portals/session.ts'
import { eventPath } from '#src/portals/staff/event-frame.tsx'
import { Button } from '#src/ui/button.tsx'
import { Form, type FormView } from '#src/ui/form.tsx'
import { NumberField } from '#src/ui/text-fields.tsx'

type Props = { c: PageContext; event: InterviewDay; form: FormView; counts: MatchCounts; isFirst: boolean }

/** Beside the list: compute, and approve from a score up. */
export function MatchesListAside({ c, event, form, counts, isFirst }: Props) {
  const { organisation, t } = asStaff(c)
  const { computation, bulk } = t.matching
  const base = eventPath(organisation, event.id, '/matches')
  return (
    <>
      <section class="card stack" aria-labelledby="computation">
        <h2 id="computation">{computation.title}</h2>
        <Form action={`${base}/computations`} labelledBy="computation">
          <NumberField
            form={form}
            name="threshold"
            label={computation.threshold}
            hint={computation.thresholdHint}
            unit={computation.outOf100}
          />
          <Button kind={isFirst ? 'main' : 'plain'}>{isFirst ? computation.first : computation.again}</Button>
        </Form>
        {!isFirst && <p class="meta">{computation.keeps}</p>}
      </section>
      {counts['to-decide'] > 0 && (
        <section class="card stack" aria-labelledby="bulk">
          <h2 id="bulk">{bulk.title}</h2>
          <form method="get" action={`${base}/approval`} aria-labelledby="bulk">
            <NumberField form={form} name="from" label={bulk.from} hint={bulk.hint} unit={computation.outOf100} />
            <Button>{bulk.look}</Button>
          </form>
        </section>
      )}
      <div class="card card--flat tight">
        <h3>{t.matching.neverTitle}</h3>
        <p class="meta">{t.matching.never}</p>
      </div>
    </>
  )
}
