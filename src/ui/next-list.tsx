import type { Child } from 'hono/jsx'

export type NextItem = { time: string; name: Child; note?: Child }

/** What comes next in the day, by its time. */
export function NextList({ items }: { items: readonly NextItem[] }) {
  return (
    <ul class="rules next">
      {items.map((item) => (
        <li>
          <span class="num">{item.time}</span>
          <div>
            <strong>{item.name}</strong>
            {item.note && <span class="meta">{item.note}</span>}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** What must stay in reach at the bottom of a phone: help, « la personne n’est pas là ». */
export function FootBar({ label, children }: { label: string; children: Child }) {
  return (
    <aside class="foot-bar" aria-label={label}>
      <div class="wrap wrap--narrow row row--between">{children}</div>
    </aside>
  )
}
