import type { Page } from 'playwright-core'

const MOST_STEPS = 400

/**
 * Goes from field to field with the Tab key, as those do who use no mouse, until the focus is on what has this name;
 * then presses the key. Throws when it cannot be reached.
 */
export async function pressOn(page: Page, name: string, key: 'Enter' | 'Space'): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(hasName, name)) return page.keyboard.press(key)
  }
  throw new Error(`The Tab key does not lead to "${name}" on ${page.url()}.`)
}

/** Types into the field of this name, reached by the Tab key. */
export async function typeInto(page: Page, name: string, text: string): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(hasName, name)) return page.keyboard.type(text)
  }
  throw new Error(`The Tab key does not lead to "${name}" on ${page.url()}.`)
}

/** Whether what has the focus is called so: by its label, or by its own text. */
function hasName(name: string): boolean {
  const focused = document.activeElement as (HTMLElement & { labels?: NodeListOf<HTMLElement> }) | null
  const names = [focused?.labels?.[0]?.textContent, focused?.textContent]
  return names.some((text) => text?.replace(/\s+/g, ' ').trim().startsWith(name))
}
