import type { Child } from 'hono/jsx'

/** A sheet of paper: begins on a page of its own when printed. On the screen, one under the other. */
export function PrintSheet({ title, subtitle, children }: { title: Child; subtitle?: Child; children: Child }) {
  return (
    <article class="sheet">
      <header class="sheet-head">
        <h2>{title}</h2>
        {subtitle && <p>{subtitle}</p>}
      </header>
      {children}
    </article>
  )
}

export type BadgeText = {
  /** Large: what people call each other. */
  name: string
  detail?: string | undefined
  /** In the corner: the number in the timetable. */
  number?: string | undefined
}

/** Name badges to cut out: two across, five down on letter paper, with the mark of the organisation. */
export function Badges({ badges }: { badges: readonly BadgeText[] }) {
  return (
    <ul class="badges">
      {badges.map((badge) => (
        <li class="badge">
          <strong>
            <bdi dir="auto">{badge.name}</bdi>
          </strong>
          {badge.detail && <span>{badge.detail}</span>}
          {badge.number && <b class="num">{badge.number}</b>}
        </li>
      ))}
    </ul>
  )
}
