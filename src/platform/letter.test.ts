import { expect, test } from 'vitest'
import { letter } from '#src/platform/letter.ts'

const content = {
  language: 'fr',
  title: 'Votre code',
  paragraphs: ['Bonjour Zoé <script>alert(1)</script> & cie'],
  code: '123456',
  action: { label: 'Ouvrir', href: 'https://jumelage.example/a?b=1&c="2"' },
  closing: ['Rien demandé?'],
  from: 'Chambre du Nord',
} as const

test('what people typed is text in a mail, never markup', () => {
  const { html } = letter(content)
  expect(html).toContain('Bonjour Zoé &lt;script&gt;alert(1)&lt;/script&gt; &amp; cie')
  expect(html).toContain('href="https://jumelage.example/a?b=1&amp;c=&quot;2&quot;"')
  expect(html.match(/<script|<img|<link/g)).toBe(null)
})

test('the plain form says the same, with the address written out', () => {
  expect(letter(content).plain).toBe(
    [
      'Votre code',
      'Bonjour Zoé <script>alert(1)</script> & cie',
      '123456',
      'Ouvrir\nhttps://jumelage.example/a?b=1&c="2"',
      'Rien demandé?',
      'Chambre du Nord',
    ].join('\n\n'),
  )
})
