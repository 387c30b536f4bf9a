import { mayCorrectEmployer, mayKeepJobs, mayKeepMembers, mayOpenEmployers } from '#src/modules/employers/access.ts'
import { correctEmployer, openEmployer } from '#src/modules/employers/commands.ts'
import { EmployerForm, NewEmployerForm } from '#src/modules/employers/forms.ts'
import { getEmployer, getEmployerFile, listEmployers } from '#src/modules/employers/queries.ts'
import type { Employer } from '#src/modules/employers/types.ts'
import { readForm } from '#src/platform/form.ts'
import { pageNumber } from '#src/platform/page-of.ts'
import { look } from '#src/platform/world.ts'
import { EmployerFields } from '#src/portals/parts/employer-fields.tsx'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { asStaff, goOn, here, idIn, type PageContext } from '#src/portals/session.ts'
import { EmployerFormPage } from '#src/portals/staff/employer-form-page.tsx'
import { EmployerListPage } from '#src/portals/staff/employer-list-page.tsx'
import { EmployerPage } from '#src/portals/staff/employer-page.tsx'
import { type FormView, textValue } from '#src/ui/form.tsx'

/** The firms of the organisation: list, search, add, open, correct. */
export const employers = {
  async list(c: PageContext) {
    const { world, actor } = asStaff(c)
    const search = c.req.query('q') ?? ''
    const page = pageNumber(c.req.query('page'))
    const found = await look(world, actor, (db) => listEmployers(db, actor, { search, page }))
    return show(c, <EmployerListPage c={c} found={found} search={search} may={{ open: mayOpenEmployers(actor) }} />)
  },

  openNew(c: PageContext) {
    return newPage(c, freshForm(asStaff(c).t), 200)
  },

  async add(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    const form = await readForm(c, NewEmployerForm)
    const decision = form.ok ? await openEmployer(world, actor, form.value) : null
    if (decision?.ok) return goOn(c, here(organisation, `/staff/employers/${decision.value}`), 'employers.opened')
    const errors = form.ok ? { name: 'name-taken' } : form.errors
    return newPage(c, refusedForm(t, form.typed, errors, t.employers.errors), 422)
  },

  async open(c: PageContext) {
    const { world, actor } = asStaff(c)
    const id = idIn<'employer'>(c)
    const file = await look(world, actor, (db) => getEmployerFile(db, actor, id))
    const may = {
      correct: mayCorrectEmployer(actor, file.employer),
      keepMembers: mayKeepMembers(actor),
      keepJobs: mayKeepJobs(actor, { employerId: id }),
    }
    return show(c, <EmployerPage c={c} file={file} may={may} />)
  },

  async edit(c: PageContext) {
    const { world, actor, t } = asStaff(c)
    const employer = await look(world, actor, (db) => getEmployer(db, actor, idIn<'employer'>(c)))
    return editPage(c, employer, freshForm(t, valuesOf(employer)), 200)
  },

  async correct(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    const id = idIn<'employer'>(c)
    const form = await readForm(c, EmployerForm)
    const decision = form.ok ? await correctEmployer(world, actor, id, form.value) : null
    if (decision?.ok) return goOn(c, here(organisation, `/staff/employers/${id}`), 'employers.saved')
    const employer = await look(world, actor, (db) => getEmployer(db, actor, id))
    const errors = form.ok ? { name: 'name-taken' } : form.errors
    return editPage(c, employer, refusedForm(t, form.typed, errors, t.employers.errors), 422)
  },
}

function newPage(c: PageContext, form: FormView, status: 200 | 422) {
  const { organisation, t } = asStaff(c)
  const base = here(organisation, '/staff/employers')
  const page = (
    <EmployerFormPage
      c={c}
      title={t.employers.openTitle}
      back={{ href: base, label: t.employers.title }}
      action={`${base}/new`}
      verb={t.employers.openDo}
      form={form}
    >
      <EmployerFields form={form} withRemarks />
    </EmployerFormPage>
  )
  return show(c, page, status)
}

function editPage(c: PageContext, employer: Employer, form: FormView, status: 200 | 422) {
  const { organisation, t } = asStaff(c)
  const href = here(organisation, `/staff/employers/${employer.id}`)
  const page = (
    <EmployerFormPage
      c={c}
      title={t.employers.correct}
      back={{ href, label: employer.name }}
      action={href}
      verb={t.ui.save}
      form={form}
    >
      <EmployerFields form={form} withRemarks />
      <input type="hidden" name="rowVersion" value={textValue(form, 'rowVersion')} />
    </EmployerFormPage>
  )
  return show(c, page, status)
}

const valuesOf = (employer: Employer) => ({
  name: employer.name,
  usualName: employer.usualName ?? '',
  sector: employer.sector ?? '',
  city: employer.city ?? '',
  sizeSaid: employer.sizeSaid ?? '',
  remarks: employer.remarks ?? '',
  rowVersion: String(employer.rowVersion),
})
