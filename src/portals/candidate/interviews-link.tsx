import type { InterviewDay } from '#src/modules/events/types.ts'
import { ownDayPath } from '#src/portals/candidate/interview-view.ts'
import { asCandidate, type PageContext } from '#src/portals/session.ts'
import { LinkButton } from '#src/ui/button.tsx'

/** From the home of a candidate to their own times, once there are any. */
export function ToInterviews({ c, event }: { c: PageContext; event: InterviewDay }) {
  if (event.releaseNumber === null) return null
  const { t } = asCandidate(c)
  return (
    <p class="mt4">
      <LinkButton href={ownDayPath(c, event.id)} kind="main" big wide>
        {t.interviews.candidate.openDay}
      </LinkButton>
    </p>
  )
}
