import type { InterviewDay } from '#src/modules/events/types.ts'
import type { MatchFile, MatchLine } from '#src/modules/matching/types.ts'
import type { PageOf } from '#src/platform/page-of.ts'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { backLabel, eventPath } from '#src/portals/staff/event-frame.tsx'
import { MatchesDecision } from '#src/portals/staff/matches-decision.tsx'
import { MatchesOthers } from '#src/portals/staff/matches-others.tsx'
import { MatchesReasons } from '#src/portals/staff/matches-reasons.tsx'
import { MatchesScore } from '#src/portals/staff/matches-score.tsx'
import { STATE_TONES, spokenName } from '#src/portals/staff/matches-table.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { type FormView, hasErrors } from '#src/ui/form.tsx'
import { Split } from '#src/ui/section.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { Status } from '#src/ui/status.tsx'
import { sayWritten } from '#src/ui/written.tsx'

export type PairForms = { approval: FormView; refusal: FormView }

type Props = {
  c: PageContext
  event: InterviewDay
  file: MatchFile
  others: PageOf<MatchLine>
  forms: PairForms
  may: { decide: boolean }
}

/** One pair: the score and its parts, the requirements, and the decision beside them. */
export function MatchesPairPage({ c, event, file, others, forms, may }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.matching
  const title = t.format(words.pair, { person: spokenName(file), job: file.jobTitle })
  const base = eventPath(organisation, event.id, '/matches')
  const refused = [forms.approval, forms.refusal].find(hasErrors)
  const label = file.id === null ? words.notProposed : words.states[file.state]
  return (
    <StaffPage
      c={c}
      title={title}
      section="events"
      back={{ href: base, label: backLabel(t, words.title, event) }}
      hasErrors={refused !== undefined}
    >
      {refused && <ErrorSummary form={refused} />}
      <PageHead
        title={sayWritten(t, words.pair, { job: file.jobTitle }, { person: spokenName(file) })}
        actions={<Status tone={file.id === null ? 'idle' : STATE_TONES[file.state]} label={label} />}
      >
        {leadOf(c, file)}
      </PageHead>
      <Split
        label={words.decisionTitle}
        aside={
          <>
            {may.decide && <MatchesDecision c={c} file={file} forms={forms} />}
            <Links c={c} file={file} base={base} />
            <MatchesOthers c={c} file={file} others={others.rows} />
          </>
        }
      >
        <MatchesScore c={c} file={file} />
        <MatchesReasons c={c} file={file} />
      </Split>
    </StaffPage>
  )
}

function leadOf(c: PageContext, { employerName, region, openings }: MatchFile) {
  const { t } = asStaff(c)
  const names: Record<string, string> = t.vocabulary.regions
  const values = { employer: employerName, openings }
  if (region === null) return t.format(t.matching.pairLeadNoRegion, values)
  return t.format(t.matching.pairLead, { ...values, region: names[region] ?? region })
}

function Links({ c, file, base }: { c: PageContext; file: MatchFile; base: string }) {
  const { organisation, t } = asStaff(c)
  const words = t.matching
  return (
    <div class="card card--flat tight">
      <ul class="list links">
        <li>
          <a href={`${base}/${file.candidateId}`}>{words.everyJob}</a>
        </li>
        <li>
          <a href={`${base}?state=all&job=${file.jobId}`}>{words.openJob}</a>
        </li>
        <li>
          <a href={here(organisation, `/staff/candidates/${file.candidateId}`)}>{words.openFile}</a>
        </li>
      </ul>
      <h3>{words.neverTitle}</h3>
      <p class="meta">{words.never}</p>
    </div>
  )
}
