import { fold, saysLater, saysNothing } from '#src/engines/intake/fold.ts'
import { anyOf, startsWith } from '#src/engines/intake/phrases.ts'
import { plainly, type Reading, warily } from '#src/engines/intake/reading.ts'

const NO = startsWith('non | no | n | faux | false | f | 0 | aucune? | none | jamais | never', '\\b')

const YES = startsWith('oui | yes | y | o | vrai | true | v | t | 1 | x | xx | ok | si | coche | checked | on', '\\b')

/** Marks of a ticked box, which folding would take away. */
const TICKED = /^[✓✔☑✅🗸√●■]/u
const UNTICKED = /^[☐✗✘❌□○]/u

/** Yes or no, whatever follows ("Oui (CPA)", "non (titre d'ingénieur non requis)"); null where it says neither. */
export function readYesNo(text: string): Reading<boolean | null> {
  const mark = text.trim()
  if (TICKED.test(mark)) return plainly(true)
  if (UNTICKED.test(mark)) return plainly(false)
  const words = fold(text)
  if (NO.test(words)) return plainly(false)
  if (YES.test(words)) return plainly(true)
  return warily(null, saysNothing(text) || saysLater(text) ? 'not-said' : 'not-understood')
}

const REFUSING =
  anyOf(`pas | refuse | refus | decline | declined | n accepte | ne consens | n autorise | do not | don t |
  disagree | retire | withdraw | withdrawn |
  sans (?:mon )?(?:consentement|accord)`)

const CONSENTING = anyOf(`accept\\w* | consen\\w* | autoris\\w* | agree\\w* | authori[sz]e\\w* | d accord | approuve`)

/** Consent must be said clearly: a box ticked, a yes, or a sentence that agrees. Anything else is none. */
export function readConsent(text: string): Reading<boolean> {
  const words = fold(text)
  if (REFUSING.test(words)) return plainly(false)
  const answer = readYesNo(text)
  if (answer.value !== null) return plainly(answer.value)
  if (CONSENTING.test(words)) return plainly(true)
  return warily(false, words === '' ? 'not-said' : 'not-understood')
}

/** "Oui (OIIQ)": regulated, and by whom. */
export function readRegulated(text: string): Reading<{ answer: boolean | null; order: string | null }> {
  const { value: answer, warn } = readYesNo(text)
  const order = answer
    ? (/\(([^)]+)\)/.exec(text) ?? /^\s*\p{L}+\s*[-:,–]\s*(\S.*)$/u.exec(text))?.[1]?.trim()
    : undefined
  const bare = answer === null && /^[A-ZÉ]{2,8}$/.test(text.trim()) ? text.trim() : undefined
  const value = { answer: bare ? true : answer, order: order ?? bare ?? null }
  return warn && !bare && warn !== 'not-said' ? warily(value, warn) : plainly(value)
}
