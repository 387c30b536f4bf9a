import type { Child } from 'hono/jsx'
import { Icon } from '#src/ui/icon.tsx'
import type { IconName } from '#src/ui/icons.ts'

type Props = {
  title: string
  /** What happened, and what was kept. */
  children: Child
  icon?: IconName | undefined
  /** To quote when asking for help. */
  reference?: string | undefined
  /** What to do now. */
  actions?: Child
}

/** A page that only says something: not found, not allowed, too many tries, a fault, not open yet. */
export function MessagePage({ title, children, icon = 'info', reference, actions }: Props) {
  return (
    <div class="message stack">
      <Icon name={icon} />
      <h1>{title}</h1>
      <div class="lead">{children}</div>
      {reference && <p class="meta num">{reference}</p>}
      {actions && <p class="row mt5">{actions}</p>}
    </div>
  )
}
