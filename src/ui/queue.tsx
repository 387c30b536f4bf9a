import type { Child } from 'hono/jsx'
import { Icon } from '#src/ui/icon.tsx'
import type { IconName } from '#src/ui/icons.ts'

export type QueueItem = {
  /** Until when: « 9 h 30 », « 3 mars ». */
  when: string
  isLate?: boolean | undefined
  kind: { icon: IconName; label: string }
  href: string
  /** The name that opens it. */
  name: Child
  what: string
  /** Which programme or event it belongs to. */
  of?: string | undefined
  current?: boolean | undefined
}

type Props = { id: string; title: string; items: readonly QueueItem[] }

/** What is to be done, one line each, under the name of a day. */
export function Queue({ id, title, items }: Props) {
  return (
    <section aria-labelledby={id} class="queue-box">
      <h2 class="queue-head" id={id}>
        {title} <span class="num">{items.length}</span>
      </h2>
      <ul class="queue">
        {items.map((item) => (
          <li aria-current={item.current ? 'true' : undefined}>
            <span class={item.isLate ? 'num tone is-bad' : 'num'}>{item.when}</span>
            <span class="kind">
              <Icon name={item.kind.icon} />
              {item.kind.label}
            </span>
            <span class="what">
              <a href={item.href}>{item.name}</a> <span>{item.what}</span>
            </span>
            {item.of && <span class="prog">{item.of}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
