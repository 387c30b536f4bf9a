import type { Import } from '#src/modules/imports/types.ts'
import type { PageOf } from '#src/platform/page-of.ts'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { STATE_TONES } from '#src/portals/staff/import-words.ts'
import { LinkButton } from '#src/ui/button.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Pagination } from '#src/ui/pagination.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { Status } from '#src/ui/status.tsx'
import { type Column, Table } from '#src/ui/table.tsx'
import { Written } from '#src/ui/written.tsx'
import { formatDateTime } from '#src/words/formats.ts'

/** What was brought in, the newest first. */
export function ImportListPage({ c, found }: { c: PageContext; found: PageOf<Import> }) {
  const { organisation, t } = asStaff(c)
  const words = t.imports
  const base = here(organisation, '/staff/imports')
  const start = (
    <LinkButton href={`${base}/new`} kind="main" icon="upload">
      {words.start}
    </LinkButton>
  )
  return (
    <StaffPage c={c} title={words.listTitle} section="imports">
      <PageHead title={words.listTitle} actions={found.total > 0 && start}>
        {t.format(words.count, { count: found.total })}
      </PageHead>
      {found.rows.length > 0 ? (
        <Table caption={words.listTitle} columns={columnsFor(c)} rows={found.rows} />
      ) : (
        <EmptyState title={words.emptyTitle} why={words.empty} action={start} />
      )}
      <Pagination t={t} page={found.page} pages={found.pages} hrefOf={(page) => `${base}?page=${page}`} />
    </StaffPage>
  )
}

function columnsFor(c: PageContext): Column<Import>[] {
  const { organisation, t } = asStaff(c)
  const { columns, states } = t.imports
  return [
    {
      head: columns.files,
      rowHead: true,
      cell: ({ id, fileNames }) => <a href={here(organisation, `/staff/imports/${id}`)}>{fileNames.join(', ')}</a>,
    },
    { head: columns.state, cell: ({ state }) => <Status bare tone={STATE_TONES[state]} label={states[state]} /> },
    {
      head: columns.event,
      cell: ({ eventName, summary }) => <Written t={t} text={eventName ?? summary?.event?.name ?? ''} />,
    },
    {
      head: columns.madeAt,
      cell: ({ madeAt }) => formatDateTime(madeAt, organisation.timeZone, t.language),
    },
    { head: columns.madeBy, cell: ({ madeBy }) => madeBy },
  ]
}
