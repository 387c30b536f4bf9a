import type { Child } from 'hono/jsx'
import { type Column, Table } from '#src/ui/table.tsx'
import { formatNumber } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

export type Contribution = { name: string; points: number; outOf: number; evidence: Child }

type Props = {
  t: Words
  contributions: readonly Contribution[]
  /** The most that the points may add up to. */
  max?: number | undefined
  threshold?: { at: number; label: string } | undefined
}

/** A score as the sum of its contributions: a bar of lettered segments, then the table that says the same. */
export function ScoreBar({ t, contributions, max = 100, threshold }: Props) {
  const segments = segmentsOf(contributions, max)
  const score = sum(contributions.map((contribution) => contribution.points))
  const rest = max - score
  const name = t.format(t.ui.scoreBar, { max, count: contributions.length, score: formatNumber(score, t.language, 1) })
  return (
    <>
      <svg class="chart" width="100%" height="78" role="img" aria-label={name}>
        {segments.map((segment) => (
          <SegmentDrawing segment={segment} />
        ))}
        {rest > 0.05 && (
          <rect class="rest" x={share((100 * score) / max)} y="18.5" width={share((100 * rest) / max)} height="35" />
        )}
        {threshold && <Threshold at={(100 * threshold.at) / max} label={threshold.label} />}
        {[0, 25, 50, 75, 100].map((tick) => (
          <text x={share(tick)} y="72" text-anchor={tick === 0 ? 'start' : tick === 100 ? 'end' : 'middle'}>
            {formatNumber((max * tick) / 100, t.language)}
          </text>
        ))}
      </svg>
      <Table caption={t.ui.contributions} columns={columns(t, score, max)} rows={segments} />
    </>
  )
}

/** The letter is left out where there is no room; the table has it. */
function SegmentDrawing({ segment }: { segment: Segment }) {
  const { shade, start, width, letter } = segment
  return (
    <>
      <rect class={`seg b${shade}`} x={share(start)} y="18" width={share(width)} height="36" />
      {width > 2.5 && (
        <text class={`on${shade}`} x={share(start + width / 2)} y="41" text-anchor="middle">
          {letter}
        </text>
      )}
    </>
  )
}

type Segment = Contribution & { letter: string; shade: 1 | 2 | 3; start: number; width: number }

/** Where each segment begins and how wide it is, in hundredths of the bar. Letters go A, B, C… */
function segmentsOf(contributions: readonly Contribution[], max: number): Segment[] {
  let start = 0
  return contributions.map((contribution, place) => {
    const width = (100 * contribution.points) / max
    const segment = { ...contribution, letter: letterOf(place), shade: SHADES[place % 3]!, start, width }
    start += width
    return segment
  })
}

const SHADES = [1, 2, 3] as const
const letterOf = (place: number) => String.fromCharCode('A'.charCodeAt(0) + place)
const share = (hundredths: number) => `${hundredths.toFixed(2)}%`
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

function Threshold({ at, label }: { at: number; label: string }) {
  const anchor = at > 80 ? 'end' : at < 20 ? 'start' : 'middle'
  return (
    <>
      <rect class="mk" x={share(at)} y="15" width="2" height="42" />
      <text class="strong" x={share(at)} y="11" text-anchor={anchor}>
        {label}
      </text>
    </>
  )
}

function columns(t: Words, score: number, max: number): Column<Segment>[] {
  const points = (number: number) => formatNumber(number, t.language, 1)
  return [
    {
      head: t.ui.contribution,
      rowHead: true,
      cell: (segment) => (
        <>
          <span class={`key b${segment.shade}`} aria-hidden="true">
            {segment.letter}
          </span>
          {segment.name}
        </>
      ),
      total: t.ui.total,
    },
    { head: t.ui.points, number: true, cell: (segment) => points(segment.points), total: points(score) },
    {
      head: t.ui.outOf,
      number: true,
      cell: (segment) => points(segment.outOf),
      total: formatNumber(max, t.language),
    },
    { head: t.ui.evidence, cell: (segment) => segment.evidence },
  ]
}
