/** Why a person should look at a value: it was left out, or read in the way that the code says. */
export const WARNING_CODES = [
  'not-understood',
  'partly-understood',
  'not-said',
  'approximate',
  'assumed-month-first',
  'assumed-unit',
  'assumed-afternoon',
  'assumed-length',
  'read-from-date',
  'zeros-restored',
  'several-values',
  'damaged-text',
  'likely-typing-error',
  'out-of-scale',
  'name-split',
  'old-classification',
  'unknown-code',
  'employer-found-loosely',
  'repeated-record',
  'country-needed',
  'table-count-differs',
  'outside-field',
] as const
export type WarningCode = (typeof WARNING_CODES)[number]

/** Why a row is not taken. */
export const REFUSAL_CODES = [
  'consent-missing',
  'email-missing',
  'email-invalid',
  'impossible-date',
  'broken-row',
  'name-missing',
  'employer-missing',
  'title-missing',
  'wish-kind-unknown',
  'candidate-unknown',
  'candidate-refused',
  'employer-unknown',
  'employer-cancelled',
  'set-aside',
] as const
export type RefusalCode = (typeof REFUSAL_CODES)[number]
