/** Red, green and blue of sRGB, each from 0 to 1. */
export type Rgb = readonly [number, number, number]

/** '#0b5563'. Throws on any other text. */
export function rgb(hex: string): Rgb {
  if (!isHexColour(hex)) throw new Error(`Not a colour written #rrggbb: ${hex}`)
  const byte = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16) / 255
  return [byte(1), byte(3), byte(5)]
}

export const isHexColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text)

/** From 1 (same) to 21 (black on white). WCAG 2.2, definitions of contrast ratio and relative luminance. */
export function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map(linear) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** As `color-mix(in oklab, one share, other)` does. CSS Color 4, sample code of the OKLab conversions. */
export function mix(one: Rgb, share: number, other: Rgb): Rgb {
  const [from, to] = [toOklab(one), toOklab(other)]
  return fromOklab(from.map((value, axis) => value * share + to[axis]! * (1 - share)) as [number, number, number])
}

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

function gamma(value: number): number {
  const inside = Math.min(1, Math.max(0, value))
  return inside <= 0.0031308 ? inside * 12.92 : 1.055 * inside ** (1 / 2.4) - 0.055
}

function toOklab(colour: Rgb): Rgb {
  const [r, g, b] = colour.map(linear) as [number, number, number]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function fromOklab([lightness, a, b]: Rgb): Rgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}
