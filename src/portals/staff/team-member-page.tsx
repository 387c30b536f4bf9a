import type { StaffMember } from '#src/modules/identity/types.ts'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { RolesField } from '#src/portals/staff/team-invite-page.tsx'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { ConfirmPage } from '#src/ui/confirm-page.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { Section } from '#src/ui/section.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { TextArea } from '#src/ui/text-fields.tsx'

type Props = { c: PageContext; member: StaffMember; roles: FormView; recovery: FormView }

/** What one member of the team may do, and the way to help when they lost their key. */
export function MemberPage({ c, member, roles, recovery }: Props) {
  const { t, organisation, actor } = asStaff(c)
  const words = t.identity.team
  const name = member.name || member.email
  const path = here(organisation, `/staff/team/${member.userId}`)
  return (
    <StaffPage
      c={c}
      title={name}
      section="team"
      hasErrors={hasErrors(roles) || hasErrors(recovery)}
      back={{ href: here(organisation, '/staff/team'), label: words.title }}
    >
      <ErrorSummary form={hasErrors(roles) ? roles : recovery} />
      <PageHead title={name}>{member.email}</PageHead>
      <Form action={`${path}/roles`} class="stack measure">
        <RolesField form={roles} />
        <p class="row">
          <Button kind="main">{words.saveRoles}</Button>
          <LinkButton href={`${path}/removal`} kind="bad">
            {words.remove}
          </LinkButton>
        </p>
      </Form>
      {member.userId !== actor.userId && (
        <Section title={words.recovery} id="recovery" class="stack measure mt6">
          <p>{words.recoveryLead}</p>
          <Form action={`${path}/recovery`} class="stack">
            <TextArea
              form={recovery}
              name="reason"
              label={words.fields.reason}
              hint={words.reasonHint}
              maxlength={500}
            />
            <p>
              <Button>{words.openRecovery}</Button>
            </p>
          </Form>
        </Section>
      )}
    </StaffPage>
  )
}

export function RemovalPage({ c, member }: { c: PageContext; member: StaffMember }) {
  const { t, organisation } = asStaff(c)
  const words = t.identity.team
  const path = here(organisation, `/staff/team/${member.userId}`)
  const title = t.format(words.removeTitle, { name: member.name || member.email })
  const { access, kept, again } = words.removeConsequences
  return (
    <StaffPage c={c} title={title} section="team">
      <ConfirmPage
        t={t}
        title={title}
        consequences={[access, kept, again]}
        action={`${path}/removal`}
        verb={words.remove}
        isLoss
        cancelHref={path}
      />
    </StaffPage>
  )
}
