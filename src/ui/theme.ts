import { contrast, isHexColour, mix, type Rgb, rgb } from '#src/ui/colour.ts'
import { isLogoPath } from '#src/ui/logo-path.ts'

/** What an organisation may change of the look: one colour per theme (#rrggbb) and a mark of one shape, 40 by 40. */
export type Theme = {
  accent: string
  accentDark: string /** Null: the platform's own mark. */
  logoPath: string | null
}

/** Where the accent is read as text, or written upon: the values of tokens.css. */
export const GROUNDS = {
  light: { paper: '#faf9f6', surface: '#ffffff', sunk: '#f2f0eb', onAccent: '#ffffff' },
  dark: { paper: '#14181a', surface: '#1b2022', sunk: '#22282b', onAccent: '#101517' },
} as const

/** The share of the accent in --accent-soft. */
export const SOFT_SHARE = 0.09

/** Text of any size, level AA. WCAG 2.2, 1.4.3. */
const LEAST_CONTRAST = 4.5

export type ThemeName = keyof typeof GROUNDS
export type Ground = keyof (typeof GROUNDS)['light'] | 'accentSoft'
export type ContrastFault = { theme: ThemeName; ground: Ground; ratio: number }

/** Where a pair of accents cannot be read; none when it may be saved. Throws on what is no colour. */
export function contrastFaults(accent: string, accentDark: string): ContrastFault[] {
  return [...faultsIn('light', rgb(accent)), ...faultsIn('dark', rgb(accentDark))]
}

function faultsIn(theme: ThemeName, accent: Rgb): ContrastFault[] {
  const { paper, surface, sunk, onAccent } = GROUNDS[theme]
  const accentSoft = mix(accent, SOFT_SHARE, rgb(surface))
  const grounds = { paper: rgb(paper), surface: rgb(surface), sunk: rgb(sunk), accentSoft, onAccent: rgb(onAccent) }
  return Object.entries(grounds)
    .map(([ground, colour]) => ({ theme, ground: ground as Ground, ratio: contrast(accent, colour) }))
    .filter((pair) => pair.ratio < LEAST_CONTRAST)
}

/** The stylesheet of an organisation. Throws on what is no colour or no path: nothing else may enter a stylesheet. */
export function themeCss({ accent, accentDark, logoPath }: Theme): string {
  for (const colour of [accent, accentDark])
    if (!isHexColour(colour)) throw new Error(`Not a colour written #rrggbb: ${colour}`)
  if (logoPath !== null && !isLogoPath(logoPath)) throw new Error('The logo is not the path of an SVG.')
  const logo = logoPath === null ? '' : `--org-logo:url("${maskAddress(logoPath)}");`
  return `:root{--org-accent:${accent};--org-accent-dark:${accentDark};${logo}}\n`
}

/** A shape as an address, so that it needs no request and no inline style. */
function maskAddress(path: string): string {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 40'><path d='${path}'/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg).replaceAll("'", '%27')}`
}
