import { answerMeeting } from '#src/modules/interviews/commands/answers.ts'
import { EmployerAnswerForm } from '#src/modules/interviews/forms.ts'
import { aroundNow } from '#src/modules/interviews/rules/presence.ts'
import { NotFound } from '#src/platform/errors.ts'
import { readForm } from '#src/platform/form.ts'
import { InterviewPage } from '#src/portals/employer/interview-page.tsx'
import {
  answerValues,
  type Interview,
  interviewsPath,
  noteReading,
  type RecruiterDay,
  recruiterDay,
} from '#src/portals/employer/interview-view.ts'
import { InterviewsPage } from '#src/portals/employer/interviews-page.tsx'
import { answerErrors } from '#src/portals/parts/answer-errors.ts'
import { keepFresh } from '#src/portals/parts/live.tsx'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { asEmployer, goOn, idIn, type PageContext } from '#src/portals/session.ts'

const REFRESH_SECONDS = 30

/** The day of a recruiter, on a phone, in the four minutes between two people: who is here, what to say of them. */
export const employerInterviews = {
  async open(c: PageContext) {
    const { t } = asEmployer(c)
    const day = await recruiterDay(c)
    const table = day.tables.find(({ number }) => String(number) === c.req.query('table')) ?? day.tables[0] ?? null
    const own = day.interviews.filter((one) => one.table.id === table?.id)
    const { current, next } = aroundNow(own, ({ meeting }) => meeting.at, day.now)
    const toAnswer = current && !current.answer && !day.event.cancelled ? current : null
    if (toAnswer) await noteReading(c, toAnswer)
    else keepFresh(c, REFRESH_SECONDS)
    const form = freshForm(t, answerValues(null))
    return show(c, <InterviewsPage c={c} day={day} shown={{ table, own, current, next, toAnswer }} form={form} />)
  },

  async openOne(c: PageContext) {
    const { t } = asEmployer(c)
    const day = await recruiterDay(c)
    const interview = interviewIn(c, day)
    await noteReading(c, interview)
    const form = freshForm(t, answerValues(interview.answer))
    return show(c, <InterviewPage c={c} day={day} interview={interview} form={form} />)
  },

  async answer(c: PageContext) {
    const { world, actor, t } = asEmployer(c)
    const day = await recruiterDay(c)
    const interview = interviewIn(c, day)
    const form = await readForm(c, EmployerAnswerForm)
    const decision = form.ok ? await answerMeeting(world, actor, interview.meeting.id, form.value) : null
    if (decision?.ok) {
      const path = interviewsPath(c, day.event.id, `?table=${interview.table.number}`)
      return goOn(c, path, 'interviews.answered')
    }
    const errors = form.ok ? answerErrors(decision?.reasons ?? []) : form.errors
    const view = refusedForm(t, form.typed, errors, t.interviews.errors)
    return show(c, <InterviewPage c={c} day={day} interview={interview} form={view} />, 422)
  },
}

function interviewIn(c: PageContext, { interviews }: RecruiterDay): Interview {
  const id = idIn<'meeting'>(c, 'meeting')
  const found = interviews.find(({ meeting }) => meeting.id === id)
  if (!found) throw new NotFound()
  return found
}
