import { daysAfter } from '#src/modules/identity/rules.ts'
import { sweepAnswers } from '#src/platform/answer-once.ts'
import { SESSION_DAYS } from '#src/platform/auth/open.ts'
import type { Tx } from '#src/platform/database.ts'
import { sweepTries } from '#src/platform/rate-limit.ts'

/** Removes what can sign nobody in any more: spent codes, ended sessions, tries that no limit still counts, answers. */
export async function sweepSignIns(tx: Tx, now: Date): Promise<void> {
  await tx.deleteFrom('verifications').where('expiresAt', '<', now).execute()
  await tx.deleteFrom('sessions').where('createdAt', '<', daysAfter(now, -SESSION_DAYS)).execute()
  await tx.deleteFrom('linkSessions').where('expiresAt', '<', now).execute()
  await sweepTries(tx, now)
  await sweepAnswers(tx, now)
}
