import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

/**
 * A telephone number as people write it, here or abroad, in E.164 with its extension: '+14185550100;ext=12' (RFC 3966).
 * Null where no number can be read. « 418 555-0100, poste 12 », « (418)555.0100 p. 12 », « ٤١٨ ٥٥٥ ٠١٠٠ ».
 */
export function readPhone(typed: string): string | null {
  const text = typed
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, (digit) => String(valueOfDigit(digit)))
    .replace(/\b(?:postes?|p)\b\.?/i, 'ext.')
  const number = parsePhoneNumberFromString(text, 'CA')
  if (!number?.isPossible()) return null
  return number.ext ? `${number.number};ext=${number.ext}` : number.number
}

/** Digits of every script come in runs of ten that begin with its zero. */
function valueOfDigit(digit: string): number {
  const code = digit.codePointAt(0)!
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return code - zero
}
