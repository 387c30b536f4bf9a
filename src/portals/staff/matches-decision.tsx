import type { Child } from 'hono/jsx'
import { excludes } from '#src/engines/matching/requirements.ts'
import { APPROVAL_REASONS, type MatchDecision, type MatchFile, REFUSAL_REASONS } from '#src/modules/matching/types.ts'
import { asStaff, type PageContext } from '#src/portals/session.ts'
import { eventPath } from '#src/portals/staff/event-frame.tsx'
import type { PairForms } from '#src/portals/staff/matches-pair-page.tsx'
import { requirementName, shownScore, shownThreshold } from '#src/portals/staff/matches-words.ts'
import { Button } from '#src/ui/button.tsx'
import { SelectField } from '#src/ui/choice-fields.tsx'
import { Form, type FormView, hasErrors, textValue } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { TextArea } from '#src/ui/text-fields.tsx'
import { otherLang } from '#src/ui/written.tsx'
import { formatDateTime } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

type Props = { c: PageContext; file: MatchFile; forms: PairForms }

/** What a person decides on a pair, and what was decided before. */
export function MatchesDecision({ c, file, forms }: Props) {
  const { t } = asStaff(c)
  const words = t.matching
  return (
    <section class="card stack" aria-labelledby="decision">
      <h2 id="decision">{words.decisionTitle}</h2>
      {file.id === null && <WhyNot t={t} file={file} />}
      {!file.isForbidden && <Approval c={c} file={file} form={forms.approval} />}
      {file.id !== null && <Refusal c={c} file={file} form={forms.refusal} />}
      <p class="meta">{words.systemProposes}</p>
      {file.decisions.length > 0 && <History c={c} decisions={file.decisions} />}
    </section>
  )
}

function Approval({ c, file, form }: { c: PageContext; file: MatchFile; form: FormView }) {
  const { t } = asStaff(c)
  const words = t.matching
  const isProposed = file.id !== null
  return (
    <Form action={`${pathOf(c, file)}/approval`} labelledBy="decision">
      <SelectField
        form={form}
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        options={APPROVAL_REASONS.map((value) => ({ value, label: words.approvalReasons[value] }))}
      />
      <TextArea
        form={form}
        name="note"
        label={words.note}
        hint={isProposed ? words.noteHint : words.noteWhy}
        rows={2}
        maxlength={2000}
        optional={isProposed}
      />
      <input type="hidden" name="seen" value={textValue(form, 'seen')} />
      <Button kind="main" wide>
        {isProposed ? words.approve : words.approveAnyway}
      </Button>
    </Form>
  )
}

/** Closed until it is wanted, so that one main button stands out; open again when something was wrong. */
function Refusal({ c, file, form }: { c: PageContext; file: MatchFile; form: FormView }) {
  const { t } = asStaff(c)
  const words = t.matching
  const options = REFUSAL_REASONS.map((value) => ({ value, label: words.refusalReasons[value] }))
  return (
    <details open={hasErrors(form)}>
      <summary>{words.refuseTitle}</summary>
      <Form action={`${pathOf(c, file)}/refusal`} label={words.refuseTitle} class="mt2">
        <SelectField
          form={form}
          name="refusalReason"
          label={words.reason}
          hint={words.reasonHint}
          options={options}
          empty={t.ui.choose}
        />
        <TextArea
          form={form}
          name="refusalNote"
          label={words.note}
          hint={words.noteHint}
          rows={2}
          maxlength={2000}
          optional
        />
        <input type="hidden" name="seen" value={textValue(form, 'seen')} />
        <Button kind="bad" wide>
          {words.refuse}
        </Button>
      </Form>
    </details>
  )
}

/** What keeps a pair from being proposed: a ban, what excludes, a low score, or a change since the computation. */
function WhyNot({ t, file }: { t: Words; file: MatchFile }) {
  const words = t.matching
  if (file.isForbidden)
    return (
      <Notice tone="bad" title={words.forbiddenTitle}>
        <p>{words.forbidden}</p>
      </Notice>
    )
  const missing = file.requirements.filter(excludes).map((one) => requirementName(t, one))
  const threshold = file.factors.threshold
  const values = { score: shownScore(t, file.score), threshold: shownThreshold(t, threshold) }
  const reasons = [
    missing.length > 0 &&
      t.rich<Child>(words.whyNot.requirement, { list: missing.map((name, place) => [place > 0 && '; ', name]) }),
    file.score < threshold && t.format(words.whyNot.score, values),
  ].filter((reason) => reason !== false)
  return (
    <Notice tone="near" title={words.notProposedTitle}>
      {(reasons.length > 0 ? reasons : [words.whyNot.notYet]).map((reason) => (
        <p>{reason}</p>
      ))}
    </Notice>
  )
}

function History({ c, decisions }: { c: PageContext; decisions: readonly MatchDecision[] }) {
  const { organisation, t } = asStaff(c)
  const { decided, approvalReasons, refusalReasons } = t.matching
  const reasons: Record<string, string> = { ...approvalReasons, ...refusalReasons }
  return (
    <>
      <h3>{decided.history}</h3>
      <ul class="list">
        {decisions.map((one) => (
          <li>
            <p class="meta">
              {t.format(decided[one.decision], {
                name: one.decidedBy ?? decided.somebody,
                when: formatDateTime(one.decidedAt, organisation.timeZone, t.language),
              })}
            </p>
            <p>{one.reason === null ? decided.inBulk : (reasons[one.reason] ?? one.reason)}</p>
            {one.note && (
              <p class="kept-lines" lang={otherLang(t, one.note)}>
                {one.note}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

const pathOf = (c: PageContext, { eventId, candidateId, jobId }: MatchFile) =>
  eventPath(asStaff(c).organisation, eventId, `/matches/${candidateId}/${jobId}`)
