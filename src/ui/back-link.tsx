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

/** Where this page is, from the top; the page itself is last and is not a link. */
export function Breadcrumb({ label, trail }: { label: string; trail: readonly { label: string; href?: string }[] }) {
  return (
    <nav class="crumb" aria-label={label}>
      <ol class="trail">
        {trail.map((place) => (
          <li>
            {place.href === undefined ? (
              <span aria-current="page">{place.label}</span>
            ) : (
              <a href={place.href}>{place.label}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
