/** Alternatives over several lines, a bar and a space between them, as one group. Inside brackets bars stand close. */
const group = (alternatives: string) =>
  `(?:${alternatives
    .split(/\s*\|\s+/)
    .map((alternative) => alternative.replace(/\s+/g, ' ').trim())
    .join('|')})`

/** Finds one of the phrases as whole words. The text must be folded or plain. */
export const anyOf = (alternatives: string, flags = '') => new RegExp(`\\b${group(alternatives)}\\b`, flags)

/** Finds one of the phrases at the beginning, then what must follow. */
export const startsWith = (alternatives: string, then = '') => new RegExp(`^${group(alternatives)}${then}`)

/** The whole text is one of the phrases. */
export const isOneOf = (alternatives: string) => new RegExp(`^${group(alternatives)}$`)
