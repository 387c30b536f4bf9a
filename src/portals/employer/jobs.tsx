import { addJob, closeJob, correctJob } from '#src/modules/employers/commands/jobs.ts'
import { JobForm, NewJobForm } from '#src/modules/employers/forms.ts'
import type { EmployerId } from '#src/modules/employers/types.ts'
import { NotFound } from '#src/platform/errors.ts'
import { readForm } from '#src/platform/form.ts'
import { look } from '#src/platform/world.ts'
import { firmDayOf } from '#src/portals/employer/home.tsx'
import { firmPath } from '#src/portals/employer/home-page.tsx'
import { FirmJobPage, FirmJobsPage } from '#src/portals/employer/jobs-page.tsx'
import { jobErrors, jobValues } from '#src/portals/parts/job-values.ts'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { asEmployer, goOn, idIn, type PageContext } from '#src/portals/session.ts'

/** The jobs of a firm, by the firm itself. What changes is verified again by staff before the day. */
export const employerJobs = {
  async list(c: PageContext) {
    return show(c, <FirmJobsPage c={c} {...(await dayOf(c))} />)
  },

  async openNew(c: PageContext) {
    const form = freshForm(asEmployer(c).t, { openings: '1' })
    return show(c, <FirmJobPage c={c} {...(await dayOf(c))} job={null} form={form} />)
  },

  async add(c: PageContext) {
    const { world, actor, t } = asEmployer(c)
    const day = await dayOf(c)
    const form = await readForm(c, NewJobForm)
    const decision = form.ok ? await addJob(world, actor, actor.employerId as EmployerId, form.value) : null
    if (decision?.ok) return goOn(c, firmPath(c, day.event.id, '/jobs'), 'invitations.job')
    const errors = form.ok ? jobErrors(decision?.reasons ?? []) : form.errors
    const view = refusedForm(t, form.typed, errors, t.employers.errors)
    return show(c, <FirmJobPage c={c} {...day} job={null} form={view} />, 422)
  },

  async open(c: PageContext) {
    const { t } = asEmployer(c)
    const { job, ...day } = await jobOf(c)
    return show(c, <FirmJobPage c={c} {...day} job={job} form={freshForm(t, jobValues(t, job))} />)
  },

  async correct(c: PageContext) {
    const { world, actor, t } = asEmployer(c)
    const { job, ...day } = await jobOf(c)
    const form = await readForm(c, JobForm)
    const decision = form.ok ? await correctJob(world, actor, job.id, form.value) : null
    if (decision?.ok) return goOn(c, firmPath(c, day.event.id, '/jobs'), 'invitations.job')
    const errors = form.ok ? jobErrors(decision?.reasons ?? []) : form.errors
    const view = refusedForm(t, form.typed, errors, t.employers.errors)
    return show(c, <FirmJobPage c={c} {...day} job={job} form={view} />, 422)
  },

  async close(c: PageContext) {
    const { world, actor } = asEmployer(c)
    const { job, event } = await jobOf(c)
    await closeJob(world, actor, job.id)
    return goOn(c, firmPath(c, event.id, '/jobs'), 'invitations.jobClosed')
  },
}

function dayOf(c: PageContext) {
  const { world, actor } = asEmployer(c)
  return look(world, actor, (db) => firmDayOf(db, actor, idIn<'event'>(c)))
}

async function jobOf(c: PageContext) {
  const day = await dayOf(c)
  const id = idIn<'job'>(c, 'job')
  const job = day.jobs.find((each) => each.id === id)
  if (!job) throw new NotFound()
  return { ...day, job }
}
