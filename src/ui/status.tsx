import { classes } from '#src/ui/classes.ts'
import { Icon } from '#src/ui/icon.tsx'
import type { IconName } from '#src/ui/icons.ts'

/**
 * ok: done, met, yes. near: close, under way. bad: missing, refused, error. ask: to verify, perhaps.
 * idle: not possible yet. accent: to do.
 */
export type Tone = 'ok' | 'near' | 'bad' | 'ask' | 'idle' | 'accent'

export const TONE_ICONS: Record<Tone, IconName> = {
  ok: 'tick',
  near: 'half',
  bad: 'cross',
  ask: 'question',
  idle: 'lock',
  accent: 'circle',
}

type Props = { tone: Tone; label: string; icon?: IconName | undefined; bare?: boolean | undefined }

/** A status: the shape of an icon, a word, and a colour that repeats them. `bare` leaves out the ground, in tables. */
export function Status({ tone, label, icon = TONE_ICONS[tone], bare = false }: Props) {
  return (
    <span class={classes('tag', bare && 'tag--bare', `is-${tone}`)}>
      <Icon name={icon} />
      {label}
    </span>
  )
}
