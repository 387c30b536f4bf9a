import { mayKeepJobs } from '#src/modules/employers/access.ts'
import { addJob, closeJob, correctJob, reopenJob } from '#src/modules/employers/commands/jobs.ts'
import { JobForm, NewJobForm } from '#src/modules/employers/forms.ts'
import { getJob, listJobs } from '#src/modules/employers/queries/jobs.ts'
import { getEmployer } from '#src/modules/employers/queries.ts'
import type { JobRefusal } from '#src/modules/employers/rules.ts'
import { readForm } from '#src/platform/form.ts'
import { pageNumber } from '#src/platform/page-of.ts'
import { look } from '#src/platform/world.ts'
import { JobFields } from '#src/portals/parts/job-fields.tsx'
import { jobErrors, jobValues } from '#src/portals/parts/job-values.ts'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { asStaff, goOn, here, idIn, type PageContext } from '#src/portals/session.ts'
import { EmployerFormPage } from '#src/portals/staff/employer-form-page.tsx'
import { JobListPage, JobPage } from '#src/portals/staff/job-pages.tsx'
import { type FormView, textValue } from '#src/ui/form.tsx'
import { Written } from '#src/ui/written.tsx'

/** The jobs of firms: list, add, open, correct, close. */
export const jobs = {
  async list(c: PageContext) {
    const { world, actor } = asStaff(c)
    const search = c.req.query('q') ?? ''
    const page = pageNumber(c.req.query('page'))
    const which = c.req.query('which') === 'closed' ? 'closed' : 'open'
    const found = await look(world, actor, (db) => listJobs(db, actor, { search, page, which }))
    return show(c, <JobListPage c={c} found={found} search={search} which={which} />)
  },

  async open(c: PageContext) {
    const { world, actor } = asStaff(c)
    const job = await look(world, actor, (db) => getJob(db, actor, idIn<'job'>(c)))
    return show(c, <JobPage c={c} job={job} may={{ keep: mayKeepJobs(actor, job) }} />)
  },

  openNew(c: PageContext) {
    return newPage(c, freshForm(asStaff(c).t, { openings: '1' }), 200)
  },

  async add(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    const form = await readForm(c, NewJobForm)
    const decision = form.ok ? await addJob(world, actor, idIn<'employer'>(c), form.value) : null
    if (decision?.ok) return goOn(c, here(organisation, `/staff/jobs/${decision.value}`), 'employers.jobAdded')
    const errors = form.ok ? jobErrors(decision?.reasons ?? []) : form.errors
    return newPage(c, refusedForm(t, form.typed, errors, t.employers.errors), 422)
  },

  async edit(c: PageContext) {
    const { world, actor, t } = asStaff(c)
    const job = await look(world, actor, (db) => getJob(db, actor, idIn<'job'>(c)))
    return editPage(c, job.title, freshForm(t, jobValues(t, job)), 200)
  },

  async correct(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    const id = idIn<'job'>(c)
    const form = await readForm(c, JobForm)
    const decision = form.ok ? await correctJob(world, actor, id, form.value) : null
    if (decision?.ok) return goOn(c, here(organisation, `/staff/jobs/${id}`), 'employers.jobSaved')
    const refused: readonly JobRefusal[] = decision?.reasons ?? []
    const job = await look(world, actor, (db) => getJob(db, actor, id))
    const again = refusedForm(t, form.typed, form.ok ? jobErrors(refused) : form.errors, t.employers.errors)
    return editPage(c, job.title, again, 422)
  },

  async close(c: PageContext) {
    const { world, organisation, actor } = asStaff(c)
    const id = idIn<'job'>(c)
    const decision = await closeJob(world, actor, id)
    const done = decision.ok ? 'employers.jobClosed' : 'employers.nothingToDo'
    return goOn(c, here(organisation, `/staff/jobs/${id}`), done)
  },

  async reopen(c: PageContext) {
    const { world, organisation, actor } = asStaff(c)
    const id = idIn<'job'>(c)
    const decision = await reopenJob(world, actor, id)
    const done = decision.ok ? 'employers.jobReopened' : 'employers.nothingToDo'
    return goOn(c, here(organisation, `/staff/jobs/${id}`), done)
  },
}

async function newPage(c: PageContext, form: FormView, status: 200 | 422) {
  const { world, organisation, actor, t } = asStaff(c)
  const employer = await look(world, actor, (db) => getEmployer(db, actor, idIn<'employer'>(c)))
  const href = here(organisation, `/staff/employers/${employer.id}`)
  const page = (
    <EmployerFormPage
      c={c}
      title={t.employers.addJob}
      back={{ href, label: employer.name }}
      action={`${href}/jobs/new`}
      verb={t.employers.addJob}
      form={form}
    >
      <JobFields form={form} />
    </EmployerFormPage>
  )
  return show(c, page, status)
}

function editPage(c: PageContext, title: string, form: FormView, status: 200 | 422) {
  const { organisation, t } = asStaff(c)
  const href = here(organisation, `/staff/jobs/${idIn(c)}`)
  const page = (
    <EmployerFormPage
      c={c}
      title={t.employers.correctJob}
      back={{ href, label: <Written t={t} text={title} /> }}
      action={href}
      verb={t.ui.save}
      form={form}
    >
      <JobFields form={form} />
      <input type="hidden" name="rowVersion" value={textValue(form, 'rowVersion')} />
    </EmployerFormPage>
  )
  return show(c, page, status)
}
