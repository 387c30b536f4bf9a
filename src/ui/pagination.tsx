import { Icon } from '#src/ui/icon.tsx'
import type { Words } from '#src/words/words.ts'

type Props = {
  t: Words
  /** From 1. */
  page: number
  pages: number
  hrefOf: (page: number) => string
}

/** The pages of a long list: the first, the last, and those around this one. Nothing when there is one page. */
export function Pagination({ t, page, pages, hrefOf }: Props) {
  if (pages <= 1) return null
  return (
    <nav class="pages" aria-label={t.ui.pagination}>
      <ul>
        {page > 1 && (
          <li>
            <a href={hrefOf(page - 1)} rel="prev">
              <Icon name="back" />
              {t.ui.previousPage}
            </a>
          </li>
        )}
        {pagesAround(page, pages).map((number) => (
          <li>
            {number === 'gap' ? (
              <span aria-hidden="true">…</span>
            ) : (
              <a
                href={hrefOf(number)}
                aria-current={number === page ? 'page' : undefined}
                aria-label={t.format(t.ui.page, { page: number })}
              >
                {number}
              </a>
            )}
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={hrefOf(page + 1)} rel="next">
              {t.ui.nextPage}
              <Icon name="forward" />
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

/** The numbers to show, with a gap where some are left out: 1 … 4 5 6 … 20. */
export function pagesAround(page: number, pages: number): (number | 'gap')[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages)
  const numbers = [...new Set(wanted)].sort((a, b) => a - b)
  return numbers.flatMap((number, place) => {
    const before = numbers[place - 1]
    return before !== undefined && number - before > 1 ? ['gap' as const, number] : [number]
  })
}
