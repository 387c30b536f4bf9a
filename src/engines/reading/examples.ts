import type { Knowledge } from '#src/engines/reading/types.ts'
import type { Line } from '#src/platform/documents/types.ts'

/**
 * The lines of a document from its text, for tests: `# ` begins a heading, `- ` a bullet, `**…**` stands for bold,
 * a blank line is white space, two bars part the cells of a row.
 */
export function linesFrom(text: string): Line[] {
  const lines: Line[] = []
  let gap = 0
  let row = 0
  for (const written of text
    .trim()
    .split('\n')
    .map((line) => line.trim())) {
    if (written === '') gap = 1
    else if (written.includes('||')) {
      for (const [cell, part] of written.split('||').entries()) lines.push(lineFrom(part.trim(), { gap, row, cell }))
      row++
    } else lines.push(lineFrom(written, { gap, row: null, cell: 0 }))
    if (written !== '') gap = 0
  }
  return lines.map((line, at) => ({ ...line, line: at + 1 }))
}

function lineFrom(written: string, place: Pick<Line, 'gap' | 'row' | 'cell'>): Line {
  const [, mark = '', rest = ''] = /^(# |- )?(.*)$/.exec(written) ?? []
  const text = rest.replaceAll('**', '')
  const bold = mark === '# ' ? text.length : (/^\*\*(.*?)\*\*/.exec(rest)?.[1]?.length ?? 0)
  return {
    page: 1,
    line: 0,
    text,
    bold,
    size: mark === '# ' ? 14 : 11,
    bullet: mark === '- ',
    indent: mark === '- ' ? 1.5 : 0,
    ...place,
  }
}

/** A vocabulary of these titles and skills and nothing else. */
export const knowing = (
  titles: Record<string, string>,
  skills: readonly string[],
  words: readonly string[],
): Knowledge => ({
  isWord: (letters) => words.includes(letters),
  classify: (title) => {
    const code = titles[title.toLowerCase()]
    return code ? [{ code, confidence: 0.9 }] : []
  },
  skillsIn: (text) => skills.filter((skill) => text.includes(skill)).map((surface) => ({ surface, confidence: 0.8 })),
})
