import type { EmployerLine } from '#src/modules/employers/types.ts'
import type { PageOf } from '#src/platform/page-of.ts'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { LinkButton } from '#src/ui/button.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Pagination } from '#src/ui/pagination.tsx'
import { SearchForm } from '#src/ui/search-form.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { type Column, Table } from '#src/ui/table.tsx'
import { Written } from '#src/ui/written.tsx'

type Props = { c: PageContext; found: PageOf<EmployerLine>; search: string; may: { open: boolean } }

export function EmployerListPage({ c, found, search, may }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.employers
  const base = here(organisation, '/staff/employers')
  const actions = (
    <>
      <SearchForm t={t} action={base} label={words.searchLabel} value={search} />
      {may.open && (
        <LinkButton href={`${base}/new`} icon="add">
          {words.open}
        </LinkButton>
      )}
    </>
  )
  return (
    <StaffPage c={c} title={words.title} section="employers">
      <PageHead title={words.title} actions={actions}>
        {t.format(words.count, { count: found.total })} <a href={here(organisation, '/staff/jobs')}>{words.jobsLink}</a>
      </PageHead>
      {found.rows.length > 0 ? (
        <Table caption={words.title} columns={columnsFor(c)} rows={found.rows} />
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

function columnsFor(c: PageContext): Column<EmployerLine>[] {
  const { organisation, t } = asStaff(c)
  const words = t.employers.columns
  return [
    {
      head: words.name,
      rowHead: true,
      cell: (line) => (
        <>
          <a href={here(organisation, `/staff/employers/${line.id}`)}>{line.name}</a>
          {line.usualName && <span class="meta"> {line.usualName}</span>}
        </>
      ),
    },
    { head: words.sector, cell: (line) => line.sector && <Written t={t} text={line.sector} /> },
    { head: words.city, cell: (line) => line.city },
    { head: words.jobs, number: true, cell: (line) => line.openJobs },
    { head: words.openings, number: true, cell: (line) => line.openings },
  ]
}
