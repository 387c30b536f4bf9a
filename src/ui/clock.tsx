type Props = {
  /** Before the time, for screen readers: « Il reste ». */
  before: string
  /** « 6:42 ». */
  time: string
  unit: string
}

/** The time that is left: large, in text. Not announced as it runs. */
export function Clock({ before, time, unit }: Props) {
  return (
    <p class="clock">
      <span class="vh">{before} </span>
      <span class="timer" role="timer">
        {time}
      </span>
      <span class="meta">{unit}</span>
    </p>
  )
}

type StripProps = {
  /** All that the drawing says: « 8 minutes passées sur 15. Un signal à 13 minutes. » */
  label: string
  /** Of the whole, from 0 to 1. */
  gone: number
  mark?: { at: number; label: string } | undefined
}

/** How much of a time is gone. Repeats the clock. */
export function TimeStrip({ label, gone, mark }: StripProps) {
  return (
    <svg class="chart mt2" width="100%" height="32" role="img" aria-label={label}>
      <rect class="b3" y="2" width="100%" height="10" rx="5" />
      <rect class="b1" y="2" width={percent(gone)} height="10" rx="5" />
      {mark && (
        <>
          <rect class="mk" x={percent(mark.at)} width="3" height="14" />
          <text x={percent(mark.at)} y="29" text-anchor={mark.at > 0.8 ? 'end' : 'middle'}>
            {mark.label}
          </text>
        </>
      )}
    </svg>
  )
}

const percent = (share: number) => `${(100 * Math.min(1, Math.max(0, share))).toFixed(2)}%`
