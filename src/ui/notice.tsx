import type { Child } from 'hono/jsx'
import { Icon } from '#src/ui/icon.tsx'
import type { IconName } from '#src/ui/icons.ts'
import { TONE_ICONS, type Tone } from '#src/ui/status.tsx'

type Props = {
  tone: Tone
  title?: string | undefined
  icon?: IconName | undefined
  /** Said at once by a screen reader: for the result of what the person has just done. */
  announced?: boolean | undefined
  children?: Child
}

/** Something to know before going on, or the result of what was just done. */
export function Notice({
  tone,
  title,
  icon = tone === 'accent' ? 'info' : TONE_ICONS[tone],
  announced,
  children,
}: Props) {
  return (
    <div class={`notice is-${tone}`} role={announced ? 'status' : undefined}>
      <Icon name={icon} />
      <div>
        {title && (
          <p>
            <strong>{title}</strong>
          </p>
        )}
        {children}
      </div>
    </div>
  )
}
