import type { Child } from 'hono/jsx'
import { Icon } from '#src/ui/icon.tsx'

type Props = {
  title: string
  /** The number to quote, with its name. */
  reference?: { label: string; value: string } | undefined
  /** What happens next, when, and whom to call. */
  children: Child
}

/** It is done: what was done, its number, and what happens next. */
export function Confirmation({ title, reference, children }: Props) {
  return (
    <>
      <div class="confirmation is-ok">
        <Icon name="tick" />
        <h1>{title}</h1>
        {reference && (
          <p>
            {reference.label} <strong class="num">{reference.value}</strong>
          </p>
        )}
      </div>
      <div class="stack mt6">{children}</div>
    </>
  )
}
