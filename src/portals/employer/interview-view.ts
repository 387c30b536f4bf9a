import { listProfilesFor } from '#src/modules/candidates/queries/profiles.ts'
import type { CandidateId, EmployerFacingProfile } from '#src/modules/candidates/types.ts'
import { listTables } from '#src/modules/events/queries/employers.ts'
import { getEvent, listSlots } from '#src/modules/events/queries.ts'
import type { EventTable, InterviewDay } from '#src/modules/events/types.ts'
import { listAnswers } from '#src/modules/interviews/queries/answers.ts'
import { listCheckIns } from '#src/modules/interviews/queries/check-ins.ts'
import { listIntroductions } from '#src/modules/interviews/queries/introductions.ts'
import { type AnswerWindow, answerWindow } from '#src/modules/interviews/rules/answers.ts'
import { timed } from '#src/modules/interviews/rules/presence.ts'
import type { CheckIn, InterviewAnswer, Introduction, TimedMeeting } from '#src/modules/interviews/types.ts'
import { listMeetings } from '#src/modules/timetables/queries/timetables.ts'
import { audit } from '#src/platform/record.ts'
import { look } from '#src/platform/world.ts'
import { asEmployer, here, idIn, type PageContext } from '#src/portals/session.ts'
import type { FormView } from '#src/ui/form.tsx'
import type { Words } from '#src/words/words.ts'

/** One meeting of the firm, with all that it may know of it. */
export type Interview = {
  meeting: TimedMeeting
  table: EventTable
  /** Null: the person does not share it with firms. */
  profile: EmployerFacingProfile | null
  answer: InterviewAnswer | null
  window: AnswerWindow
  arrivedAt: Date | null
  isIntroduced: boolean
}

export type RecruiterDay = { event: InterviewDay; tables: EventTable[]; interviews: Interview[]; now: Date }

/** The meetings of the firm at an event, in the order of the day. Throws NotFound for an event of others. */
export async function recruiterDay(c: PageContext): Promise<RecruiterDay> {
  const { world, actor } = asEmployer(c)
  const eventId = idIn<'event'>(c, 'event')
  const now = world.now()
  return look(world, actor, async (db) => {
    const event = await getEvent(db, actor, eventId)
    const tables = await listTables(db, actor, eventId)
    const planned = await listMeetings(db, actor, eventId)
    const meetings = timed(planned, await listSlots(db, actor, eventId))
    const ids = [...new Set(meetings.map(({ candidateId }) => candidateId as CandidateId))]
    const known = {
      tables,
      profiles: await listProfilesFor(db, actor, ids),
      answers: await listAnswers(db, actor, eventId),
      arrivals: await listCheckIns(db, actor, eventId),
      introductions: await listIntroductions(db, actor, eventId),
    }
    return { event, tables, interviews: meetings.flatMap((meeting) => interviewOf(meeting, known, now) ?? []), now }
  })
}

type Known = {
  tables: EventTable[]
  profiles: EmployerFacingProfile[]
  answers: InterviewAnswer[]
  arrivals: CheckIn[]
  introductions: Introduction[]
}

function interviewOf(meeting: TimedMeeting, known: Known, now: Date): Interview | null {
  const { candidateId, tableId } = meeting
  const table = known.tables.find(({ id }) => id === tableId)
  const isTheirs = (one: { candidateId: string }) => one.candidateId === candidateId
  return table
    ? {
        meeting,
        table,
        profile: known.profiles.find(isTheirs) ?? null,
        answer: known.answers.find((said) => isTheirs(said) && said.tableId === tableId) ?? null,
        window: answerWindow(meeting.at, now),
        arrivedAt: known.arrivals.find(isTheirs)?.arrivedAt ?? null,
        isIntroduced: known.introductions.some(isTheirs),
      }
    : null
}

/** Keeps that the firm read the profile: the person may ask who looked at their file. */
export async function noteReading(c: PageContext, { profile }: Interview): Promise<void> {
  const { world, actor } = asEmployer(c)
  if (!profile) return
  const subject = { type: 'candidate', id: profile.candidateId }
  await look(world, actor, (db) => audit(db, actor, { action: 'profile.read', subject }))
}

/** The address of a page of the firm about the day. */
export const interviewsPath = (c: PageContext, eventId: string, path = ''): string =>
  here(asEmployer(c).organisation, `/employer/events/${eventId}/day${path}`)

export const nameOf = (t: Words, { profile }: Interview): string => profile?.name ?? t.interviews.employer.closedName

/** An answer as the fields of its form show it. */
export const answerValues = (answer: InterviewAnswer | null): FormView['values'] => ({
  answer: answer?.answer ?? '',
  reason: answer?.reason ?? '',
  said: answer?.said ?? '',
  note: answer?.note ?? '',
  rowVersion: String(answer?.rowVersion ?? 0),
})
