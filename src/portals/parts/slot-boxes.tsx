import type { InterviewDay, Slot } from '#src/modules/events/types.ts'
import { FieldGroup, type FieldProps } from '#src/ui/field.tsx'
import { chosenValues, fieldId } from '#src/ui/form.tsx'
import { formatTime, formatTimeRange } from '#src/words/formats.ts'

type Props = FieldProps & { event: Pick<InterviewDay, 'timeZone'>; slots: readonly Slot[] }

/** One box per slot, under the stretch of the day that it belongs to: whoever has a finger ticks hours, not minutes. */
export function SlotBoxes({ event, slots, ...field }: Props) {
  const { t } = field.form
  const chosen = chosenValues(field.form, field.name)
  const clock = (at: Date) => formatTime(at, event.timeZone, t.language)
  return (
    <FieldGroup {...field}>
      {stretchesOf(slots).map((stretch) => (
        <fieldset class="mb4">
          <legend class="meta">{hoursOf(stretch, event.timeZone, t.language)}</legend>
          <div class="picks">
            {stretch.map(({ slot, from }) => (
              <label class="pick">
                <input
                  type="checkbox"
                  id={
                    slot === slots[0]?.slot
                      ? fieldId(field.name, field.form)
                      : `${fieldId(field.name, field.form)}-${slot}`
                  }
                  name={field.name}
                  value={String(slot)}
                  checked={chosen.includes(String(slot))}
                />
                {clock(from)}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </FieldGroup>
  )
}

/** The slots in stretches without a break between them. */
export function stretchesOf(slots: readonly Slot[]): Slot[][] {
  const stretches: Slot[][] = []
  for (const slot of slots) {
    const last = stretches.at(-1)
    if (last?.at(-1)?.endsAt === slot.startsAt) last.push(slot)
    else stretches.push([slot])
  }
  return stretches
}

/** « 9 h à 12 h ». */
export const hoursOf = (stretch: readonly Slot[], zone: string, language: 'fr' | 'en'): string => {
  const [first, last] = [stretch[0], stretch.at(-1)]
  return first && last ? formatTimeRange({ startsAt: first.from, endsAt: last.to }, zone, language) : ''
}

/** Slots in few words: « 9 h à 10 h 30, 13 h à 14 h ». Neighbours belong together. */
export const slotsInWords = (
  numbers: readonly number[],
  slots: readonly Slot[],
  { zone, language }: { zone: string; language: 'fr' | 'en' },
): string =>
  stretchesOf(slots.filter(({ slot }) => numbers.includes(slot)))
    .map((stretch) => hoursOf(stretch, zone, language))
    .join(', ')
