import type { Child } from 'hono/jsx'
import type { InterviewDay } from '#src/modules/events/types.ts'
import type { Interview } from '#src/portals/employer/interview-view.ts'
import { EmployerPage } from '#src/portals/parts/employer-page.tsx'
import { asEmployer, type PageContext } from '#src/portals/session.ts'
import { LinkButton } from '#src/ui/button.tsx'
import { FootBar } from '#src/ui/next-list.tsx'
import { formatPhone, formatTime } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

type Props = {
  c: PageContext
  title: string
  back?: { href: string; label: Child }
  hasErrors?: boolean
  islands?: readonly string[]
  children: Child
}

/** A page of the recruiter's day, with the telephone of those who run it in reach. */
export function RecruiterFrame({ c, children, ...page }: Props) {
  const { organisation, t } = asEmployer(c)
  const phone = organisation.contactPhone
  const help = phone && (
    <FootBar label={t.interviews.employer.help}>
      <LinkButton href={`tel:${phone.replace(/[^\d+]/g, '')}`} icon="phone">
        {t.format(t.interviews.employer.call, { name: formatPhone(phone) })}
      </LinkButton>
    </FootBar>
  )
  return (
    <EmployerPage c={c} footBar={help} {...page}>
      {children}
    </EmployerPage>
  )
}

/** Whether the person is in the building. */
export function Presence({ t, event, interview }: { t: Words; event: InterviewDay; interview: Interview }) {
  const words = t.interviews.employer
  const { arrivedAt, window } = interview
  if (window === 'over') return null
  const time = arrivedAt && formatTime(arrivedAt, event.timeZone, t.language)
  return <p class="meta">{time ? t.format(words.here, { time }) : words.notHere}</p>
}
