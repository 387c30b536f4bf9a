import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const DEBIAN_CHROMIUM = '/usr/bin/chromium'

/** Quiet, and with no request of its own. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page that is kept aside while another is shown is at times lost to the one who drives the browser.
  '--disable-features=BackForwardCache',
]

/** Chromium of the machine: CHROMIUM_PATH, or Debian's. A missing browser fails the test: no journey is skipped. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? DEBIAN_CHROMIUM
  if (!existsSync(executablePath))
    throw new Error(`There is no Chromium at ${executablePath}: install it, or name it in CHROMIUM_PATH.`)
  return chromium.launch({ executablePath, args: ARGUMENTS })
}

/** 320: the narrowest that WCAG asks for. 390: a phone. 1280: a desk. */
export const WIDTHS = { narrow: 320, phone: 390, desk: 1280 } as const

/** A page that did not come, or a button that is not there, within this is a fault. */
const WAIT_MS = 15_000

export type Visit = {
  width?: keyof typeof WIDTHS
  theme?: 'light' | 'dark'
  language?: 'fr' | 'en'
  /** Without it, pages are used as those who block scripts use them. */
  javaScript?: boolean
}

/** What went wrong while a page was open. A test ends with `expect(visitor.faults).toEqual([])`. */
export type Visitor = { page: Page; context: BrowserContext; faults: string[] }

/** A person with a browser of their own: no cookie of another, and nothing that goes wrong goes unseen. */
export async function visitor(browser: Browser, origin: string, visit: Visit = {}): Promise<Visitor> {
  const { width = 'desk', theme = 'light', language = 'fr', javaScript = true } = visit
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: WIDTHS[width], height: 844 },
    colorScheme: theme,
    locale: `${language}-CA`,
    timezoneId: 'America/Toronto',
    javaScriptEnabled: javaScript,
    hasTouch: width !== 'desk',
    isMobile: width !== 'desk',
    acceptDownloads: true,
  })
  context.setDefaultTimeout(WAIT_MS)
  const page = await context.newPage()
  const faults: string[] = []
  context.on('page', (opened) => watch(opened, origin, faults))
  watch(page, origin, faults)
  return { page, context, faults }
}

/** Errors and warnings of the console, exceptions, requests that leave for another host. */
function watch(page: Page, origin: string, faults: string[]) {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isAnswerOfAForm(message.text()))
      faults.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) faults.push(`${page.url()}: asks ${url}`)
  })
}

/** Chromium reports every 4xx page, but a refused form or a page that does not exist is a right answer. */
const isAnswerOfAForm = (text: string) => /the server responded with a status of 4(03|04|09|22|29)/.test(text)

export type AxeFault = { rule: string; help: string; where: string[] }

type AxeReport = { violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[] }

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** Every page of the window brings axe-core along, which is quicker than to send it to each. */
export const bringAxe = (context: BrowserContext): Promise<unknown> => context.addInitScript({ path: AXE })

/** What axe-core finds on the page as it is now: WCAG 2.0 to 2.2, A and AA, and best practice. None is right. */
export async function axeFaults(page: Page): Promise<AxeFault[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(readFileSync(AXE, 'utf8'))
  return page.evaluate(async () => {
    const { violations } = await (window as never as { axe: { run: (options: object) => Promise<AxeReport> } }).axe.run(
      {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // What is not read of the report takes a quarter of the time.
        resultTypes: ['violations'],
        selectors: false,
        preload: false,
      },
    )
    return violations.map(({ id, help, nodes }) => ({
      rule: id,
      help,
      where: nodes.map((node) => `${node.html.slice(0, 200)} ${node.failureSummary?.slice(0, 300) ?? ''}`),
    }))
  })
}

/** What sticks out of the screen at the side, so that a person would have to scroll both ways. */
export async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    return [...document.querySelectorAll('body *')]
      .filter(
        (element) =>
          element.closest('.scroll, .views, .vh, .side nav') === null &&
          element.getBoundingClientRect().right > width + 1,
      )
      .map((element) => element.outerHTML.slice(0, 120))
  })
}
