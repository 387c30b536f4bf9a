import type { Child } from 'hono/jsx'

export type Bar = {
  label: string
  /** From 0 to 1, of the whole width; null where the figure is hidden. */
  share: number | null
  /** The figure, or why there is none: « Moins de 5 personnes ». */
  value: string
}

type Props = {
  bars: readonly Bar[]
  /** A line across the bars, and what it means. */
  goal?: { share: number; label: string } | undefined
  /** The same figures as a table, under a word that opens it. */
  table: { label: string; content: Child }
}

/** Figures side by side as bars; the same as a table, for those who want the numbers. */
export function Bars({ bars, goal, table }: Props) {
  return (
    <>
      <ul class="bars">
        {bars.map((bar) => (
          <li>
            <span>{bar.label}</span>
            {bar.share === null ? <i>{bar.value}</i> : <BarDrawing share={bar.share} goal={goal?.share} />}
            {bar.share !== null && <b>{bar.value}</b>}
          </li>
        ))}
      </ul>
      {goal && <p class="meta">{goal.label}</p>}
      <details class="mt2">
        <summary>{table.label}</summary>
        <div class="mt2">{table.content}</div>
      </details>
    </>
  )
}

function BarDrawing({ share, goal }: { share: number; goal?: number | undefined }) {
  return (
    <svg class="chart" width="100%" height="22" aria-hidden="true" focusable="false">
      <rect class="b3" width="100%" height="22" />
      <rect class="b1" width={percent(share)} height="22" />
      {goal !== undefined && <rect class="mk" x={percent(goal)} width="2" height="22" />}
    </svg>
  )
}

const percent = (share: number) => `${(100 * Math.min(1, Math.max(0, share))).toFixed(1)}%`
