import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Assets, buildAssets } from '#src/platform/assets.ts'
import { themeCss } from '#src/ui/theme.ts'
import { LANGUAGES } from '#src/words/language.ts'
import { SPECIMEN_NAMES, specimen } from '#tests/gallery/pages.tsx'
import { axeFaults, launchBrowser, overflowing, visitor } from '#tests/support/browser.ts'

const pathOf = (name: string) => fileURLToPath(new URL(`../../src/${name}`, import.meta.url))
const THEME = themeCss({ accent: '#6d2350', accentDark: '#e6b0cd', logoPath: 'M4 4h14v20.6L4 32ZM22 4h14v28l-14-7.4Z' })
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'"

let browser: Browser
let assets: Assets
let server: ReturnType<typeof createServer>
let origin: string

beforeAll(async () => {
  assets = await buildAssets({ stylesheet: pathOf('ui/styles/app.css'), islands: pathOf('islands') })
  server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const asset = assets.respond(new Request(url))
    const [, name, language] = url.pathname.split('/')
    const body = asset ? Buffer.from(await asset.arrayBuffer()) : name === 'theme.css' ? THEME : page(name, language)
    const type = url.pathname.endsWith('.css') ? 'text/css' : 'text/html'
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': POLICY }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  server?.close()
})

const page = (name = '', language = 'fr') =>
  specimen(name as (typeof SPECIMEN_NAMES)[number], language as 'fr', [assets.url('app.css'), '/theme.css'])

for (const language of LANGUAGES)
  for (const theme of ['light', 'dark'] as const)
    test(`every part can be used by everybody: ${language}, ${theme}`, async () => {
      const { page, context, faults } = await visitor(browser, origin, { language, theme, javaScript: true })
      for (const name of SPECIMEN_NAMES) {
        await page.goto(`/${name}/${language}`)
        expect([name, await axeFaults(page)]).toEqual([name, []])
      }
      expect(faults).toEqual([])
      await context.close()
    })

for (const width of ['narrow', 'phone', 'desk'] as const)
  test(`nothing sticks out of the screen: ${width}`, async () => {
    const { page, context, faults } = await visitor(browser, origin, { width, javaScript: false })
    for (const language of LANGUAGES)
      for (const name of SPECIMEN_NAMES) {
        await page.goto(`/${name}/${language}`)
        expect([name, language, await overflowing(page)]).toEqual([name, language, []])
      }
    expect(faults).toEqual([])
    await context.close()
  })

test('without a script, the focus is on the errors, and each leads to its field', async () => {
  const { page, context } = await visitor(browser, origin, { width: 'phone', javaScript: false })
  await page.goto('/form/fr')
  expect(await page.title()).toBe('Erreur\u00a0: Vos coordonnées – Chambre de commerce du Vieux-Canal')
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('errors')
  for (const link of await page.locator('.errors a').all()) {
    const field = (await link.getAttribute('href')) ?? ''
    await link.click()
    expect(await page.evaluate(() => `#${document.activeElement?.id}`)).toBe(field)
    const said = await page.locator(`.field--error:has(${field}) .error`).textContent()
    expect(said).toBe(`Erreur\u00a0: ${await link.textContent()}`)
  }
  await context.close()
})

test('the whole look is at most 15 kB zipped, and a page with it at most 45', async () => {
  const css = await assets.respond(new Request(`${origin}${assets.url('app.css')}`))!.arrayBuffer()
  const zipped = (content: string | Uint8Array) => gzipSync(content, { level: 9 }).length
  const look = zipped(new Uint8Array(css))
  expect(look).toBeLessThanOrEqual(15_000)
  for (const name of SPECIMEN_NAMES) expect([name, look + zipped(page(name)) <= 45_000]).toEqual([name, true])
})
