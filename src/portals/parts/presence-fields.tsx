import type { InterviewDay, Registration, Slot } from '#src/modules/events/types.ts'
import { hoursOf, SlotBoxes, stretchesOf } from '#src/portals/parts/slot-boxes.tsx'
import { RadioField } from '#src/ui/choice-fields.tsx'
import { type FormView, textValue } from '#src/ui/form.tsx'
import { NumberField } from '#src/ui/text-fields.tsx'

type Props = { form: FormView; event: InterviewDay; slots: readonly Slot[] }

/** When a person can come: the whole day, the morning, the afternoon, or slot by slot. For staff and for the person. */
export function PresenceFields({ form, event, slots }: Props) {
  const { t } = form
  const { fields, hints, presences } = t.events
  const stretches = stretchesOf(slots)
  const only = stretches.map((stretch, place) => ({
    value: String(place),
    label: t.format(presences.only, { hours: hoursOf(stretch, event.timeZone, t.language) }),
  }))
  return (
    <>
      <RadioField
        form={form}
        name="presence"
        label={fields.presence}
        options={[
          { value: 'all', label: presences.all },
          ...(stretches.length > 1 ? only : []),
          { value: 'some', label: presences.some },
        ]}
      />
      <details class="mb4" open={textValue(form, 'presence') === 'some' || form.errors.available !== undefined}>
        <summary>{presences.slots}</summary>
        <SlotBoxes
          form={form}
          name="available"
          label={fields.available}
          hint={hints.available}
          event={event}
          slots={slots}
          optional
        />
      </details>
      <NumberField
        form={form}
        name="maxMeetings"
        label={fields.maxMeetings}
        hint={t.format(hints.maxMeetings, { max: event.maxPerCandidate })}
        optional
      />
      <input type="hidden" name="rowVersion" value={textValue(form, 'rowVersion')} />
    </>
  )
}

/** The slots that were meant: those of the choice, or those that were ticked. */
export function slotsOfPresence(
  { presence, available }: { presence: string; available: readonly number[] },
  slots: readonly Slot[],
): number[] {
  if (presence === 'all') return slots.map(({ slot }) => slot)
  if (presence === 'some') return [...available]
  return (stretchesOf(slots)[Number(presence)] ?? []).map(({ slot }) => slot)
}

/** What the fields show for somebody who is registered. */
export function availabilityValues(registration: Registration, slots: readonly Slot[]): FormView['values'] {
  const { available, maxMeetings, rowVersion } = registration
  const whole = stretchesOf(slots).findIndex(
    (stretch) => stretch.length === available?.length && stretch.every(({ slot }) => available.includes(slot)),
  )
  return {
    presence: available === null ? 'all' : whole >= 0 ? String(whole) : 'some',
    available: (available ?? []).map(String),
    maxMeetings: maxMeetings === null ? '' : String(maxMeetings),
    rowVersion: String(rowVersion),
  }
}
