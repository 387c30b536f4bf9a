import type { Child } from 'hono/jsx'
import { Icon } from '#src/ui/icon.tsx'
import { TONE_ICONS, type Tone } from '#src/ui/status.tsx'

export type Reason = {
  tone: Tone
  /** The word of the status, for those who do not see the icon: « Oui », « À vérifier ». */
  verdict: string
  text: Child
  /** What it rests on: an answer, a line of a document, a source. */
  evidence?: Child
}

/** Why: one line per reason, with its status and its evidence. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li class={`is-${reason.tone}`}>
          <Icon name={TONE_ICONS[reason.tone]} />
          <div>
            <span class="vh">{`${reason.verdict} – `}</span>
            {reason.text}
            {reason.evidence && <span class="meta">{reason.evidence}</span>}
          </div>
        </li>
      ))}
    </ul>
  )
}
