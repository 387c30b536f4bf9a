import type { GatedJob } from '#src/modules/events/queries/gate.ts'
import {
  EVENT_EMPLOYER_STATES,
  type EventEmployer,
  type EventTable,
  type InterviewDay,
  type Slot,
} from '#src/modules/events/types.ts'
import { slotsInWords } from '#src/portals/parts/slot-boxes.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { EmployerState } from '#src/portals/staff/event-employers-page.tsx'
import { EventFrame, eventPath } from '#src/portals/staff/event-frame.tsx'
import { GateStatus } from '#src/portals/staff/event-gate.tsx'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { RadioField } from '#src/ui/choice-fields.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { Section } from '#src/ui/section.tsx'
import { type Column, Table } from '#src/ui/table.tsx'
import { TextArea } from '#src/ui/text-fields.tsx'
import { Written } from '#src/ui/written.tsx'
import { formatList } from '#src/words/formats.ts'

type Props = {
  c: PageContext
  event: InterviewDay
  slots: readonly Slot[]
  employer: EventEmployer
  tables: readonly EventTable[]
  jobs: readonly GatedJob[]
  form: FormView
  may: { manage: boolean }
}

/** One firm at the event: whether it comes, its tables, its jobs. */
export function EventEmployerPage({ c, event, slots, employer, tables, jobs, form, may }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.events
  const at = (path: string) => eventPath(organisation, event.id, path)
  const own = at(`/employers/${employer.employerId}`)
  return (
    <EventFrame
      c={c}
      event={event}
      title={employer.name}
      lead={<EmployerState t={t} state={employer.state} />}
      back={{ href: at('/employers'), label: words.task.employers.label }}
      hasErrors={hasErrors(form)}
      actions={
        <LinkButton href={here(organisation, `/staff/employers/${employer.employerId}`)}>
          {words.openEmployer}
        </LinkButton>
      }
    >
      <ErrorSummary form={form} />
      <div class="split">
        <div>
          <Section
            id="tables"
            title={words.tables}
            aside={may.manage && <LinkButton href={`${own}/tables/new`}>{words.addTable}</LinkButton>}
          >
            <Tables c={c} event={event} slots={slots} tables={tables} />
          </Section>
          <Section id="jobs" title={words.jobs} class="mt6" aside={<a href={at('/jobs')}>{words.task.jobs.label}</a>}>
            <Jobs c={c} event={event} jobs={jobs} />
          </Section>
        </div>
        {may.manage && <Presence c={c} action={own} form={form} />}
      </div>
    </EventFrame>
  )
}

function Tables({ c, event, slots, tables }: Pick<Props, 'c' | 'event' | 'slots' | 'tables'>) {
  const { organisation, t } = asStaff(c)
  const words = t.events
  const { language } = t
  const columns: Column<EventTable>[] = [
    {
      head: words.columns.table,
      rowHead: true,
      cell: ({ id, number }) => (
        <a href={eventPath(organisation, event.id, `/tables/${id}`)}>{t.format(words.tableNumber, { number })}</a>
      ),
    },
    { head: words.fields.recruiters, cell: ({ recruiters }) => formatList(recruiters, language) },
    {
      head: words.fields.tableLanguages,
      cell: ({ languages }) =>
        formatList(
          languages.map((code) => (words.languages as Record<string, string>)[code] ?? code),
          language,
        ),
    },
    {
      head: words.columns.away,
      cell: ({ away }) => slotsInWords(away, slots, { zone: event.timeZone, language }),
    },
  ]
  if (tables.length === 0) return <EmptyState title={words.noTablesTitle} why={words.noTables} />
  return <Table caption={words.tables} columns={columns} rows={tables} />
}

function Jobs({ c, event, jobs }: Pick<Props, 'c' | 'event' | 'jobs'>) {
  const { organisation, t } = asStaff(c)
  const words = t.events
  const columns: Column<GatedJob>[] = [
    {
      head: words.columns.job,
      rowHead: true,
      cell: ({ id, title }) => (
        <a href={`${eventPath(organisation, event.id, '/jobs')}#job-${id}`}>
          <Written t={t} text={title} />
        </a>
      ),
    },
    { head: words.columns.openings, number: true, cell: ({ openings }) => openings },
    { head: words.columns.gate, cell: ({ gate }) => <GateStatus t={t} gate={gate} /> },
  ]
  if (jobs.length === 0) return <EmptyState title={words.noJobsTitle} why={words.noJobs} />
  return <Table caption={words.jobs} columns={columns} rows={jobs} />
}

function Presence({ c, action, form }: { c: PageContext; action: string; form: FormView }) {
  const { t } = asStaff(c)
  const words = t.events
  return (
    <Form action={action} class="card stack" labelledBy="presence">
      <h2 id="presence" class="h-s">
        {words.presence}
      </h2>
      <RadioField
        form={form}
        name="state"
        label={words.fields.state}
        options={EVENT_EMPLOYER_STATES.map((state) => ({ value: state, label: words.employerStates[state] }))}
      />
      <RadioField
        form={form}
        name="decisionMakerPresent"
        label={words.fields.decisionMakerPresent}
        hint={words.hints.decisionMakerPresent}
        options={[
          { value: 'yes', label: t.ui.yes },
          { value: 'no', label: t.ui.no },
          { value: 'unknown', label: words.unknown },
        ]}
      />
      <TextArea form={form} name="remarks" label={words.fields.remarks} hint={words.hints.remarks} optional />
      <Button>{t.ui.save}</Button>
    </Form>
  )
}
