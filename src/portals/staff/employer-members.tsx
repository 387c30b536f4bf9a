import { addMember, correctMember, endMember } from '#src/modules/employers/commands.ts'
import { MemberForm } from '#src/modules/employers/forms.ts'
import { getEmployer, getMember } from '#src/modules/employers/queries.ts'
import type { EmployerMember } from '#src/modules/employers/types.ts'
import { NotFound } from '#src/platform/errors.ts'
import { readForm } from '#src/platform/form.ts'
import { look } from '#src/platform/world.ts'
import { MemberFields } from '#src/portals/parts/employer-fields.tsx'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { asStaff, goOn, here, idIn, type PageContext } from '#src/portals/session.ts'
import { EmployerFormPage } from '#src/portals/staff/employer-form-page.tsx'
import { Button } from '#src/ui/button.tsx'
import { Form, type FormView } from '#src/ui/form.tsx'

/** The people of a firm: its contact, its recruiters. */
export const employerMembers = {
  openNew(c: PageContext) {
    return memberPage(c, null, freshForm(asStaff(c).t, { language: 'fr' }), 200)
  },

  async add(c: PageContext) {
    const { world, actor, t } = asStaff(c)
    const form = await readForm(c, MemberForm)
    const decision = form.ok ? await addMember(world, actor, idIn<'employer'>(c), form.value) : null
    if (decision?.ok) return goOn(c, employerPath(c), 'employers.memberSaved')
    const errors = form.ok ? { email: 'email-taken' } : form.errors
    return memberPage(c, null, refusedForm(t, form.typed, errors, t.employers.errors), 422)
  },

  async open(c: PageContext) {
    const member = await memberIn(c)
    return memberPage(c, member, freshForm(asStaff(c).t, valuesOf(member)), 200)
  },

  async correct(c: PageContext) {
    const { world, actor, t } = asStaff(c)
    const member = await memberIn(c)
    const form = await readForm(c, MemberForm)
    const decision = form.ok ? await correctMember(world, actor, member.id, form.value) : null
    if (decision?.ok) return goOn(c, employerPath(c), 'employers.memberSaved')
    const errors = form.ok ? { email: 'email-taken' } : form.errors
    return memberPage(c, member, refusedForm(t, form.typed, errors, t.employers.errors), 422)
  },

  async remove(c: PageContext) {
    const { world, actor } = asStaff(c)
    const member = await memberIn(c)
    await endMember(world, actor, member.id)
    return goOn(c, employerPath(c), 'employers.memberRemoved')
  },
}

const employerPath = (c: PageContext) => here(asStaff(c).organisation, `/staff/employers/${idIn(c)}`)

/** The person of the address, of the firm of the address. */
async function memberIn(c: PageContext): Promise<EmployerMember> {
  const { world, actor } = asStaff(c)
  const member = await look(world, actor, (db) => getMember(db, actor, idIn<'member'>(c, 'member')))
  if (member.employerId !== idIn(c)) throw new NotFound()
  return member
}

async function memberPage(c: PageContext, member: EmployerMember | null, form: FormView, status: 200 | 422) {
  const { world, actor, t } = asStaff(c)
  const words = t.employers
  const employer = await look(world, actor, (db) => getEmployer(db, actor, idIn<'employer'>(c)))
  const action = `${employerPath(c)}/members/${member?.id ?? 'new'}`
  const remove = member && (
    <Form action={`${action}/removal`} class="mt6">
      <Button kind="bad">{words.removeMember}</Button>
    </Form>
  )
  const page = (
    <EmployerFormPage
      c={c}
      title={member ? words.correctMember : words.addMemberTitle}
      back={{ href: employerPath(c), label: employer.name }}
      action={action}
      verb={t.ui.save}
      form={form}
      below={remove}
    >
      <MemberFields form={form} />
    </EmployerFormPage>
  )
  return show(c, page, status)
}

const valuesOf = (member: EmployerMember) => ({
  name: member.name,
  title: member.title ?? '',
  email: member.email ?? '',
  phone: member.phone ?? '',
  language: member.language,
  isContact: member.isContact ? 'yes' : '',
})
