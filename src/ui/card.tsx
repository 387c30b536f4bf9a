import type { Child } from 'hono/jsx'
import { classes } from '#src/ui/classes.ts'
import { fieldId } from '#src/ui/form.tsx'
import { Status, type Tone } from '#src/ui/status.tsx'

type Props = {
  title?: string | undefined
  /** accent: what comes next for this person. flat: beside the main thing. */
  look?: 'plain' | 'accent' | 'flat' | undefined
  children: Child
}

/** One thing that is decided or confirmed as a unit. Lists are ruled lines, not cards. */
export function Card({ title, look = 'plain', children }: Props) {
  return (
    <section class={classes('card', 'stack', look !== 'plain' && `card--${look}`)} aria-label={title}>
      {title && <h2 class="h-s">{title}</h2>}
      {children}
    </section>
  )
}

type VerdictProps = { title: string; verdict: { tone: Tone; label: string }; children: Child }

/** One answer with its status across the top, then its reasons. */
export function VerdictCard({ title, verdict, children }: VerdictProps) {
  const id = fieldId(`verdict-${title}`)
  return (
    <article class={`card card--toned is-${verdict.tone}`} aria-labelledby={id}>
      <div class="row row--between">
        <h2 id={id}>{title}</h2>
        <Status {...verdict} />
      </div>
      {children}
    </article>
  )
}
