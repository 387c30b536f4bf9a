import type { Line } from '#src/platform/documents/types.ts'

/** A sign that what follows belongs to the line before it. */
const GOES_ON = /[,(–-]$|(?<!\p{L})(?:et|de|des|du|la|le|les|à|au|aux|en|pour|avec|and|of|the|for|with|in|to)$/iu

/**
 * Lines that were broken by the width of the page, put together again. A line with a period of its own begins anew.
 * `isWord` tells whether letters are a word that we know, for words that were cut without a hyphen.
 */
export function paragraphsOf(lines: readonly Line[], isWord: (word: string) => boolean): Line[] {
  const out: Line[] = []
  for (const line of lines) {
    const last = out.at(-1)
    if (last && follows(last, line)) last.text = glued(last.text, line.text, isWord)
    else out.push({ ...line })
  }
  return out
}

function follows(last: Line, line: Line): boolean {
  if (line.bullet || line.page !== last.page || line.row !== last.row || line.cell !== last.cell || line.gap > 0.5)
    return false
  if (line.bold > 0 && last.bold === 0) return false
  if (GOES_ON.test(last.text)) return true
  const begins = /^[\p{Ll}(]/u.test(line.text)
  return begins && (last.bullet || line.indent > last.indent + 0.5 || (last.bullet && line.indent >= last.indent))
}

function glued(before: string, after: string, isWord: (word: string) => boolean): string {
  const [head = ''] = /\p{L}+$/u.exec(before) ?? []
  const [tail = ''] = /^\p{Ll}+/u.exec(after) ?? []
  if (/\p{Ll}-$/u.test(before) && tail)
    return isWord(`${/(\p{L}+)-$/u.exec(before)![1]}${tail}`) ? before.slice(0, -1) + after : before + after
  const isCut = head && tail && !isWord(head) && isWord(head + tail)
  return `${before}${isCut ? '' : ' '}${after}`
}
