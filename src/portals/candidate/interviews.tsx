import { answerMeeting } from '#src/modules/interviews/commands/answers.ts'
import { CandidateAnswerForm } from '#src/modules/interviews/forms.ts'
import { confirmAttendance, declineMeeting } from '#src/modules/timetables/commands/answer.ts'
import { DeclineForm } from '#src/modules/timetables/forms.ts'
import { readForm } from '#src/platform/form.ts'
import { todayIn } from '#src/platform/world.ts'
import { InterviewAnswerPage } from '#src/portals/candidate/interview-answer-page.tsx'
import { InterviewDeclinePage } from '#src/portals/candidate/interview-decline-page.tsx'
import { interviewIn, ownDay, ownDayPath } from '#src/portals/candidate/interview-view.ts'
import { InterviewsPage } from '#src/portals/candidate/interviews-page.tsx'
import { answerErrors } from '#src/portals/parts/answer-errors.ts'
import { keepFresh } from '#src/portals/parts/live.tsx'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { asCandidate, goOn, idIn, type PageContext } from '#src/portals/session.ts'

const REFRESH_SECONDS = 60

/** The day of a candidate: their own times, where to be now, what they say after each meeting. */
export const candidateInterviews = {
  async open(c: PageContext) {
    const { world } = asCandidate(c)
    const day = await ownDay(c)
    const isToday = todayIn(world, day.event.timeZone) === day.event.heldOn
    if (isToday) keepFresh(c, REFRESH_SECONDS)
    return show(c, <InterviewsPage c={c} day={day} isToday={isToday} />)
  },

  async confirm(c: PageContext) {
    const { world, actor } = asCandidate(c)
    const eventId = idIn<'event'>(c, 'event')
    await confirmAttendance(world, actor, eventId)
    return goOn(c, ownDayPath(c, eventId), 'timetables.confirmed')
  },

  async askDecline(c: PageContext) {
    const { t } = asCandidate(c)
    const day = await ownDay(c)
    const interview = interviewIn(c, day)
    return show(c, <InterviewDeclinePage c={c} day={day} interview={interview} form={freshForm(t)} />)
  },

  async decline(c: PageContext) {
    const { world, actor, t } = asCandidate(c)
    const day = await ownDay(c)
    const interview = interviewIn(c, day)
    const form = await readForm(c, DeclineForm)
    const isOver = interview.window !== 'not-yet'
    if (form.ok && !isOver) {
      await declineMeeting(world, actor, interview.meeting.id, form.value.reason || null)
      return goOn(c, ownDayPath(c, day.event.id), 'timetables.declined')
    }
    const view = refusedForm(t, form.typed, form.ok ? { reason: 'begun' } : form.errors, t.interviews.errors)
    return show(c, <InterviewDeclinePage c={c} day={day} interview={interview} form={view} />, 422)
  },

  async askAnswer(c: PageContext) {
    const { t } = asCandidate(c)
    const day = await ownDay(c)
    const interview = interviewIn(c, day)
    const { answer } = interview
    const values = { answer: answer?.answer ?? '', reason: answer?.reason ?? '', said: answer?.said ?? '' }
    return show(c, <InterviewAnswerPage c={c} day={day} interview={interview} form={freshForm(t, values)} />)
  },

  async answer(c: PageContext) {
    const { world, organisation, actor, t } = asCandidate(c)
    const day = await ownDay(c)
    const interview = interviewIn(c, day)
    const form = await readForm(c, CandidateAnswerForm)
    const sentence = t.format(t.interviews.candidate.consent, { employer: interview.table.employerName })
    const told = { sentence, policyVersion: organisation.policyVersion }
    const decision = form.ok
      ? await answerMeeting(world, actor, interview.meeting.id, { ...form.value, note: null, told })
      : null
    if (decision?.ok) return goOn(c, ownDayPath(c, day.event.id), 'interviews.answered')
    const errors = form.ok ? answerErrors(decision?.reasons ?? []) : form.errors
    const view = refusedForm(t, form.typed, errors, t.interviews.errors)
    return show(c, <InterviewAnswerPage c={c} day={day} interview={interview} form={view} />, 422)
  },
}
