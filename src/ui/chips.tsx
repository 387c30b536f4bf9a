export type Chip = { href: string; label: string; count?: number | undefined; current?: boolean | undefined }

/** Filters of a list, one of them on: links, so that each view has an address. */
export function Chips({ label, chips }: { label: string; chips: readonly Chip[] }) {
  return (
    <nav aria-label={label} class="mb2">
      <ul class="chips">
        {chips.map((chip) => (
          <li>
            <a href={chip.href} aria-current={chip.current ? 'true' : undefined}>
              {chip.label} {chip.count !== undefined && <span class="num">{chip.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The views of one thing, each a page of its own. */
export function Views({ label, views }: { label: string; views: readonly Chip[] }) {
  return (
    <nav aria-label={label} class="views">
      <ul>
        {views.map((view) => (
          <li>
            <a href={view.href} aria-current={view.current ? 'page' : undefined}>
              {view.label} {view.count !== undefined && <span class="num">{view.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
