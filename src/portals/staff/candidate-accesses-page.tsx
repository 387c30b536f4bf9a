import { fullName } from '#src/modules/candidates/rules.ts'
import type { Candidate, FileAccess } from '#src/modules/candidates/types.ts'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { type Column, Table } from '#src/ui/table.tsx'
import { formatDateTime } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

type Props = { c: PageContext; candidate: Candidate; accesses: readonly FileAccess[] }

/** Who did or saw what of a file. */
export function AccessesPage({ c, candidate, accesses }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.candidates
  const back = { href: here(organisation, `/staff/candidates/${candidate.id}`), label: fullName(candidate) }
  const columns: Column<FileAccess>[] = [
    {
      head: words.accessColumns.when,
      rowHead: true,
      cell: ({ at }) => formatDateTime(at, organisation.timeZone, t.language),
    },
    { head: words.accessColumns.who, cell: ({ byName, byKind }) => byName ?? kindText(t, byKind) },
    { head: words.accessColumns.what, cell: ({ action }) => actionText(t, action) },
  ]
  return (
    <StaffPage c={c} title={words.accesses} section="candidates" back={back}>
      <PageHead title={words.accesses}>{words.accessesLead}</PageHead>
      <Table caption={words.accesses} columns={columns} rows={accesses} />
    </StaffPage>
  )
}

function kindText(t: Words, kind: string): string {
  const kinds: Readonly<Record<string, string>> = t.candidates.accessKinds
  return kinds[kind] ?? kind
}

function actionText(t: Words, action: string): string {
  const actions: Readonly<Record<string, string>> = t.candidates.actions
  return actions[action] ?? t.format(t.candidates.otherAction, { action })
}
