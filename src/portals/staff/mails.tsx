import { sendAgain } from '#src/modules/messaging/commands.ts'
import { countMails, listMails } from '#src/modules/messaging/queries.ts'
import { MAIL_STATES, type MailState } from '#src/modules/messaging/types.ts'
import { pageNumber } from '#src/platform/page-of.ts'
import { look } from '#src/platform/world.ts'
import { show } from '#src/portals/parts/page.tsx'
import { asStaff, goOn, here, idIn, type PageContext } from '#src/portals/session.ts'
import { MailListPage } from '#src/portals/staff/mail-list-page.tsx'

/** The outbox of the organisation: what waits, what was refused, and the way to send it again. */
export const mails = {
  list: (c: PageContext) => showList(c, null),

  async sendAgain(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    const decision = await sendAgain(world, actor, idIn<'mail'>(c))
    if (decision.ok) return goOn(c, here(organisation, '/staff/mails'), 'messaging.sentAgain')
    return showList(c, t.messaging.refusals[decision.reasons[0]!])
  },
}

async function showList(c: PageContext, refusal: string | null): Promise<Response> {
  const { world, actor } = asStaff(c)
  const asked = c.req.query('state')
  const state: MailState = MAIL_STATES.find((each) => each === asked) ?? 'waiting'
  const { found, counts } = await look(world, actor, async (db) => ({
    found: await listMails(db, actor, { state, page: pageNumber(c.req.query('page')) }),
    counts: await countMails(db, actor),
  }))
  const page = <MailListPage c={c} found={found} counts={counts} state={state} refusal={refusal} />
  return show(c, page, refusal ? 422 : 200)
}
