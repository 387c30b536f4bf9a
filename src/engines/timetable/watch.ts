import { type Aims, compareAims, sameAboveScore } from '#src/engines/timetable/aims.ts'
import { aimsOfGrid, type Grid } from '#src/engines/timetable/grid.ts'
import type { SolveOptions } from '#src/engines/timetable/types.ts'

/** The caller's eyes on a search: hears of better plans and bounds, counts the work, may end it. */
export type Watch = {
  /** A plan with these aims, and a bound for all plans that agree with it above the score. */
  judged: (grid: Grid, aims: Aims, bound: number) => void
  /** A plan on the way: told of when it is better and the known bound is one for it too. */
  found: (grid: Grid) => void
  /** The work that may be done from here on. */
  allow: (work: number) => void
  /** So much more work was done; true: the budget is used up, or the caller asks to end. */
  stops: (work: number) => boolean
  /** Whether the caller asks to end. */
  ended: () => boolean
}

export function watchFor({ progress, stop }: SolveOptions): Watch {
  let best: Aims | null = null
  let bound = Number.POSITIVE_INFINITY
  let done = 0
  let budget = 0
  const ended = () => stop?.() ?? false
  const tell = (grid: Grid, aims: Aims) => {
    best = aims
    progress?.({ value: grid.value, bound, meetings: grid.meetings, people: peopleIn(grid), work: done })
  }
  return {
    judged(grid, aims, newBound) {
      const better = best === null ? 1 : compareAims(aims, best)
      if (better < 0 || (better === 0 && newBound >= bound)) return
      bound = best && sameAboveScore(aims, best) ? Math.min(bound, newBound) : newBound
      tell(grid, aims)
    },
    found(grid) {
      if (!progress || !best) return
      const aims = aimsOfGrid(grid)
      if (sameAboveScore(aims, best) && compareAims(aims, best) > 0) tell(grid, aims)
    },
    allow(work) {
      budget = done + work
    },
    stops(work) {
      done += work
      return done >= budget || ended()
    },
    ended,
  }
}

/** Those with at least one meeting, of the grid or held outside of it. */
function peopleIn({ instance, candidateCount }: Grid): number {
  let people = 0
  for (let c = 0; c < instance.candidates; c++) if (candidateCount[c]! + instance.candidateHeld[c]! > 0) people++
  return people
}
