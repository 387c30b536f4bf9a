import type { InterviewDay } from '#src/modules/events/types.ts'
import { type Computation, USUAL_RULES } from '#src/modules/timetables/types.ts'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { UnderWayNotice } from '#src/portals/staff/timetable-notices.tsx'
import { RulesFields } from '#src/portals/staff/timetable-rules.tsx'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Form } from '#src/ui/form.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { Written } from '#src/ui/written.tsx'

type Props = {
  c: PageContext
  event: InterviewDay
  pairs: number
  underWay: Computation | null
  may: { plan: boolean }
}

/** Before the first computation: what it would rest on, and the one thing to do. `pairs` counts approved matches. */
export function NoTimetablePage({ c, event, pairs, underWay, may }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.timetables
  const href = here(organisation, `/staff/events/${event.id}`)
  const compute = (
    <Form action={`${href}/timetable/computations`}>
      <RulesFields rules={USUAL_RULES} planned={event.rooms} />
      <Button kind="main">{words.none.do}</Button>
    </Form>
  )
  return (
    <StaffPage c={c} title={words.title} section="events" back={{ href, label: <Written t={t} text={event.name} /> }}>
      <PageHead title={words.title} />
      <UnderWayNotice t={t} underWay={underWay} base={`${href}/timetable`} />
      <EmptyState
        title={words.none.title}
        why={t.format(words.none.why, { pairs })}
        action={
          pairs > 0 ? may.plan && compute : <LinkButton href={`${href}/matches`}>{words.none.toMatches}</LinkButton>
        }
      />
    </StaffPage>
  )
}
