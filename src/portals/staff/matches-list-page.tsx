import type { InterviewDay } from '#src/modules/events/types.ts'
import type { Computation, MatchCounts, MatchFilter, MatchLine } from '#src/modules/matching/types.ts'
import { MATCH_ORDERS, MATCH_STATES } from '#src/modules/matching/types.ts'
import type { PageOf } from '#src/platform/page-of.ts'
import { asStaff, type PageContext } from '#src/portals/session.ts'
import { EventFrame, eventPath } from '#src/portals/staff/event-frame.tsx'
import { MatchesListAside } from '#src/portals/staff/matches-list-aside.tsx'
import { matchColumns } from '#src/portals/staff/matches-table.tsx'
import { shownThreshold } from '#src/portals/staff/matches-words.ts'
import { Button } from '#src/ui/button.tsx'
import { Chips, Views } from '#src/ui/chips.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { Pagination } from '#src/ui/pagination.tsx'
import { SearchForm } from '#src/ui/search-form.tsx'
import { Split } from '#src/ui/section.tsx'
import { Table } from '#src/ui/table.tsx'
import { formatDateTime } from '#src/words/formats.ts'

type Props = {
  c: PageContext
  event: InterviewDay
  computation: (Computation & { at: Date }) | null
  counts: MatchCounts
  page: PageOf<MatchLine>
  filter: MatchFilter
  form: FormView
  may: { decide: boolean }
}

/** The matches of a day, in views that have an address each; those to decide can be ticked and approved together. */
export function MatchesListPage(props: Props) {
  const { c, event, computation, counts, page, filter, form, may } = props
  const { organisation, t } = asStaff(c)
  const words = t.matching
  const base = eventPath(organisation, event.id, '/matches')
  const aside = may.decide && (
    <MatchesListAside c={c} event={event} form={form} counts={counts} isFirst={!computation} />
  )
  return (
    <EventFrame
      c={c}
      event={event}
      title={words.title}
      lead={computation && leadOf(props)}
      actions={computation && <SearchForm t={t} action={base} label={words.searchLabel} value={filter.search} />}
      hasErrors={hasErrors(form)}
    >
      <ErrorSummary form={form} />
      {computation && computation.notTaken > 0 && (
        <p class="meta mb4">{t.format(words.notTaken, { count: computation.notTaken })}</p>
      )}
      <Split label={words.computation.title} aside={aside}>
        {computation && <Choice t={t} base={base} counts={counts} filter={filter} />}
        {page.rows.length > 0 ? (
          <Rows c={c} base={base} page={page} filter={filter} may={may} />
        ) : (
          <EmptyState
            title={computation ? words.noneTitle : words.emptyTitle}
            why={computation ? words.none : words.empty}
          />
        )}
      </Split>
    </EventFrame>
  )
}

function leadOf({ c, computation }: Props) {
  const { organisation, t } = asStaff(c)
  if (!computation) return null
  const { people, jobs, threshold, at } = computation
  const when = formatDateTime(at, organisation.timeZone, t.language)
  return t.format(t.matching.lead, { people, jobs, when, threshold: shownThreshold(t, threshold) })
}

type ChoiceProps = Pick<Props, 'counts' | 'filter'> & { t: ReturnType<typeof asStaff>['t']; base: string }

function Choice({ t, base, counts, filter }: ChoiceProps) {
  const words = t.matching
  const all = MATCH_STATES.reduce((sum, state) => sum + counts[state], 0)
  return (
    <>
      <Views
        label={words.orderLabel}
        views={MATCH_ORDERS.map((order) => ({
          href: hrefOf(base, { ...filter, order, page: 1 }),
          label: words.orders[order],
          current: order === filter.order,
        }))}
      />
      <Chips
        label={words.filterLabel}
        chips={([...MATCH_STATES, 'all'] as const).map((state) => ({
          href: hrefOf(base, { ...filter, state, page: 1 }),
          label: state === 'all' ? words.states.all : words.counted[state],
          count: state === 'all' ? all : counts[state],
          current: state === filter.state,
        }))}
      />
      {(filter.jobId || filter.candidateId) && (
        <p class="meta mb2">
          {words.narrowed}{' '}
          <a href={hrefOf(base, { ...filter, jobId: null, candidateId: null, page: 1 })}>{words.showAll}</a>
        </p>
      )}
    </>
  )
}

function Rows({ c, base, page, filter, may }: Pick<Props, 'c' | 'page' | 'filter' | 'may'> & { base: string }) {
  const { t } = asStaff(c)
  const tickable = may.decide && page.rows.some(({ state }) => state === 'to-decide')
  const table = (
    <Table caption={t.matching.title} columns={matchColumns(t, base, { tickable, filter })} rows={page.rows} />
  )
  return (
    <>
      {tickable ? (
        <Form action={`${base}/approvals`} label={t.matching.approveTicked}>
          {table}
          <p class="mt4">
            <Button kind="main">{t.matching.approveTicked}</Button>
          </p>
        </Form>
      ) : (
        table
      )}
      <Pagination
        t={t}
        page={page.page}
        pages={page.pages}
        hrefOf={(number) => hrefOf(base, { ...filter, page: number })}
      />
    </>
  )
}

/** The address of a view of the list; what is usual is left out. */
export function hrefOf(base: string, filter: MatchFilter): string {
  const { state, order, search, page, jobId, candidateId } = filter
  const query = new URLSearchParams({
    ...(state !== 'to-decide' && { state }),
    ...(order !== 'score' && { order }),
    ...(search && { q: search }),
    ...(jobId && { job: jobId }),
    ...(candidateId && { candidate: candidateId }),
    ...(page > 1 && { page: String(page) }),
  })
  return query.size > 0 ? `${base}?${query}` : base
}
