import type { Job } from '#src/modules/employers/types.ts'
import type { FirmDay } from '#src/portals/employer/home.tsx'
import { firmPath, missingOf } from '#src/portals/employer/home-page.tsx'
import { EmployerPage } from '#src/portals/parts/employer-page.tsx'
import { JobFacts } from '#src/portals/parts/job-facts.tsx'
import { JobFields } from '#src/portals/parts/job-fields.tsx'
import { asEmployer, type PageContext } from '#src/portals/session.ts'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors, textValue } from '#src/ui/form.tsx'
import { Section } from '#src/ui/section.tsx'
import { Status } from '#src/ui/status.tsx'
import { Written } from '#src/ui/written.tsx'
import { formatList } from '#src/words/formats.ts'

type Props = FirmDay & { c: PageContext }

/** The jobs of a firm, each with what it does not say yet. */
export function FirmJobsPage({ c, event, jobs }: Props) {
  const { t } = asEmployer(c)
  const words = t.invitations.employer
  return (
    <EmployerPage
      c={c}
      title={words.jobs}
      back={{ href: firmPath(c, event.id), label: <Written t={t} text={event.name} /> }}
    >
      <h1>{words.jobs}</h1>
      {jobs.length === 0 && <EmptyState title={t.events.noJobsTitle} why={words.noJobs} />}
      {jobs.map((job) => (
        <Section
          id={`job-${job.id}`}
          title={<Written t={t} text={job.title} />}
          class="mt6"
          aside={
            <a href={firmPath(c, event.id, `/jobs/${job.id}`)}>
              {t.ui.change}
              <span class="vh">
                {' '}
                <Written t={t} text={job.title} />
              </span>
            </a>
          }
        >
          <JobCompleteness c={c} job={job} />
          <details class="mt4">
            <summary>{words.seeJob}</summary>
            <JobFacts t={t} job={job} />
          </details>
        </Section>
      ))}
      <p class="mt6">
        <LinkButton href={firmPath(c, event.id, '/jobs/new')} icon="add">
          {words.addJob}
        </LinkButton>
      </p>
    </EmployerPage>
  )
}

function JobCompleteness({ c, job }: { c: PageContext; job: Job }) {
  const { t } = asEmployer(c)
  const words = t.invitations.employer
  const missing = missingOf(t, job)
  if (missing.length === 0) return <Status tone="ok" label={words.jobComplete} />
  return <Status tone="near" label={t.format(words.jobMissing, { what: formatList(missing, t.language) })} />
}

export function FirmJobPage({ c, event, job, form }: Props & { job: Job | null; form: FormView }) {
  const { t } = asEmployer(c)
  const words = t.invitations.employer
  const title = job ? job.title : words.addJob
  const own = firmPath(c, event.id, job ? `/jobs/${job.id}` : '/jobs')
  return (
    <EmployerPage
      c={c}
      title={title}
      back={{ href: firmPath(c, event.id, '/jobs'), label: words.jobs }}
      hasErrors={hasErrors(form)}
    >
      <ErrorSummary form={form} />
      <h1>{job ? <Written t={t} text={title} /> : title}</h1>
      <Form action={own} class="mt6">
        <JobFields form={form} />
        {job && <input type="hidden" name="rowVersion" value={textValue(form, 'rowVersion')} />}
        <Button kind="main" big>
          {t.ui.save}
        </Button>
      </Form>
      {job && (
        <Form action={`${own}/closing`} class="card stack mt6">
          <p>{words.closeJob}</p>
          <Button kind="bad">{words.closeJobDo}</Button>
        </Form>
      )}
    </EmployerPage>
  )
}
