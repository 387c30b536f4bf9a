import { shortenWaiting } from '#src/engines/timetable/compaction.ts'
import { emptyGrid, place } from '#src/engines/timetable/grid.ts'
import { instanceOf } from '#src/engines/timetable/instance.ts'
import { canStillBeHeld } from '#src/engines/timetable/remaining.ts'
import type { Changes, Meeting, Pair, Problem } from '#src/engines/timetable/types.ts'
import type { Random } from '#src/platform/random.ts'

/** Moves for each added meeting: few are free, and a repair is wanted at once. */
const MOVES_PER_MEETING = 150

type Day = { whole: Problem; changes: Changes; random: Random; pause: () => boolean }

/** The added meetings at the slots where people wait least; those that stand (`standing`) keep theirs. */
export function settleAdded(day: Day, standing: Meeting[], added: Meeting[]): Meeting[] {
  const { whole, changes, random, pause } = day
  if (added.length === 0) return added
  const allowed = slotsAllowed(whole, changes, added)
  const pairs = [...standing, ...added].map((meeting, index): Pair => {
    const { candidate, table, slot } = meeting
    return { candidate, table, score: 0, slots: index < standing.length ? [slot] : allowed(meeting) }
  })
  const instance = instanceOf({ ...whole, pairs, forbidden: [] })
  const grid = emptyGrid(instance)
  instance.edgePair.forEach((index, edge) => {
    place(grid, edge, (standing[index] ?? added[index - standing.length])!.slot)
  })
  shortenWaiting(grid, { random, moves: MOVES_PER_MEETING * added.length, pause })
  const slotOf = new Map(Array.from(instance.edgePair, (index, edge) => [index - standing.length, grid.slotOf[edge]!]))
  return added.map((meeting, index) => ({ ...meeting, slot: slotOf.get(index)! }))
}

/** The slots to come at which both are there and the pair may meet. */
function slotsAllowed(whole: Problem, changes: Changes, added: Meeting[]): (meeting: Meeting) => number[] {
  const people = new Set(added.map(({ candidate }) => candidate))
  const own = new Map(
    whole.pairs
      .filter((pair) => pair.slots && people.has(pair.candidate))
      .map((pair) => [`${pair.candidate} ${pair.table}`, pair.slots!]),
  )
  const canHold = canStillBeHeld(changes)
  const all = Array.from({ length: whole.slots }, (_, slot) => slot)
  return (meeting) =>
    (own.get(`${meeting.candidate} ${meeting.table}`) ?? all).filter(
      (slot) => slot > changes.now && canHold({ ...meeting, slot }),
    )
}
