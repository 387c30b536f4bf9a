import type { CandidateLine } from '#src/modules/candidates/types.ts'
import type { PageOf } from '#src/platform/page-of.ts'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { BidiText } from '#src/ui/bidi-text.tsx'
import { LinkButton } from '#src/ui/button.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Pagination } from '#src/ui/pagination.tsx'
import { SearchForm } from '#src/ui/search-form.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { type Column, Table } from '#src/ui/table.tsx'

type Props = { c: PageContext; found: PageOf<CandidateLine>; search: string }

export function CandidateListPage({ c, found, search }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.candidates
  const base = here(organisation, '/staff/candidates')
  const columns: Column<CandidateLine>[] = [
    {
      head: words.columns.name,
      rowHead: true,
      cell: (line) => (
        <a href={`${base}/${line.id}`}>
          <BidiText text={`${line.familyNames} ${line.givenNames}`.trim()} />
        </a>
      ),
    },
    { head: words.columns.number, number: true, cell: (line) => line.number },
    { head: words.columns.lastTitle, cell: (line) => line.lastTitle },
    { head: words.columns.email, cell: (line) => line.email },
  ]
  return (
    <StaffPage c={c} title={words.title} section="candidates">
      <PageHead
        title={words.title}
        actions={<SearchForm t={t} action={base} label={words.searchLabel} value={search} />}
      >
        {t.format(words.count, { count: found.total })}
      </PageHead>
      {found.rows.length > 0 ? (
        <Table caption={words.title} columns={columns} rows={found.rows} />
      ) : (
        <EmptyState
          title={search ? words.noneTitle : words.emptyTitle}
          why={search ? words.none : words.empty}
          action={!search && <LinkButton href={here(organisation, '/staff/imports/new')}>{words.emptyDo}</LinkButton>}
        />
      )}
      <Pagination
        t={t}
        page={found.page}
        pages={found.pages}
        hrefOf={(page) => `${base}?${new URLSearchParams({ ...(search && { q: search }), page: String(page) })}`}
      />
    </StaffPage>
  )
}
