import type { InterviewDay } from '#src/modules/events/types.ts'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, type PageContext } from '#src/portals/session.ts'
import { eventPath } from '#src/portals/staff/event-frame.tsx'
import { shownThreshold } from '#src/portals/staff/matches-words.ts'
import { ConfirmPage } from '#src/ui/confirm-page.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'

type Props = {
  c: PageContext
  event: InterviewDay
  /** A fused score, 0 to 1000. */
  from: number
  open: { count: number; leftOut: number; toVerify: number }
}

/** What approving from a score up would do, before it is done. */
export function MatchesApprovalPage({ c, event, from, open }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.matching.bulk
  const base = eventPath(organisation, event.id, '/matches')
  const title = t.format(words.question, { count: open.count })
  const leftOut = t.format(words.leftOut, { count: open.leftOut })
  const count = t.format(words.count, { from: shownThreshold(t, from) })
  return (
    <StaffPage c={c} title={title} section="events" back={{ href: base, label: t.matching.title }}>
      {open.count === 0 ? (
        <>
          <h1>{title}</h1>
          <EmptyState title={t.matching.noneTitle} why={leftOut} />
        </>
      ) : (
        <ConfirmPage
          t={t}
          title={title}
          consequences={[count, t.format(words.toVerify, { count: open.toVerify }), leftOut, words.next]}
          action={`${base}/approval`}
          verb={words.approve}
          cancelHref={base}
        >
          <input type="hidden" name="from" value={String(from / 10)} />
        </ConfirmPage>
      )}
    </StaffPage>
  )
}
