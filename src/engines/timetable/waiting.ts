import type { Grid } from '#src/engines/timetable/grid.ts'
import type { Instance } from '#src/engines/timetable/instance.ts'

/** Slots from one meeting to the next when nobody waits: 2 when a rest is due. */
export const strideOf = ({ noConsecutive }: Instance): number => (noConsecutive ? 2 : 1)

/** Idle slots of all candidates between their first meeting and their last; a rest that is due is not idle. */
export function waitingIn({ instance, candidateAt, candidateCount }: Grid): number {
  const { candidates, slots } = instance
  const stride = strideOf(instance)
  let waiting = 0
  for (let c = 0; c < candidates; c++) {
    if (candidateCount[c]! < 2) continue
    let first = c * slots
    while (candidateAt[first] === -1) first++
    let last = (c + 1) * slots - 1
    while (candidateAt[last] === -1) last--
    waiting += last - first - (candidateCount[c]! - 1) * stride
  }
  return waiting
}
