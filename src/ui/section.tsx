import type { Child } from 'hono/jsx'

type Props = {
  title: Child
  /** Of the heading, unique in the page. */
  id: string
  titleHidden?: boolean | undefined
  /** At the right of the title: « Tous les événements (9) ». */
  aside?: Child
  class?: string | undefined
  children: Child
}

/** A part of a page under its title. */
export function Section({ title, id, titleHidden, aside, children, class: className }: Props) {
  const heading = (
    <h2 id={id} class={titleHidden ? 'vh' : undefined}>
      {title}
    </h2>
  )
  return (
    <section aria-labelledby={id} class={className}>
      {aside ? (
        <div class="row row--between mb4">
          {heading}
          {aside}
        </div>
      ) : (
        heading
      )}
      {children}
    </section>
  )
}

/** The main part and what stands beside it; below it on a narrow screen. */
export function Split({ children, aside, label }: { children: Child; aside: Child; label: string }) {
  return (
    <div class="split">
      <div>{children}</div>
      <aside class="stack" aria-label={label}>
        {aside}
      </aside>
    </div>
  )
}
