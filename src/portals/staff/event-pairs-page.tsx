import type { EventEmployer, ForbiddenPair, InterviewDay, Registration } from '#src/modules/events/types.ts'
import { asStaff, type PageContext } from '#src/portals/session.ts'
import { EventFrame, eventPath } from '#src/portals/staff/event-frame.tsx'
import { PairFields } from '#src/portals/staff/event-wishes-page.tsx'
import { BidiText } from '#src/ui/bidi-text.tsx'
import { Button } from '#src/ui/button.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { SearchForm } from '#src/ui/search-form.tsx'
import { type Column, Table } from '#src/ui/table.tsx'
import { TextField } from '#src/ui/text-fields.tsx'
import { Written } from '#src/ui/written.tsx'

type Props = {
  c: PageContext
  event: InterviewDay
  people: readonly Registration[]
  employers: readonly EventEmployer[]
  pairs: readonly ForbiddenPair[]
  search: string
  form: FormView
  may: { manage: boolean }
}

/** Who must not meet whom. Never shown to a candidate or to a firm: each simply does not see the other. */
export function ForbiddenPairsPage({ c, event, people, employers, pairs, search, form, may }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.events
  const at = (path: string) => eventPath(organisation, event.id, path)
  return (
    <EventFrame
      c={c}
      event={event}
      title={words.forbiddenPairs}
      lead={words.forbiddenPairsWhy}
      back={{ href: at('/wishes'), label: words.task.wishes.label }}
      hasErrors={hasErrors(form)}
      actions={<SearchForm t={t} action={at('/forbidden-pairs')} label={words.searchPair} value={search} />}
    >
      <ErrorSummary form={form} />
      <div class="split">
        <div>
          {pairs.length > 0 ? (
            <Table
              caption={words.forbiddenPairs}
              columns={columnsFor(c, { event, people, employers, may })}
              rows={pairs}
            />
          ) : (
            <EmptyState
              title={search ? t.candidates.noneTitle : words.noPairsTitle}
              why={search ? words.noPairFound : words.noPairs}
            />
          )}
        </div>
        {may.manage && (
          <Form action={at('/forbidden-pairs')} class="card stack" labelledBy="new-pair">
            <h2 id="new-pair" class="h-s">
              {words.forbid}
            </h2>
            <PairFields c={c} form={form} people={people} employers={employers} />
            <TextField form={form} name="reason" label={words.reason} hint={words.hints.pairReason} optional />
            <Button>{words.forbidDo}</Button>
          </Form>
        )}
      </div>
    </EventFrame>
  )
}

type Known = Pick<Props, 'event' | 'people' | 'employers' | 'may'>

function columnsFor(c: PageContext, { event, people, employers, may }: Known): Column<ForbiddenPair>[] {
  const { organisation, t } = asStaff(c)
  const words = t.events
  const nameOf = (id: string) => {
    const person = people.find(({ candidateId }) => candidateId === id)
    return person ? `${person.familyNames} ${person.givenNames}`.trim() : ''
  }
  const firmOf = (id: string) => employers.find(({ employerId }) => employerId === id)?.name ?? ''
  return [
    { head: words.columns.person, rowHead: true, cell: ({ candidateId }) => <BidiText text={nameOf(candidateId)} /> },
    { head: words.columns.employer, cell: ({ employerId }) => firmOf(employerId) },
    { head: words.reason, cell: ({ reason }) => reason && <Written t={t} text={reason} /> },
    {
      head: words.allowDo,
      headHidden: true,
      cell: ({ id, candidateId, employerId }) =>
        may.manage && (
          <Form action={eventPath(organisation, event.id, `/forbidden-pairs/${id}/removal`)}>
            <Button kind="quiet" about={`${nameOf(candidateId)}, ${firmOf(employerId)}`}>
              {words.allowDo}
            </Button>
          </Form>
        ),
    },
  ]
}
