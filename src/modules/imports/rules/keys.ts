import { phoneKey } from '#src/modules/candidates/rules.ts'
import type { PartName } from '#src/modules/imports/types.ts'
import { folded } from '#src/platform/text.ts'

/** What finds a stored thing again: its kind, and an id or what makes it unique. */
export const partKey = (part: PartName, ...names: (string | number)[]): string => [part, ...names].join(' ')

/** Two answers under the same name and telephone are probably one person. Null without a telephone. */
export function personKey(name: { givenNames: string; familyNames: string }, phone: string | null): string | null {
  const key = phoneKey(phone)
  return key === null ? null : `${folded(`${name.givenNames} ${name.familyNames}`)} ${key}`
}

/** Text that PostgreSQL keeps: it refuses the character of code 0, and half of a pair says nothing. */
export const storable = (text: string): string => text.replaceAll('\u0000', '').replace(/\p{Cs}/gu, '\ufffd')
