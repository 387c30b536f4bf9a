import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { shortNumber } from '#src/portals/staff/timetable-board.tsx'
import type { Question, WhatIfView } from '#src/portals/staff/what-if.tsx'
import { type Answered, WhatIfAnswer } from '#src/portals/staff/what-if-answer.tsx'
import { Button } from '#src/ui/button.tsx'
import { SelectField } from '#src/ui/choice-fields.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { type FormView, hasErrors } from '#src/ui/form.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { NumberField } from '#src/ui/text-fields.tsx'
import { otherLang, Written } from '#src/ui/written.tsx'
import { formatTime } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

type Props = { c: PageContext; view: WhatIfView; form: FormView; asked: Answered | null }

/** Questions to a draft, and the answer to the one that was asked. */
export function WhatIfPage({ c, view, form, asked }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.planning.whatIf
  const { event, draft } = view
  const eventHref = here(organisation, `/staff/events/${event.id}`)
  const board = `${eventHref}/timetable?draft=${draft.id}`
  const own = `${eventHref}/timetable/drafts/${draft.id}/what-if`
  const back = { href: board, label: t.timetables.title }
  const fields = { t, view, form }
  return (
    <StaffPage c={c} title={words.title} section="events" back={back} hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead title={words.title}>
        <Written t={t} text={event.name} />. {t.format(t.planning.comparison.draft, { number: draft.number })}.
      </PageHead>
      {asked && <WhatIfAnswer t={t} view={view} asked={asked} eventHref={eventHref} />}
      <p class="mt4">{words.lead}</p>
      <div class="two-up mt4">
        <Ask t={t} action={own} kind="table">
          <SelectField
            form={form}
            name="employer"
            label={words.employer}
            empty={t.ui.choose}
            options={[...view.firms].map(([value, label]) => ({ value, label }))}
          />
        </Ask>
        <Ask t={t} action={own} kind="slot">
          <p>{words.slotHint}</p>
        </Ask>
        <Ask t={t} action={own} kind="person">
          <PersonFields {...fields} />
        </Ask>
        <Ask t={t} action={own} kind="rooms">
          <NumberField form={form} name="rooms" label={t.planning.rules.roomsCount} />
        </Ask>
        {view.jobs.length > 0 ? (
          <Ask t={t} action={own} kind="job">
            <JobField {...fields} />
          </Ask>
        ) : (
          <p class="meta">{words.noJobs}</p>
        )}
      </div>
    </StaffPage>
  )
}

type AskProps = { t: Words; action: string; kind: Question['kind']; children: unknown }

/** One question: it goes in the address, since it changes nothing. */
function Ask({ t, action, kind, children }: AskProps) {
  const words = t.planning.whatIf
  return (
    <form method="get" action={action} class="card stack" aria-labelledby={`ask-${kind}`}>
      <h2 id={`ask-${kind}`}>{words[kind]}</h2>
      <input type="hidden" name="kind" value={kind} />
      {children}
      <Button about={words[kind]}>{words.ask}</Button>
    </form>
  )
}

type FieldsProps = { t: Words; view: WhatIfView; form: FormView }

function PersonFields({ t, view: { people, slots, event }, form }: FieldsProps) {
  const words = t.planning.whatIf
  const time = (at: Date) => formatTime(at, event.timeZone, t.language)
  const persons = people.map(({ candidateId, givenNames, familyNames, number }) => ({
    value: candidateId,
    label: `${familyNames} ${givenNames} (${shortNumber(number)})`,
  }))
  const starts = slots.map(({ slot, from }) => ({ value: String(slot), label: time(from) }))
  const ends = slots.map(({ slot, to }) => ({ value: String(slot + 1), label: time(to) })).reverse()
  return (
    <>
      <SelectField form={form} name="person" label={words.who} empty={t.ui.choose} options={persons} />
      <div class="row">
        <SelectField form={form} name="from" label={words.from} options={starts} />
        <SelectField form={form} name="until" label={words.until} options={ends} />
      </div>
    </>
  )
}

function JobField({ t, view: { jobs }, form }: FieldsProps) {
  const words = t.planning.whatIf
  const options = jobs.map(({ jobId, title, employerName, count }) => ({
    value: jobId,
    label: t.format(words.jobOption, { title, employer: employerName, count }),
    lang: otherLang(t, title),
  }))
  return (
    <SelectField
      form={form}
      name="job"
      label={words.jobWhich}
      hint={words.jobHint}
      empty={t.ui.choose}
      options={options}
    />
  )
}
