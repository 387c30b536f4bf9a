import type { EmployerFile, EmployerMember } from '#src/modules/employers/types.ts'
import { phoneText } from '#src/portals/parts/profile-facts.tsx'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { JobTable } from '#src/portals/staff/job-table.tsx'
import { LinkButton } from '#src/ui/button.tsx'
import { Section } from '#src/ui/section.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { SummaryList } from '#src/ui/summary-list.tsx'
import { type Column, Table } from '#src/ui/table.tsx'
import { Written } from '#src/ui/written.tsx'

type Props = { c: PageContext; file: EmployerFile; may: { correct: boolean; keepMembers: boolean; keepJobs: boolean } }

/** A firm on one screen: what is written of it, its people, its jobs. */
export function EmployerPage({ c, file, may }: Props) {
  const { organisation, t } = asStaff(c)
  const { employer, members, jobs } = file
  const words = t.employers
  const href = here(organisation, `/staff/employers/${employer.id}`)
  const back = { href: here(organisation, '/staff/employers'), label: words.title }
  const addJob = may.keepJobs && <LinkButton href={`${href}/jobs/new`}>{words.addJob}</LinkButton>
  const addMember = may.keepMembers && <LinkButton href={`${href}/members/new`}>{words.addMember}</LinkButton>
  return (
    <StaffPage c={c} title={employer.name} section="employers" back={back}>
      <PageHead
        title={employer.name}
        actions={may.correct && <LinkButton href={`${href}/edit`}>{words.correct}</LinkButton>}
      >
        {employer.usualName}
      </PageHead>
      <Section id="jobs" title={words.jobs} aside={addJob}>
        {jobs.length > 0 ? <JobTable c={c} jobs={jobs} /> : <p class="meta">{words.noJobs}</p>}
      </Section>
      <Section id="members" title={words.members} aside={addMember}>
        {members.length > 0 ? (
          <Table caption={words.members} columns={memberColumns(c, href, may.keepMembers)} rows={members} />
        ) : (
          <p class="meta">{words.noMembers}</p>
        )}
      </Section>
      <Section id="details" title={words.details}>
        <SummaryList
          t={t}
          rows={[
            { label: words.fields.sector, value: employer.sector && <Written t={t} text={employer.sector} /> },
            { label: words.fields.city, value: employer.city },
            { label: words.fields.sizeSaid, value: employer.sizeSaid && <Written t={t} text={employer.sizeSaid} /> },
            {
              label: words.fields.remarks,
              value: employer.remarks && (
                <span class="kept-lines">
                  <Written t={t} text={employer.remarks} />
                </span>
              ),
            },
          ]}
        />
      </Section>
    </StaffPage>
  )
}

function memberColumns(c: PageContext, href: string, mayKeep: boolean): Column<EmployerMember>[] {
  const { t } = asStaff(c)
  const words = t.employers
  return [
    {
      head: words.memberFields.name,
      rowHead: true,
      cell: (member) => (mayKeep ? <a href={`${href}/members/${member.id}`}>{member.name}</a> : member.name),
    },
    { head: words.memberFields.title, cell: (member) => member.title && <Written t={t} text={member.title} /> },
    {
      head: words.memberFields.email,
      cell: (member) => member.email && <a href={`mailto:${member.email}`}>{member.email}</a>,
    },
    { head: words.memberFields.phone, cell: (member) => member.phone && phoneText(t, member.phone) },
    { head: words.contact, cell: (member) => (member.isContact ? words.contact : words.recruiter) },
  ]
}
