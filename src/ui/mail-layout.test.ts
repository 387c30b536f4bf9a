import { expect, test } from 'vitest'
import { mailOf } from '#src/ui/mail-layout.tsx'
import { wordsFor } from '#src/words/words.ts'

const sender = {
  name: 'Chambre du Nord',
  address: '1, rue Inventée',
  city: 'Montréal',
  contactEmail: 'info@nord.example',
  contactPhone: '+15145550100',
}
const mail = mailOf({
  t: wordsFor('fr'),
  title: 'Votre journée',
  paragraphs: ['Bonjour Ottilie <script>', ['9 h : Atelier', '10 h : Boutique']],
  actions: [{ label: 'Ouvrir mon espace', href: 'https://exemple.ca/l?a=1&b=2' }],
  closing: ['Vous recevez ce courriel parce que vous êtes inscrite.'],
  sender,
})

test('the plain text says everything, addresses written out', () => {
  expect(mail.plain).toEqual(
    [
      'Votre journée',
      'Bonjour Ottilie <script>',
      '- 9 h : Atelier\n- 10 h : Boutique',
      'Ouvrir mon espace\nhttps://exemple.ca/l?a=1&b=2',
      '-- \nVous recevez ce courriel parce que vous êtes inscrite.\n' +
        'Chambre du Nord\n1, rue Inventée\ninfo@nord.example\n514\u00a0555-0100',
    ].join('\n\n'),
  )
})

test('the HTML says the same, in the same order, and brings nothing from elsewhere', () => {
  const text = mail.html
    .replace(/<head>.*<\/head>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
  const said = (words: string) => words.split(/\s+/).filter((word) => !['', '-', '--'].includes(word))
  expect(said(text)).toEqual(said(mail.plain))
  expect(mail.html.match(/<(script|img|link|style)|style=/g)).toEqual(null)
  expect(mail.html.match(/<html lang="([^"]+)"/)?.[1]).toEqual('fr-CA')
})

test('what somebody wrote in another language than the letter says so, and the plain text reads the same', () => {
  const letter = mailOf({
    t: wordsFor('fr'),
    title: { message: 'Votre horaire : {event}', written: { event: 'Spring interview day' } },
    paragraphs: [{ message: '{text}', written: { text: 'Le bâtiment est fermé.' } }],
    sender,
  })
  expect(letter.html).toContain('<h1>Votre horaire : <bdi lang="en">Spring interview day</bdi></h1>')
  expect(letter.html).toContain('<title>Votre horaire : Spring interview day</title>')
  expect(letter.html).toContain('<p>Le bâtiment est fermé.</p>')
  expect(letter.plain).toContain('Votre horaire : Spring interview day\n\nLe bâtiment est fermé.')
})
