import { expect, test } from 'vitest'
import { withNoBreaks } from '#src/words/typography.ts'

/** Shows each no-break space as an underscore. */
const shown = (text: string) => withNoBreaks(text).replaceAll('\u00a0', '_')

test('French punctuation keeps its no-break spaces', () => {
  expect(shown('Erreur : « trop long », 61,8 % et 82 000 $.')).toBe('Erreur_: «_trop long_», 61,8_% et 82_000_$.')
  expect(shown('De 9 h à 14 h 30')).toBe('De 9_h à 14_h_30')
})

test('what is already right does not change', () => {
  const right = withNoBreaks('« 1 000 $ » : de 9 h 15 à 10 h')
  expect(withNoBreaks(right)).toBe(right)
})

test('placeholders and skeletons of messages are left as they are', () => {
  const message = '{count, plural, one {# place} other {# places}}, {share, number, ::percent}'
  expect(withNoBreaks(message)).toBe(message)
  expect(shown('{price} $ et {time} : {name}')).toBe('{price}_$ et {time}_: {name}')
})
