import { filedName } from '#src/modules/candidates/rules.ts'
import type { CandidateLine } from '#src/modules/candidates/types.ts'
import type { PageOf } from '#src/platform/page-of.ts'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { DayFrame } from '#src/portals/staff/day-frame.tsx'
import type { DayView } from '#src/portals/staff/day-view.ts'
import { eventPath } from '#src/portals/staff/event-frame.tsx'
import { BidiText } from '#src/ui/bidi-text.tsx'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Form } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { SearchForm } from '#src/ui/search-form.tsx'
import { Section } from '#src/ui/section.tsx'
import { type Column, Table } from '#src/ui/table.tsx'

type Found = Pick<PageOf<CandidateLine>, 'rows' | 'total'>
type Props = { c: PageContext; view: DayView; search: string; found: Found; refusal: string | null }

/** Somebody at the door who is not registered: a known file is registered in one tap, others fill in the form. */
export function DayArrivalsPage({ c, view, search, found, refusal }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.repairs.arrivals
  const path = eventPath(organisation, view.event.id, '/day/arrivals')
  return (
    <DayFrame c={c} view={view} current="news" title={words.title}>
      {refusal && (
        <Notice tone="bad" announced>
          <p>{refusal}</p>
        </Notice>
      )}
      <Section id="newcomer" title={words.title}>
        <p class="meta mb4">{words.lead}</p>
        <div class="mb4">
          <SearchForm t={t} action={path} label={t.candidates.searchLabel} value={search} />
        </div>
        {found.rows.length > 0 && <Table caption={words.title} columns={columnsFor(c, view, path)} rows={found.rows} />}
        {found.total > found.rows.length && <p>{words.more}</p>}
        {search !== '' && found.total === 0 && <EmptyState title={words.none} why={words.noneWhy} />}
        <p class="mt4">
          <LinkButton href={here(organisation, '/register')}>{words.toForm}</LinkButton>
        </p>
      </Section>
    </DayFrame>
  )
}

function columnsFor(c: PageContext, view: DayView, action: string): Column<CandidateLine>[] {
  const { organisation, t } = asStaff(c)
  const words = t.repairs.arrivals
  const registered = new Set(view.people.map(({ registration }) => registration.candidateId as string))
  const list = (number: number) => eventPath(organisation, view.event.id, `/day?q=${number}`)
  return [
    { head: words.columns.person, rowHead: true, cell: (line) => <BidiText text={filedName(line)} /> },
    { head: words.columns.number, number: true, cell: ({ number }) => number },
    {
      head: words.columns.act,
      headHidden: true,
      cell: (line) =>
        registered.has(line.id) ? (
          <a href={list(line.number)}>{words.already}</a>
        ) : (
          <Form action={action}>
            <input type="hidden" name="candidate" value={line.id} />
            <Button big icon="tick" about={filedName(line)}>
              {words.do}
            </Button>
          </Form>
        ),
    },
  ]
}
