import type { Job } from '#src/modules/employers/types.ts'
import { askedFrenchText, wageText } from '#src/portals/parts/job-facts.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { Status } from '#src/ui/status.tsx'
import { type Column, Table } from '#src/ui/table.tsx'
import { Written } from '#src/ui/written.tsx'
import { formatDayOf } from '#src/words/formats.ts'

/** Jobs, one per line. With `withEmployer`, of several firms. */
export function JobTable({ c, jobs, withEmployer }: { c: PageContext; jobs: readonly Job[]; withEmployer?: boolean }) {
  const { organisation, t } = asStaff(c)
  const words = t.employers.jobColumns
  const columns: (Column<Job> | false | undefined)[] = [
    {
      head: words.title,
      rowHead: true,
      cell: (job) => (
        <a href={here(organisation, `/staff/jobs/${job.id}`)}>
          <Written t={t} text={job.title} />
        </a>
      ),
    },
    withEmployer && {
      head: words.employer,
      cell: (job) => <a href={here(organisation, `/staff/employers/${job.employerId}`)}>{job.employerName}</a>,
    },
    { head: words.reference, cell: (job) => job.reference },
    { head: words.code, cell: (job) => job.cnpCode },
    { head: words.wage, cell: (job) => wageText(t, job) },
    { head: words.french, cell: (job) => askedFrenchText(t, job) },
    { head: words.openings, number: true, cell: (job) => job.openings },
    { head: words.state, cell: (job) => <JobState c={c} job={job} /> },
  ]
  return (
    <Table
      caption={t.employers.jobs}
      columns={columns.filter((column) => column !== false && column !== undefined)}
      rows={jobs}
    />
  )
}

export function JobState({ c, job }: { c: PageContext; job: Job }) {
  const { organisation, t } = asStaff(c)
  if (!job.closedAt) return <Status bare tone="ok" label={t.employers.jobOpen} />
  const day = formatDayOf(job.closedAt, organisation.timeZone, t.language)
  return <Status bare tone="idle" label={t.format(t.employers.jobClosed, { day })} />
}
