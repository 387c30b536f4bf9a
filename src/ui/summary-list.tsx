import type { Child } from 'hono/jsx'
import type { Words } from '#src/words/words.ts'

export type SummaryRow = {
  label: string
  /** Nothing: shown as « Non fourni ». */
  value: Child
  /** Where to change it. */
  href?: string | undefined
}

/** Answers to check before sending, or the facts of a file, each with the way to change it. */
export function SummaryList({ t, rows }: { t: Words; rows: readonly SummaryRow[] }) {
  return (
    <dl class="facts">
      {rows.map((row) => (
        <div>
          <dt>{row.label}</dt>
          <dd>{isEmpty(row.value) ? <span class="meta">{t.ui.notProvided}</span> : row.value}</dd>
          {row.href && (
            <dd class="act">
              <a href={row.href}>
                {t.ui.change}
                <span class="vh"> {row.label}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

const isEmpty = (value: Child) => value === null || value === undefined || value === false || value === ''

/** Names and values side by side, in few words. */
export function Pairs({ pairs }: { pairs: readonly { label: string; value: Child }[] }) {
  return (
    <dl class="pairs">
      {pairs.map((pair) => (
        <>
          <dt>{pair.label}</dt>
          <dd>{pair.value}</dd>
        </>
      ))}
    </dl>
  )
}
