/** Where most people here have their mailbox. */
const PROVIDERS = [
  'gmail.com',
  'hotmail.com',
  'hotmail.ca',
  'hotmail.fr',
  'outlook.com',
  'yahoo.com',
  'yahoo.ca',
  'yahoo.fr',
  'icloud.com',
  'live.ca',
  'videotron.ca',
] as const

/**
 * The address that somebody probably meant: `gmial.com` is one slip away from `gmail.com`. Null when there is no such
 * slip. Only to ask: nothing is corrected, and nothing refused (trust goal B28).
 */
export function nearAddress(email: string): string | null {
  const at = email.lastIndexOf('@')
  const domain = email.slice(at + 1).toLowerCase()
  if (PROVIDERS.some((provider) => provider === domain)) return null
  const near = PROVIDERS.find((provider) => isOneSlip(domain, provider))
  return near ? `${email.slice(0, at)}@${near}` : null
}

/** One letter more, less or other, or two neighbours swapped. */
function isOneSlip(typed: string, meant: string): boolean {
  let same = 0
  while (same < typed.length && same < meant.length && typed[same] === meant[same]) same++
  const [left, right] = [typed.slice(same), meant.slice(same)]
  return (
    left.slice(1) === right ||
    left === right.slice(1) ||
    left.slice(1) === right.slice(1) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  )
}
