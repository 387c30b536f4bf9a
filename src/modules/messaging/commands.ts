import type { Actor } from '#src/modules/identity/types.ts'
import { maySendAgain } from '#src/modules/messaging/access.ts'
import type { MessagingFact } from '#src/modules/messaging/facts.ts'
import { lockMail } from '#src/modules/messaging/queries.ts'
import type { MailId } from '#src/modules/messaging/types.ts'
import { type Decision, yes } from '#src/platform/decision.ts'
import { permit } from '#src/platform/errors.ts'
import { enqueue } from '#src/platform/jobs.ts'
import { record } from '#src/platform/record.ts'
import { change, type World } from '#src/platform/world.ts'

/**
 * Lets a mail leave that was refused, or held because it came too late. One that waits or was sent is left as it is: it
 * is not wanted twice. Throws NotFound for those who may not see the outbox.
 */
export function sendAgain(world: World, actor: Actor, id: MailId): Promise<Decision<null, 'not-stopped'>> {
  return change(world, actor, async (tx) => {
    const { state } = await lockMail(tx, actor, id)
    permit(maySendAgain(actor))
    if (state !== 'failed' && state !== 'held') return { ok: false, reasons: ['not-stopped'] }
    await tx
      .updateTable('mails')
      .set({ failedAt: null, heldAt: null, staleAfter: null, lastError: null, attempts: 0 })
      .where('id', '=', id)
      .execute()
    await enqueue(tx, 'send-mail', { organisationId: actor.organisationId, mailId: id })
    await record<MessagingFact>(tx, actor, { type: 'mail.sent-again', mailId: id, was: state })
    return yes(null)
  })
}
