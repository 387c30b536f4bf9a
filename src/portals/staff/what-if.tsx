import { listTables } from '#src/modules/events/queries/employers.ts'
import { listRegistrations } from '#src/modules/events/queries/people.ts'
import { getEvent, listSlots } from '#src/modules/events/queries.ts'
import { listOpenJobs, listOpenPairs } from '#src/modules/matching/queries/open-matches.ts'
import { listTimetablePairs } from '#src/modules/matching/queries.ts'
import { answerSupposition } from '#src/modules/timetables/commands/suppose.ts'
import { WhatIfForm } from '#src/modules/timetables/forms.ts'
import { getDraft } from '#src/modules/timetables/queries/timetables.ts'
import type { Supposition } from '#src/modules/timetables/rules/suppositions.ts'
import { NotFound } from '#src/platform/errors.ts'
import { checkTyped, type FieldErrors, type Typed } from '#src/platform/form.ts'
import { look } from '#src/platform/world.ts'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { asStaff, idIn, type PageContext } from '#src/portals/session.ts'
import { eventIn } from '#src/portals/staff/timetable.tsx'
import { WhatIfPage } from '#src/portals/staff/what-if-page.tsx'

/** Questions about a draft that change nothing: the question is in the address. */
export const whatIf = {
  async open(c: PageContext) {
    const { t } = asStaff(c)
    const typed = c.req.queries() as Typed
    delete typed.lang
    const view = await whatIfFor(c)
    if (!typed.kind) return show(c, <WhatIfPage c={c} view={view} form={freshForm(t)} asked={null} />)
    const form = checkTyped(typed, WhatIfForm)
    const question = form.ok ? await questionIn(c, view, form.value) : { errors: form.errors }
    if ('errors' in question) {
      const again = refusedForm(t, typed, question.errors, t.planning.whatIf.errors)
      return show(c, <WhatIfPage c={c} view={view} form={again} asked={null} />, 422)
    }
    const { draft, slots } = view
    const now = slots.filter(({ from }) => from <= asStaff(c).world.now()).length - 1
    const answer = await answerSupposition({ ...draft, now, supposition: question.supposition })
    return show(c, <WhatIfPage c={c} view={view} form={freshForm(t, typed)} asked={{ ...question, answer }} />)
  },
}

async function whatIfFor(c: PageContext) {
  const { world, actor } = asStaff(c)
  const eventId = eventIn(c)
  return look(world, actor, async (db) => {
    const event = await getEvent(db, actor, eventId)
    const draft = await getDraft(db, actor, idIn<'draft'>(c, 'draft'))
    if (draft.eventId !== eventId) throw new NotFound()
    const tables = await listTables(db, actor, eventId)
    const present = new Set(draft.problem.tables.map(({ id }) => id))
    return {
      event,
      draft,
      slots: await listSlots(db, actor, eventId),
      /** Firms with a table in the draft, once each. */
      firms: new Map(
        tables.filter(({ id }) => present.has(id)).map(({ employerId, employerName }) => [employerId, employerName]),
      ),
      people: await listRegistrations(db, actor, eventId),
      jobs: await listOpenJobs(db, actor, eventId),
    }
  })
}

export type WhatIfView = Awaited<ReturnType<typeof whatIfFor>>

/** What is asked, and what a person needs to read it again and to go and change it. */
export type Question =
  | { kind: 'table'; employerId: string; supposition: Supposition }
  | { kind: 'slot'; supposition: Supposition }
  | { kind: 'person'; person: WhatIfView['people'][number]; from: number; until: number; supposition: Supposition }
  | { kind: 'job'; job: WhatIfView['jobs'][number]; supposition: Supposition }
  | { kind: 'rooms'; rooms: number; supposition: Supposition }

type Asked = ReturnType<typeof WhatIfForm.parse>
type Read = Question | { errors: FieldErrors }

function questionIn(c: PageContext, view: WhatIfView, asked: Asked): Promise<Read> | Read {
  switch (asked.kind) {
    case 'table': {
      const employerId = asked.employer
      if (!employerId || !view.firms.has(employerId)) return { errors: { employer: 'choose' } }
      return { kind: 'table', employerId, supposition: { kind: 'table', employerId } }
    }
    case 'slot':
      return { kind: 'slot', supposition: { kind: 'slot' } }
    case 'person':
      return aboutPerson(c, view, asked)
    case 'job':
      return aboutJob(c, view, asked)
    case 'rooms': {
      const { rooms } = asked
      if (rooms === null) return { errors: { rooms: 'required' } }
      return { kind: 'rooms', rooms, supposition: { kind: 'rooms', rooms } }
    }
  }
}

async function aboutPerson(c: PageContext, { draft, event, people }: WhatIfView, asked: Asked): Promise<Read> {
  const { world, actor } = asStaff(c)
  const person = people.find(({ candidateId }) => candidateId === asked.person)
  if (!person) return { errors: { person: 'choose' } }
  const from = asked.from ?? 0
  const until = Math.min(asked.until ?? draft.problem.slots, draft.problem.slots)
  if (from >= until) return { errors: { until: 'order' } }
  const approved = await look(world, actor, (db) => listTimetablePairs(db, actor, event.id))
  const max = Math.min(person.maxMeetings ?? event.maxPerCandidate, event.maxPerCandidate)
  const pairs = approved.filter(({ candidateId }) => candidateId === person.candidateId)
  const supposition: Supposition = { kind: 'person', person: { id: person.candidateId, max }, pairs, from, until }
  return { kind: 'person', person, from, until, supposition }
}

async function aboutJob(c: PageContext, { event, jobs }: WhatIfView, asked: Asked): Promise<Read> {
  const { world, actor } = asStaff(c)
  const job = jobs.find(({ jobId }) => jobId === asked.job)
  if (!job) return { errors: { job: 'choose' } }
  const pairs = await look(world, actor, (db) => listOpenPairs(db, actor, event.id, job.jobId))
  return { kind: 'job', job, supposition: { kind: 'job', pairs } }
}
