/** What the rules answer for a person in one programme, and what a person decided about it, if anybody did. */
export type ProgrammeStanding = {
  programmeId: string
  answer: 'yes' | 'no' | 'to-verify'
  decision: 'admitted' | 'refused' | null
}

export const STANDINGS = ['admitted', 'eligible', 'to-verify', 'not-eligible', 'refused', 'unknown'] as const
/** How a person stands for an event. A decision of a person outweighs what the rules answer. */
export type Standing = (typeof STANDINGS)[number]

/**
 * How a person stands in the programmes that an event invites (in all of them when it names none): the best of them
 * counts, as one admission is enough to come. Unknown when no programme judges anybody.
 */
export function standingOf(standings: readonly ProgrammeStanding[], invited: readonly string[]): Standing {
  const found = standings
    .filter(({ programmeId }) => invited.length === 0 || invited.includes(programmeId))
    .map(({ answer, decision }): Standing => {
      if (decision) return decision
      return answer === 'yes' ? 'eligible' : answer === 'no' ? 'not-eligible' : 'to-verify'
    })
  return STANDINGS.find((standing) => found.includes(standing)) ?? 'unknown'
}
