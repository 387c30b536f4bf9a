import type { Child } from 'hono/jsx'
import { Icon } from '#src/ui/icon.tsx'

/** The way back, above the title. */
export function BackLink({ href, label }: { href: string; label: Child }) {
  return (
    <p class="crumb">
      <a href={href}>
        <Icon name="back" />
        {label}
      </a>
    </p>
  )
}
