/** The patterns of lists of words (data/cv.ts), by what they stand for; `;` and line ends part them. */
export function patternsByName<Name extends string>(lines: string): [Name, string][] {
  const byName = new Map<Name, string[]>()
  for (const line of lines.trim().split('\n')) {
    const at = line.indexOf('|')
    const name = line.slice(0, at).trim() as Name
    byName.set(name, [...(byName.get(name) ?? []), ...listOf(line.slice(at + 1))])
  }
  return [...byName].map(([name, patterns]) => [name, patterns.join('|')])
}

/** One pattern of a list of them. */
export const oneOf = (list: string): string => listOf(list).join('|')

const listOf = (list: string) =>
  list
    .split(/;|\n/)
    .map((pattern) => pattern.trim())
    .filter(Boolean)
