import { expect, test } from 'vitest'
import type { Reading } from '#src/engines/intake/reading.ts'

/** Each text with what it means; a warning code stands beside the value, after a bar. */
export function means<T>(
  read: (text: string) => Reading<T>,
  show: (value: T) => unknown,
  cases: Record<string, unknown>,
) {
  for (const [text, meaning] of Object.entries(cases))
    test(`"${text.replaceAll('\n', '⏎')}"`, () => {
      const { value, warn } = read(text)
      expect(warn ? [show(value), warn] : show(value)).toEqual(meaning)
    })
}
