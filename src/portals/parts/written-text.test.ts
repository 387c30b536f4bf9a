import { expect, test } from 'vitest'
import { blocksOf } from '#src/portals/parts/written-text.tsx'

test('headings, lists and paragraphs are parted by empty lines; all else is text as it was written', () => {
  const text =
    '## Pourquoi\r\n\r\nUne raison.\nUne autre.\n\n- un\n- deux\n\n- pas\nune liste\n\n<b>gras</b> [lien](javascript:x)'
  expect(blocksOf(text)).toEqual([
    { kind: 'heading', text: 'Pourquoi' },
    { kind: 'paragraph', text: 'Une raison.\nUne autre.' },
    { kind: 'list', items: ['un', 'deux'] },
    { kind: 'paragraph', text: '- pas\nune liste' },
    { kind: 'paragraph', text: '<b>gras</b> [lien](javascript:x)' },
  ])
  expect(blocksOf(' \n\n ')).toEqual([])
})
