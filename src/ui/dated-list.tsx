import type { Child } from 'hono/jsx'

export type DatedItem = {
  /** For machines: '2027-03-18'. */
  date: string
  weekday: string
  dayOfMonth: string
  month: string
  title: Child
  lines: readonly string[]
  action?: Child
}

/** What will happen, each with its day as on a calendar. */
export function DatedList({ items }: { items: readonly DatedItem[] }) {
  return (
    <ul class="rules">
      {items.map((item) => (
        <li class="event">
          <time datetime={item.date}>
            {item.weekday}
            <b>{item.dayOfMonth}</b>
            {item.month}
          </time>
          <h3>{item.title}</h3>
          {item.lines.map((line) => (
            <p class="meta">{line}</p>
          ))}
          {item.action}
        </li>
      ))}
    </ul>
  )
}
