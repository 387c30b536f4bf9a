import type { PageContext } from '#src/portals/session.ts'
import { formatTime } from '#src/words/formats.ts'

/**
 * Asks the browser to load this page again after so many seconds, without a script, unless the person stopped it
 * (`?still`): what changes by itself must have a way to stop it (WCAG 2.2, 2.2.2). What was just done is not said
 * again.
 */
export function keepFresh(c: PageContext, seconds: number): void {
  if (isStill(c)) return
  const url = new URL(c.req.url)
  url.searchParams.delete('done')
  url.searchParams.delete('noted')
  c.header('refresh', `${seconds}; url=${url.pathname}${url.search}`)
}

/** Whether the person stopped the page from changing by itself. */
export const isStill = (c: PageContext) => c.req.query('still') !== undefined

type Props = { c: PageContext; at: Date; zone: string }

/** At which time this was so, and the way to stop or to go on. Below what `keepFresh` keeps fresh. */
export function LiveNote({ c, at, zone }: Props) {
  const t = c.get('t')
  const words = t.interviews.live
  const url = new URL(c.req.url)
  if (isStill(c)) url.searchParams.delete('still')
  else url.searchParams.set('still', '1')
  url.searchParams.delete('done')
  const time = formatTime(at, zone, t.language)
  return (
    <p class="meta mt4 no-print">
      {t.format(isStill(c) ? words.still : words.runs, { time })}{' '}
      <a href={url.pathname + url.search}>{isStill(c) ? words.resume : words.stop}</a>
    </p>
  )
}
