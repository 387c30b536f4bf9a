import type { Dice } from '#src/demo/random.ts'
import type { CandidateId } from '#src/modules/candidates/types.ts'
import { listTables } from '#src/modules/events/queries/employers.ts'
import { listRegistrations } from '#src/modules/events/queries/people.ts'
import { listSlots } from '#src/modules/events/queries.ts'
import type { EventId, Slot } from '#src/modules/events/types.ts'
import type { CandidateActor, EmployerActor, StaffActor } from '#src/modules/identity/types.ts'
import { answerMeeting } from '#src/modules/interviews/commands/answers.ts'
import { noteArrival } from '#src/modules/interviews/commands/check-ins.ts'
import { introduceIfMutual } from '#src/modules/interviews/commands/introductions.ts'
import type { AnswerGiven } from '#src/modules/interviews/types.ts'
import { listMeetings } from '#src/modules/timetables/queries/timetables.ts'
import type { PlannedMeeting } from '#src/modules/timetables/types.ts'
import { look, type World } from '#src/platform/world.ts'

/**
 * Lives through the day: most people arrive, recruiters and people answer, and those who both say yes are introduced.
 */
export async function holdDay(world: World, actor: StaffActor, eventId: EventId, dice: Dice): Promise<void> {
  const { people, meetings, slots, employerOf } = await look(world, actor, async (db) => ({
    people: await listRegistrations(db, actor, eventId),
    meetings: await listMeetings(db, actor, eventId),
    slots: await listSlots(db, actor, eventId),
    employerOf: new Map((await listTables(db, actor, eventId)).map(({ id, employerId }) => [id as string, employerId])),
  }))
  const morning = at(world, slots[0]!.from)
  const invited = new Set(meetings.map(({ candidateId }) => candidateId))
  const arrived = new Set<string>()
  for (const { id: registrationId, candidateId } of people) {
    if (!invited.has(candidateId) || dice.chance(0.1)) continue
    await noteArrival(morning, actor, { eventId, registrationId })
    arrived.add(candidateId)
  }
  for (const meeting of meetings.filter(({ candidateId }) => arrived.has(candidateId))) {
    const employerId = employerOf.get(meeting.tableId)!
    await talk(world, dice, { actor, eventId, meeting, employerId, slot: slots[meeting.slot]! })
  }
}

const at = (world: World, instant: Date): World => ({ ...world, now: () => instant })

type Talk = { actor: StaffActor; eventId: EventId; meeting: PlannedMeeting; employerId: string; slot: Slot }

/** Both sides answer at the end of a meeting, some of them not. */
async function talk(world: World, dice: Dice, { actor, eventId, meeting, employerId, slot }: Talk): Promise<void> {
  const { organisationId } = actor
  const { candidateId } = meeting
  const after = at(world, slot.to)
  const nobody = { organisationId, userId: null, name: null }
  const recruiter: EmployerActor = { ...nobody, kind: 'employer', employerId }
  const candidate: CandidateActor = { ...nobody, kind: 'candidate', candidateId }
  if (dice.chance(0.93))
    await answerMeeting(after, recruiter, meeting.id, { ...answerOf(dice, 'skills'), rowVersion: 0 })
  if (dice.chance(0.85))
    await answerMeeting(after, candidate, meeting.id, { ...answerOf(dice, 'tasks'), rowVersion: 0 })
  await introduceIfMutual(
    after,
    { ...nobody, kind: 'system' },
    { eventId, candidateId: candidateId as CandidateId, employerId },
  )
}

function answerOf(dice: Dice, reason: 'skills' | 'tasks'): AnswerGiven {
  const answer = dice.pick(['yes', 'yes', 'perhaps', 'no'] as const)
  return { answer, reason: answer === 'no' ? reason : null, said: null, note: null }
}
