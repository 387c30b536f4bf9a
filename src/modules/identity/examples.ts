import type { SignedIn } from '#src/modules/identity/types.ts'

/** Somebody who signed in a minute ago with a mailed code and has nothing else to prove themselves with. */
export const signedIn = (given: Partial<SignedIn> = {}): SignedIn => ({
  userId: '01900000-0000-7000-8000-000000000901',
  name: 'Ondine Trépanier-Roc',
  email: 'ondine@exemple.ca',
  sessionId: '01900000-0000-7000-8000-000000000902',
  startedAt: new Date('2027-01-15T13:59:00Z'),
  lastSeenAt: new Date('2027-01-15T13:59:00Z'),
  secondFactorAt: null,
  idledAt: null,
  factors: { passkeys: 0, oneTimeCodes: false },
  ...given,
})
