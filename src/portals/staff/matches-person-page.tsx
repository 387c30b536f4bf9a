import type { Child } from 'hono/jsx'
import { excludes } from '#src/engines/matching/requirements.ts'
import type { InterviewDay, Registration } from '#src/modules/events/types.ts'
import type { JobForPerson } from '#src/modules/matching/types.ts'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, type PageContext } from '#src/portals/session.ts'
import { backLabel, eventPath } from '#src/portals/staff/event-frame.tsx'
import { spokenName } from '#src/portals/staff/matches-table.tsx'
import { inTheFile, requirementName, shownScore, shownThreshold } from '#src/portals/staff/matches-words.ts'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { Status, type Tone } from '#src/ui/status.tsx'
import { type Column, Table } from '#src/ui/table.tsx'
import { Written } from '#src/ui/written.tsx'
import type { Words } from '#src/words/words.ts'

type Props = {
  c: PageContext
  event: InterviewDay
  registration: Registration
  jobs: readonly JobForPerson[]
  threshold: number
}

/** One person and every job of the day: what is proposed, and why the rest is not. */
export function MatchesPersonPage({ c, event, registration, jobs, threshold }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.matching.person
  const base = eventPath(organisation, event.id, '/matches')
  const title = t.format(words.title, { name: spokenName(registration) })
  return (
    <StaffPage c={c} title={title} section="events" back={{ href: base, label: backLabel(t, t.matching.title, event) }}>
      <PageHead title={title}>{t.format(words.lead, { count: jobs.length })}</PageHead>
      {jobs.length === 0 ? (
        <EmptyState title={words.none} why={words.noneWhy} />
      ) : (
        <Table caption={title} columns={columns(t, `${base}/${registration.candidateId}`, threshold)} rows={jobs} />
      )}
    </StaffPage>
  )
}

function columns(t: Words, base: string, threshold: number): Column<JobForPerson>[] {
  const { columns: heads, person: words } = t.matching
  return [
    {
      head: heads.job,
      rowHead: true,
      cell: ({ job }) => (
        <a href={`${base}/${job.id}`}>
          <Written t={t} text={job.title} />
        </a>
      ),
    },
    { head: heads.employer, cell: ({ job }) => job.employerName },
    { head: heads.score, number: true, cell: ({ match }) => shownScore(t, match.fused) },
    { head: heads.wish, cell: ({ match }) => t.matching.wishedBy[match.wishedBy] },
    { head: heads.state, cell: (line) => <Status bare {...standing(t, line)} /> },
    { head: words.why, cell: (line) => why(t, line, threshold) },
  ]
}

function standing(t: Words, { isForbidden, isProposed, match }: JobForPerson): { tone: Tone; label: string } {
  const words = t.matching.person
  if (isForbidden) return { tone: 'bad', label: words.forbidden }
  if (isProposed) return { tone: 'ok', label: words.proposed }
  return match.requirements.some(excludes)
    ? { tone: 'bad', label: words.excluded }
    : { tone: 'idle', label: words.below }
}

/** What excludes, with what the file says; or how far the score is from the threshold. */
function why(t: Words, { isForbidden, isProposed, match }: JobForPerson, threshold: number): Child {
  const missing = match.requirements.filter(excludes)
  if (missing.length > 0)
    return missing.map((one) => (
      <>
        {requirementName(t, one)}. {inTheFile(t, one.evidence)}{' '}
      </>
    ))
  if (isForbidden || isProposed) return ''
  if (match.fused >= threshold) return t.matching.whyNot.notYet
  return t.format(t.matching.whyNot.score, {
    score: shownScore(t, match.fused),
    threshold: shownThreshold(t, threshold),
  })
}
