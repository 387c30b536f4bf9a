import { listTables } from '#src/modules/events/queries/employers.ts'
import { findRegistration } from '#src/modules/events/queries/people.ts'
import { getEvent, listSlots } from '#src/modules/events/queries.ts'
import type { EventTable, InterviewDay, Registration } from '#src/modules/events/types.ts'
import { listAnswers } from '#src/modules/interviews/queries/answers.ts'
import { listCheckIns } from '#src/modules/interviews/queries/check-ins.ts'
import {
  listIntroductions,
  listJobsToTalkAbout,
  listOpenContacts,
} from '#src/modules/interviews/queries/introductions.ts'
import { type AnswerWindow, answerWindow } from '#src/modules/interviews/rules/answers.ts'
import { timed } from '#src/modules/interviews/rules/presence.ts'
import type {
  InterviewAnswer,
  Introduction,
  JobToTalkAbout,
  OpenContact,
  TimedMeeting,
} from '#src/modules/interviews/types.ts'
import {
  type Decline,
  listConfirmations,
  listDeclines,
  listMeetings,
} from '#src/modules/timetables/queries/timetables.ts'
import { NotFound } from '#src/platform/errors.ts'
import { look } from '#src/platform/world.ts'
import { asCandidate, here, idIn, type PageContext } from '#src/portals/session.ts'

/** One meeting of the person who looks. */
export type OwnInterview = {
  meeting: TimedMeeting
  /** Null: the firm called off since. */
  table: EventTable | null
  jobs: string[]
  isDeclined: boolean
  answer: InterviewAnswer | null
  window: AnswerWindow
  isIntroduced: boolean
}

export type OwnDay = {
  event: InterviewDay
  registration: Registration
  interviews: OwnInterview[]
  /** To the times of the version in force. */
  isConfirmed: boolean
  hasArrived: boolean
  introductions: Introduction[]
  contacts: OpenContact[]
  now: Date
}

/** The day of the person who looks. Throws NotFound for a day they are not registered for. */
export async function ownDay(c: PageContext): Promise<OwnDay> {
  const { world, actor } = asCandidate(c)
  const eventId = idIn<'event'>(c, 'event')
  const now = world.now()
  return look(world, actor, async (db) => {
    const event = await getEvent(db, actor, eventId)
    const registration = await findRegistration(db, actor, { eventId, candidateId: actor.candidateId })
    if (!registration) throw new NotFound()
    const known: Known = {
      tables: await listTables(db, actor, eventId),
      jobs: await listJobsToTalkAbout(db, actor, eventId),
      declines: await listDeclines(db, actor, eventId),
      answers: await listAnswers(db, actor, eventId),
      introductions: await listIntroductions(db, actor, eventId),
    }
    const meetings = timed(await listMeetings(db, actor, eventId), await listSlots(db, actor, eventId))
    const confirmations = await listConfirmations(db, actor, eventId)
    return {
      event,
      registration,
      interviews: meetings.map((meeting) => ownInterview(meeting, known, now)),
      isConfirmed: confirmations.some(({ release }) => release === event.releaseNumber),
      hasArrived: (await listCheckIns(db, actor, eventId)).length > 0,
      introductions: known.introductions,
      contacts: await listOpenContacts(db, actor, eventId),
      now,
    }
  })
}

type Known = {
  tables: EventTable[]
  jobs: JobToTalkAbout[]
  declines: Decline[]
  answers: InterviewAnswer[]
  introductions: Introduction[]
}

function ownInterview(meeting: TimedMeeting, known: Known, now: Date): OwnInterview {
  const { tableId } = meeting
  const table = known.tables.find(({ id }) => id === tableId) ?? null
  const isTheirs = (one: { employerId: string }) => one.employerId === table?.employerId
  return {
    meeting,
    table,
    jobs: known.jobs.filter(isTheirs).map(({ title }) => title),
    isDeclined: known.declines.some((decline) => decline.tableId === tableId),
    answer: known.answers.find((said) => said.tableId === tableId) ?? null,
    window: answerWindow(meeting.at, now),
    isIntroduced: known.introductions.some(isTheirs),
  }
}

/** The address of a page of this person about the day itself. */
export const ownDayPath = (c: PageContext, eventId: string, path = ''): string =>
  here(asCandidate(c).organisation, `/candidate/events/${eventId}/day${path}`)

/** The meeting of the address. Throws NotFound for one of others, or with a firm that called off. */
export function interviewIn(c: PageContext, { interviews }: OwnDay): OwnInterview & { table: EventTable } {
  const id = idIn<'meeting'>(c, 'meeting')
  const found = interviews.find(({ meeting }) => meeting.id === id)
  if (!found?.table) throw new NotFound()
  return { ...found, table: found.table }
}
