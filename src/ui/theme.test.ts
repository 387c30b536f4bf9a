import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contrast, mix, rgb } from '#src/ui/colour.ts'
import { isLogoPath } from '#src/ui/logo-path.ts'
import { contrastFaults, GROUNDS, SOFT_SHARE, themeCss } from '#src/ui/theme.ts'

const COMPASS = 'M4 4h14v20.6L4 32ZM22 4h14v28l-14-7.4Z'

test('the grounds that are checked are those of the stylesheet', () => {
  const tokens = readFileSync(new URL('styles/tokens.css', import.meta.url), 'utf8')
  for (const [token, ground] of [
    ['paper', 'paper'],
    ['surface', 'surface'],
    ['sunk', 'sunk'],
    ['on-accent', 'onAccent'],
  ] as const)
    expect(new RegExp(`--${token}: light-dark\\((.+?), (.+?)\\)`).exec(tokens)?.slice(1)).toEqual([
      GROUNDS.light[ground],
      GROUNDS.dark[ground],
    ])
  expect(/--accent-soft: color-mix\(in oklab, var\(--accent\) (\d+)%, var\(--surface\)\)/.exec(tokens)?.[1]).toBe(
    String(SOFT_SHARE * 100),
  )
})

test('contrast is that of the standard', () => {
  expect(contrast(rgb('#000000'), rgb('#ffffff'))).toBe(21)
  expect(contrast(rgb('#767676'), rgb('#ffffff')).toFixed(2)).toBe('4.54')
  expect(mix(rgb('#ff0000'), 0.5, rgb('#0000ff')).map((value) => Math.round(value * 255))).toEqual([140, 83, 162])
})

test('our own accents can be read everywhere, in both themes', () => {
  expect(contrastFaults('#0b5563', '#8accd8')).toEqual([])
  expect(contrastFaults('#6d2350', '#e6b0cd')).toEqual([])
})

test('a pale accent is refused with every ground where it cannot be read', () => {
  const faults = contrastFaults('#5a9bb0', '#0b5563')
  expect(faults.map(({ theme, ground }) => `${theme} ${ground}`)).toEqual([
    'light paper',
    'light surface',
    'light sunk',
    'light accentSoft',
    'light onAccent',
    'dark paper',
    'dark surface',
    'dark sunk',
    'dark accentSoft',
    'dark onAccent',
  ])
  expect(contrastFaults('#6b7280', '#8accd8').map((fault) => [fault.ground, fault.ratio.toFixed(2)])).toEqual([
    ['sunk', '4.24'],
    ['accentSoft', '4.30'],
  ])
})

test('the stylesheet of an organisation says its colours and its mark', () => {
  expect(themeCss({ accent: '#0b5563', accentDark: '#8accd8', logoPath: null })).toBe(
    ':root{--org-accent:#0b5563;--org-accent-dark:#8accd8;}\n',
  )
  const css = themeCss({ accent: '#6d2350', accentDark: '#e6b0cd', logoPath: COMPASS })
  const address = /url\("data:image\/svg\+xml,(.+?)"\)/.exec(css)?.[1] ?? ''
  expect(decodeURIComponent(address)).toBe(
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 40'><path d='${COMPASS}'/></svg>`,
  )
})

test('nothing but colours and a path enters a stylesheet', () => {
  const theme = { accent: '#0b5563', accentDark: '#8accd8', logoPath: COMPASS }
  for (const accent of ['red', '#fff', '#0b5563;}body{display:none', ''])
    expect(() => themeCss({ ...theme, accent })).toThrow('Not a colour')
  for (const logoPath of ["M0 0'/><script>", 'M4 4"', '', 'url(https://example.com)'])
    expect(() => themeCss({ ...theme, logoPath })).toThrow('not the path of an SVG')
})

test('a path is a move, then complete commands', () => {
  for (const path of [COMPASS, 'm1-1', 'M.5.5 1 1 2 2z', 'M0,0a14 14 0 012 3Z', 'M1e1 2C1 2 3 4 5 6 1 2 3 4 5 6'])
    expect([path, isLogoPath(path)]).toEqual([path, true])
  for (const path of ['L1 1', 'M1', 'M0 0L1', 'M0 0A1 1 0 2 0 3 3', 'M0 0B1', 'M0 0Z5', `M0 0${'h1'.repeat(5000)}`])
    expect([path.slice(0, 20), isLogoPath(path)]).toEqual([path.slice(0, 20), false])
})
