import type { EmployerLine } from '#src/modules/employers/types.ts'
import type { GatedJob } from '#src/modules/events/queries/gate.ts'
import { hasPassed } from '#src/modules/events/rules/statements.ts'
import type { EventEmployer, EventEmployerState, EventTable, InterviewDay } from '#src/modules/events/types.ts'
import { asStaff, type PageContext } from '#src/portals/session.ts'
import { EventFrame, eventPath } from '#src/portals/staff/event-frame.tsx'
import { Button } from '#src/ui/button.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Form } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { SearchForm } from '#src/ui/search-form.tsx'
import { Section } from '#src/ui/section.tsx'
import { Status, type Tone } from '#src/ui/status.tsx'
import { type Column, Table } from '#src/ui/table.tsx'
import type { Words } from '#src/words/words.ts'

type Props = {
  c: PageContext
  event: InterviewDay
  employers: readonly EventEmployer[]
  tables: readonly EventTable[]
  jobs: readonly GatedJob[]
  toAdd: readonly EmployerLine[]
  search: string
  may: { manage: boolean }
  refusal: string | null
}

/** The firms of an event, and the way to ask one more. */
export function EventEmployersPage({ c, event, employers, tables, jobs, may, refusal, ...adding }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.events
  const columns: Column<EventEmployer>[] = [
    {
      head: words.columns.employer,
      rowHead: true,
      cell: ({ employerId, name }) => (
        <a href={eventPath(organisation, event.id, `/employers/${employerId}`)}>{name}</a>
      ),
    },
    { head: words.columns.state, cell: ({ state }) => <EmployerState t={t} state={state} /> },
    {
      head: words.columns.decisionMaker,
      cell: ({ decisionMakerPresent: present }) =>
        present === null ? <span class="meta">{words.unknown}</span> : present ? t.ui.yes : t.ui.no,
    },
    {
      head: words.columns.tables,
      number: true,
      cell: ({ employerId }) => tables.filter((table) => table.employerId === employerId).length,
    },
    {
      head: words.columns.jobs,
      number: true,
      cell: ({ employerId }) => {
        const own = jobs.filter((job) => job.employerId === employerId)
        return t.format(t.ui.countOf, { count: own.filter(({ gate }) => hasPassed(gate)).length, total: own.length })
      },
    },
  ]
  return (
    <EventFrame c={c} event={event} title={words.task.employers.label}>
      {refusal && <Refusal t={t} code={refusal} />}
      {employers.length > 0 ? (
        <Table caption={words.task.employers.label} columns={columns} rows={employers} />
      ) : (
        <EmptyState title={words.noEmployersTitle} why={words.noEmployers} />
      )}
      {may.manage && <Adding c={c} event={event} {...adding} />}
    </EventFrame>
  )
}

/** A refusal that belongs to no field. */
export function Refusal({ t, code }: { t: Words; code: string }) {
  const sentences = { ...t.errors, ...t.events.errors } as Record<string, string>
  return (
    <Notice tone="bad" announced>
      <p>{sentences[code] ?? t.errors.invalid}</p>
    </Notice>
  )
}

const TONES: Record<EventEmployerState, Tone> = { 'to-confirm': 'ask', confirmed: 'ok', cancelled: 'bad' }

export const EmployerState = ({ t, state }: { t: Words; state: EventEmployerState }) => (
  <Status bare tone={TONES[state]} label={t.events.employerStates[state]} />
)

function Adding({ c, event, toAdd, search }: Pick<Props, 'c' | 'event' | 'toAdd' | 'search'>) {
  const { organisation, t } = asStaff(c)
  const words = t.events
  const action = eventPath(organisation, event.id, '/employers')
  const columns: Column<EmployerLine>[] = [
    { head: words.columns.employer, rowHead: true, cell: ({ name, usualName }) => usualName ?? name },
    { head: words.columns.city, cell: ({ city }) => city },
    {
      head: words.addEmployerDo,
      headHidden: true,
      cell: ({ id, name, usualName }) => (
        <Form action={action}>
          <input type="hidden" name="employerId" value={id} />
          <Button about={usualName ?? name}>{words.addEmployerDo}</Button>
        </Form>
      ),
    },
  ]
  return (
    <Section id="add" title={words.addEmployer} class="mt6">
      <SearchForm t={t} action={`${action}#add`} label={words.searchEmployer} value={search} />
      {search && toAdd.length === 0 && <p class="meta mt4">{words.noEmployerFound}</p>}
      {toAdd.length > 0 && <Table caption={words.addEmployer} columns={columns} rows={toAdd} />}
    </Section>
  )
}
