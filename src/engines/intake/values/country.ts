import { fold, saysNothing } from '#src/engines/intake/fold.ts'

/** Whether a person was born in Canada, by the country they name or by what their status says; null where neither does. */
export function bornInCanada(country: string | null, status: string): boolean | null {
  if (/\b(?:nee? au canada|born in canada|canadian born)\b/.test(fold(status))) return true
  return country === null || saysNothing(country)
    ? null
    : /^(?:canada|canadien(?:ne)?|canadian|quebec)\b/.test(fold(country))
}
