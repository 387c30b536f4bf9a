import { encode } from 'uqr'

/** Light modules around a code, so that cameras find it (ISO/IEC 18004 asks for four). */
const BORDER = 4

/** A text as a picture for a camera: an SVG of one path, dark on light in every theme. `label` says what it is for. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { border: BORDER, ecc: 'M' })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  )
}
