/**
 * A text that staff wrote, as a page: an empty line parts paragraphs, a line that begins with `## ` is a heading, with
 * `- ` an item of a list. Nothing else is read: no HTML, no links.
 */
export function WrittenText({ text }: { text: string }) {
  return (
    <>
      {blocksOf(text).map((block) => {
        if (block.kind === 'heading') return <h2>{block.text}</h2>
        if (block.kind === 'paragraph') return <p class="kept-lines">{block.text}</p>
        return (
          <ul class="points">
            {block.items.map((item) => (
              <li>{item}</li>
            ))}
          </ul>
        )
      })}
    </>
  )
}

type Block = { kind: 'heading'; text: string } | { kind: 'paragraph'; text: string } | { kind: 'list'; items: string[] }

/** Exported for its test. */
export function blocksOf(text: string): Block[] {
  const parts = text.replace(/\r\n?/g, '\n').split(/\n\s*\n/)
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .map(blockOf)
}

function blockOf(part: string): Block {
  const lines = part.split('\n')
  if (lines.length === 1 && part.startsWith('## ')) return { kind: 'heading', text: part.slice(3) }
  if (lines.every((line) => line.startsWith('- '))) return { kind: 'list', items: lines.map((line) => line.slice(2)) }
  return { kind: 'paragraph', text: part }
}
