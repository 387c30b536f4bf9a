import type { Child } from 'hono/jsx'

type Props = {
  /** What will be here. */ title: string /** Why it is empty. */
  why: string /** The one thing to do. */
  action?: Child
}

/** A list with nothing in it yet. */
export function EmptyState({ title, why, action }: Props) {
  return (
    <div class="empty">
      <b>{title}</b>
      <p>{why}</p>
      {action && <p>{action}</p>}
    </div>
  )
}
