import type { CrawledPage } from '#tests/support/crawl-pages.ts'
import { shownForms } from '#tests/support/shown-form.ts'

/** A page with what came back when one of its forms was sent full of nonsense. */
export type RefusedPage = CrawledPage & { typed: readonly string[]; status: number; html: string }

/** Text that no field takes, and that a page must give back as it was: five accents upon one letter. */
export const NONSENSE = `Z${'\u0308'.repeat(5)}`

/** Sends every form of the pages in which something is typed, once, with nonsense typed and chosen. */
export async function refusedForms(pages: readonly CrawledPage[]): Promise<RefusedPage[]> {
  const sent = new Set<string>()
  const refused: RefusedPage[] = []
  for (const { route, path, who } of pages)
    for (const form of shownForms(await (await who.browser.get(path)).text())) {
      const { action, fields, typed, chosen, multipart } = form
      const name = `${route} ${typed}`
      if (typed.length === 0 || multipart || sent.has(name)) continue
      sent.add(name)
      const nonsense = Object.fromEntries([...typed, ...chosen].map((field) => [field, NONSENSE]))
      const answer = await who.browser.post(action, { ...fields, ...nonsense })
      refused.push({ route, path: action, who, typed, status: answer.status, html: await answer.text() })
    }
  return refused
}
