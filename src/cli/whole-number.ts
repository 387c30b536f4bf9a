import { InvalidArgumentError } from 'commander'

/** The value of an option that is a whole number from 1; anything else is wrong usage. */
export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('A whole number from 1 is needed.')
  return Number(text)
}
