import type { Organisation } from '#src/modules/organisations/types.ts'

/** What an organisation must publish before it may collect anything about anybody. */
export const OPENING_DUTIES = ['privacy-officer', 'policy', 'contact'] as const
export type OpeningDuty = (typeof OPENING_DUTIES)[number]

/**
 * What is still missing before the portal opens; nothing when it may.
 * Source: P-39.1, s. 3.1 (person in charge, published), s. 8.2 (policy), s. 8 (how to exercise one's rights).
 */
export function missingToOpen(organisation: Organisation): OpeningDuty[] {
  const missing: Record<OpeningDuty, boolean> = {
    'privacy-officer': organisation.privacyOfficer === null,
    policy: organisation.policyVersion === null,
    contact: !organisation.contactEmail,
  }
  return OPENING_DUTIES.filter((duty) => missing[duty])
}
