import { excludes } from '#src/engines/matching/requirements.ts'
import type { Requirement, RequirementState } from '#src/engines/matching/types.ts'
import type { MatchFile } from '#src/modules/matching/types.ts'
import { asStaff, type PageContext } from '#src/portals/session.ts'
import { inTheFile, REQUIREMENT_TONES, requirementName, requirementState } from '#src/portals/staff/matches-words.ts'
import { Status } from '#src/ui/status.tsx'
import { type Column, Table } from '#src/ui/table.tsx'
import type { Words } from '#src/words/words.ts'

/** First what a person has to look at: what excludes, what is to verify. */
const ORDER: readonly RequirementState[] = ['missing', 'to-verify', 'near', 'met']

/** The requirements of the job, each with what the file says of it. */
export function MatchesReasons({ c, file }: { c: PageContext; file: Pick<MatchFile, 'requirements'> }) {
  const { t } = asStaff(c)
  const words = t.matching
  const count = (state: RequirementState) => file.requirements.filter((one) => one.state === state).length
  const title = t.format(words.requirements, {
    met: count('met'),
    near: count('near'),
    missing: count('missing'),
    verify: count('to-verify'),
  })
  const sorted = ORDER.flatMap((state) => file.requirements.filter((one) => one.state === state))
  return (
    <section aria-labelledby="requirements">
      <h2 id="requirements">{title}</h2>
      <Table caption={words.requirementsTable} columns={columns(t)} rows={sorted} />
    </section>
  )
}

const columns = (t: Words): Column<Requirement>[] => [
  {
    head: t.matching.columns.state,
    cell: ({ state }) => <Status bare tone={REQUIREMENT_TONES[state]} label={requirementState(t, state)} />,
  },
  { head: t.matching.requirement, rowHead: true, cell: (requirement) => requirementName(t, requirement) },
  {
    head: t.matching.inFile,
    cell: (requirement) => (
      <>
        {inTheFile(t, requirement.evidence)} {excludes(requirement) && <span class="meta">{t.matching.excludes}</span>}
      </>
    ),
  },
]
