import { mayListEvents } from '#src/modules/events/access.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { Db } from '#src/platform/database.ts'
import { NotFound } from '#src/platform/errors.ts'

/** Whom to write to about an event. `holderId`: of the candidate, or of the firm. `id`: of who gets the mail. */
export type Recipient = { id: string; holderId: string; name: string; email: string; language: 'fr' | 'en' }

/** The people who still come, in no order. Staff and reactions only. */
export async function listCandidateRecipients(db: Db, actor: Actor, eventId: EventId): Promise<Recipient[]> {
  if (!mayListEvents(actor)) throw new NotFound()
  const rows = await db
    .selectFrom('registrations')
    .innerJoin('candidates', 'candidates.id', 'registrations.candidateId')
    .leftJoin('registrationWithdrawals as withdrawal', 'withdrawal.registrationId', 'registrations.id')
    .select(['candidates.id', 'candidates.givenNames as name', 'candidates.email', 'candidates.language'])
    .where('registrations.eventId', '=', eventId)
    .where('withdrawal.registrationId', 'is', null)
    .execute()
  return rows.map((row) => ({ ...row, holderId: row.id, language: row.language as 'fr' | 'en' }))
}

/** The contacts of the firms that did not call off (everybody of a firm that named no contact), in no order. */
export async function listEmployerRecipients(db: Db, actor: Actor, eventId: EventId): Promise<Recipient[]> {
  const rows = await membersOf(db, actor, eventId)
  const named = new Set(rows.filter(({ isContact }) => isContact).map(({ employerId }) => employerId))
  return rows
    .filter(({ email, isContact, employerId }) => email !== null && (isContact || !named.has(employerId)))
    .map(({ id, employerId, name, email, language }) => ({
      id,
      holderId: employerId,
      name,
      email: email ?? '',
      language: language as 'fr' | 'en',
    }))
}

async function membersOf(db: Db, actor: Actor, eventId: EventId) {
  if (!mayListEvents(actor)) throw new NotFound()
  return db
    .selectFrom('eventEmployers')
    .innerJoin('employerMembers as member', 'member.employerId', 'eventEmployers.employerId')
    .select(['member.id', 'member.employerId', 'member.name', 'member.email', 'member.language', 'member.isContact'])
    .where('eventEmployers.eventId', '=', eventId)
    .where('eventEmployers.state', '!=', 'cancelled')
    .where('member.endedAt', 'is', null)
    .execute()
}

export type InvitationCount = {
  recipients: number
  /** Firms or people that have no address to write to. */
  withoutEmail: number
  lastSentAt: Date | null
}

/** How many would get their personal link, and when it was last sent. */
export async function countInvitations(
  db: Db,
  actor: Actor,
  eventId: EventId,
): Promise<Record<'candidates' | 'employers', InvitationCount>> {
  const candidates = await listCandidateRecipients(db, actor, eventId)
  const employers = await listEmployerRecipients(db, actor, eventId)
  const reached = new Set(employers.map(({ holderId }) => holderId))
  const firms = await db
    .selectFrom('eventEmployers')
    .select('employerId')
    .where('eventId', '=', eventId)
    .where('state', '!=', 'cancelled')
    .execute()
  const links = await db
    .selectFrom('accessLinks')
    .select(['kind', (row) => row.fn.max('madeAt').as('madeAt')])
    .where('eventId', '=', eventId)
    .groupBy('kind')
    .execute()
  const lastOf = (kind: string) => links.find((link) => link.kind === kind)?.madeAt ?? null
  return {
    candidates: { recipients: candidates.length, withoutEmail: 0, lastSentAt: lastOf('candidate') as Date | null },
    employers: {
      recipients: employers.length,
      withoutEmail: firms.filter(({ employerId }) => !reached.has(employerId)).length,
      lastSentAt: lastOf('employer') as Date | null,
    },
  }
}
