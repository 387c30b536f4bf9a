import { expect, test } from 'vitest'
import { signedIn } from '#src/modules/identity/examples.ts'
import {
  isFresh,
  linkSessionEnds,
  nextStep,
  refuseApproval,
  refuseRecovery,
  refuseRoles,
  seenAgain,
} from '#src/modules/identity/rules.ts'
import type { StaffRole } from '#src/modules/identity/types.ts'

const at = (text: string) => new Date(`2027-01-15T${text}:00Z`)
const session = signedIn({ startedAt: at('09:00'), lastSeenAt: at('13:00') })

test('staff rest for less than an hour and work for less than twelve', () => {
  expect(isFresh(session, 'staff', at('13:59'))).toBe(true)
  expect(isFresh(session, 'staff', at('14:00'))).toBe(false)
  expect(isFresh({ ...session, lastSeenAt: at('20:59') }, 'staff', at('20:59'))).toBe(true)
  expect(isFresh({ ...session, lastSeenAt: at('20:59') }, 'staff', at('21:00'))).toBe(false)
})

test('an employer works for a day, a candidate for thirty, with rests of a week', () => {
  const nextMorning = new Date('2027-01-16T08:59:00Z')
  expect(isFresh({ ...session, lastSeenAt: nextMorning }, 'employer', nextMorning)).toBe(true)
  expect(isFresh({ ...session, lastSeenAt: nextMorning }, 'employer', new Date('2027-01-16T09:00:00Z'))).toBe(false)
  expect(isFresh(session, 'candidate', new Date('2027-01-22T12:59:00Z'))).toBe(true)
  expect(isFresh(session, 'candidate', new Date('2027-01-22T13:00:00Z'))).toBe(false)
  const late = new Date('2027-02-14T08:59:00Z')
  expect(isFresh({ ...session, lastSeenAt: late }, 'candidate', late)).toBe(true)
  expect(isFresh({ ...session, lastSeenAt: late }, 'candidate', new Date('2027-02-14T09:00:00Z'))).toBe(false)
})

test('after a long rest a session opens only what candidates open, however often it is used again', () => {
  const rested = { ...session, ...seenAgain(session, at('14:30')) }
  expect(rested.idledAt).toEqual(at('14:30'))
  const again = { ...rested, ...seenAgain(rested, at('14:31')) }
  expect(again).toMatchObject({ lastSeenAt: at('14:31'), idledAt: at('14:30') })
  expect(isFresh(again, 'staff', at('14:31'))).toBe(false)
  expect(isFresh(again, 'employer', at('14:31'))).toBe(false)
  expect(isFresh(again, 'candidate', at('14:31'))).toBe(true)
})

const staffAt = (given: Parameters<typeof signedIn>[0], roles: StaffRole[], demo = false) =>
  nextStep({
    signedIn: { ...session, ...signedIn(), lastSeenAt: at('13:00'), ...given },
    roles,
    now: at('13:10'),
    demo,
  })

test('who has a second factor gives it; a manager must have one, except in the demo world', () => {
  const factors = { passkeys: 1, oneTimeCodes: false }
  expect(staffAt({ factors }, ['adviser'])).toBe('second-factor')
  expect(staffAt({ factors }, ['adviser'], true)).toBe('second-factor')
  expect(staffAt({ factors, secondFactorAt: at('13:05') }, ['manager'])).toBe(null)
  expect(staffAt({}, ['adviser', 'manager'])).toBe('add-second-factor')
  expect(staffAt({}, ['manager'], true)).toBe(null)
  expect(staffAt({}, ['adviser'])).toBe(null)
  expect(staffAt({ idledAt: at('12:00'), factors }, ['adviser'])).toBe('sign-in-again')
})

test('the last manager stays', () => {
  const asked = { userId: 'a', roles: ['adviser'] as const, rolesInForce: ['manager'] as const, managers: ['a'] }
  expect(refuseRoles(asked)).toEqual({ ok: false, reasons: ['last-manager'] })
  expect(refuseRoles({ ...asked, managers: ['a', 'b'] })).toBe(null)
  expect(refuseRoles({ ...asked, roles: ['manager', 'adviser'] })).toBe(null)
  expect(refuseRoles({ ...asked, rolesInForce: ['adviser'], managers: ['b'] })).toBe(null)
  expect(refuseRoles({ ...asked, rolesInForce: [], managers: ['b'] })).toEqual({ ok: false, reasons: ['not-staff'] })
})

test('a recovery is refused with every reason at once', () => {
  const factors = { passkeys: 0, oneTimeCodes: false }
  expect(
    refuseRecovery({ userId: 'a', openedBy: 'a', rolesInForce: [], factors, isOpen: true, worksElsewhere: true }),
  ).toEqual({ ok: false, reasons: ['not-staff', 'yourself', 'nothing-lost', 'already-open', 'staff-elsewhere'] })
})

test('two managers agree on a recovery; one is enough where there is no third', () => {
  const asked = { userId: 'lost', openedBy: 'a', approvedBy: 'a', managers: ['a', 'b', 'lost'] }
  expect(refuseApproval(asked)).toEqual({ ok: false, reasons: ['needs-another-manager'] })
  expect(refuseApproval({ ...asked, approvedBy: 'b' })).toBe(null)
  expect(refuseApproval({ ...asked, managers: ['a', 'lost'] })).toBe(null)
  expect(refuseApproval({ ...asked, approvedBy: 'lost' })).toEqual({ ok: false, reasons: ['yourself'] })
})

test('a browser is let in by a link for thirty days, and never beyond the link', () => {
  const now = at('12:00')
  expect(linkSessionEnds(new Date('2027-01-20T12:00:00Z'), now)).toEqual(new Date('2027-01-20T12:00:00Z'))
  expect(linkSessionEnds(new Date('2028-01-20T12:00:00Z'), now)).toEqual(new Date('2027-02-14T12:00:00Z'))
})
