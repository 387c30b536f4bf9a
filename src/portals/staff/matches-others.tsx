import type { MatchFile, MatchLine } from '#src/modules/matching/types.ts'
import { asStaff, type PageContext } from '#src/portals/session.ts'
import { eventPath } from '#src/portals/staff/event-frame.tsx'
import { nameOf, STATE_TONES } from '#src/portals/staff/matches-table.tsx'
import { shownScore } from '#src/portals/staff/matches-words.ts'
import { BidiText } from '#src/ui/bidi-text.tsx'
import { Status } from '#src/ui/status.tsx'
import { type Column, Table } from '#src/ui/table.tsx'

/** Beside a pair, the others of the same job: to compare, and to go from one to the next. */
export function MatchesOthers({ c, file, others }: { c: PageContext; file: MatchFile; others: readonly MatchLine[] }) {
  const { organisation, t } = asStaff(c)
  const words = t.matching
  const rows = others.filter(({ candidateId }) => candidateId !== file.candidateId)
  if (rows.length === 0) return null
  const columns: Column<MatchLine>[] = [
    {
      head: words.columns.person,
      rowHead: true,
      cell: (line) => (
        <a href={eventPath(organisation, line.eventId, `/matches/${line.candidateId}/${line.jobId}`)}>
          <BidiText text={nameOf(line)} />
        </a>
      ),
    },
    { head: words.columns.score, number: true, cell: (line) => shownScore(t, line.score) },
    {
      head: words.columns.state,
      cell: (line) => <Status bare tone={STATE_TONES[line.state]} label={words.states[line.state]} />,
    },
  ]
  return (
    <section aria-labelledby="others">
      <h2 id="others">{words.othersForJob}</h2>
      <Table caption={words.othersForJob} columns={columns} rows={rows} />
    </section>
  )
}
