import type { JSX } from 'hono/jsx/jsx-runtime'
import type { GatedJob } from '#src/modules/events/queries/gate.ts'
import { type GateLine, hasPassed } from '#src/modules/events/rules/statements.ts'
import type { InterviewDay } from '#src/modules/events/types.ts'
import { askedFrenchText, wageText } from '#src/portals/parts/job-facts.tsx'
import { asStaff, type PageContext } from '#src/portals/session.ts'
import { eventPath } from '#src/portals/staff/event-frame.tsx'
import { Button } from '#src/ui/button.tsx'
import { Form } from '#src/ui/form.tsx'
import { Status } from '#src/ui/status.tsx'
import { Written } from '#src/ui/written.tsx'
import { formatDateTime } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

/** How far the reality gate of a job is, in a word. */
export function GateStatus({ t, gate }: { t: Words; gate: readonly GateLine[] }) {
  const done = gate.filter(({ state }) => state === 'checked').length
  const label = hasPassed(gate) ? t.events.gatePassed : t.format(t.ui.countOf, { count: done, total: gate.length })
  return <Status bare tone={hasPassed(gate) ? 'ok' : done > 0 ? 'near' : 'accent'} label={label} />
}

type Props = { c: PageContext; event: InterviewDay; job: GatedJob; may: { check: boolean } }

/** The reality gate of one job: what the firm says, what staff verified of it, and when. */
export function JobGate({ c, event, job, may }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.events
  const id = `job-${job.id}`
  return (
    <article class="card" aria-labelledby={id}>
      <div class="row row--between">
        <h3 id={id} class="h-s">
          <Written t={t} text={job.title} />
        </h3>
        <GateStatus t={t} gate={job.gate} />
      </div>
      <p class="meta">{t.format(words.jobLine, { reference: job.reference, openings: job.openings })}</p>
      <Form action={eventPath(organisation, event.id, `/jobs/${job.id}/checks`)}>
        {job.gate.map((line) => (
          <GateBox c={c} job={job} line={line} mayCheck={may.check} />
        ))}
        {may.check && (
          <p class="mt4">
            <Button about={<Written t={t} text={job.title} />}>{words.saveGate}</Button>
          </p>
        )}
      </Form>
    </article>
  )
}

function GateBox({ c, job, line, mayCheck }: { c: PageContext; job: GatedJob; line: GateLine; mayCheck: boolean }) {
  const { organisation, t } = asStaff(c)
  const words = t.events
  const { item, state, checkedBy, checkedAt } = line
  const when = checkedAt && formatDateTime(checkedAt, organisation.timeZone, t.language)
  const said = saidOf(t, job, line)
  return (
    <label class="choice">
      <input
        type="checkbox"
        name="items"
        value={item}
        checked={state === 'checked'}
        disabled={!mayCheck || state === 'unsaid'}
      />
      <span>
        {said
          ? t.rich<JSX.Element>(words.gateSaid, {
              what: words.gate[item],
              said,
              b: (parts) => <strong>{parts}</strong>,
            })
          : words.gate[item]}{' '}
        <span class="hint">
          {state === 'unsaid' && words.gateUnsaid}
          {state === 'changed-since' && words.gateChanged}
          {state === 'checked' && when && t.format(words.gateBy, { name: checkedBy ?? words.platform, when })}
        </span>
      </span>
    </label>
  )
}

/** What the job says of a point, in the words of the page. */
function saidOf(t: Words, job: GatedJob, line: GateLine): JSX.Element | string | null {
  const words = t.events
  switch (line.item) {
    case 'wage':
      return wageText(t, job)
    case 'schedule':
      return job.schedule && <Written t={t} text={job.schedule} />
    case 'french-level':
      return line.state === 'unsaid' ? null : askedFrenchText(t, job)
    case 'decision-maker':
      return job.decisionMakerPresent === null ? null : job.decisionMakerPresent ? t.ui.yes : words.decisionMakerNo
    case 'real-job':
      return null
  }
}
