import { clean, oneLine, saysNothing } from '#src/engines/intake/fold.ts'

/**
 * The items of a list as people type one: a line each, with or without dashes; or semicolons; or slashes between
 * spaces; or commas. The strongest mark of each line counts, and nothing inside brackets is cut: "PL/SQL" and
 * "Dev full stack (Java, React)" are one item. In order, without repeats.
 */
export function readList(text: string): string[] {
  const items = clean(text)
    .split('\n')
    .flatMap((line) => cut(line.replace(/^\s*(?:[-–—•*·▪◦]|\d{1,2}[.)])\s+/, '')))
    .map((item) => oneLine(item.replace(/^[-–—•*·▪◦]\s+/, '')).replace(/[.;,]+$/, ''))
    .filter((item) => item !== '' && !saysNothing(item))
  return [...new Set(items)]
}

function cut(line: string): string[] {
  if (outside(line, ';').length > 1) return outside(line, ';')
  if (outside(line, ' / ').length > 1) return outside(line, ' / ')
  if (outside(line, ' | ').length > 1) return outside(line, ' | ')
  return outside(line, ',')
}

/** Cut at a mark, but not inside brackets, and not at a comma between two figures. */
function outside(line: string, mark: string): string[] {
  const items: string[] = []
  let [start, depth] = [0, 0]
  for (let index = 0; index < line.length; index++) {
    if (line[index] === '(') depth++
    else if (line[index] === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0 && line.startsWith(mark, index) && !isDecimal(line, mark, index)) {
      items.push(line.slice(start, index))
      start = index + mark.length
    }
  }
  return [...items, line.slice(start)]
}

const isDecimal = (line: string, mark: string, index: number) =>
  mark === ',' && /\d/.test(line[index - 1] ?? '') && /\d/.test(line[index + 1] ?? '')

/** Names of people who sit together: also cut at any slash, "et", "and", "&". */
export const readNames = (text: string) =>
  clean(text)
    .split(/[\n;,/&+]| et | and /i)
    .map(oneLine)
    .filter((name) => /\p{L}/u.test(name))
