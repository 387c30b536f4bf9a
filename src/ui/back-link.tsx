import { Icon } from '#src/ui/icon.tsx'

/** The way back, above the title. */
export function BackLink({ href, label }: { href: string; label: string }) {
  return (
    <p class="crumb">
      <a href={href}>
        <Icon name="back" />
        {label}
      </a>
    </p>
  )
}
