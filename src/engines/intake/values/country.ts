import { fold, saysNothing } from '#src/engines/intake/fold.ts'

/** Whether a person was born in Canada, by the country or the status they name; null where neither tells. */
export function bornInCanada(country: string | null, status: string): boolean | null {
  if (/\b(?:nee? au canada|born in canada|canadian born)\b/.test(fold(status))) return true
  return country === null || saysNothing(country)
    ? null
    : /^(?:canada|canadien(?:ne)?|canadian|quebec)\b/.test(fold(country))
}
