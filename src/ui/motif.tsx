/** One pair of half-discs: how it is turned, how far apart, how large, and its two shades. */
type Pair = { turn: 0 | 90 | 180 | 270; gap: number; radius: number; shades: string }

const APART: Pick<Pair, 'gap' | 'radius'> = { gap: 5, radius: 21 }
const FAR: Pick<Pair, 'gap' | 'radius'> = { gap: 23, radius: 21 }
const CLOSE: Pick<Pair, 'gap' | 'radius'> = { gap: 7, radius: 21 }
const MET: Pick<Pair, 'gap' | 'radius'> = { gap: 1.5, radius: 25 }

/** Four rows of six. Shades: a accent, b soft, c honey, d middle; those that have met are honey. */
const PAIRS: readonly Pair[] = [
  { turn: 0, ...FAR, shades: 'ab' },
  { turn: 0, ...APART, shades: 'bd' },
  { turn: 0, ...APART, shades: 'bd' },
  { turn: 0, ...MET, shades: 'ac' },
  { turn: 270, ...APART, shades: 'bb' },
  { turn: 90, ...CLOSE, shades: 'ab' },
  { turn: 90, ...APART, shades: 'bb' },
  { turn: 0, ...MET, shades: 'ac' },
  { turn: 180, ...APART, shades: 'bd' },
  { turn: 90, ...APART, shades: 'bb' },
  { turn: 180, ...CLOSE, shades: 'bd' },
  { turn: 0, ...FAR, shades: 'ab' },
  { turn: 90, ...CLOSE, shades: 'bd' },
  { turn: 0, ...APART, shades: 'ab' },
  { turn: 90, ...CLOSE, shades: 'ab' },
  { turn: 180, ...FAR, shades: 'ab' },
  { turn: 0, ...MET, shades: 'ac' },
  { turn: 180, ...FAR, shades: 'bb' },
  { turn: 90, ...APART, shades: 'bb' },
  { turn: 90, ...FAR, shades: 'bd' },
  { turn: 90, ...MET, shades: 'ac' },
  { turn: 0, ...FAR, shades: 'bd' },
  { turn: 270, ...CLOSE, shades: 'bd' },
  { turn: 90, ...APART, shades: 'bd' },
]

const COLUMNS = 6
const CELL = 64

/** Our drawing: tables and their two seats, some of which have met. Decoration: screen readers pass over it. */
export function Motif() {
  return (
    <svg
      class="art"
      viewBox={`0 0 ${COLUMNS * CELL} ${(PAIRS.length / COLUMNS) * CELL}`}
      aria-hidden="true"
      focusable="false"
    >
      {PAIRS.map(({ turn, gap, radius, shades }, place) => {
        const x = (place % COLUMNS) * CELL + CELL / 2
        const y = Math.floor(place / COLUMNS) * CELL + CELL / 2
        // Far apart, the seats turn their backs; else the flat sides face each other.
        const [left, right] = gap === FAR.gap ? [1, 0] : [0, 1]
        return (
          <g transform={`translate(${x} ${y}) rotate(${turn})`}>
            <path class={shades[0]} d={`M${-gap} ${-radius}a${radius} ${radius} 0 0 ${left} 0 ${2 * radius}Z`} />
            <path class={shades[1]} d={`M${gap} ${-radius}a${radius} ${radius} 0 0 ${right} 0 ${2 * radius}Z`} />
          </g>
        )
      })}
    </svg>
  )
}
