/** How many numbers follow each command of a path. SVG 2, section 9.3. */
const ARGUMENTS: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 }

const MAX_LENGTH = 8000
const COMMAND = /\s*([MLHVCSQTAZ])\s*/iy
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*,?\s*/iy
const FLAG = /[01]\s*,?\s*/y

/** Whether a text is the `d` of an SVG path, and nothing else: it begins with a move, and every command is complete. */
export function isLogoPath(text: string): boolean {
  if (text.length > MAX_LENGTH || !/^\s*m/i.test(text)) return false
  let at = 0
  const read = (pattern: RegExp) => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found) at = pattern.lastIndex
    return found
  }
  const readArguments = (command: string) => {
    for (let place = 0; place < ARGUMENTS[command]!; place++)
      // The two flags of an arc may stand without a space before what follows.
      if (!read(command === 'A' && (place === 3 || place === 4) ? FLAG : NUMBER)) return false
    return true
  }
  while (at < text.length) {
    const command = read(COMMAND)?.[1]?.toUpperCase()
    if (!command || !readArguments(command)) return false
    while (ARGUMENTS[command]! > 0 && /[\d.+-]/.test(text[at] ?? '')) if (!readArguments(command)) return false
  }
  return true
}
