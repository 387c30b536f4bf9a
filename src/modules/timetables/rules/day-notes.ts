import type { Slot } from '#src/modules/events/types.ts'
import type { DayInputs } from '#src/modules/timetables/rules.ts'
import type { DayNote, DayNotes } from '#src/modules/timetables/types.ts'
import { type Decision, refusedIf, yes } from '#src/platform/decision.ts'

/** The slots that a note takes away: all of them, those begun before the arrival, or those that end after leaving. */
export function slotsLost({ kind, at }: DayNote, slots: readonly Slot[]): number[] {
  const isLost = ({ from, to }: Slot) => !at || (kind === 'late' ? from < at : to > at)
  return slots.filter(isLost).map(({ slot }) => slot)
}

/** The people and the tables of the day, without the slots that were noted as lost. */
export function withNotes<Day extends Pick<DayInputs, 'people' | 'tables'>>(
  day: Day,
  notes: DayNotes,
  slots: readonly Slot[],
): Day {
  const lostBy = new Map([
    ...notes.people.map((note) => [note.candidateId, slotsLost(note, slots)] as const),
    ...notes.tables.map((note) => [note.tableId, slotsLost(note, slots)] as const),
  ])
  const all = slots.map(({ slot }) => slot)
  return {
    ...day,
    people: day.people.map((person) => {
      const lost = lostBy.get(person.candidateId)
      return lost ? { ...person, available: (person.available ?? all).filter((slot) => !lost.includes(slot)) } : person
    }),
    tables: day.tables.map((table) => {
      const lost = lostBy.get(table.id)
      return lost ? { ...table, away: [...new Set([...table.away, ...lost])] } : table
    }),
  }
}

/** Who is out for the rest of the day: absent, or gone by now. */
export const isOut = ({ kind, at }: DayNote, now: Date): boolean =>
  kind === 'absent' || (kind === 'gone' && at !== null && at <= now)

export type NoteRefusal = 'cancelled' | 'withdrawn' | 'not-the-day' | 'time-missing'

/** What may be noted, and only on the day itself. Whoever is gone without a time is gone as of now. */
export function decideNote(
  note: DayNote,
  on: { isCancelled: boolean; isWithdrawn: boolean; isTheDay: boolean },
  now: Date,
): Decision<DayNote, NoteRefusal> {
  const refusal = refusedIf({
    cancelled: on.isCancelled,
    withdrawn: on.isWithdrawn,
    'not-the-day': !on.isTheDay,
    'time-missing': note.kind === 'late' && note.at === null,
  })
  if (refusal) return refusal
  return yes({ kind: note.kind, at: note.kind === 'absent' ? null : (note.at ?? now) })
}
