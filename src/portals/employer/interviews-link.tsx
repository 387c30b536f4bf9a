import type { InterviewDay } from '#src/modules/events/types.ts'
import { interviewsPath } from '#src/portals/employer/interview-view.ts'
import { asEmployer, type PageContext } from '#src/portals/session.ts'
import { LinkButton } from '#src/ui/button.tsx'

/** From the page of a firm to the day of its recruiters, once the timetable is released. */
export function ToInterviews({ c, event }: { c: PageContext; event: InterviewDay }) {
  if (event.releaseNumber === null) return null
  const { t } = asEmployer(c)
  return (
    <p class="mt4">
      <LinkButton href={interviewsPath(c, event.id)} kind="main" big wide>
        {t.interviews.employer.openDay}
      </LinkButton>
    </p>
  )
}
