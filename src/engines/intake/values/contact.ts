import { clean, fold, saysNothing } from '#src/engines/intake/fold.ts'
import { plainly, type Reading, warily } from '#src/engines/intake/reading.ts'
import type { Phone } from '#src/engines/intake/value-types.ts'
import { plain } from '#src/engines/vocabulary/text/fold.ts'

export type EmailReading =
  | { is: 'email'; email: string; typed: string; suggestion?: string }
  | { is: 'missing' | 'invalid' }

/** Domains that fingers get wrong. The address is taken as typed, with the likely one as a question. */
const LIKELY: Record<string, string> = {
  'gmial.com': 'gmail.com',
  'gmai.com': 'gmail.com',
  'gmail.con': 'gmail.com',
  'gmail.ca': 'gmail.com',
  'hotmial.com': 'hotmail.com',
  'hotmail.con': 'hotmail.com',
  'outlok.com': 'outlook.com',
  'yaho.com': 'yahoo.com',
  'yahoo.con': 'yahoo.com',
}

/**
 * One address, `Name <address>` and `mailto:` taken off. Two addresses, quotes or line breaks are invalid: mail
 * programs would send elsewhere than what is read.
 */
export function readEmail(text: string): EmailReading {
  const typed = clean(text)
  if (typed === '' || /^[-–—.?/]+$/.test(typed) || /^(n\/?a|aucune?|none|x)$/i.test(typed)) return { is: 'missing' }
  const address = /^[^<>@]*<([^<>]+)>$/.exec(typed)?.[1]?.trim() ?? typed.replace(/^mailto:/i, '').trim()
  if (!/^[^\s@,;:"'<>()[\]\\]+(?:'[^\s@,;:"<>()[\]\\]+)?@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(address))
    return { is: 'invalid' }
  if (address.length > 254 || /\.\.|^\.|\.@/.test(address)) return { is: 'invalid' }
  const email = address.toLowerCase()
  const [local, domain = ''] = email.split('@')
  const likely = LIKELY[domain]
  return { is: 'email', email, typed: address, ...(likely && { suggestion: `${local}@${likely}` }) }
}

/** The same as a reading: what is no address is asked about. */
export function askedEmail(text: string): Reading<EmailReading> {
  const email = readEmail(text)
  return email.is === 'invalid' ? warily(email, 'not-understood') : plainly(email)
}

const EXTENSION = /(?:,|;)? ?(?:poste|post|ext(?:ension)?|p|x|#)\.? ?:? ?(\d{1,6})$/

/** A telephone, of North America where it has ten digits; abroad with `+` or `00`. The extension is kept apart. */
export function readPhone(text: string): Reading<Phone | null> {
  const typed = clean(text)
  if (saysNothing(typed)) return plainly(null)
  const [first = '', ...others] = plain(typed).split(/ (?:ou|or|et|and) | ?[;/] ?(?=[+(\d])|\n/)
  const extension = EXTENSION.exec(first)
  const number = extension ? first.slice(0, extension.index) : first
  const digits = number.replace(/\D/g, '')
  const e164 = e164Of(number.trim(), digits)
  if (!e164) return warily(null, 'not-understood')
  const phone = { e164, key: e164.startsWith('+1') ? e164.slice(2) : e164, extension: extension?.[1] ?? null, typed }
  return others.some((other) => /\d{7}/.test(other.replace(/\D/g, '')))
    ? warily(phone, 'several-values')
    : plainly(phone)
}

/** Area codes and exchanges of North America never begin with 0 or 1. Words around the figures do not matter. */
function e164Of(number: string, digits: string): string | null {
  const abroad = /^\D*\+|^00/.test(number) ? digits.replace(/^00/, '') : null
  const national = /^1?([2-9]\d{2}[2-9]\d{6})$/.exec(abroad ?? digits)?.[1]
  if (national) return `+1${national}`
  return abroad && abroad.length >= 8 && abroad.length <= 15 && !abroad.startsWith('1') ? `+${abroad}` : null
}

/**
 * Canadian: no D, F, I, O, Q, U anywhere, nor W, Z in front. The area alone is enough, so that a slip in the rest of a
 * code does not matter; an address may stand before it.
 */
const POSTAL = new RegExp(
  String.raw`(?:^|[^a-z\d])([abceghj-nprstvxy]\d[abceghj-nprstv-z])(?:[ -]?(\d[abceghj-nprstv-z]\d))?` +
    String.raw`(?:(?![a-z\d])|(?<=^...)(?=[ -]?[a-z\d]{1,3}$))`,
)

/** The forward sortation area and the rest of a Canadian postal code. */
export function readPostal(text: string): Reading<{ area: string; unit: string | null } | null> {
  if (fold(text) === '') return warily(null, 'not-said')
  const found = POSTAL.exec(plain(text))
  if (!found?.[1]) return warily(null, 'not-understood')
  return plainly({ area: found[1].toUpperCase(), unit: found[2]?.toUpperCase() ?? null })
}
