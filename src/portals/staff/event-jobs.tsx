import { mayManageEventEmployers } from '#src/modules/events/access.ts'
import { checkJob } from '#src/modules/events/commands/employers.ts'
import { JobChecksForm } from '#src/modules/events/forms.ts'
import { type GatedJob, listGatedJobs } from '#src/modules/events/queries/gate.ts'
import { getEvent } from '#src/modules/events/queries.ts'
import { hasPassed } from '#src/modules/events/rules/statements.ts'
import type { InterviewDay } from '#src/modules/events/types.ts'
import { readForm } from '#src/platform/form.ts'
import { look } from '#src/platform/world.ts'
import { show } from '#src/portals/parts/page.tsx'
import { asStaff, goOn, idIn, type PageContext } from '#src/portals/session.ts'
import { Refusal } from '#src/portals/staff/event-employers-page.tsx'
import { EventFrame, eventPath } from '#src/portals/staff/event-frame.tsx'
import { JobGate } from '#src/portals/staff/event-gate.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Section } from '#src/ui/section.tsx'

/** The reality gate: what is verified of each job before people are invited to talk about it. */
export const eventJobs = {
  list: (c: PageContext) => showJobs(c),

  async check(c: PageContext) {
    const { world, organisation, actor } = asStaff(c)
    const eventId = idIn<'event'>(c)
    const jobId = idIn<'job'>(c, 'job')
    const form = await readForm(c, JobChecksForm)
    if (!form.ok) return showJobs(c, 'choice-invalid')
    const decision = await checkJob(world, actor, { eventId, jobId }, form.value.items)
    if (!decision.ok) return showJobs(c, decision.reasons[0])
    return goOn(c, eventPath(organisation, eventId, '/jobs'), 'events.gateSaved')
  },
}

async function showJobs(c: PageContext, refusal?: string) {
  const { world, actor } = asStaff(c)
  const id = idIn<'event'>(c)
  const { event, jobs } = await look(world, actor, async (db) => ({
    event: await getEvent(db, actor, id),
    jobs: await listGatedJobs(db, actor, id),
  }))
  const may = { check: mayManageEventEmployers(actor) }
  return show(c, <JobsPage c={c} event={event} jobs={jobs} may={may} refusal={refusal ?? null} />, refusal ? 422 : 200)
}

type Props = {
  c: PageContext
  event: InterviewDay
  jobs: readonly GatedJob[]
  may: { check: boolean }
  refusal: string | null
}

function JobsPage({ c, event, jobs, may, refusal }: Props) {
  const { t } = asStaff(c)
  const words = t.events
  const passed = jobs.filter(({ gate }) => hasPassed(gate)).length
  const firms = [...new Map(jobs.map((job) => [job.employerId, job.employerName]))]
  return (
    <EventFrame
      c={c}
      event={event}
      title={words.task.jobs.label}
      lead={t.format(words.task.jobs.note, { jobs: jobs.length, jobsPassed: passed })}
    >
      {refusal && <Refusal t={t} code={refusal} />}
      <p class="measure">{words.gateWhy}</p>
      {jobs.length === 0 && <EmptyState title={words.noJobsTitle} why={words.noJobs} />}
      {firms.map(([employerId, name]) => (
        <Section id={`firm-${employerId}`} title={name} class="mt6">
          <div class="stack measure">
            {jobs
              .filter((job) => job.employerId === employerId)
              .map((job) => (
                <JobGate c={c} event={event} job={job} may={may} />
              ))}
          </div>
        </Section>
      ))}
    </EventFrame>
  )
}
