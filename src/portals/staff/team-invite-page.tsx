import { INVITATION_DAYS } from '#src/modules/identity/rules.ts'
import { STAFF_ROLES } from '#src/modules/identity/types.ts'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { Button } from '#src/ui/button.tsx'
import { CheckboxField } from '#src/ui/choice-fields.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { TextField } from '#src/ui/text-fields.tsx'

export function InvitePage({ c, form }: { c: PageContext; form: FormView }) {
  const { t, organisation } = asStaff(c)
  const words = t.identity.team
  return (
    <StaffPage
      c={c}
      title={words.invite}
      section="team"
      hasErrors={hasErrors(form)}
      back={{ href: here(organisation, '/staff/team'), label: words.title }}
    >
      <ErrorSummary form={form} />
      <PageHead title={words.invite}>{t.format(words.inviteLead, { days: INVITATION_DAYS })}</PageHead>
      <Form action={here(organisation, '/staff/team/invitations')} class="stack measure">
        <TextField form={form} name="name" label={words.fields.name} autocomplete="off" spellcheck={false} />
        <TextField
          form={form}
          name="email"
          label={words.fields.email}
          type="email"
          autocomplete="off"
          spellcheck={false}
        />
        <RolesField form={form} />
        <p>
          <Button kind="main">{words.sendInvitation}</Button>
        </p>
      </Form>
    </StaffPage>
  )
}

/** Each role with what it lets one do. */
export function RolesField({ form }: { form: FormView }) {
  const { roles, team } = form.t.identity
  return (
    <CheckboxField
      form={form}
      name="roles"
      label={team.fields.roles}
      options={STAFF_ROLES.map((role) => ({ value: role, label: roles[role], hint: team.rolesHints[role] }))}
    />
  )
}
