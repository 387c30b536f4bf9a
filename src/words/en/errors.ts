import type { errors as french } from '#src/words/fr/errors.ts'

export const errors: typeof french = {
  required: 'Fill in this field.',
  invalid: 'This answer is not valid.',
  'too-long': 'This text is too long. Shorten it.',
  'too-many': 'There are too many choices. Keep fewer.',
  'unreadable-text': 'This text contains a character that we cannot read. Type it again.',
  'unknown-field': 'This form has changed since you opened it. Check your answers and send it again.',
  'email-invalid': 'Enter an e-mail address, for example name@example.com.',
  'phone-invalid': 'Enter a telephone number, for example 514-555-0123.',
  'postal-code-invalid': 'Enter a postal code, for example H2X 1Y4.',
  'number-invalid': 'Enter a number, for example 12.',
  'number-out-of-range': 'This number is too small or too large.',
  'date-invalid': 'This date does not exist. For example: 27 3 2026.',
  'time-invalid': 'Enter a time, for example 9:30.',
  'choice-invalid': 'Choose one of the answers.',
  'link-invalid': 'Enter an address that begins with https.',
  stale: 'Somebody changed this record while you had it open. Compare, then save again.',
}
