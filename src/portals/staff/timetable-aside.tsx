import { gapOf } from '#src/modules/timetables/rules.ts'
import { freshForm } from '#src/portals/parts/page.tsx'
import { placesIn, type TimetableView } from '#src/portals/staff/timetable-view.ts'
import { Button } from '#src/ui/button.tsx'
import { SwitchField } from '#src/ui/choice-fields.tsx'
import { Form } from '#src/ui/form.tsx'
import { Status } from '#src/ui/status.tsx'
import { formatDateTime, formatNumber, formatPercent } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

type Props = { t: Words; view: TimetableView; base: string }

/** What is proven of the plan, in plain words. */
export function Certificate({ t, view, base }: Props) {
  const { draft, event } = view
  const { plan } = draft
  const words = t.timetables.certificate
  const kind = plan.status === 'optimal' ? 'optimal' : plan.status === 'feasible' ? 'near' : 'infeasible'
  const gap = formatPercent(gapOf(plan) / 100_000, t.language, 3)
  const [one = 0, two] = plan.atLeast
  const when = formatDateTime(draft.madeAt, event.timeZone, t.language)
  return (
    <section class="card cert" aria-labelledby="certificate">
      <p>
        <Status tone={kind === 'optimal' ? 'ok' : kind === 'near' ? 'near' : 'bad'} label={words[kind]} />
      </p>
      <h2 id="certificate" class="mt2">
        {t.format(words[`${kind}Title`], { gap })}
      </h2>
      <p>
        {kind === 'optimal'
          ? t.format(words.optimalBody, { value: plan.value })
          : t.format(words.nearBody, { value: plan.value, bound: plan.bound })}
      </p>
      <ul class="mt2 list">
        {plan.atLeast.length > 0 && (
          <li>{t.format(words.atLeastOne, { count: one, total: draft.problem.candidates.length })}</li>
        )}
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

/** The rules of the computation as switches, with the price of fairness beside it. */
export function RulesForm({ t, view, base }: Props) {
  const { draft, price } = view
  const words = t.timetables.rules
  const { fairness, noConsecutive, compact } = draft.rules
  const said = { fairness: fairness > 0, noConsecutive, compact }
  const on = Object.entries(said).filter(([, isOn]) => isOn)
  const form = freshForm(t, Object.fromEntries(on.map(([name]) => [name, 'yes'])))
  const percent = price && formatPercent(price.lost / Math.max(1, price.of), t.language)
  return (
    <Form action={`${base}/drafts`} class="card stack" labelledBy="rules">
      <h2 id="rules">{words.title}</h2>
      <SwitchField form={form} name="fairness" label={words.fairness} hint={words.fairnessHint} />
      {price && percent && (
        <p class="price">
          <b>{t.format(words.price, { percent })}</b> {t.format(words.helped, { count: price.helped })}
        </p>
      )}
      <SwitchField form={form} name="noConsecutive" label={words.noConsecutive} hint={words.noConsecutiveHint} />
      <SwitchField form={form} name="compact" label={words.compact} hint={words.compactHint} />
      <p>{t.format(words.keepsLocked, { count: draft.locked.length })}</p>
      <Button>{words.compute}</Button>
    </Form>
  )
}

/**
 * Once a version is out: fills what people left free, and moves nobody else. Shown as a draft before anything changes.
 */
export function RepairForm({ t, view, base }: Props) {
  const words = t.timetables.repair
  if (view.releases.length === 0 || view.event.cancelled) return null
  return (
    <Form action={`${base}/repairs`} class="card stack" labelledBy="repair">
      <h2 id="repair">{words.title}</h2>
      <p>{words.hint}</p>
      <Button>{words.do}</Button>
    </Form>
  )
}
