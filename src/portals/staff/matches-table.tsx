import type { Requirement } from '#src/engines/matching/types.ts'
import type { MatchFilter, MatchLine, MatchState } from '#src/modules/matching/types.ts'
import { shownScore } from '#src/portals/staff/matches-words.ts'
import { BidiText } from '#src/ui/bidi-text.tsx'
import { Status, type Tone } from '#src/ui/status.tsx'
import type { Column } from '#src/ui/table.tsx'
import { sayWritten, Written } from '#src/ui/written.tsx'
import type { Words } from '#src/words/words.ts'

export const STATE_TONES: Record<MatchState, Tone> = { 'to-decide': 'accent', approved: 'ok', refused: 'bad' }

type Look = { tickable: boolean; filter: Pick<MatchFilter, 'state'> }

/** The columns of the list. The state is there only where several are shown together. */
export function matchColumns(t: Words, base: string, { tickable, filter }: Look): Column<MatchLine>[] {
  const { columns, states } = t.matching
  return [
    ...(tickable ? [tickColumn(t)] : []),
    {
      head: columns.person,
      rowHead: true,
      cell: (line) => (
        <a href={`${base}/${line.candidateId}/${line.jobId}`}>
          <BidiText text={nameOf(line)} />
        </a>
      ),
    },
    {
      head: columns.job,
      cell: (line) => (
        <>
          <Written t={t} text={line.jobTitle} /> <p class="meta">{line.employerName}</p>
        </>
      ),
    },
    { head: columns.score, number: true, cell: (line) => shownScore(t, line.score) },
    { head: columns.wish, cell: (line) => t.matching.wishedBy[line.wishedBy] },
    { head: columns.requirements, cell: (line) => <Summary t={t} requirements={line.requirements} /> },
    ...(filter.state === 'all'
      ? [
          {
            head: columns.state,
            cell: (line: MatchLine) => <Status bare tone={STATE_TONES[line.state]} label={states[line.state]} />,
          },
        ]
      : []),
  ]
}

const tickColumn = (t: Words): Column<MatchLine> => ({
  head: t.matching.columns.tick,
  headHidden: true,
  cell: (line) =>
    line.state === 'to-decide' && (
      <label class="choice">
        <input type="checkbox" name="matches" value={line.id} />
        <span class="vh">{sayWritten(t, t.matching.tickOne, { job: line.jobTitle }, { name: nameOf(line) })}</span>
      </label>
    ),
})

/** What stands in the way, in as few words as a line has. Skills are apart: one that is missing excludes nobody. */
function Summary({ t, requirements }: { t: Words; requirements: readonly Requirement[] }) {
  const { missingCount, toVerifyCount, nearCount, allMet, skillsFound } = t.matching
  const skills = requirements.filter(({ name }) => name === 'skill')
  const others = requirements.filter(({ name }) => name !== 'skill')
  const found = skills.filter(({ state }) => state === 'met' || state === 'near').length
  const parts: [Tone, Requirement['state'], string][] = [
    ['bad', 'missing', missingCount],
    ['ask', 'to-verify', toVerifyCount],
    ['near', 'near', nearCount],
  ]
  const shown = parts.flatMap(([tone, state, message]) => {
    const count = others.filter((one) => one.state === state).length
    return count > 0 ? [<Status bare tone={tone} label={t.format(message, { count })} />] : []
  })
  return (
    <>
      {shown.length > 0 ? shown : <Status bare tone="ok" label={allMet} />}
      {skills.length > 0 && <p class="meta">{t.format(skillsFound, { found, total: skills.length })}</p>}
    </>
  )
}

/** In a sentence. */
export const spokenName = ({ givenNames, familyNames }: Pick<MatchLine, 'givenNames' | 'familyNames'>): string =>
  `${givenNames} ${familyNames}`.trim()

/** In a list. */
export const nameOf = ({ givenNames, familyNames }: Pick<MatchLine, 'givenNames' | 'familyNames'>): string =>
  `${familyNames} ${givenNames}`.trim()
