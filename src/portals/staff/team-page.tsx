import type { ApprovalRefusal } from '#src/modules/identity/rules.ts'
import type { Recovery, StaffInvitation, StaffMember } from '#src/modules/identity/types.ts'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form } from '#src/ui/form.tsx'
import { Section } from '#src/ui/section.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { Table } from '#src/ui/table.tsx'
import { formatDayOf } from '#src/words/formats.ts'

type Props = {
  c: PageContext
  staff: StaffMember[]
  invitations: StaffInvitation[]
  recoveries: Recovery[]
  may: { invite: boolean; recover: boolean }
  /** Why what was just asked is not done. */
  refusal?: ApprovalRefusal | undefined
}

export function TeamPage({ c, staff, invitations, recoveries, may, refusal }: Props) {
  const { t, organisation } = asStaff(c)
  const words = t.identity.team
  const invite = may.invite && (
    <LinkButton href={here(organisation, '/staff/team/invite')} kind="main" icon="add">
      {words.invite}
    </LinkButton>
  )
  return (
    <StaffPage c={c} title={words.title} section="team" hasErrors={refusal !== undefined}>
      <ErrorSummary form={{ t, values: {}, errors: { _form: refusal && words.errors[refusal] } }} />
      <PageHead title={words.title} actions={invite}>
        {t.format(words.count, { count: staff.length })}
      </PageHead>
      {may.recover && recoveries.length > 0 && <Recoveries c={c} recoveries={recoveries} />}
      <People c={c} staff={staff} mayOpen={may.invite} />
      <Invitations c={c} invitations={invitations} mayWithdraw={may.invite} />
    </StaffPage>
  )
}

function People({ c, staff, mayOpen }: { c: PageContext; staff: StaffMember[]; mayOpen: boolean }) {
  const { t, organisation, actor } = asStaff(c)
  const words = t.identity.team
  const nameOf = ({ userId, name, email }: StaffMember) => (
    <>
      {mayOpen ? <a href={here(organisation, `/staff/team/${userId}`)}>{name || email}</a> : name || email}
      {userId === actor.userId && <span class="meta"> ({words.you})</span>}
    </>
  )
  return (
    <Table
      caption={words.people}
      rows={staff}
      columns={[
        { head: words.name, rowHead: true, cell: nameOf },
        { head: words.fields.email, cell: ({ email }) => email },
        { head: words.rolesHead, cell: ({ roles }) => roles.map((role) => t.identity.roles[role]).join(', ') },
        { head: words.protection, cell: (member) => protectionOf(c, member) },
        { head: words.since, cell: ({ since }) => formatDayOf(since, organisation.timeZone, t.language) },
      ]}
    />
  )
}

function protectionOf(c: PageContext, { factors }: StaffMember): string {
  const words = asStaff(c).t.identity.team.protections
  const has = [factors.passkeys > 0 && words.passkey, factors.oneTimeCodes && words.codes].filter((each) => each)
  return has.length > 0 ? has.join(', ') : words.none
}

type InvitationsProps = { c: PageContext; invitations: StaffInvitation[]; mayWithdraw: boolean }

function Invitations({ c, invitations, mayWithdraw }: InvitationsProps) {
  const { t, organisation } = asStaff(c)
  const words = t.identity.team
  const withdraw = ({ id, name }: StaffInvitation) =>
    mayWithdraw && (
      <Form action={here(organisation, `/staff/team/invitations/${id}/withdrawal`)}>
        <Button kind="quiet" about={t.format(words.withdrawAbout, { name })}>
          {words.withdraw}
        </Button>
      </Form>
    )
  const until = ({ expiresAt }: StaffInvitation) =>
    t.format(words.until, { day: formatDayOf(expiresAt, organisation.timeZone, t.language) })
  return (
    <Section title={words.invitations} id="invitations" class="mt6">
      {invitations.length === 0 ? (
        <p class="meta">{words.noInvitations}</p>
      ) : (
        <Table
          caption={words.invitations}
          rows={invitations}
          columns={[
            { head: words.name, rowHead: true, cell: ({ name }) => name },
            { head: words.fields.email, cell: ({ email }) => email },
            { head: words.rolesHead, cell: ({ roles }) => roles.map((role) => t.identity.roles[role]).join(', ') },
            { head: words.since, cell: until },
            { head: words.action, headHidden: true, cell: withdraw },
          ]}
        />
      )}
    </Section>
  )
}

function Recoveries({ c, recoveries }: { c: PageContext; recoveries: Recovery[] }) {
  const { t, organisation } = asStaff(c)
  const words = t.identity.team
  return (
    <Section title={words.recoveries} id="recoveries" class="mt6">
      {recoveries.map(({ id, name, openedByName, reason }) => (
        <div class="card stack">
          <p>{t.format(words.recoveryLine, { by: openedByName, name })}</p>
          <blockquote>{reason}</blockquote>
          <div class="row">
            <Form action={here(organisation, `/staff/team/recoveries/${id}/approval`)}>
              <Button about={t.format(words.about, { name })}>{words.approve}</Button>
            </Form>
            <Form action={here(organisation, `/staff/team/recoveries/${id}/refusal`)}>
              <Button kind="quiet" about={t.format(words.about, { name })}>
                {words.decline}
              </Button>
            </Form>
          </div>
        </div>
      ))}
    </Section>
  )
}
