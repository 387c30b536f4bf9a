import type { Plan } from '#src/engines/timetable/types.ts'
import { figuresOf } from '#src/modules/timetables/rules/prices.ts'
import { anyChangeInWords, gapInPercent } from '#src/portals/staff/computation-words.ts'
import { placesIn, type TimetableView } from '#src/portals/staff/timetable-view.ts'
import { Button } from '#src/ui/button.tsx'
import { Form } from '#src/ui/form.tsx'
import { Status } from '#src/ui/status.tsx'
import { formatDateTime, formatNumber } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

type Props = { t: Words; view: TimetableView; base: string }

/** What is proven of the plan, in plain words. */
export function Certificate({ t, view, base }: Props) {
  const { draft, event } = view
  const { plan } = draft
  const words = t.timetables.certificate
  const kind = kindOf(plan)
  const gap = gapInPercent(t, plan)
  const [, two] = plan.atLeast
  const when = formatDateTime(draft.madeAt, event.timeZone, t.language)
  return (
    <section class="card cert" aria-labelledby="certificate">
      <p>
        <Status tone={TONES[kind]} label={words[kind]} />
      </p>
      <h2 id="certificate" class="mt2">
        {t.format(words[`${kind}Title`], { gap })}
      </h2>
      <p>
        {kind === 'optimal' || kind === 'repaired'
          ? t.format(words[`${kind}Body`], { value: plan.value })
          : t.format(words.nearBody, { value: plan.value, bound: plan.bound })}{' '}
        {'disturbed' in plan && anyChangeInWords(t, plan)}
      </p>
      <ul class="mt2 list">
        <li>{t.format(words.people, { count: figuresOf(plan).people, total: draft.problem.candidates.length })}</li>
        {two !== undefined && <li>{t.format(words.atLeastTwo, { count: two })}</li>}
        <li>{t.format(words.meetings, { count: plan.meetings.length, places: placesIn(view) })}</li>
        <li>{t.format(words.waiting, { count: plan.waiting })}</li>
      </ul>
      <p class="meta mt2">
        {t.format(words.madeIn, { seconds: formatNumber(plan.milliseconds / 1000, t.language, 1), when })}{' '}
        <a href={`${base}/drafts/${draft.id}/certificate.json`} download>
          {words.download}
        </a>
      </p>
    </section>
  )
}

const TONES = { optimal: 'ok', repaired: 'ok', near: 'near', infeasible: 'bad' } as const

/** Of a repair the best is proven only among those that disturb nobody. */
function kindOf(plan: Plan): keyof typeof TONES {
  if (plan.status === 'optimal') return 'disturbed' in plan ? 'repaired' : 'optimal'
  return plan.status === 'feasible' ? 'near' : 'infeasible'
}

/**
 * Once a version is out: fills what people left free, and moves nobody else. Shown as a draft before anything changes.
 */
export function RepairForm({ t, view, eventHref }: Omit<Props, 'base'> & { eventHref: string }) {
  const words = t.timetables.repair
  if (view.releases.length === 0 || view.event.cancelled) return null
  return (
    <Form action={`${eventHref}/day/repairs`} class="card stack" labelledBy="repair">
      <h2 id="repair">{words.title}</h2>
      <p>{words.hint}</p>
      <Button>{words.do}</Button>
    </Form>
  )
}
