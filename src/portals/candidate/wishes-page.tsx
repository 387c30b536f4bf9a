import { WISH_ROWS } from '#src/modules/events/forms.ts'
import type { FirmToWish, JobToSee } from '#src/modules/events/queries/choices.ts'
import type { CandidateDay } from '#src/portals/candidate/home.tsx'
import { dayPath } from '#src/portals/candidate/home-page.tsx'
import { CandidatePage } from '#src/portals/parts/candidate-page.tsx'
import { askedFrenchText, wageText } from '#src/portals/parts/job-facts.tsx'
import { asCandidate, type PageContext } from '#src/portals/session.ts'
import { Button } from '#src/ui/button.tsx'
import { SelectField } from '#src/ui/choice-fields.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { Section } from '#src/ui/section.tsx'
import { Written } from '#src/ui/written.tsx'
import type { Words } from '#src/words/words.ts'

type Props = CandidateDay & {
  c: PageContext
  firms: readonly FirmToWish[]
  jobs: readonly JobToSee[]
  form: FormView
}

/** Which firms a person wants to meet, best first, beside what each firm looks for. */
export function WishesPage({ c, event, firms, jobs, form }: Props) {
  const { t } = asCandidate(c)
  const words = t.invitations.candidate
  const rows = WISH_ROWS.slice(0, Math.min(event.maxWishes, firms.length))
  return (
    <CandidatePage
      c={c}
      title={words.wishesTitle}
      back={{ href: dayPath(c, event.id), label: <Written t={t} text={event.name} /> }}
      hasErrors={hasErrors(form)}
    >
      <ErrorSummary form={form} />
      <h1 class="mb2">{words.wishesTitle}</h1>
      {firms.length === 0 ? (
        <EmptyState title={words.noFirms} why={words.wishesNotYet} />
      ) : (
        <>
          <div class="stack">
            <p class="lead">{t.format(words.wishesLead, { max: event.maxWishes })}</p>
            <p>{words.wishesWhy}</p>
            <p>
              <a href="#firms">{words.firms}</a>
            </p>
          </div>
          <Form action={dayPath(c, event.id, '/wishes')} class="mt6">
            {rows.map((row) => (
              <SelectField
                form={form}
                name={`choice${row}`}
                label={t.format(words.choice, { number: row })}
                optional={row > 1}
                empty={words.noChoice}
                options={firms.map(({ employerId, name }) => ({ value: employerId, label: name }))}
              />
            ))}
            <Button kind="main" big>
              {words.saveWishes}
            </Button>
          </Form>
          <Section id="firms" title={words.firms} class="mt6">
            {firms.map((firm) => (
              <Firm c={c} firm={firm} jobs={jobs.filter(({ employerId }) => employerId === firm.employerId)} />
            ))}
          </Section>
        </>
      )}
    </CandidatePage>
  )
}

function Firm({ c, firm, jobs }: { c: PageContext; firm: FirmToWish; jobs: readonly JobToSee[] }) {
  const { t } = asCandidate(c)
  const words = t.invitations.candidate
  return (
    <article class="mt5" aria-labelledby={`firm-${firm.employerId}`}>
      <h3 id={`firm-${firm.employerId}`}>{firm.name}</h3>
      <p class="meta">
        {firm.sector && <Written t={t} text={firm.sector} />}
        {firm.sector && firm.city && ', '}
        {firm.city}
      </p>
      {jobs.length === 0 && <p>{words.noJobs}</p>}
      <ul class="list">
        {jobs.map((job) => (
          <li>
            <strong>
              <Written t={t} text={job.title} />
            </strong>
            <p class="meta">
              {[t.format(words.jobFacts, { openings: job.openings }), wageText(t, job), french(t, job)]
                .filter(Boolean)
                .join(', ')}
              {job.schedule && (
                <>
                  , <Written t={t} text={job.schedule} />
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </article>
  )
}

const french = (t: Words, job: JobToSee): string | null =>
  job.frenchSpokenMin === null && job.frenchWrittenMin === null
    ? null
    : t.format(t.events.frenchLevels, { levels: askedFrenchText(t, job) })
