import type { Job } from '#src/modules/employers/types.ts'
import type { PageOf } from '#src/platform/page-of.ts'
import { JobFacts } from '#src/portals/parts/job-facts.tsx'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { JobState, JobTable } from '#src/portals/staff/job-table.tsx'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { Chips } from '#src/ui/chips.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Form } from '#src/ui/form.tsx'
import { Pagination } from '#src/ui/pagination.tsx'
import { SearchForm } from '#src/ui/search-form.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { Written } from '#src/ui/written.tsx'

type ListProps = { c: PageContext; found: PageOf<Job>; search: string; which: 'open' | 'closed' }

/** The jobs of every firm. */
export function JobListPage({ c, found, search, which }: ListProps) {
  const { organisation, t } = asStaff(c)
  const words = t.employers
  const base = here(organisation, '/staff/jobs')
  const hrefOf = (state: string, page = 1) =>
    `${base}?${new URLSearchParams({ ...(search && { q: search }), which: state, page: String(page) })}`
  const back = { href: here(organisation, '/staff/employers'), label: words.title }
  return (
    <StaffPage c={c} title={words.jobsTitle} section="employers" back={back}>
      <PageHead
        title={words.jobsTitle}
        actions={<SearchForm t={t} action={base} label={words.jobsSearch} value={search} />}
      >
        {t.format(words.jobsCount, { count: found.total })}
      </PageHead>
      <Chips
        label={words.which.label}
        chips={(['open', 'closed'] as const).map((state) => ({
          href: hrefOf(state),
          label: words.which[state],
          current: state === which,
        }))}
      />
      {found.rows.length > 0 ? (
        <JobTable c={c} jobs={found.rows} withEmployer />
      ) : (
        <EmptyState title={search ? words.noneTitle : words.noJobs} why={search ? words.noJobsFound : words.noJobs} />
      )}
      <Pagination t={t} page={found.page} pages={found.pages} hrefOf={(page) => hrefOf(which, page)} />
    </StaffPage>
  )
}

/** One job, whole. */
export function JobPage({ c, job, may }: { c: PageContext; job: Job; may: { keep: boolean } }) {
  const { organisation, t } = asStaff(c)
  const words = t.employers
  const href = here(organisation, `/staff/jobs/${job.id}`)
  const back = { href: here(organisation, `/staff/employers/${job.employerId}`), label: job.employerName }
  const actions = may.keep && (
    <>
      <LinkButton href={`${href}/edit`}>{words.correctJob}</LinkButton>
      <Form action={`${href}/${job.closedAt ? 'reopening' : 'closing'}`}>
        <Button kind="quiet">{job.closedAt ? words.reopenJob : words.closeJob}</Button>
      </Form>
    </>
  )
  return (
    <StaffPage c={c} title={job.title} section="employers" back={back}>
      <PageHead title={<Written t={t} text={job.title} />} actions={actions}>
        {t.format(words.jobReference, { reference: job.reference })} <JobState c={c} job={job} />
      </PageHead>
      <div class="measure">
        <JobFacts t={t} job={job} />
      </div>
    </StaffPage>
  )
}
