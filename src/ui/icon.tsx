import { type Drawing, ICONS, type IconName } from '#src/ui/icons.ts'

/** A drawing that repeats a word beside it; screen readers pass over it. */
export function Icon({ name }: { name: IconName }) {
  const drawing: Drawing = ICONS[name]
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {drawing.dashed && <circle cx="10" cy="10" r="7.5" stroke-dasharray="3 1.9" />}
      <path d={drawing.d} />
      {drawing.filled && <path class="icon-fill" d={drawing.filled} />}
    </svg>
  )
}
