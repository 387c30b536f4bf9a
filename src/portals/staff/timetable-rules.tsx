import { figuresOf, priceOf } from '#src/modules/timetables/rules/prices.ts'
import type { DraftRules, PlanFigures, PricedRule } from '#src/modules/timetables/types.ts'
import { freshForm } from '#src/portals/parts/page.tsx'
import { effectsInWords, waitingInWords } from '#src/portals/staff/timetable-effects.ts'
import type { TimetableView } from '#src/portals/staff/timetable-view.ts'
import { Button } from '#src/ui/button.tsx'
import { RadioField, SwitchField } from '#src/ui/choice-fields.tsx'
import { Form, type FormView } from '#src/ui/form.tsx'
import { NumberField } from '#src/ui/text-fields.tsx'
import type { Words } from '#src/words/words.ts'

type Props = { t: Words; view: TimetableView; base: string; refused: FormView | null }

/** The rules of the computation: levels of fairness and switches, each with its price beside it. */
export function RulesForm({ t, view, base, refused }: Props) {
  const { draft, event } = view
  const words = t.timetables.rules
  const own = t.planning.rules
  const form = refused ?? freshForm(t, valuesOf(view))
  const { noConsecutive, compact } = draft.rules
  const limited = draft.problem.rules?.rooms !== undefined
  return (
    <>
      <Form action={`${base}/computations`} class="card stack" labelledBy="rules">
        <h2 id="rules">{words.title}</h2>
        <RadioField form={form} name="fairness" label={own.fairness} options={levelsOf(t, view)} />
        <SwitchField form={form} name="noConsecutive" label={words.noConsecutive} hint={words.noConsecutiveHint} />
        <SwitchPrice t={t} view={view} rule="noConsecutive" isOn={noConsecutive} />
        <SwitchField form={form} name="compact" label={words.compact} hint={words.compactHint} />
        <SwitchPrice t={t} view={view} rule="compact" isOn={compact} />
        <SwitchField form={form} name="limitRooms" label={own.rooms} hint={plannedRooms(t, event.rooms)} />
        <SwitchPrice t={t} view={view} rule="rooms" isOn={limited} />
        <NumberField form={form} name="rooms" label={own.roomsCount} optional />
        <p>{t.format(words.keepsLocked, { count: draft.locked.length })}</p>
        <Button>{words.compute}</Button>
      </Form>
      <PricesNote t={t} view={view} base={base} />
    </>
  )
}

/** The same rules without a choice, for a button that computes. */
export function RulesFields({ rules, planned }: { rules: DraftRules; planned: number | null }) {
  const rooms = rules.rooms === undefined ? planned : rules.rooms
  const fields = {
    fairness: String(rules.fairness),
    ...(rules.noConsecutive && { noConsecutive: 'yes' }),
    ...(rules.compact && { compact: 'yes' }),
    ...(rooms !== null && { limitRooms: 'yes', rooms: String(rooms) }),
  }
  return (
    <>
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  )
}

function valuesOf({ draft, event }: TimetableView): FormView['values'] {
  const { fairness, noConsecutive, compact } = draft.rules
  const rooms = draft.problem.rules?.rooms ?? null
  const on = Object.entries({ noConsecutive, compact, limitRooms: rooms !== null }).filter(([, isOn]) => isOn)
  return {
    fairness: String(fairness),
    rooms: String(rooms ?? event.rooms ?? ''),
    ...Object.fromEntries(on.map(([name]) => [name, 'yes'])),
  }
}

function levelsOf(t: Words, view: TimetableView) {
  const words = t.planning.rules
  return ([0, 1, 2] as const).map((level) => {
    const isNow = view.draft.rules.fairness === level
    const effects = priceInWords(t, view, `fairness-${level}`)
    const hint = isNow ? words.now : effects && t.format(words.ifChosen, { effects })
    return { value: String(level), label: words.levels[level], ...(hint && { hint }) }
  })
}

const plannedRooms = (t: Words, rooms: number | null) =>
  rooms === null ? t.planning.rules.roomsNone : t.format(t.planning.rules.roomsHint, { count: rooms })

type PriceProps = { t: Words; view: TimetableView; rule: PricedRule; isOn: boolean }

function SwitchPrice({ t, view, rule, isOn }: PriceProps) {
  const effects = priceInWords(t, view, rule)
  const words = t.planning.rules
  return effects && <p class="meta">{t.format(isOn ? words.ifOff : words.ifOn, { effects })}</p>
}

/** Waiting is told of compactness only: the other variants were computed without shortening it. */
function priceInWords(t: Words, { draft, prices }: TimetableView, rule: PricedRule): string | null {
  const changed: PlanFigures | undefined = prices?.prices[rule]
  if (!changed) return null
  const now = figuresOf(draft.plan)
  if (rule === 'compact') return waitingInWords(t, { before: now.waiting, after: changed.waiting })
  const isExact = changed.value === changed.bound && now.value === now.bound
  return effectsInWords(t, priceOf(now, changed), isExact)
}

/** While prices are not there: that they come, or the way to ask for them. */
function PricesNote({ t, view: { prices, draft }, base }: Omit<Props, 'refused'>) {
  const words = t.planning.rules
  if (prices?.state === 'done') return null
  if (prices?.state === 'waiting' || prices?.state === 'running') return <p class="meta">{words.pricing}</p>
  return (
    <Form action={`${base}/drafts/${draft.id}/prices`}>
      <p class="meta">{words.noPrices}</p>
      <Button kind="quiet">{words.askPrices}</Button>
    </Form>
  )
}
