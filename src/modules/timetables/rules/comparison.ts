import type { Meeting, Plan } from '#src/engines/timetable/types.ts'
import { figuresOf } from '#src/modules/timetables/rules/prices.ts'
import type { PlanFigures } from '#src/modules/timetables/types.ts'

/** A person whose meetings differ: those of each plan, by slot. */
export type PersonDifference = { candidateId: string; one: Meeting[]; other: Meeting[] }

export type Comparison = {
  one: PlanFigures
  other: PlanFigures
  /** Meetings of pairs that meet in the other plan only, in the first only, and in both but at another time. */
  added: number
  removed: number
  moved: number
  people: PersonDifference[]
  /** Tables with at least one difference. */
  tables: string[]
}

type Planned = Pick<Plan, 'value' | 'bound' | 'meetings' | 'waiting'>

/** How two plans of a day differ. A pair that meets in both is the same meeting, wherever it is. */
export function comparePlans(one: Planned, other: Planned): Comparison {
  const before = slotsByPair(one.meetings)
  const after = slotsByPair(other.meetings)
  const differs = (meeting: Meeting) => before.get(pairOf(meeting)) !== after.get(pairOf(meeting))
  const onlyAfter = other.meetings.filter((meeting) => !before.has(pairOf(meeting)))
  const onlyBefore = one.meetings.filter((meeting) => !after.has(pairOf(meeting)))
  const different = [...one.meetings, ...other.meetings].filter(differs)
  const people = [...new Set(different.map(({ candidate }) => candidate))]
  const [meetingsBefore, meetingsAfter] = [byPerson(one.meetings), byPerson(other.meetings)]
  return {
    one: figuresOf(one),
    other: figuresOf(other),
    added: onlyAfter.length,
    removed: onlyBefore.length,
    moved: other.meetings.filter((meeting) => before.has(pairOf(meeting)) && differs(meeting)).length,
    people: people.map((candidateId) => ({
      candidateId,
      one: meetingsBefore.get(candidateId) ?? [],
      other: meetingsAfter.get(candidateId) ?? [],
    })),
    tables: [...new Set(different.map(({ table }) => table))],
  }
}

const pairOf = ({ candidate, table }: Meeting) => `${candidate} ${table}`

const slotsByPair = (meetings: readonly Meeting[]) => new Map(meetings.map((one) => [pairOf(one), one.slot]))

function byPerson(meetings: readonly Meeting[]): Map<string, Meeting[]> {
  const people = new Map<string, Meeting[]>()
  for (const meeting of [...meetings].sort((one, other) => one.slot - other.slot)) {
    const own = people.get(meeting.candidate)
    if (own) own.push(meeting)
    else people.set(meeting.candidate, [meeting])
  }
  return people
}
