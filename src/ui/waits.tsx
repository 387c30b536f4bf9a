import type { Child } from 'hono/jsx'

export type Wait = {
  /** Whose turn it is: « C’est à vous ». */
  who: string
  isYours?: boolean | undefined
  what: Child
  /** Until when, and what happens then. */
  until: string
}

/** Who waits for whom, until when. Every silence has an owner and a date. */
export function Waits({ waits }: { waits: readonly Wait[] }) {
  return (
    <ul class="waits">
      {waits.map((wait) => (
        <li class={wait.isYours ? 'me' : undefined}>
          <span class={wait.isYours ? 'eyebrow' : 'eyebrow ink'}>{wait.who}</span>
          <p>{wait.what}</p>
          <p class="meta">{wait.until}</p>
        </li>
      ))}
    </ul>
  )
}
